import SourceDiagnostics
import YAMLTree

/// Reads nodes into the objects of `OpenAPI`.
///
/// The function for an object stands beside its type. Each walks the entries of its mapping once
/// and says what every key becomes, so that no key can be passed over by accident: what has no
/// case of its own is reported. A value of the wrong kind is reported and left out; decoding goes
/// on, so that one run tells everything.
struct DocumentDecoder {
  let version: OpenAPI.Version
  var files: DocumentFiles
  var diagnostics = Diagnostics()
  /// Every reference that was met, in the order of the document.
  var references: [OpenAPI.Reference] = []

  /// The nearest `$id` around what is being read.
  var base: String?
  /// Keywords of schemas that were read and that nothing is made of yet.
  var unusedKeywords: [OpenAPI.Named<Node>] = []
  /// Where the path items stand that were read.
  var readPathItems: Set<Location> = []
  /// The nearest `$recursiveAnchor` around what is being read.
  var recursion: Location?
  /// The schemas that are being read, each within the one before it.
  var openSchemas: Set<Location> = []
  /// How many nodes references at odd places may still bring in, each time that they are followed.
  private var nodesLeft = 250_000
  private var sizes: [Location: Int] = [:]

  init(version: OpenAPI.Version, files: DocumentFiles) {
    self.version = version
    self.files = files
  }

  /// The fields of an object without its extensions (`x-…`), except for those that this generator
  /// reads.
  struct Fields: Sequence {
    /// All of them, and the extensions.
    let entries: [Mapping.Entry]

    struct Iterator: IteratorProtocol {
      var entries: IndexingIterator<[Mapping.Entry]>

      mutating func next() -> Mapping.Entry? {
        while let entry = entries.next() {
          if !entry.key.hasPrefix("x-") || readExtensions.contains(entry.key) { return entry }
        }
        return nil
      }
    }

    func makeIterator() -> Iterator { Iterator(entries: entries.makeIterator()) }
  }

  mutating func object(_ node: Node, _ kind: String) -> Fields {
    followed(node).map { fields(of: $0, kind) } ?? Fields(entries: [])
  }

  /// The same for an object whose `$ref` is read in place.
  mutating func fields(of node: Node, _ kind: String) -> Fields {
    if let mapping = node.mapping { return Fields(entries: mapping.entries) }
    wrongKind(node, wanted: kind)
    return Fields(entries: [])
  }

  private static let readExtensions: Set = [
    "x-swift-name", "x-enum-varnames", "x-enumNames", "x-nullable", "x-body", "x-allow-empty",
  ]

  /// The elements of a sequence.
  mutating func list(_ node: Node) -> [Node] {
    guard let node = followed(node) else { return [] }
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
    guard let node = followed(node) else { return [] }
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
    if let reference = node.reference { return .reference(refer(to: reference, kind)) }
    return .value(decode(&self, node))
  }

  // MARK: References

  /// References to references before they are taken for a circle.
  private static let hopLimit = 100

  /// What stands in place of a `$ref` where the specification has a path item or, strictly, no
  /// reference at all: documents of several files are cut at any place. What stands beside the
  /// `$ref` wins over what it names. `nil` when there is neither; the reference is reported.
  mutating func followed(_ node: Node) -> Node? {
    guard var reference = node.reference else { return node }
    var entries = node.mapping?.entries.filter { $0.key != "$ref" } ?? []
    for _ in 0..<Self.hopLimit {
      let found: Node
      switch files.find(reference, into: &diagnostics) {
      case .failure(let problem): return without(reference, problem.reason, entries, node)
      case .success(let success): found = success.node
      }
      nodesLeft -= size(of: found)
      if nodesLeft < 0 {
        return without(
          reference, "references bring in more than a document may hold", entries, node)
      }
      guard let mapping = found.mapping else { return found }
      let own = Mapping(entries)
      entries += mapping.entries.filter { $0.key != "$ref" && own.position(of: $0.key) == nil }
      guard let next = found.reference else {
        return own.entries.isEmpty
          ? found : Node(.mapping(Mapping(entries)), at: found.location)
      }
      reference = next
    }
    return without(reference, "the references lead in a circle", entries, node)
  }

  private mutating func size(of node: Node) -> Int {
    if let known = sizes[node.location] { return known }
    let size = node.count
    sizes[node.location] = size
    return size
  }

  /// What is left of an object when its `$ref` leads nowhere.
  private mutating func without(
    _ reference: Located<String>, _ reason: String, _ entries: [Mapping.Entry], _ node: Node
  ) -> Node? {
    dangling(reference, reason)
    return entries.isEmpty ? nil : Node(.mapping(Mapping(entries)), at: node.location)
  }

  mutating func dangling(_ reference: Located<String>, _ reason: String) {
    diagnostics.report(
      .danglingReference, "'\(reference.value)' leads nowhere: \(reason)",
      at: reference.location,
      help: "what refers to it is read as JSONValue, or left out where it is no schema")
  }

  /// Remembers a reference, to be resolved once the document is read.
  mutating func refer(
    to text: Located<String>, _ kind: OpenAPI.ComponentKind
  ) -> Located<String> {
    references.append(OpenAPI.Reference(kind: kind, text: text, base: base))
    return text
  }

  /// The text of a scalar, whatever it would resolve to: a version `1.0` is `"1.0"`.
  mutating func string(_ entry: Mapping.Entry) -> String? {
    guard let node = followed(entry.value) else { return nil }
    guard let scalar = node.scalar else {
      wrongKind(node, wanted: "text", for: entry.key)
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

  /// - Parameter written: the fields that the object keeps.
  mutating func unknown(
    _ entry: Mapping.Entry, in object: String, besides written: OpenAPI.Written? = nil
  ) {
    if entry.key.hasPrefix("x-") || written?.has(entry.key) == true { return }
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
  /// With all that is in it.
  fileprivate var count: Int {
    switch content {
    case .scalar: 1
    case .sequence(let nodes): nodes.reduce(1) { $0 + $1.count }
    case .mapping(let mapping): mapping.entries.reduce(1) { $0 + $1.value.count }
    }
  }

  /// The texts of a list, without a word about what is none.
  var texts: [Located<String>] {
    (sequence ?? []).compactMap { node in node.scalar.map { Located($0.text, at: node.location) } }
  }

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
