import Foundation
import Testing

/// A document that cannot be read, or a folder without any: one error with location and help, exit
/// status 2, and nothing is written.
struct RefusalTests {
  private func check(
    _ workspace: Workspace, _ path: String, _ heading: String, help: Bool = true,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try workspace.run(path, "--output", "out")
    #expect(run.status == 2, sourceLocation: sourceLocation)
    #expect(run.output.isEmpty, sourceLocation: sourceLocation)
    let errors = run.headings.filter { $0.contains(": error: ") }
    #expect(errors.count == 1, sourceLocation: sourceLocation)
    #expect(errors.first?.hasPrefix(heading) == true, sourceLocation: sourceLocation)
    if help { #expect(run.errors.contains("\n    help: "), sourceLocation: sourceLocation) }
    #expect(
      run.lines.last?.hasPrefix("nothing written: 1 error, ") == true,
      sourceLocation: sourceLocation)
    #expect(!workspace.exists("out"), sourceLocation: sourceLocation)
  }

  /// The codes that only the command reports.
  @Test func codesOfTheCommand() throws {
    let workspace = try Workspace()
    try workspace.write("# A page\n", to: "page.md")
    #expect(try workspace.run("none.yaml", "--output", "out").errors.contains(" [unreadable]\n"))
    #expect(try workspace.run("extract", "page.md").errors.contains(" [extract]\n"))
  }

  @Test(arguments: [
    ("", "x.yaml:1:1: error: there is no document in this file [empty-document]"),
    ("# only a comment\n", "x.yaml:2:1: error: "),
    ("just text\n", "x.yaml:1:1: error: "),
    ("- 1\n", "x.yaml:1:1: error: "),
    ("a: 1\n", "x.yaml:1:1: error: this is not an OpenAPI document: it has no 'openapi' field"),
    ("a: [1\n", "x.yaml:2:1: error: this is not YAML"),
    ("a: 1\n  b: 2\n", "x.yaml:2:"),
    ("a: {&a b: *a\n", "x.yaml:"),
    ("a: 1\n---\nb: 2\n", "x.yaml:2:"),
  ])
  func text(_ text: String, _ heading: String) throws {
    let workspace = try Workspace()
    try workspace.write(text, to: "x.yaml")
    // The help for messages of libyaml is covered by the reader's own tests.
    try check(workspace, "x.yaml", heading, help: text.hasPrefix("a: 1\n") && !text.contains("b"))
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0x61, 0x3A, 0x20, 0xE9, 0x0A],
      [0x61, 0x3A, 0x20, 0xC0, 0xAF, 0x0A],
    ] as [[UInt8]])
  func notUTF8(_ bytes: [UInt8]) throws {
    let workspace = try Workspace()
    try workspace.write(Data(bytes), to: "x.yaml")
    try check(workspace, "x.yaml", "x.yaml:1:")
    let run = try workspace.run("x.yaml")
    #expect(run.errors.contains("UTF-8"))
  }

  @Test(arguments: ["x.yaml", "x.json"])
  func tooDeep(_ name: String) throws {
    let workspace = try Workspace()
    try workspace.write(String(repeating: "[", count: 100_000), to: name)
    try check(workspace, name, "\(name):1:257: error: ", help: false)
  }

  @Test func tooLarge() throws {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "x.yaml")
    try #require(truncate(workspace["x.yaml"], 65 << 20) == 0)
    try check(workspace, "x.yaml", "x.yaml:1:1: error: this cannot be read: it is larger than 64")
  }

  @Test func missing() throws {
    let workspace = try Workspace()
    try check(workspace, "x.yaml", "x.yaml:1:1: error: this cannot be read: there is no such file")
    try check(workspace, "specs/", "specs:1:1: error: this cannot be read: there is no such file")
    try check(
      workspace, "missing/x.yaml", "missing/x.yaml:1:1: error: this cannot be read: there is no")
  }

  @Test(arguments: ["specs", "specs/", "specs/."])
  func folderWithoutDocuments(_ path: String) throws {
    let workspace = try Workspace()
    try workspace.folder("specs")
    try check(workspace, path, "codegen: error: there is no OpenAPI document here [no-documents]")
    try workspace.write("a: 1\n", to: "specs/a.yaml")
    try workspace.write(Documents.pets(), to: "specs/pets.txt")
    try workspace.write(Documents.pets(), to: "specs/.pets.yaml")
    try workspace.write(Documents.pets(), to: "specs/below/pets.yaml")
    try check(workspace, path, "codegen: error: there is no OpenAPI document here [no-documents]")
  }

  @Test func notAFile() throws {
    let workspace = try Workspace()
    try workspace.pipe("pipe.yaml")
    try check(workspace, "pipe.yaml", "pipe.yaml:1:1: error: this cannot be read: it is a pipe")
    try check(workspace, "/dev/zero", "/dev/zero:1:1: error: this cannot be read: it is a device")
    try check(workspace, "/dev/null", "/dev/null:1:1: error: this cannot be read: it is a device")
  }

  @Test func linksThatLeadNowhere() throws {
    let workspace = try Workspace()
    try workspace.link("dangling.yaml", to: "nowhere.yaml")
    try workspace.link("loop.yaml", to: "loop.yaml")
    try check(workspace, "dangling.yaml", "dangling.yaml:1:1: error: this cannot be read: there is")
    try check(workspace, "loop.yaml", "loop.yaml:1:1: error: this cannot be read: too many")
  }

  @Test func oneOfSeveral() throws {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "specs/pets.yaml")
    try workspace.write("openapi: 3.1.0\na: [\n", to: "specs/broken.yaml")
    try check(workspace, "specs", "specs/broken.yaml:3:1: error: ", help: false)
  }
}
