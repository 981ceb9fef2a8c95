import SourceDiagnostics
import YAMLTree

/// The trees of a document and of the files that it references.
///
/// A file is opened through `open`, once, and only by a relative path: a URL or an absolute path is
/// never opened. `$id` and `$anchor` of JSON Schema are looked up in the open files.
struct DocumentFiles: Sendable {
  private(set) var sources: SourceFiles
  let document: FileID
  private(set) var roots: [FileID: Node]
  /// The files that references opened, except for the document, by path relative to its folder.
  private(set) var otherFiles: [FileID: String] = [:]
  /// The overlays that nodes may come from. Their references `#/…` are to the document.
  private let overlays: Set<FileID>
  private let open: FileOpener
  private var unopened: [String: String] = [:]
  private var identifiers = SchemaIdentifiers()

  init(_ loaded: LoadedDocument, sources: SourceFiles, open: @escaping FileOpener) {
    document = loaded.root.location.file
    roots = [document: loaded.root]
    overlays = loaded.overlays
    self.sources = sources
    self.open = open
  }

  var root: Node? { roots[document] }
}

/// The target of a reference.
struct FoundNode {
  /// The actual location, after following references on the way.
  var target: ReferenceTarget
  var node: Node
  /// The nearest enclosing `$id`.
  var base: String?
}

/// Why a reference cannot be resolved, in words.
struct DanglingReference: Error {
  var reason: String
}

extension DocumentFiles {
  /// Resolves a reference. `base` is the `$id` of the enclosing schema, if any:
  /// https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.1
  mutating func find(
    _ reference: Located<String>, base: String? = nil, into diagnostics: inout Diagnostics
  ) -> Result<FoundNode, DanglingReference> {
    var hops = 0
    return find(reference, base: base, hops: &hops, into: &diagnostics)
  }

  /// The actual location of a target, after following references on the way.
  mutating func canonical(
    _ target: ReferenceTarget, into diagnostics: inout Diagnostics
  ) -> ReferenceTarget {
    var hops = 0
    return (try? find(target, hops: &hops, into: &diagnostics).get().target) ?? target
  }

  /// References that a pointer may pass through before they count as a cycle.
  private static let hopLimit = 64

  private mutating func find(
    _ reference: Located<String>, base: String?, hops: inout Int,
    into diagnostics: inout Diagnostics
  ) -> Result<FoundNode, DanglingReference> {
    let text = reference.value
    let sign = text.utf8.firstIndex(of: UInt8(ascii: "#")) ?? text.endIndex
    let path = String(text[..<sign])
    let fragment = text[sign...].dropFirst()
    var starts: [ReferenceTarget] = []
    let home = home(of: reference)
    if path.isEmpty {
      let document = ReferenceTarget(file: home, tokens: [])
      // Strictly, `#/…` within a schema with an `$id` means that schema. Documents use it for
      // themselves anyway.
      starts = (base.flatMap { resource($0, of: home) }.map { [$0] } ?? []) + [document]
    } else if let resource = resource(
      URIText.resolve(path, against: base ?? self.base(of: home)), of: home)
    {
      starts = [resource]
    } else {
      switch file(at: path, base: base, home: home, into: &diagnostics) {
      case .failure(let problem): return .failure(problem)
      case .success(let file): starts = [ReferenceTarget(file: file, tokens: [])]
      }
    }
    var problem = DanglingReference(reason: "")
    for start in starts {
      switch find(fragment, within: start, hops: &hops, into: &diagnostics) {
      case .success(let found): return .success(found)
      case .failure(let failure): problem = failure
      }
    }
    return .failure(problem)
  }

  private mutating func find(
    _ fragment: Substring, within start: ReferenceTarget, hops: inout Int,
    into diagnostics: inout Diagnostics
  ) -> Result<FoundNode, DanglingReference> {
    if let tokens = ReferenceTarget.tokens(ofFragment: fragment) {
      let target = ReferenceTarget(file: start.file, tokens: start.tokens + tokens)
      return find(target, hops: &hops, into: &diagnostics)
    }
    index(start.file)
    guard let target = identifiers.anchor(String(fragment), within: start) else {
      return .failure(
        DanglingReference(
          reason: "'#\(fragment)' is neither a JSON Pointer nor the '$anchor' of a schema"))
    }
    return find(target, hops: &hops, into: &diagnostics)
  }

