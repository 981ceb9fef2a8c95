import Testing

/// Runs that write nothing: `--check`, `--dry-run`, and `--strict` with a warning.
struct CheckTests {
  private func generated() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "pets.yaml")
    #expect(try workspace.run("pets.yaml", "--output", "out").status == 0)
    return workspace
  }

  private func check(
    _ workspace: Workspace, says lines: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = workspace.stamps("")
    let run = try workspace.run("pets.yaml", "--output", "out", "--check")
    #expect(run.status == 1, sourceLocation: sourceLocation)
    for line in lines { #expect(run.lines.contains(line), sourceLocation: sourceLocation) }
    #expect(
      run.lines.contains(
        "    help: run `swift run codegen pets.yaml --output out` and commit what it writes"),
      sourceLocation: sourceLocation)
    #expect(workspace.stamps("") == before, sourceLocation: sourceLocation)
    // The suggested command fixes it.
    #expect(try workspace.run("pets.yaml", "--output", "out").status == 0)
    let again = try workspace.run("pets.yaml", "--output", "out", "--check")
    #expect(again.status == 0, sourceLocation: sourceLocation)
  }

  @Test func upToDate() throws {
    let workspace = try generated()
    let before = workspace.stamps("")
    let run = try workspace.run("pets.yaml", "--output", "out", "--check")
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    #expect(run.errors.contains(": out is up to date; 0 warnings; "))
    #expect(workspace.stamps("") == before)
  }

  @Test(arguments: Documents.petFiles)
  func oneByte(_ file: String) throws {
    let workspace = try generated()
    let text = try workspace.text("out/" + file)
    try workspace.write(String(text.dropLast()) + " ", to: "out/" + file)
    try check(workspace, says: ["out/\(file): differs"])
  }

  @Test(arguments: Documents.petFiles)
  func missingFile(_ file: String) throws {
    let workspace = try generated()
    try workspace.remove("out/" + file)
    try check(workspace, says: ["out/\(file): is missing"])
  }

  @Test func missingOutput() throws {
    let workspace = try generated()
    try workspace.remove("out")
    try check(workspace, says: Documents.petFiles.map { "out/\($0): is missing" })
  }

  @Test func staleFile() throws {
    let workspace = try generated()
    try workspace.write(Documents.pets(schemas: ["Pet", "Old"]), to: "pets.yaml")
    #expect(try workspace.run("pets.yaml", "--output", "out").status == 0)
    try workspace.write(Documents.pets(), to: "pets.yaml")
    try check(
      workspace,
      says: [
        "out/Pets/Pets+Old.swift: is no longer generated", "out/.codegen-files: differs",
      ])
  }

  /// Files of others make no difference.
  @Test func foreignFile() throws {
    let workspace = try generated()
    try workspace.write("mine", to: "out/Pets/Mine.swift")
    #expect(try workspace.run("pets.yaml", "--output", "out", "--check").status == 0)
  }

  @Test func theCommandIsWhatAShellReads() throws {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "my specs/it's.yaml")
    let run = try workspace.run(
      "my specs/it's.yaml", "--output", "o t", "--module", "M", "--namespace", "N", "--root", ".",
      "--check")
    #expect(
      run.errors.contains(
        #"`swift run codegen 'my specs/it'\''s.yaml' --output 'o t' --module M "#
          + "--namespace N --root .`"))
  }

  @Test func aRefusedDocumentIsNoDifference() throws {
    let workspace = try generated()
    try workspace.write("a: [", to: "pets.yaml")
    #expect(try workspace.run("pets.yaml", "--output", "out", "--check").status == 2)
  }

  @Test func dryRun() throws {
    let workspace = try generated()
    try workspace.write(Documents.pets(schemas: ["Cat"]), to: "pets.yaml")
    let before = workspace.stamps("")
    let run = try workspace.run("pets.yaml", "--output", "out", "--dry-run")
    #expect(run.status == 0)
    #expect(run.lines.contains("out/Pets/Pets+Cat.swift: would be written"))
    #expect(run.lines.contains("out/Pets/Pets+Pet.swift: would be removed"))
    #expect(run.lines.last?.contains("4 files would be written, 1 removed") == true)
    #expect(workspace.stamps("") == before)
    #expect(try workspace.run("pets.yaml", "--output", "new", "--dry-run").status == 0)
    #expect(!workspace.exists("new"))
  }

  @Test func strict() throws {
    let workspace = try Workspace()
    try workspace.write(Documents.references("#/components/schemas/Nope"), to: "a.yaml")
    try workspace.write(Documents.pets(), to: "clean.yaml")
    let run = try workspace.run("a.yaml", "--output", "out", "--strict")
    #expect(run.status == 1)
    #expect(run.headings.count == 1)
    #expect(run.lines.last?.contains("nothing written because of --strict; 1 warning; ") == true)
    #expect(!workspace.exists("out"))
    #expect(try workspace.run("clean.yaml", "--output", "out", "--strict").status == 0)
    #expect(workspace.exists("out/Clean/Clean.swift"))
  }

  // MARK: What differs

  @Test func theFirstLineThatDiffers() throws {
    let workspace = try generated()
    let text = try workspace.text("out/Pets/Pets+Pet.swift")
    let line = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains("public var name") })
    try workspace.write(
      text.replacing("public var name", with: "public var nom\u{1B}"), to: "out/Pets/Pets+Pet.swift"
    )
    try workspace.write("// Made by codegen from", to: "out/Pets/Pets.swift")
    let run = try workspace.run("pets.yaml", "--output", "out", "--check")
    #expect(run.status == 2)
    try workspace.write("// Made by codegen from x", to: "out/Pets/Pets.swift")
    let check = try workspace.run("pets.yaml", "--output", "out", "--check")
    #expect(check.status == 1)
    let start = try #require(
      check.lines.firstIndex(of: "out/Pets/Pets+Pet.swift:\(line + 1): the first line that differs")
    )
    #expect(check.lines[start + 1] == "    -         public var nom\\u{1B}: String?")
    #expect(check.lines[start + 2] == "    +         public var name: String?")
    #expect(check.lines.contains("out/Pets/Pets.swift:1: the first line that differs"))
  }

  @Test func fewOfManyFilesAreShownWithALine() throws {
    let workspace = try Workspace()
    let names = (0..<30).map { "Schema\($0)" }
    try workspace.write(Documents.pets(schemas: names), to: "pets.yaml")
    #expect(try workspace.run("pets.yaml", "--output", "out").status == 0)
    try workspace.write(
      Documents.pets(schemas: names).replacing("{name:", with: "{nick:"), to: "pets.yaml")
    let run = try workspace.run("pets.yaml", "--output", "out", "--check")
    #expect(run.lines.count { $0.hasSuffix(": differs") } == 30)
    #expect(run.lines.count { $0.hasSuffix(": the first line that differs") } == 10)
  }

  /// The server decides where a key goes.
  @Test(arguments: [["--check"], ["--dry-run"], []]) func aServerThatChanged(
    _ options: [String]
  ) throws {
    let workspace = try generated()
    try workspace.write(
      Documents.pets().replacing("api.example.com", with: "evil.example"), to: "pets.yaml")
    let arguments = ["pets.yaml", "--output", "out"] + options
    let run = try workspace.run(arguments)
    #expect(run.status == (options == ["--check"] ? 1 : 0))
    let notice =
      "the server of Pets was https://api.example.com, and is now https://evil.example [output]"
    #expect(run.lines.contains("codegen: warning: " + notice))
    if options.isEmpty {
      #expect(run.lines.last?.contains("; server of Pets changed; ") == true)
      let again = try workspace.run(arguments)
      #expect(!again.errors.contains("the server of"))
    }
  }

  @Test func gitHubPutsStaleOutputFirst() throws {
    let workspace = try generated()
    try workspace.write(
      Documents.references("#/nope", "#/neither"), to: "pets.yaml")
    let run = try workspace.run(
      "pets.yaml", "--output", "out", "--check", "--format", "github")
    #expect(run.status == 1)
    #expect(
      run.lines.first?.hasPrefix(
        "::error file=out/Pets/Pets+Holder.swift,title=output::out does not match the documents")
        == true)
    let annotations = run.lines.filter { $0.hasPrefix("::") }
    #expect(Set(annotations).count == annotations.count)
    #expect(annotations.count { $0.hasPrefix("::warning file=pets.yaml") } == 1)
  }
}
