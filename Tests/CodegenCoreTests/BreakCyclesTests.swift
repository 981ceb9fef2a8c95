import Testing
import YAMLTree

@testable import CodegenCore

/// Which properties are stored behind a reference. Types are written as `A: b?, [C]` would be in
/// Swift: a `*` before a name is a list, which already is a reference.
private struct CycleCase: Sendable, CustomTestStringConvertible {
  var types: [(name: String, properties: [String])]
  /// `A.b`: the property of `A` of type `b`.
  var want: [String]

  var testDescription: String { types.map(\.name).joined() + " " + want.description }
}

private func check(_ given: CycleCase) {
  let broken = breakCycles(namespace(given.types))
  var found: [String] = []
  for declaration in broken.types.declarations {
    guard case .structure(let structure) = declaration.kind else { continue }
    for property in structure.properties where property.storage == .indirect {
      found.append("\(declaration.name.text).\(property.key.text)")
    }
  }
  #expect(found.sorted() == given.want.sorted())
}

/// Types whose names end in `Alias` are aliases of their only property.
private func namespace(_ types: [(name: String, properties: [String])]) -> IR.Namespace {
  let names = AssignNames.types(types.map { AssignNames.Request([$0.name]) }).names
  var table = IR.TypeTable()
  let origin = IR.Origin(pointer: "", location: Location(file: FileID(0), line: 1, column: 1))
  var ids: [String: IR.TypeID] = [:]
  for (name, type) in zip(names, types) {
    ids[type.name] = table.add(
      IR.TypeDeclaration(
        name: name, owner: .namespace, documentation: .none, kind: .pending, origin: origin))
  }
  func type(_ text: String) -> IR.TypeReference {
    if text.hasPrefix("*") { return .array(type(String(text.dropFirst()))) }
    return ids[text].map { .named($0) } ?? .builtin(.string)
  }
  for (name, properties) in types {
    guard let id = ids[name] else { continue }
    let members = AssignNames.members(properties.map { .member($0) }, reserved: []).names
    table[id].kind =
      name.hasSuffix("Alias")
      ? .alias(type(properties[0]))
      : .structure(
        IR.Structure(
          properties: zip(members, properties).map { name, text in
            IR.Property(
              name: name, key: .name(StringLiteral(text)), type: type(text), presence: .optional,
              storage: .inline, documentation: .none)
          }))
  }
  return IR.Namespace(
    name: AssignNames.namespace("Test"), documentation: .none, source: .none, server: nil,
    types: table, endpoints: [])
}

@Test(arguments: [
  CycleCase(types: [("A", ["B"]), ("B", ["text"])], want: []),
  CycleCase(types: [("A", ["A", "text"])], want: ["A.A"]),
  CycleCase(types: [("A", ["*A"])], want: []),
  CycleCase(types: [("A", ["B"]), ("B", ["A"])], want: ["A.B", "B.A"]),
  CycleCase(types: [("A", ["B"]), ("B", ["C"]), ("C", ["B"])], want: ["B.C", "C.B"]),
  CycleCase(types: [("A", ["BAlias"]), ("BAlias", ["A"])], want: ["A.BAlias"]),
  CycleCase(types: [("A", ["BAlias"]), ("BAlias", ["*A"])], want: []),
  CycleCase(
    types: [("A", ["B", "C"]), ("B", ["A"]), ("C", ["D"]), ("D", ["C"])],
    want: ["A.B", "B.A", "C.D", "D.C"]),
])
private func cyclesAreBroken(given: CycleCase) {
  check(given)
}

@Test(arguments: 1...30)
func orderOfTypesNeverMatters(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  let names = (0..<12).map { "T\($0)" }
  let types = names.map { name in
    (name: name, properties: (0..<2).compactMap { _ in names.randomElement(using: &generator) })
  }.map { (name: $0.name, properties: Array(Set($0.properties)).sorted()) }
  func indirect(_ types: [(name: String, properties: [String])]) -> Set<String> {
    var found = Set<String>()
    for declaration in breakCycles(namespace(types)).types.declarations {
      guard case .structure(let structure) = declaration.kind else { continue }
      for property in structure.properties where property.storage == .indirect {
        found.insert("\(declaration.name.text).\(property.key.text)")
      }
    }
    return found
  }
  #expect(indirect(types) == indirect(types.shuffled(using: &generator)))
}

/// A chain this long would overflow the stack of a recursive search.
@Test func longChains() {
  let types = (0..<20_000).map { (name: "T\($0)", properties: ["T\($0 + 1)"]) }
  #expect(breakCycles(namespace(types)).types.declarations.count == 20_000)
}

extension IR.Key {
  fileprivate var text: String {
    switch self {
    case .name(let name): name.value
    case .index(let index): String(index)
    }
  }
}
