import SourceDiagnostics
import Testing

@testable import CodegenCore

/// Small documents whose types would be huge. Each is generated, or refused with an error at the
/// schema that goes too far; none may take minutes or gigabytes. One after the other, so that those
/// of a defective generator do not use up the memory together.
@Suite(.serialized) struct BudgetTests {
  private func run(_ schemas: [String]) -> Generation {
    let text = """
      openapi: 3.1.0
      info: {title: A, version: '1'}
      paths: {}
      components:
        schemas:

      """
    let schemas = schemas.map { "    \($0)\n" }.joined()
    let input = DocumentInput(path: "a.yaml", bytes: Array((text + schemas).utf8))
    return generate([input], open: { _ in .failure(UnopenedFile("")) })
  }

  private func reference(_ name: String) -> String { "{$ref: '#/components/schemas/\(name)'}" }

  private func object(_ property: String) -> String {
    "{type: object, properties: {\(property): {type: string}}}"
  }

  private func expectEnd(
    of generation: Generation, types: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard generation.isRefused else {
      #expect(generation.statistics.types >= types, sourceLocation: sourceLocation)
      #expect(!generation.files.isEmpty, sourceLocation: sourceLocation)
      return
    }
    let errors = generation.diagnostics.filter { $0.severity == .error }
    #expect(errors.count == 1, "\(errors.map(\.message))", sourceLocation: sourceLocation)
    for error in errors {
      #expect(error.location != nil, "\(error.message)", sourceLocation: sourceLocation)
      // A limit that is reached is no defect of the generator.
      #expect(error.code != .document(.inconsistent), sourceLocation: sourceLocation)
    }
  }

  /// 155 KB that are two million properties.
  @Test(.timeLimit(.minutes(10))) func oneLargeBaseOfManySchemas() {
    let properties = (0..<2_000).map { "p\($0): {type: string}" }.joined(separator: ", ")
    let base = "Base: {type: object, properties: {\(properties)}}"
    let schemas = (0..<1_000).map { index in
      "S\(index): {allOf: [\(reference("Base")), \(object("own\(index)"))]}"
    }
    expectEnd(of: run([base] + schemas), types: 1_001)
  }

  /// Each schema has the properties of all after it: eight million.
  @Test(.timeLimit(.minutes(10))) func longChainOfBases() {
    let schemas = (0..<4_000).map { index in
      "S\(index): {allOf: [\(reference("S\(index + 1)")), \(object("p\(index)"))]}"
    }
    expectEnd(of: run(schemas + ["S4000: \(object("last"))"]), types: 4_001)
  }

  /// There are more paths down the ladder than atoms.
  @Test(.timeLimit(.minutes(10))) func ladderOfMembersAndVariants() {
    let schemas = (0..<160).map { index in
      let next = "[\(reference("S\(index + 1)")), \(reference("S\(index + 2)"))]"
      return "S\(index): {allOf: \(next), anyOf: \(next)}"
    }
    expectEnd(of: run(schemas + ["S160: \(object("a"))", "S161: \(object("b"))"]), types: 162)
  }

  @Test(.timeLimit(.minutes(10))) func longChainOfReferences() {
    let schemas = (0..<6_000).map { "S\($0): \(reference("S\($0 + 1)"))" }
    expectEnd(of: run(schemas + ["S6000: \(object("a"))"]), types: 6_001)
  }

  /// The targets have equal names, within components of different names.
  @Test(.timeLimit(.minutes(10))) func longChainOfDeepReferences() {
    let schemas = (0..<3_000).map { index in
      "S\(index): {type: object, properties: {p: \(reference("S\(index + 1)/properties/p"))}}"
    }
    expectEnd(of: run(schemas + ["S3000: \(object("p"))"]), types: 3_001)
  }

  /// Each default is one of many values: four million comparisons if each is looked for.
  @Test(.timeLimit(.minutes(10))) func manyDefaultsOfOneLargeEnumeration() {
    let values = (0..<2_000).map { "v\($0)" }.joined(separator: ", ")
    let properties = (0..<2_000).map { index in
      "p\(index): {allOf: [\(reference("Word"))], default: v\(index)}"
    }
    expectEnd(
      of: run([
        "Word: {type: string, enum: [\(values)]}",
        "S: {type: object, properties: {\(properties.joined(separator: ", "))}}",
      ]), types: 2)
  }

  /// Three cycles of references, composed: each combination of their schemas is within another one.
  @Test(.timeLimit(.minutes(10))) func compositionsWithinCompositions() {
    let schemas = [("A", 5), ("B", 7), ("C", 11)].flatMap { name, length in
      (0..<length).map { index in
        "\(name)\(index): {type: object, properties: "
          + "{next: \(reference("\(name)\((index + 1) % length)")), "
          + "\(name)\(index): {type: string}}}"
      }
    }
    let members = ["A0", "B0", "C0"].map { reference($0) }.joined(separator: ", ")
    let generation = run(schemas + ["S: {allOf: [\(members)]}"])
    #expect(generation.isRefused)
    expectEnd(of: generation, types: 24)
  }
}
