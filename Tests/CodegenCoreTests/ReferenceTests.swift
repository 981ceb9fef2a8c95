import Testing

@testable import CodegenCore

@Suite struct URITextTests {
  /// https://www.rfc-editor.org/rfc/rfc3986#section-5.4, except queries and fragments.
  @Test(arguments: [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"),
    ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
    ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
    ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"),
    ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"),
    ("g;x=1/./y", "http://a/b/c/g;x=1/y"),
    ("g#s", "http://a/b/c/g"),
  ])
  func examplesOfTheStandard(reference: String, want: String) {
    #expect(URIText.resolve(reference, against: "http://a/b/c/d;p?q") == want)
  }

  @Test(arguments: [
    ("a.yaml", "specs/b.yaml", "specs/a.yaml"), ("../a.yaml", "specs/b.yaml", "a.yaml"),
    ("parts/", "spec.yaml", "parts/"), ("a.yaml", "parts/", "parts/a.yaml"), ("a", "", "a"),
    ("a", "https://a.example", "https://a.example/a"), ("b", "urn:a:c", "urn:b"),
  ])
  func otherBases(reference: String, base: String, want: String) {
    #expect(URIText.resolve(reference, against: base) == want)
  }
}

/// References that are long, form cycles, or multiply.
@Suite struct ReferenceTests {
  private func run(_ text: String, files: [String: String] = [:]) -> Generation {
    generate(
      [DocumentInput(path: "a.yaml", bytes: Array(text.utf8))],
      open: { path in
        files[path].map { .success(Array($0.utf8)) } ?? .failure(UnopenedFile("it is not there"))
      })
  }

  private func document(_ schemas: String) -> String {
    "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
      + schemas
  }

  /// A schema that is only a reference has no name of its own, unless it is a component.
  @Test(.timeLimit(.minutes(10)))
  func longChainInAnotherFile() {
    let links = (0..<3_000).map { "S\($0): {$ref: '#/S\($0 + 1)'}\n" }.joined()
    let generation = run(
      document("    Pet: {$ref: 'b.yaml#/S0'}\n"),
      files: ["b.yaml": links + "S3000: {type: object, properties: {a: {type: string}}}\n"])
    #expect(generation.diagnostics.isEmpty)
    #expect(generation.files.map(\.path) == ["A/A.swift", "A/A+Pet.swift"])
  }

  @Test func cycleThroughFilesIsRefused() {
    let generation = run(
      document("    A: {$ref: b.yaml}\n"),
      files: ["b.yaml": "$ref: c.yaml", "c.yaml": "$ref: b.yaml"])
    #expect(generation.diagnostics.map(\.code).contains(.document(.referenceCycle)))
    #expect(generation.isRefused)
  }

  @Test(arguments: [
    "    A: {properties: {$ref: '#/components/schemas/A/properties'}}\n",
    "    A: {properties: {a: {properties: {$ref: '#/components/schemas/A/properties'}}}}\n",
    "    A: {$ref: '#/components/schemas/A/properties/x/properties/y'}\n",
    "    $ref: '#/components/schemas'\n",
  ])
  func cyclesAtOddPlacesEnd(schemas: String) {
    let generation = run(document(schemas))
    #expect(generation.diagnostics.map(\.code).contains(.document(.danglingReference)))
  }

  /// Each map contains the next one twice.
  @Test(.timeLimit(.minutes(10)))
  func doublingMapsEnd() {
    let levels = (0..<30).map { level in
      let next = "{properties: {$ref: '#/components/schemas/S\(level + 1)/properties'}}"
      return "    S\(level): {properties: {a: \(next), b: \(next)}}\n"
    }
    let generation = run(
      document(levels.joined() + "    S30: {properties: {a: {type: string}}}\n"))
    #expect(generation.diagnostics.map(\.code).contains(.document(.danglingReference)))
  }

  @Test func filesAreOpenedOnceAndOnlyByRelativePaths() {
    let opened = OpenedPaths()
    let refs = [
      "b.yaml#/A", "b.yaml#/B", "./b.yaml", "https://a.example/b.yaml", "/b.yaml", "file:b.yaml",
      "//host/b.yaml", "\\\\\\\\host\\\\b.yaml", "c.yaml", "c.yaml#/A",
    ]
    let properties = refs.enumerated().map { "x\($0): {$ref: \"\($1)\"}" }
    let text = document(
      "    A: {properties: {\(properties.joined(separator: ", "))}}\n"
        + "    B: {$id: /etc/, properties: {a: {$ref: hostname}}}\n"
        + "    C: {$id: 'https://a.example/', properties: {a: {$ref: other.yaml}}}\n")
    _ = generate([DocumentInput(path: "a.yaml", bytes: Array(text.utf8))]) { path in
      opened.add(path)
      return path == "b.yaml" ? .success(Array("A: {}\nB: {}\n".utf8)) : .failure(.init("no"))
    }
    #expect(opened.paths.sorted() == ["b.yaml", "c.yaml", "hostname", "other.yaml"])
  }
}

/// A class because it is shared with the closure that opens files.
private final class OpenedPaths: @unchecked Sendable {
  private(set) var paths: [String] = []

  func add(_ path: String) { paths.append(path) }
}
