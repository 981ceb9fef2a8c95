import SourceDiagnostics
import Testing
import YAMLTree

@testable import CodegenCore

/// A manifest, and the messages about it as `line:column message`.
private struct ManifestCase: Sendable, CustomTestStringConvertible {
  var text: String
  var want: [String]

  init(_ text: String, _ want: [String]) {
    self.text = text
    self.want = want
  }

  var testDescription: String { text }
}

private func read(_ text: String) throws -> (Configuration, [Diagnostic]) {
  let reading = readTree(Array(text.utf8), file: FileID(0), name: Configuration.fileName)
  let root = try #require(reading.root, "\(reading.problems)")
  var diagnostics = Diagnostics()
  return (Configuration.read(root, into: &diagnostics), diagnostics.sorted())
}

private func check(_ given: ManifestCase) throws {
  let found = try read(given.text).1
  let messages = found.map { diagnostic in
    let place = diagnostic.location.map { "\($0.line):\($0.column) " } ?? ""
    return place + diagnostic.message
  }
  #expect(messages == given.want)
  #expect(found.allSatisfy { $0.code == .document(.manifest) && $0.severity == .error })
}

@Test(arguments: [
  ManifestCase("documents: [{file: a.yaml}]", []),
  ManifestCase("documents: []", ["1:1 the manifest lists no documents"]),
  ManifestCase("module: A", ["1:1 the manifest lists no documents"]),
  ManifestCase(
    "colour: red\ndocuments: [{file: a.yaml, name: A}]",
    ["1:1 'colour' is not a setting", "2:28 'name' is not a setting"]),
  ManifestCase(
    "documents: [{namespace: A}]",
    ["1:1 the manifest lists no documents", "1:13 a document of the manifest has no 'file'"]),
  ManifestCase(
    "module: [a]\noutput:\ndocuments: [{file: {}}, {file: b}]",
    [
      "1:9 'module' must be a string", "2:8 'output' must be a string",
      "3:13 a document of the manifest has no 'file'", "3:20 'file' must be a string",
    ]),
  ManifestCase(
    "formats: {uri: Text}\ndocuments: [{file: a.yaml, formats: {date: Day}}]",
    ["1:16 the format 'uri' has an unknown type", "2:44 the format 'date' has an unknown type"]),
  ManifestCase(
    "access: open\ndocuments: [{file: a.yaml, access: [public]}]",
    [
      "1:9 'access' must be public, package or internal",
      "2:36 'access' must be public, package or internal",
    ]),
  ManifestCase("access: internal\ndocuments: [{file: a.yaml, access: package}]", []),
  ManifestCase(
    "allow: [unknown-keyword, unmatched-action]\n"
      + "documents: [{file: a, allow: name-does-not-fit-content}]", []),
  ManifestCase(
    "allow: [unknown-keywords, odd, dangling-referense, [a]]\n"
      + "documents: [{file: a, allow: [reference-cycle]}]",
    [
      "1:9 no warning has the code 'unknown-keywords'", "1:27 no warning has the code 'odd'",
      "1:32 no warning has the code 'dangling-referense'",
      "1:52 'allow' must be an array of warning codes",
      "2:31 no warning has the code 'reference-cycle'",
    ]),
  ManifestCase("[a]", ["1:1 the manifest lists no documents"]),
  ManifestCase("text", ["1:1 the manifest lists no documents"]),
])
private func manifests(given: ManifestCase) throws {
  try check(given)
}

@Test func settings() throws {
  let (configuration, problems) = try read(
    """
    module: Pets
    output: ../Generated
    formats: {uri: String, snowflake: Int64}
    documents:
      - file: a.yaml
        namespace: Cats
      - file: b.json
        formats: {uri: URL}
    """)
  #expect(problems.isEmpty)
  #expect(configuration.module == "Pets")
  #expect(configuration.output == "../Generated")
  #expect(configuration.documents.map(\.file) == ["a.yaml", "b.json"])
  #expect(configuration.documents.map(\.namespace) == ["Cats", nil])
  #expect(
    configuration.documents.map(\.options.formats) == [
      ["uri": .string, "snowflake": .int64], ["uri": .url, "snowflake": .int64],
    ])
}

@Test func formatsChangeTypes() throws {
  let document = """
    openapi: 3.1.0
    info: {title: Pets, version: '1'}
    paths: {}
    components: {schemas: {Link: {type: string, format: uri}}}
    """
  for (formats, type) in [("", "APIURL"), ("uri: URL", "URL"), ("uri: String", "String")] {
    let manifest = "formats: {\(formats)}\ndocuments: [{file: a.yaml}]"
    let options = try #require(read(manifest).0.documents.first).options
    let input = DocumentInput(path: "a.yaml", bytes: Array(document.utf8), options: options)
    let files = generate([input], open: { _ in .failure(UnopenedFile("")) }).files
    #expect(files.last?.contents.contains("typealias Link = \(type)\n") == true)
  }
}

@Test func codesThatNobodyKnows() throws {
  func help(_ name: String) -> String? {
    switch DiagnosticCode.allowable(name) {
    case .success: nil
    case .failure(let unknown): unknown.help
    }
  }
  #expect(help("unknown-keywords") == "did you mean 'unknown-keyword'?")
  #expect(help("nothing-of-it")?.hasPrefix("the codes are: contradiction, dangling-") == true)
  // Notes do not count, and errors stop a run.
  for code in DocumentCode.allCases where code != .unmatchedAction {
    #expect((help(code.rawValue) == nil) == (code.severity == .warning))
  }
}
