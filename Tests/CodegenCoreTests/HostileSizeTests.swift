import Testing

@testable import CodegenCore

/// Small documents that would be expensive to follow.
@Suite struct HostileSizeTests {
  private func run(_ schemas: String, paths: String = "{}") -> Generation {
    let text = """
      openapi: 3.1.0
      info: {title: A, version: '1'}
      servers: [{url: 'https://a.example'}]
      paths: \(paths)
      components:
        schemas:

      """
    let input = DocumentInput(path: "a.yaml", bytes: Array((text + schemas).utf8))
    return generate([input], open: { _ in .failure(UnopenedFile("")) })
  }

  private func chain(_ length: Int, _ link: (String) -> String, end: String) -> String {
    (0..<length).map { "    S\($0): \(link("{$ref: '#/components/schemas/S\($0 + 1)'}"))\n" }
      .joined() + "    S\(length): \(end)\n"
  }

  @Test(.timeLimit(.minutes(10)))
  func longChainOfReferences() {
    let generation = run(chain(3_000, { $0 }, end: "{type: [string, 'null']}"))
    #expect(generation.diagnostics.isEmpty)
    #expect(generation.statistics.types == 3_001)
  }

  /// Each level doubles the work of a careless traversal.
  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      "{allOf: [REF, REF]}", "{anyOf: [REF, REF]}", "{oneOf: [{anyOf: [REF]}, {anyOf: [REF]}]}",
      "{allOf: [{allOf: [REF, {properties: {b: {type: string}}}]}, REF]}",
      "{oneOf: [REF, {properties: {k: {const: a}}}, {properties: {k: {const: b}}}, REF]}",
      "{properties: {p: {allOf: [REF, REF]}}, oneOf: [REF, {properties: {k: {const: a}}}, REF]}",
      "{allOf: [{properties: {b: {type: string}}}, {oneOf: [REF, {properties: {c: {}}}, REF]}]}",
    ])
  func doublingReferences(link: String) {
    let generation = run(
      chain(24, { link.replacing("REF", with: $0) }, end: "{properties: {a: {type: string}}}"))
    #expect(!generation.isRefused)
    #expect(generation.files.count == 26)
  }

  /// There are too many paths to follow all.
  @Test(.timeLimit(.minutes(10)))
  func unionsThatLeadToEachOther() {
    let all = (0..<12).map { "{$ref: '#/components/schemas/S\($0)'}" }.joined(separator: ", ")
    let generation = run(
      (0..<12).map { number in
        "    S\(number): {oneOf: [\(all), {properties: {k: {const: a\(number)}}}]}\n"
      }.joined())
    #expect(!generation.isRefused)
    #expect(Set(generation.diagnostics.map(\.code)) == [.document(.contradiction)])
    #expect(generation.files.count == 13)
  }

  @Test(.timeLimit(.minutes(10)))
  func longChainsOfMerges() {
    let generation = run(
      chain(600, { "{allOf: [\($0), {required: [a]}]}" }, end: "{properties: {a: {type: string}}}"))
    #expect(generation.diagnostics.isEmpty)
    let text = generation.files.map(\.contents).joined()
    #expect(text.split(separator: "public var a: String\n").count >= 600)
  }

  @Test(.timeLimit(.minutes(10)))
  func manyValues() {
    let values = (0..<20_000).map { "v\($0)" }.joined(separator: ", ")
    let generation = run("    S: {type: string, enum: [\(values)]}\n")
    #expect(generation.diagnostics.map(\.code) == [.document(.valueLeftOut)])
    #expect(generation.files.last?.contents.contains("typealias S = String\n") == true)
  }

  @Test(.timeLimit(.minutes(10)))
  func namesThatCollideOverAndOver() {
    let names = (1..<400).map { "'\(String(repeating: "-", count: $0))a': {type: string}" }
    let generation = run("    S: {properties: {\(names.joined(separator: ", "))}}\n")
    #expect(!generation.isRefused)
  }

  @Test(.timeLimit(.minutes(10)))
  func manyProperties() {
    let properties = (0..<20_000).map { "p\($0): {type: string}" }.joined(separator: ", ")
    let generation = run("    S: {properties: {\(properties)}}\n")
    #expect(generation.diagnostics.map(\.code) == [.document(.large)])
    #expect(generation.files.last?.contents.contains("public var p19999: String?\n") == true)
  }

  @Test(.timeLimit(.minutes(10)))
  func manyOperations() {
    let paths = (0..<3_000).map { "/p\($0): {get: {responses: {'204': {description: a}}}}" }
    let generation = run("    S: {type: string}\n", paths: "{\(paths.joined(separator: ", "))}")
    #expect(generation.diagnostics.map(\.code) == [.document(.large)])
    #expect(generation.statistics.operations == 3_000)
  }

  /// `[[[…]]]` takes the compiler time that doubles with each level.
  @Test(arguments: ["{type: array, items: REF}", "{type: object, additionalProperties: REF}"])
  func deepContainers(level: String) throws {
    var schema = "{type: string}"
    for _ in 0..<30 { schema = level.replacing("REF", with: schema) }
    let generation = run("    S: \(schema)\n")
    #expect(generation.diagnostics.isEmpty)
    let text = try #require(generation.files.last?.contents)
    #expect(text.contains("[[") || text.contains("[String: [String: "))
    #expect(!text.contains("[[[") && !text.contains("[String: [String: [String: "))
  }

  /// Cycles are boxed, read as JSON or refused, and never followed forever.
  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      ("{allOf: [A]}", true), ("{allOf: [B]}", true), ("{allOf: [{oneOf: [{allOf: [A]}]}]}", true),
      ("{allOf: [B, {properties: {b: {type: string}}}]}", false), ("{oneOf: [A, B]}", false),
      ("{anyOf: [B, {type: integer}]}", false), ("{type: array, items: A}", false),
      ("{type: array, items: B}", false), ("{additionalProperties: A}", false),
      ("{type: array, prefixItems: [A]}", false), ("{patternProperties: {'^a': A}}", false),
      ("{required: [a], properties: {a: A}}", false), ("{not: A}", false),
      ("{required: [a], properties: {a: B}}", false),
      ("{properties: {x: {allOf: [A]}}, allOf: [X]}", false), ("X", false),
    ])
  func cycles(schema: String, isRefused: Bool) {
    func text(_ own: String, _ other: String) -> String {
      schema.replacing("A", with: "{$ref: '#/components/schemas/\(own)'}")
        .replacing("B", with: "{$ref: '#/components/schemas/\(other)'}")
        .replacing("X", with: "{$ref: '#/components/schemas/\(own)/properties/x'}")
    }
    let generation = run("    S: \(text("S", "T"))\n    T: \(text("T", "S"))\n")
    #expect(generation.isRefused == isRefused)
    #expect(!generation.diagnostics.contains { $0.code == .document(.inconsistent) })
  }

  /// There are too many paths around these cycles to follow all.
  @Test(.timeLimit(.minutes(10))) func knot() {
    let schemas = (0..<40).map { index in
      let others = [index * 7 % 40, (index * 13 + 5) % 40].map {
        "{$ref: '#/components/schemas/A\($0)'}"
      }
      return "    A\(index): {allOf: [\(others.joined(separator: ", "))], required: [a]}\n"
    }
    let generation = run(schemas.joined())
    #expect(!generation.isRefused)
    #expect(generation.diagnostics.contains { $0.code == .document(.contradiction) })
  }

  @Test(.timeLimit(.minutes(10))) func manyMembers() throws {
    let members = (0..<3_000).map { "{properties: {same: {minLength: \($0)}, own\($0): {}}}" }
    let generation = run("    S: {allOf: [\(members.joined(separator: ", "))]}\n")
    #expect(generation.diagnostics.map(\.code) == [.document(.large)])
    let text = try #require(generation.files.last?.contents)
    #expect(text.contains("public var own2999: JSONValue?"))
  }

  @Test func longNames() {
    let name = String(repeating: "PWNED", count: 200)
    let generation = run("    \(name): {properties: {\(name): {type: string}}}\n")
    let file = generation.files.last
    #expect((file?.path.utf8.count ?? .max) < 200)
    #expect(file?.contents.contains("\"\(name)\"") == true)
  }

  /// Reading such a value would begin with itself, through schemas that have no name.
  @Test(arguments: [
    "S: {anyOf: [{}, {allOf: [S, {type: integer}]}]}",
    "S: {type: string, oneOf: [{}, S], allOf: [{}]}",
    "S: {allOf: [{anyOf: [S, {}]}, {format: uri}]}", "S: {oneOf: [S, {}]}",
  ])
  func unionsWithinThemselves(schema: String) throws {
    let parts = schema.split(separator: ":", maxSplits: 1).map { String($0) }
    let reference = "{$ref: '#/components/schemas/S'}"
    let body = parts[1].replacing(/\bS\b/, with: reference)
    let generation = run("    S:\(body)\n")
    #expect(!generation.isRefused)
    let text = try #require(generation.files.last?.contents)
    #expect(!text.contains("enum S: Union") || text.contains("$0.add"))
  }

  /// Whether two lists are the same type, if their elements are these lists.
  @Test func listsOfThemselves() {
    let list = { (index: Int) in
      "{type: array, items: {$ref: '#/components/schemas/S/oneOf/\(index)'}}"
    }
    #expect(!run("    S: {oneOf: [\(list(0)), \(list(1))]}\n").isRefused)
  }

  @Test(.timeLimit(.minutes(10))) func longChainOfListsInUnions() {
    let generation = run(
      chain(
        3_000, { "{oneOf: [{type: array, items: \($0)}, {type: array, items: \($0)}]}" },
        end: "{type: string}"))
    #expect(!generation.isRefused)
  }
}
