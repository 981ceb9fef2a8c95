import Testing

/// Invalid arguments exit with 64 and show the usage; a request for help exits with 0.
struct UsageTests {
  private func check(
    _ arguments: [String], status: Int32 = 64, says text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "specs/pets.yaml")
    try workspace.write("a: 1\n", to: "specs/other.yaml")
    try workspace.write(Documents.pets(title: "Cats"), to: "two/cats.yaml")
    try workspace.write(Documents.pets(), to: "two/pets.yaml")
    let before = workspace.names("")
    let run = try workspace.run(arguments)
    #expect(run.status == status, sourceLocation: sourceLocation)
    let (shown, silent) = status == 0 ? (run.output, run.errors) : (run.errors, run.output)
    #expect(shown.contains(text), sourceLocation: sourceLocation)
    #expect(silent.isEmpty, sourceLocation: sourceLocation)
    if status != 0 { #expect(shown.contains("codegen"), sourceLocation: sourceLocation) }
    #expect(workspace.names("") == before, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ([], "Missing expected argument '<path>'"),
    (["--bogus", "specs"], "Unknown option '--bogus'"),
    (["specs", "more"], "Unexpected argument 'more'"),
    (["specs", "--format", "xml"], "'text', 'json' or 'github'"),
    (["specs", "--color", "pink"], "'auto', 'always' or 'never'"),
    (["specs", "--quiet", "--verbose"], "--quiet and --verbose exclude each other"),
    (["specs", "--output"], "Missing value for '--output"),
    (["specs", "--output", ""], "The path of --output is empty"),
    ([""], "The path is empty"),
    (["specs", "--module", "1x"], "'1x' is not a valid name of a Swift module"),
    (["specs", "--module", "../x"], "is not a valid name of a Swift module"),
    (["specs", "--namespace", "a b"], "'a b' is not a valid name of a Swift type"),
    (["specs", "--namespace", ""], "is not a valid name of a Swift type"),
    (["specs", "--root", "nowhere"], "'nowhere' is not a folder"),
    (["specs", "--root", "specs/pets.yaml"], "is not a folder"),
    (["two", "--namespace", "One"], "--namespace is for a single document"),
    (["dump"], "Missing expected argument '<path>'"),
    (["dump", "specs/pets.yaml", "--stage", "soup"], "'tree', 'document' or 'ir'"),
    (["extract"], "Missing expected argument '<pages> ...'"),
    (["extract", "page.md", "--name", "/"], "nothing that could be part of a file name"),
    (["extract", "page.md", "--output", ""], "The path of --output is empty"),
  ])
  func mistyped(_ arguments: [String], _ message: String) throws {
    try check(arguments, says: message)
  }

  @Test(arguments: [
    (["--help"], "USAGE: codegen [generate] <path>"),
    (["help", "generate"], "--namespace <namespace>"),
    (["extract", "--help"], "--force"),
    (["dump", "--help"], "--stage <stage>"),
    (["--generate-completion-script", "bash"], "--namespace"),
  ])
  func help(_ arguments: [String], _ text: String) throws {
    try check(arguments, status: 0, says: text)
  }

  @Test func version() throws {
    let run = try Workspace().run("--version")
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: ["generate", "extract", "overlay", "dump"])
  func everyCommandTellsTheExitStatus(_ command: String) throws {
    let help = try Workspace().run("help", command).output
    let words = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Exit status: 0 done; "))
    #expect(words.contains("64 the arguments were invalid."))
    #expect(!words.contains("--output <output>"))
  }

  @Test func helpTellsTheExitStatus() throws {
    let help = try Workspace().run("--help").output
    let words = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("0 done; 1 --check found differences"))
    #expect(words.contains("64 the arguments were invalid"))
  }

  @Test func generateIsTheDefault() throws {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "pets.yaml")
    #expect(try workspace.run("generate", "pets.yaml", "--output", "a").status == 0)
    #expect(try workspace.run("pets.yaml", "--output", "b").status == 0)
    #expect(workspace.files("a") == workspace.files("b"))
  }
}
