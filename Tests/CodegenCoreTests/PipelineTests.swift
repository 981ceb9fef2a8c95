import Testing
import YAMLTree

@testable import CodegenCore

private let small = """
  openapi: 3.1.0
  info: {title: Pets, version: '1'}
  paths: {}
  components:
    schemas:
      Pet: {type: object, properties: {name: {type: string}}}
  """

private func run(_ inputs: [DocumentInput]) -> Generation {
  generate(inputs, open: { _ in .failure(UnopenedFile("there is no such file")) })
}

private func input(
  _ text: String, path: String = "pets.yaml", namespace: String? = nil, isCandidate: Bool = false
) -> DocumentInput {
  DocumentInput(
    path: path, bytes: Array(text.utf8), namespace: namespace, isCandidate: isCandidate)
}

@Suite struct PipelineTests {
  @Test func nothingToGenerateFrom() {
    let generation = run([])
    #expect(generation.diagnostics.map(\.code) == [.document(.noDocuments)])
    #expect(generation.isRefused)
  }

  @Test(arguments: ["a: 1", "- openapi", "swaggerish: yes", ""])
  func candidatesThatAreNoDocumentsArePassedOver(text: String) {
    let generation = run([input(text, path: "other.yaml", isCandidate: true), input(small)])
    #expect(generation.diagnostics.isEmpty)
    #expect(generation.statistics.documents == 1)
    #expect(generation.statistics.types == 1)
  }

  @Test(arguments: [("Pets", "Pets"), ("Pets", "PETS"), ("Pets", nil)])
  func twoDocumentsOfOneNamespaceAreRefused(first: String, second: String?) {
    let generation = run([
      input(small, path: "a/pets.yaml", namespace: first),
      input(small, path: "b/pets.yaml", namespace: second),
    ])
    #expect(generation.diagnostics.map(\.code) == [.document(.namespace)])
    #expect(generation.diagnostics.first?.related.count == 1)
    #expect(generation.files.isEmpty)
  }

  @Test func oneRefusedDocumentStopsTheWritingAndTheRestIsReported() {
    let generation = run([
      input("openapi: 3.1.0\ninfo: {}\npaths: {}\ncolor: red", path: "a.yaml"),
      input("openapi: 9", path: "b.yaml"),
      input("openapi: [", path: "c.yaml"),
    ])
    #expect(
      generation.diagnostics.map(\.code) == [
        .document(.unknownField), .document(.unsupportedVersion), .reading(.yamlSyntax),
      ])
    #expect(generation.files.isEmpty)
  }

  @Test func filesSayWhereTheyComeFrom() throws {
    let files = run([input(small, path: "some/folder/pets.yaml")]).files
    #expect(files.map(\.path) == ["Pets/Pets.swift", "Pets/Pets+Pet.swift"])
    for file in files {
      #expect(file.contents.hasPrefix("// Made by codegen from pets.yaml.\n"))
      #expect(file.contents.contains("\n// swift-format-ignore-file\n"))
    }
  }

  @Test(arguments: [
    ("pets.yaml", "Pets"), ("v1/openapi.yaml", "V1"), ("openapi.json", "Pets"),
    ("String.yaml", "StringAPI"), ("model.yaml", "ModelAPI"), ("Swift.yaml", "Swift_"),
    ("24 hours.yaml", "_24Hours"), ("./api.yaml", "Pets"), ("../spec.yml", "Pets"),
  ])
  func namespaceWhenNobodyNamesIt(path: String, want: String) {
    #expect(run([input(small, path: path)]).files.first?.path == "\(want)/\(want).swift")
  }
}
