import SourceDiagnostics
import YAMLTree

/// Decodes an overlay from its YAML or JSON tree. Returns `nil` if and only if it is refused; all
/// errors are reported at once.
///
/// The required fields, their kinds, and the uniqueness of actions follow the JSON Schemas of the
/// two versions: https://spec.openapis.org/overlay/1.1/schema/
public func decodeOverlay(_ root: Node, into diagnostics: inout Diagnostics) -> Overlay? {
  guard let version = root["overlay"] else {
    let isDocument = root["openapi"] != nil || root["swagger"] != nil
    diagnostics.report(
      .notOverlay, "this is not an overlay: it has no field 'overlay'", at: root.location,
      help: isDocument
        ? "it is an OpenAPI document; put documents before overlays"
        : "an overlay begins with `overlay: 1.1.0`")
    return nil
  }
  guard let version = overlayVersion(version) else {
    diagnostics.report(
      .unsupportedVersion, "overlays of this version are not supported", at: version.location,
      help: "write `overlay: 1.1.0` or `overlay: 1.0.0`")
    return nil
  }
  var decoder = OverlayDecoder(version: version)
  let overlay = decoder.overlay(root)
  diagnostics.append(contentsOf: decoder.problems)
  return decoder.problems.contains { $0.severity == .error } ? nil : overlay
}

private func overlayVersion(_ node: Node) -> Overlay.Version? {
  guard case .string(let text)? = node.scalar?.value else { return nil }
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  let areNumbers = parts.allSatisfy { part in
    !part.isEmpty && part.unicodeScalars.allSatisfy(JSONPathScanner.isDigit)
  }
  guard parts.count == 3, areNumbers else { return nil }
  return Overlay.Version(rawValue: parts.prefix(2).joined(separator: "."))
}

/// Decodes the objects of an overlay.
private struct OverlayDecoder {
  let version: Overlay.Version
  var problems: [Diagnostic] = []
  /// The texts of the actions so far, each with its location.
  private var seen: [[UInt8]: Location] = [:]

  init(version: Overlay.Version) {
    self.version = version
  }

  mutating func overlay(_ root: Node) -> Overlay {
    checkFields(of: root, known: ["overlay", "info", "extends", "actions"], in: "an overlay")
    var title = ""
    if let info = required("info", in: root) { title = decodeInfo(info) }
    let extends = root["extends"].flatMap { node in
      text(node, of: "extends").map { Overlay.Extends(reference: $0, location: node.location) }
    }
    let actions = required("actions", in: root).map { decodeActions($0) } ?? []
    return Overlay(version: version, title: title, extends: extends, actions: actions)
  }

  /// The Info Object (section 4.4.2).
  private mutating func decodeInfo(_ node: Node) -> String {
    guard node.mapping != nil else {
      refuse("'info' must be an object", at: node.location)
      return ""
    }
    checkFields(of: node, known: ["title", "version", "description"], in: "'info'")
    if let version = required("version", in: node) { _ = text(version, of: "version") }
    if let description = node["description"] { _ = text(description, of: "description") }
    return required("title", in: node).flatMap { text($0, of: "title") } ?? ""
  }

  private mutating func decodeActions(_ node: Node) -> [Overlay.Action] {
    guard let nodes = node.sequence, !nodes.isEmpty else {
      refuse("'actions' must be an array of at least one action", at: node.location)
      return []
    }
    return nodes.compactMap { decodeAction($0) }
  }

  private mutating func decodeAction(_ node: Node) -> Overlay.Action? {
    guard node.mapping != nil else {
      refuse("an action must be an object", at: node.location)
      return nil
    }
    if let first = seen.updateValue(node.location, forKey: Array(yaml(node).utf8)) {
      refuse(
        "this action is already in the overlay", at: node.location,
        related: [Diagnostic.Related(message: "the other one", location: first)],
        help: "remove one of the two")
    }
    checkFields(
      of: node, known: ["target", "description", "update", "remove", "copy"], in: "an action")
    if let description = node["description"] { _ = text(description, of: "description") }
    let change = decodeChange(node)
    guard let target = required("target", in: node).flatMap({ query($0, of: "target") }) else {
      return nil
    }
    return Overlay.Action(target: target, change: change)
  }

  private mutating func decodeChange(_ node: Node) -> Overlay.Action.Change {
    let copy = node["copy"].flatMap { query($0, of: "copy") }
    var removes = false
    if let remove = node["remove"] {
      if case .bool(let flag)? = remove.scalar?.value {
        removes = flag
      } else {
        refuse("'remove' must be true or false", at: remove.location)
      }
    }
    if let entry = node.mapping?.entry(for: "copy"), version == .v10 {
      refuse(
        "overlays of version 1.0 have no 'copy'", at: entry.keyLocation,
        help: "write `overlay: 1.1.0`")
    }
    if removes { return .remove }
    if let update = node["update"], let second = node.mapping?.entry(for: "copy") {
      refuse(
        "an action has either 'update' or 'copy'", at: second.keyLocation,
        related: [Diagnostic.Related(message: "the update", location: update.location)],
        help: "split it into two actions")
    }
    return node["update"].map { .update($0) } ?? copy.map { .copy($0) } ?? .nothing
  }

  private mutating func query(_ node: Node, of field: String) -> Overlay.Action.Query? {
    guard let text = text(node, of: field) else { return nil }
    do throws(JSONPath.SyntaxProblem) {
      // The specification's own 1.0 example contains such a name.
      let path = try JSONPath(text, allowsHyphens: true)
      if let hyphen = path.hyphen {
        problems.append(
          Diagnostic(
            .looseJSONPath,
            "the JSONPath of '\(field)' has a name with '-' after a dot, at offset \(hyphen);"
              + " RFC 9535 does not allow it", at: node.location,
            help: "write the name in brackets and quotes, as in ['x-name']"))
      }
      return Overlay.Action.Query(path: path, location: node.location)
    } catch {
      problems.append(
        Diagnostic(
          .jsonPath,
          "the JSONPath of '\(field)' \(error.message), at offset \(error.offset)",
          at: node.location, help: "see RFC 9535 for the syntax of a JSONPath"))
      return nil
    }
  }

  private mutating func required(_ field: String, in node: Node) -> Node? {
    if let value = node[field] { return value }
    refuse("the field '\(field)' is missing", at: node.location)
    return nil
  }

  private mutating func text(_ node: Node, of field: String) -> String? {
    if case .string(let text)? = node.scalar?.value { return text }
    refuse(
      "'\(field)' must be a string", at: node.location,
      help: node.scalar == nil ? nil : "put the value in quotes")
    return nil
  }

  private mutating func checkFields(of node: Node, known: [String], in object: String) {
    for entry in node.mapping?.entries ?? []
    where !entry.key.hasPrefix("x-") && !known.contains(entry.key) {
      refuse(
        "'\(entry.key)' is not a field of \(object)", at: entry.keyLocation,
        help: "the fields are \(known.joined(separator: ", ")), and any that begin with 'x-'")
    }
  }

  private mutating func refuse(
    _ message: String, at location: Location, related: [Diagnostic.Related] = [],
    help: String? = nil
  ) {
    problems.append(
      Diagnostic(.overlay, message, at: location, related: related, help: help))
  }
}
