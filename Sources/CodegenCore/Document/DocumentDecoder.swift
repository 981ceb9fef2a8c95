import SourceDiagnostics
import YAMLTree

/// Reads nodes into the objects of `OpenAPI`.
///
/// The decoding initializer of an object is next to its type. Each visits the entries of its
/// mapping once and handles every key, so none is skipped by accident: a key without a case is
/// reported. A value of the wrong kind is reported and ignored; decoding continues, so one run
/// reports everything.
struct DocumentDecoder {
  let version: OpenAPI.Version
  var files: DocumentFiles
  var diagnostics = Diagnostics()
  /// The references still to be resolved.
  var unresolved: [UnresolvedReference] = []
  /// The nodes that references lead to: most schemas are referenced more than once.
  var foundNodes: [ReferenceKey: FoundNode] = [:]
  /// The number of references found so far.
  private(set) var referenceCount = 0
  /// The number of schemas begun so far.
  private(set) var schemaCount = 0

  /// The nearest enclosing `$id`.
  var base: String?
  /// Schema keywords that were read but are not generated yet.
  var unusedKeywords: [OpenAPI.Named<Node>] = []
  /// The locations of the path items read so far.
  var readPathItems: Set<Location> = []
  /// The nearest enclosing `$recursiveAnchor`.
  var recursion: Location?
  /// The schemas being read, outermost first.
  var openSchemas: Set<Location> = []
  /// How many nodes references in unusual places may still add; each use counts.
  private var nodesLeft = 250_000
  private var sizes: [Location: Int] = [:]

  init(version: OpenAPI.Version, files: DocumentFiles) {
    self.version = version
    self.files = files
  }

  /// The fields of an object without extensions (`x-…`), except those that this generator reads.
  struct Fields: Sequence {
    /// All fields, including extensions.
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

  /// Like `object`, but leaves a `$ref` for the caller to read.
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
      wrongKind(node, wanted: "an array")
      return []
    }
    return nodes
  }

  /// The entries of a map from names to objects, in document order.
  mutating func named<Value>(
    _ node: Node, _ kind: String, _ decode: (inout DocumentDecoder, Node) -> Value
  ) -> [OpenAPI.Named<Value>] {
    guard let node = followed(node) else { return [] }
    guard let mapping = node.mapping else {
      wrongKind(node, wanted: kind)
      return []
    }
    return mapping.entries.map { entry in
      OpenAPI.Named(entry, decode(&self, entry.value))
    }
  }

  mutating func referenceOr<Value>(
    _ node: Node, _ kind: OpenAPI.ComponentKind, _ decode: (inout DocumentDecoder, Node) -> Value
  ) -> OpenAPI.ReferenceOr<Value> {
    if let reference = node.reference { return .reference(refer(to: reference, kind)) }
    return .value(decode(&self, node))
  }

  // MARK: References

  /// References followed in a row before they count as a cycle.
  private static let hopLimit = 100

  /// Resolves a `$ref` where the specification has a path item or, strictly, no reference at all:
  /// documents are split into files at any place. Fields next to the `$ref` win over those of its
  /// target. `nil` if there is neither; the reference is reported.
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
          reference, "references add more than a document may contain", entries, node)
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
    return without(reference, "the references form a cycle", entries, node)
  }

  private mutating func size(of node: Node) -> Int {
    if let known = sizes[node.location] { return known }
    let size = node.count
    sizes[node.location] = size
    return size
  }

  /// The rest of an object whose `$ref` cannot be resolved.
  private mutating func without(
    _ reference: Located<String>, _ reason: String, _ entries: [Mapping.Entry], _ node: Node
  ) -> Node? {
    dangling(reference, reason)
    return entries.isEmpty ? nil : Node(.mapping(Mapping(entries)), at: node.location)
  }

  mutating func dangling(_ reference: Located<String>, _ reason: String) {
    diagnostics.report(
      .danglingReference, "'\(reference.value)' cannot be resolved: \(reason)",
      at: reference.location,
      help: "a schema is read as JSONValue instead, anything else is ignored")
  }

  /// Records a reference, to be resolved once the document is read.
  mutating func refer(
    to text: Located<String>, _ kind: OpenAPI.ComponentKind
  ) -> OpenAPI.Reference {
    let reference = OpenAPI.Reference(text: text, number: referenceCount)
    referenceCount += 1
    unresolved.append(UnresolvedReference(reference: reference, kind: kind, base: base))
    return reference
  }

  /// A schema begins, with its own id.
  mutating func nextSchema() -> OpenAPI.SchemaID {
    defer { schemaCount += 1 }
    return OpenAPI.SchemaID(schemaCount)
  }

  /// The text of a scalar, whatever its type: a version `1.0` is `"1.0"`.
  mutating func string(_ entry: Mapping.Entry) -> String? {
    guard let node = followed(entry.value) else { return nil }
    guard let scalar = node.scalar else {
      wrongKind(node, wanted: "a string", for: entry.key)
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
      .unknownField, "'\(entry.key)' is not a field of \(object); ignored",
      at: entry.keyLocation, help: "an extension begins with `x-`")
  }

  mutating func wrongKind(_ node: Node, wanted: String, for key: String? = nil) {
    let subject = key.map { "'\($0)' must be" } ?? "expected"
    diagnostics.report(
      .wrongKind, "\(subject) \(wanted), found \(node.kindDescription); ignored",
      at: node.location, help: "write \(wanted) here")
  }
}

/// What decides where a reference leads.
struct ReferenceKey: Hashable {
  let text: ExactKey
  let base: String?
  let file: FileID
}

/// A reference with what is needed to resolve it.
struct UnresolvedReference {
  var reference: OpenAPI.Reference
  var kind: OpenAPI.ComponentKind
  /// The nearest enclosing `$id`.
  var base: String?
}

extension Node {
  /// The number of nodes in this tree, including this one.
  fileprivate var count: Int {
    switch content {
    case .scalar: 1
    case .sequence(let nodes): nodes.reduce(1) { $0 + $1.count }
    case .mapping(let mapping): mapping.entries.reduce(1) { $0 + $1.value.count }
    }
  }

  /// The scalars of a list as text; other elements are skipped silently.
  var texts: [Located<String>] {
    (sequence ?? []).compactMap { node in node.scalar.map { Located($0.text, at: node.location) } }
  }

  /// The kind of this node, for messages.
  var kindDescription: String {
    switch content {
    case .mapping: "an object"
    case .sequence: "an array"
    case .scalar(let scalar):
      switch scalar.value {
      case .null: "null"
      case .bool: "a boolean"
      case .integer, .number: "a number"
      case .string: "a string"
      }
    }
  }
}
