import SourceDiagnostics
import Testing
import YAMLTree

@testable import CodegenCore

/// What operations require, and whether a client can provide it.
@Suite struct SecurityTests {
  private func lowered(
    _ text: String
  ) throws -> (namespace: IR.Namespace, coverage: Coverage, diagnostics: [Diagnostic]) {
    let bytes = Array(text.utf8)
    let tree = try #require(readTree(bytes, file: FileID(0), name: "a.yaml").root)
    var diagnostics = Diagnostics()
    var files = DocumentFiles(
      LoadedDocument(root: tree), sources: SourceFiles(),
      open: { _ in .failure(UnopenedFile("")) })
    let resolved = try #require(decodeDocument(in: &files, into: &diagnostics))
    let result = lower(
      resolved, of: DocumentInput(path: "a.yaml", bytes: []),
      namespace: AssignNames.namespace("Films"), into: &diagnostics)
    let lowered = try #require(result)
    return (
      lowered.namespace, lowered.coverage,
      diagnostics.list.filter { $0.code == .document(.security) }
    )
  }

  @Test(arguments: [
    ("[]", true), ("[{}]", true), ("[{key: []}]", true), ("[{key: [], token: []}]", true),
    ("[{nobody: []}]", false), ("[{key: [], nobody: []}]", false),
    ("[{nobody: []}, {key: []}]", true), ("[{nobody: []}, {}]", true),
    ("[{certificate: []}]", true), ("[{certificate: [], key: []}]", true),
    ("[{certificate: [], nobody: []}]", false), ("[{token: [], login: []}]", false),
    ("[{key: [], twin: []}]", false), ("[{token: [], login: []}, {login: []}]", true),
    ("[{wizardry: []}]", false),
  ])
  func whetherItCanBeGiven(security: String, canBeGiven: Bool) throws {
    let (namespace, coverage, _) = try lowered(
      """
      openapi: 3.1.0
      info: {title: Films, version: '1'}
      security: [{nobody: []}]
      paths:
        /films: {get: {operationId: list, security: \(security), responses: {}}}
      components:
        securitySchemes:
          unused: {type: http, scheme: bearer}
          login: {type: http, scheme: basic}
          token: {type: http, scheme: bearer}
          key: {type: apiKey, in: header, name: X-Key}
          twin: {type: apiKey, in: header, name: x-key}
          certificate: {type: mutualTLS}
          wizardry: {type: wizardry}
      """)
    let endpoint = try #require(namespace.endpoints.first)
    #expect(coverage.operations.callable == (canBeGiven ? 1 : 0))
    // Only required schemes have a property, in document order.
    let asked = Set(endpoint.security.joined().map(\.value))
    let properties = ["login", "token", "key", "twin"].filter { asked.contains($0) }
    #expect(namespace.schemes.map(\.scheme.value) == properties)
  }

  @Test func aSchemeIsToldOfOnce() throws {
    let operations = (0..<20).map {
      "  /\($0): {get: {security: [{wizardry: []}, {nobody: []}], responses: {}}}\n"
    }
    let said = try lowered(
      """
      swagger: '2.0'
      info: {title: Films, version: '1'}
      securityDefinitions: {wizardry: {type: wizardry}}
      paths:
      \(operations.joined())
      """
    ).diagnostics
    #expect(said.count == 2)
    #expect(said.contains { $0.help?.contains("securityDefinitions") == true })
  }
}
