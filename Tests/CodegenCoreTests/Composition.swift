import SourceDiagnostics

@testable import CodegenCore

/// A document in which a value must match several schemas, in several orders.
struct Composition {
  /// Components that the members may refer to.
  private var others: [(name: String, schema: SmallSchema)]
  private var members: [(schema: SmallSchema, isInline: Bool)]

  private static let names = ["A", "B", "C"]

  init(_ generator: inout SeededGenerator) {
    var random = RandomSchema(generator: generator)
    var others: [(name: String, schema: SmallSchema)] = []
    for name in ["P", "Q"] {
      others.append((name, random.schema(depth: 1)))
      random.components.append(name)
    }
    let count = Int.random(in: 0..<4, using: &random.generator) == 0 ? 3 : 2
    self.others = others
    members = []
    var kinds = Set(SmallJSON.Kind.allCases)
    for _ in 0..<count {
      var schema = random.schema()
      // Most schemas have no kind in common, and of those few are enough.
      for _ in 0..<4 where kinds.isDisjoint(with: schema.jsonKinds(components)) {
        schema = random.schema()
      }
      kinds.formIntersection(schema.jsonKinds(components))
      members.append((schema, Bool.random(using: &random.generator)))
    }
    generator = random.generator
  }

  /// Compositions with a little less in them.
  var simpler: [Composition] {
    var found: [Composition] = []
    let components = components
    for index in members.indices {
      if members.count > 1 {
        var composition = self
        composition.members.remove(at: index)
        found.append(composition)
      }
      for schema in members[index].schema.simpler(components) {
        var composition = self
        composition.members[index].schema = schema
        found.append(composition)
      }
      var composition = self
      composition.members[index].isInline.toggle()
      found.append(composition)
    }
    for index in others.indices {
      for schema in others[index].schema.simpler(components) {
        var composition = self
        composition.others[index].schema = schema
        found.append(composition)
      }
    }
    return found
  }

  /// What the members may refer to.
  var components: [String: SmallSchema] {
    Dictionary(others.map { ($0.name, $0.schema) }, uniquingKeysWith: { own, _ in own })
  }

  var schemas: [SmallSchema] { members.map(\.schema) }

  /// The schemas that are compared, by the property that has them as its type.
  private var uses: [(key: String, schema: SmallSchema)] {
    let parts = zip(Self.names, members).map { name, member in
      member.isInline ? member.schema : .reference(to: name)
    }
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
    let schemas = members.map(\.schema.text).joined() + others.map(\.schema.text).joined()
    lines += others.filter { schemas.contains("schemas/\($0.name)'") }
      .map { "    \($0.name): \($0.schema.text)" }
    lines += zip(Self.names, members).map { "    \($0): \($1.schema.text)" }
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

  func lowered() -> Lowered? { Self.lowered(text) }

  /// The types of a document that has a `Use`.
  static func lowered(_ text: String) -> Lowered? {
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
        document, of: input, namespace: AssignNames.namespace("A"), into: &diagnostics)?.namespace
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