  /// Walks down a pointer. If a name is missing next to a `$ref`, the rest of the pointer continues
  /// in the target of the `$ref`.
  private mutating func find(
    _ target: ReferenceTarget, hops: inout Int, into diagnostics: inout Diagnostics
  ) -> Result<FoundNode, DanglingReference> {
    guard let root = roots[target.file] else {
      return .failure(DanglingReference(reason: "there is no such file"))
    }
    var found = FoundNode(
      target: ReferenceTarget(file: target.file, tokens: []), node: root, base: nil)
    for token in target.tokens {
      while found.node.child(token) == nil, let reference = found.node.reference {
        hops += 1
        if hops > Self.hopLimit {
          return .failure(DanglingReference(reason: "the references on the way form a cycle"))
        }
        switch find(reference, base: found.base, hops: &hops, into: &diagnostics) {
        case .failure(let problem): return .failure(problem)
        case .success(let next): found = next
        }
      }
      guard let child = found.node.child(token) else {
        return .failure(
          DanglingReference(reason: "there is nothing at '\(target.pointer)'"))
      }
      if let id = found.node["$id"]?.scalar?.text {
        found.base = URIText.resolve(id, against: found.base ?? base(of: found.target.file))
      }
      found.node = child
      found.target = ReferenceTarget(
        file: found.target.file, tokens: found.target.tokens + [token])
    }
    return .success(found)
  }

  // MARK: Files

  /// The file that a reference belongs to: nodes of an overlay belong to the document.
  private func home(of reference: Located<String>) -> FileID {
    let file = reference.location.file
    return overlays.contains(file) ? document : file
  }

  /// Opens a file by its path relative to the referencing file, or to a relative `$id` around the
  /// reference.
  private mutating func file(
    at path: String, base: String?, home: FileID, into diagnostics: inout Diagnostics
  ) -> Result<FileID, DanglingReference> {
    // Decoding may turn a name that looks relative into another kind of path.
    let name = percentDecoded(path[...])
    guard RelativePath.isRelative(path), RelativePath.isRelative("./" + name),
      !name.hasPrefix("/"), !name.hasPrefix("\\")
    else {
      return .failure(
        DanglingReference(reason: "only relative paths are opened, never URLs"))
    }
    let file = sources[home]?.path ?? ""
    let plain = RelativePath.resolve(name, from: file)
    if let full = base.map({ percentDecoded(URIText.resolve(path, against: $0)[...]) }),
      RelativePath.isRelative(full) || !RelativePath.isRelative(file),
      let id = load(full, into: &diagnostics)
    {
      return .success(id)
    }
    if let id = load(plain, into: &diagnostics) { return .success(id) }
    return .failure(
      DanglingReference(
        reason: "\(plain) was not opened: \(unopened[plain] ?? "it is not a document")"))
  }

  private mutating func load(_ path: String, into diagnostics: inout Diagnostics) -> FileID? {
    if let known = sources.id(of: path), roots[known] != nil { return known }
    if unopened[path] != nil { return nil }
    switch open(path) {
    case .failure(let failure):
      unopened[path] = failure.reason
      return nil
    case .success(let bytes):
      let id = sources.add(SourceFiles.File(path: path, bytes: bytes))
      guard let root = loadTree(id, of: sources, into: &diagnostics) else {
        unopened[path] = "it could not be read"
        return nil
      }
      roots[id] = root
      otherFiles[id] = RelativePath.relative(path, to: sources[document]?.path ?? "")
      return id
    }
  }

  // MARK: Identifiers

  /// The base of each `$id` and `$ref` in a file: its `$self`, or where it was found
  /// (https://spec.openapis.org/oas/v3.2.0.html#establishing-the-base-uri).
  func base(of file: FileID) -> String {
    roots[file]?["$self"]?.scalar?.text ?? sources[file]?.path ?? ""
  }

  private mutating func resource(_ uri: String, of home: FileID) -> ReferenceTarget? {
    index(document)
    index(home)
    return identifiers.resource(uri)
  }

  private mutating func index(_ file: FileID) {
    if let root = roots[file] { identifiers.add(root, of: file, base: base(of: file)) }
  }
}

extension Node {
  /// The value of a key, or the element at an index, by a token of a JSON Pointer (RFC 6901,
  /// section 4).
  fileprivate func child(_ token: String) -> Node? {
    switch content {
    case .mapping(let mapping): return mapping[token]
    case .sequence(let nodes):
      guard let index = Int(token), nodes.indices.contains(index) else { return nil }
      return nodes[index]
    case .scalar: return nil
    }
  }

  /// The text of `$ref`, if this object has one.
  var reference: Located<String>? {
    guard let node = self["$ref"], let text = node.scalar?.text else { return nil }
    return Located(text, at: node.location)
  }
}
