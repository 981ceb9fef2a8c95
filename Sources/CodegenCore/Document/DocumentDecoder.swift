import YAMLTree

/// Reads nodes into the objects of `OpenAPI`.
///
/// The function for an object stands beside its type. Each walks the entries of its mapping once
/// and says what every key becomes, so that no key can be passed over by accident: what has no
/// case of its own is reported. A value of the wrong kind is reported and left out; decoding goes
/// on, so that one run tells everything.
struct DocumentDecoder {
  let version: OpenAPI.Version
  var diagnostics = Diagnostics()
  /// Every reference that was met, in the order of the document.
  var references: [OpenAPI.Reference] = []

  init(version: OpenAPI.Version) {
    self.version = version
  }

  /// The entries of an object without its extensions (`x-…`), but `x-swift-name` and
  /// `x-enum-varnames`, which this generator reads.
  mutating func object(_ node: Node, _ kind: String) -> [Mapping.Entry] {
    guard let mapping = node.mapping else {
      wrongKind(node, wanted: kind)
      return []
    }
    return mapping.entries.filter { entry in
      !entry.key.hasPrefix("x-") || Self.readExtensions.contains(entry.key)
    }
  }

  private static let readExtensions: Set = ["x-swift-name", "x-enum-varnames", "x-enumNames"]

  /// The elements of a sequence.
  mutating func list(_ node: Node) -> [Node] {
    guard let nodes = node.sequence else {
      wrongKind(node, wanted: "a list")
      return []
    }
    return nodes
  }

  /// The entries of a map from names to objects, in the order of the document.
  mutating func named<Value>(
    _ node: Node, _ kind: String, _ decode: (inout DocumentDecoder, Node) -> Value
  ) -> [OpenAPI.Named<Value>] {
    guard let mapping = node.mapping else {
      wrongKind(node, wanted: kind)
      return []
    }
    return mapping.entries.map { entry in
      OpenAPI.Named(
        name: Located(entry.key, at: entry.keyLocation), value: decode(&self, entry.value))
    }
  }

  mutating func referenceOr<Value>(
    _ node: Node, _ kind: OpenAPI.ComponentKind, _ decode: (inout DocumentDecoder, Node) -> Value
  ) -> OpenAPI.ReferenceOr<Value> {
    if let reference = node["$ref"], let text = reference.scalar?.text {
      return .reference(refer(to: Located(text, at: reference.location), kind))
    }
    return .value(decode(&self, node))
  }

  /// Remembers a reference, to be resolved once the document is read.
  mutating func refer(
    to text: Located<String>, _ kind: OpenAPI.ComponentKind
  ) -> Located<String> {
    references.append(OpenAPI.Reference(kind: kind, text: text))
    return text
  }

  /// The text of a scalar, whatever it would resolve to: a version `1.0` is `"1.0"`.
  mutating func string(_ entry: Mapping.Entry) -> String? {
    guard let scalar = entry.value.scalar else {
      wrongKind(entry.value, wanted: "text", for: entry.key)
      return nil
    }
    return scalar.value == .null ? nil : scalar.text
  }

  mutating func locatedString(_ entry: Mapping.Entry) -> Located<String>? {
    string(entry).map { Located($0, at: entry.value.location) }
  }

  mutating func bool(_ entry: Mapping.Entry) -> Bool {
    if case .bool(let value) = entry.value.scalar?.value { return value }
    wrongKind(entry.value, wanted: "true or false", for: entry.key)
    return false
  }

  /// A field that the specification defines and the generator does not act on yet.
  mutating func leaveOut(_ entry: Mapping.Entry, _ message: String, help: String) {
    diagnostics.report(.leftOut, message, at: entry.keyLocation, help: help)
  }

  mutating func unknown(_ entry: Mapping.Entry, in object: String) {
    if entry.key.hasPrefix("x-") { return }
    diagnostics.report(
      .unknownField, "'\(entry.key)' is not a field of \(object); it is ignored",
      at: entry.keyLocation, help: "an extension begins with `x-`")
  }

  mutating func wrongKind(_ node: Node, wanted: String, for key: String? = nil) {
    let subject = key.map { "'\($0)' has to be" } ?? "expected"
    diagnostics.report(
      .wrongKind, "\(subject) \(wanted), found \(node.kindDescription); it is left out",
      at: node.location, help: "write \(wanted) here")
  }
}

extension Node {
  /// What a person would call this kind of node.
  var kindDescription: String {
    switch content {
    case .mapping: "an object"
    case .sequence: "a list"
    case .scalar(let scalar):
      switch scalar.value {
      case .null: "null"
      case .bool: "a boolean"
      case .integer, .number: "a number"
      case .string: "text"
      }
    }
  }
}
