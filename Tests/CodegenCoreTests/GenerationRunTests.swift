import SourceDiagnostics
import Testing
import YAMLTree

@testable import CodegenCore

/// Documents are generated independently of each other, in any order and on any thread.
@Suite struct GenerationRunTests {
  private static func document(_ name: String, _ references: [String]) -> DocumentInput {
    let schemas = references.enumerated().map { "    S\($0): {$ref: '\($1)'}\n" }
    let text = """
      openapi: 3.1.0
      info: {title: \(name), version: '1'}
      servers: [{url: 'https://a.example'}]
      paths: {}
      components:
        schemas:
          Named: {type: string, color: red}

      """
    return DocumentInput(path: "\(name).yaml", bytes: Array((text + schemas.joined()).utf8))
  }

  /// They share files, open them in different order, and each has something to report.
  private static let documents = [
    document("first", ["b.yaml#/a", "shared.yaml#/a"]), document("second", []),
    document("third", ["shared.yaml#/a", "c.yaml#/a", "missing.yaml#/a", "b.yaml#/a"]),
    document("fourth", ["c.yaml#/a", "second.yaml#/components/schemas/Named"]),
  ]

  private static let open: FileOpener = { path in
    if let document = documents.first(where: { $0.path == path }) {
      return .success(document.bytes)
    }
    if path == "missing.yaml" { return .failure(UnopenedFile("there is no such file")) }
    return .success(Array("a: {type: object, color: of \(path), properties: {x: {}}}".utf8))
  }

  private static func run(_ documents: [DocumentInput] = documents) -> GenerationRun {
    GenerationRun(documents, open: open)
  }

  private func expectSame(_ found: Generation, _ want: Generation) {
    #expect(found.files == want.files)
    #expect(found.diagnostics == want.diagnostics)
    #expect(found.statistics == want.statistics)
    #expect(found.sources.files.map(\.path) == want.sources.files.map(\.path))
    #expect(text(found) == text(want))
  }

  private func text(_ generation: Generation) -> [String] {
    generation.diagnostics.map { diagnostic in
      let places = ([diagnostic.location] + diagnostic.related.map(\.location)).map { location in
        let path = location.flatMap { generation.sources[$0.file]?.path } ?? "nowhere"
        return "\(path):\(location?.line ?? 0):\(location?.column ?? 0)"
      }
      return "\(places) \(diagnostic.severity) \(diagnostic.message)"
    }
  }

  @Test func orderOfGenerationDoesNotMatter() {
    let run = Self.run()
    let want = generate(Self.documents, open: Self.open)
    #expect(want.diagnostics.count >= 8)
    let backwards = run.documents.indices.reversed().map { run.generateDocument($0) }
    expectSame(run.merge(backwards.reversed()), want)
  }

  @Test func severalAtATimeAreLikeOneAfterTheOther() async throws {
    let inputs = try CaseTests.inputs()
    for documents in [Self.documents, inputs] {
      let run = GenerationRun(documents, open: Self.open)
      let generated = await withTaskGroup(of: (Int, GeneratedDocument).self) { group in
        for index in documents.indices { group.addTask { (index, run.generateDocument(index)) } }
        return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
      }
      expectSame(
        run.merge(documents.indices.compactMap { generated[$0] }),
        generate(documents, open: Self.open))
    }
  }

  /// What is generated from a document, and reported about it, is the same without the others.
  @Test func othersDoNotMatter() {
    let together = generate(Self.documents, open: Self.open)
    let alone = Self.documents.map { generate([$0], open: Self.open) }
    #expect(!together.files.isEmpty)
    #expect(together.files == alone.flatMap(\.files))
    #expect(Set(text(together)) == Set(alone.flatMap { text($0) }))
  }

  @Test func filesAreNumberedInTheOrderOfTheDocuments() {
    let paths = generate(Self.documents, open: Self.open).sources.files.map(\.path)
    #expect(paths.prefix(4) == ["first.yaml", "second.yaml", "third.yaml", "fourth.yaml"])
    #expect(Set(paths[4...5]) == ["b.yaml", "shared.yaml"])
    #expect(paths.dropFirst(6) == ["c.yaml"])
  }
}
