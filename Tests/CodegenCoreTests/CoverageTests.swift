import SourceDiagnostics
import Testing

@testable import CodegenCore

/// How much of a document is counted as generated.
@Suite struct CoverageTests {
  private func coverage(_ text: String) throws -> Coverage {
    let input = DocumentInput(
      path: "pets.yaml", bytes: Array(("openapi: 3.1.0\n" + text).utf8), namespace: "Pets")
    let generation = generate([input], open: { _ in .failure(UnopenedFile("nothing is opened")) })
    return try #require(generation.statistics.coverage.first)
  }

  @Test func whatIsGenerated() throws {
    let coverage = try coverage(
      """
      info: {title: Pets, version: '1'}
      servers: [{url: 'https://pets.example.com'}]
      paths:
        /pets:
          get:
            responses:
              '200': {description: All., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
      components:
        schemas:
          Pet:
            allOf:
              - {type: object, properties: {name: {type: string}}}
              - {type: object, properties: {age: {type: integer}}}
      """)
    #expect(coverage.document == "pets.yaml")
    #expect(coverage.operations == Coverage.Share(declared: 1, emitted: 1, callable: 1))
    #expect(coverage.schemas == Coverage.Share(declared: 7, emitted: 7))
    #expect(coverage.properties == Coverage.Share(declared: 2, emitted: 2))
  }

  @Test func whatTheDocumentLeavesOpen() throws {
    let coverage = try coverage(
      """
      info: {title: Pets, version: '1'}
      components:
        schemas:
          Anything: {}
          Object: {type: object}
          List: {type: array}
          Null: {type: 'null'}
      """)
    #expect(coverage.schemas.missing == ["no-type": 2, "free-form": 1, "no-items": 1])
    #expect(coverage.schemas.emitted == 0)
  }

  @Test func whatIsApproximatedCarriesItsCode() throws {
    let coverage = try coverage(
      """
      info: {title: Pets, version: '1'}
      servers: [{url: 'https://pets.example.com'}]
      paths:
        /pets{:
          get: {responses: {'204': {description: None.}}}
        /pets:
          post:
            parameters:
              - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {a: {type: string}}}}
            requestBody:
              content:
                application/x-ndjson: {schema: {type: object, properties: {b: {type: string}}}}
            responses: {'204': {description: None.}}
      components:
        schemas:
          Gone: {$ref: '#/components/schemas/Nope'}
      """)
    #expect(
      coverage.operations
        == Coverage.Share(declared: 2, emitted: 1, callable: 1, missing: ["odd-path": 1]))
    #expect(coverage.schemas.missing["dangling-reference"] == 1)
    #expect(coverage.properties.missing == ["parameter": 1, "media-type": 1])
  }

  /// Nothing in the cases is missing without a reason.
  @Test func everyGapIsExplained() throws {
    let codes = Set(DiagnosticCode.allCases.map(\.name))
      .union(Coverage.Gap.allCases.map(\.rawValue)).subtracting(["unexplained"])
    for covered in try CaseTests.generation().statistics.coverage {
      for share in [covered.operations, covered.schemas, covered.properties] {
        #expect(codes.isSuperset(of: share.missing.keys), "\(covered.document): \(share.missing)")
        #expect(share.declared == share.emitted + share.missing.values.reduce(0, +))
      }
    }
  }
}
