import SourceDiagnostics

@testable import CodegenCore

/// A document in which a value must match several schemas, in several orders.
struct Composition {
  /// Components that the members may refer to.
  private let others: [(name: String, schema: SmallSchema)]
  private let members: [(name: String, schema: SmallSchema, isInline: Bool)]

  init(_ generator: inout SeededGenerator) {
    var random = RandomSchema(generator: generator)
    var others: [(name: String, schema: SmallSchema)] = []
    for name in ["P", "Q"] {
      others.append((name, random.schema(depth: 1)))
      random.components.append(name)
    }
    let count = Int.random(in: 0..<4, using: &random.generator) == 0 ? 3 : 2
    let components = Dictionary(
      others.map { ($0.name, $0.schema) }, uniquingKeysWith: { own, _ in own })
    var members: [(name: String, schema: SmallSchema, isInline: Bool)] = []
    var kinds = Set(SmallJSON.Kind.allCases)
    for name in ["A", "B", "C"].prefix(count) {
      var schema = random.schema()
      // Most schemas have no kind in common, and of those few are enough.
      for _ in 0..<4 where kinds.isDisjoint(with: schema.jsonKinds(components)) {
        schema = random.schema()
      }
      kinds.formIntersection(schema.jsonKinds(components))
      members.append((name, schema, Bool.random(using: &random.generator)))
    }
    self.members = members
    generator = random.generator
    let used = members.map(\.schema.text).joined() + others.map(\.schema.text).joined()
    self.others = others.filter { used.contains("schemas/\($0.name)'") }
  }

  var components: [String: SmallSchema] {
    let named = others + members.map { ($0.name, $0.schema) }
    return Dictionary(named.map { ($0.name, $0.schema) }, uniquingKeysWith: { own, _ in own })
  }

  var schemas: [SmallSchema] { members.map(\.schema) }

  /// The schemas that are compared, by the property that has them as its type.
  private var uses: [(key: String, schema: SmallSchema)] {
    let parts = members.map { $0.isInline ? $0.schema : .reference(to: $0.name) }
    let first = Array(parts.prefix(1))
    var uses = [
      ("all", SmallSchema(allOf: parts)), ("back", SmallSchema(allOf: parts.reversed())),
      ("twice", SmallSchema(allOf: first + first)),
      ("again", SmallSchema(allOf: [.reference(to: "All")] + first)),
    ]
    if parts.count > 2 { uses.append(("turned", SmallSchema(allOf: parts.dropFirst() + first))) }
    return uses
  }

  /// The document. A property of `Use` tells whether a component may be null.
  var text: String {
    var lines = [
      "openapi: 3.1.0", "info: {title: A, version: '1'}", "paths: {}", "components:", "  schemas:",
    ]
    lines += others.map { "    \($0.name): \($0.schema.text)" }
    lines += members.map { "    \($0.name): \($0.schema.text)" }
    lines += uses.map { "    \($0.key.upperCased): \($0.schema.text)" }
    let keys = uses.map(\.key) + ["a"]
    let use = SmallSchema(
      kinds: [.object], properties: keys.map { ($0, .reference(to: $0.upperCased)) },
      required: keys)
    return (lines + ["    Use: \(use.text)"]).joined(separator: "\n") + "\n"
  }

  /// The types of the document, and the properties of `Use` by key.
  struct Lowered {
    var types: IR.TypeTable
    var uses: [String: IR.Property]
    var diagnostics: [Diagnostic]

    func text(_ key: String) -> String? {
      uses[key].map { TypeStructure(types: types).text(of: $0) }
    }
  }

  func lowered() -> Lowered? {
    let input = DocumentInput(path: "a.yaml", bytes: Array(text.utf8), namespace: "A")
    var sources = SourceFiles()
    var diagnostics = Diagnostics()
    guard
      let loaded = loadDocument(
        input, sources: &sources, allowsUnmatchedActions: false, into: &diagnostics)
    else { return nil }
    var files = DocumentFiles(loaded, sources: sources, open: { _ in .failure(UnopenedFile("")) })
    guard let document = decodeDocument(in: &files, into: &diagnostics),
      let namespace = lower(
        document, of: input, namespace: AssignNames.namespace("A"), into: &diagnostics)
    else { return nil }
    var uses: [String: IR.Property] = [:]
    for declaration in namespace.types.declarations
    where declaration.owner == .namespace && declaration.name.text == "Use" {
      guard case .structure(let structure) = declaration.kind else { continue }
      for property in structure.properties {
        if case .name(let key) = property.key { uses[key.value] = property }
      }
    }
    return Lowered(types: namespace.types, uses: uses, diagnostics: diagnostics.list)
  }
}

extension String {
  /// With its first letter in upper case.
  fileprivate var upperCased: String { prefix(1).uppercased() + dropFirst() }
}
