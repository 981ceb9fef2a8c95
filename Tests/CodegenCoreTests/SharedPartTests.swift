import Testing

@testable import CodegenCore

/// Where the types of parameters, bodies and responses stand that more than one operation has.
@Suite struct SharedPartTests {
  /// What is declared in the namespace and in operations, by full name.
  private func declared(_ document: String) throws -> [String] {
    let text = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\n\(document)\n"
    let generation = generate(
      [DocumentInput(path: "a.yaml", bytes: Array(text.utf8))],
      open: { _ in .failure(UnopenedFile("")) })
    #expect(!generation.isRefused, "\(generation.diagnostics.map(\.message))")
    var names: [String] = []
    for line in generation.files.flatMap({ $0.contents.split(separator: "\n") }) {
      if let match = line.firstMatch(of: /^ {4}( *)public (?:enum|struct) (\w+)/) {
        names.append((match.output.1.isEmpty ? "" : ".") + match.output.2)
      }
    }
    return names
  }

  private func path(_ path: String, _ values: String, _ operations: String) -> String {
    "  \(path): {parameters: [{name: sort, in: query, schema: {type: string, enum: \(values)}}], "
      + "\(operations)}\n"
  }

  private func get(_ id: String) -> String { "get: {operationId: \(id), responses: {}}" }

  @Test func parametersOfAPathWithOneOperationAreItsOwn() throws {
    let names = try declared(
      "paths:\n" + path("/films", "[a]", get("films")) + path("/songs", "[b]", get("songs")))
    #expect(Set(names).isSuperset(of: ["Films", "Songs", ".Sort"]))
    #expect(!names.contains { $0.hasPrefix("Sort") })
  }

  @Test func parametersOfAPathWithSeveralAreNamedAfterIt() throws {
    let put = "put: {operationId: PUT, responses: {}}"
    let names = try declared(
      "paths:\n"
        + path("/films", "[a]", get("films") + ", " + put.replacing("PUT", with: "putFilms"))
        + path("/songs", "[b]", get("songs") + ", " + put.replacing("PUT", with: "putSongs")))
    #expect(Set(names).isSuperset(of: ["FilmsSortParameter", "SongsSortParameter"]))
  }

  /// A parameter in the path and one in the query may have the same name.
  @Test func equalNamesInTwoPlaces() throws {
    let parameters = ["path, required: true", "query"].enumerated().map { index, place in
      "{name: x, in: \(place), schema: {type: string, enum: [v\(index)]}}"
    }.joined(separator: ", ")
    let names = try declared(
      "paths: {'/b/{x}': {parameters: [\(parameters)], \(get("b")), "
        + "put: {operationId: c, responses: {}}}}")
    #expect(names.count { $0.hasPrefix("BXParameter") } == 2)
    let own = try declared("paths: {'/b/{x}': {parameters: [\(parameters)], \(get("b"))}}")
    #expect(own.count { $0.hasPrefix(".XParameter") } == 2)
  }

  /// A schema of the name that a shared part would have keeps it.
  @Test func schemasComeFirst() throws {
    let response =
      "{description: a, content: {application/json: {schema: {properties: {a: {}}}}}}"
    let names = try declared(
      """
      paths:
        /a: {get: {operationId: a, responses: {'404': {$ref: '#/components/responses/Problem'}}}}
      components:
        responses: {Problem: \(response)}
        schemas: {ProblemResponse: {type: object, properties: {b: {type: string}}}}
      """)
    #expect(Set(names).isSuperset(of: ["ProblemResponse", "ProblemResponseContent"]))
  }

  /// What only a base has is declared in it if a schema that extends it uses it.
  @Test func whatEveryHeirReplacesIsNotDeclared() throws {
    func heir(_ kind: String) -> String {
      "{allOf: [{$ref: '#/components/schemas/Pet'}, "
        + "{type: object, properties: {kind: {type: string, enum: [\(kind)]}}}]}"
    }
    let names = try declared(
      """
      components:
        schemas:
          Pet:
            type: object
            discriminator: {propertyName: kind}
            properties: {kind: {type: string, enum: [cat, dog]}, mood: {enum: [a, b]}}
          Cat: \(heir("cat"))
          Dog: \(heir("dog"))
      """)
    #expect(names.contains(".Mood"))
    #expect(names.count { $0 == ".Kind" } == 2)
  }
}
