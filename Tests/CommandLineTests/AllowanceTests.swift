import Testing

/// Warnings that were reviewed and allowed.
struct AllowanceTests {
  /// A document with two kinds of warnings.
  private static let document =
    Documents.references("#/components/schemas/Nope", "#/nowhere")
    + "        p2: {type: string, exampel: a}\n"

  private func workspace(_ manifest: String = "") throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Self.document, to: "specs/a.yaml")
    try workspace.write(Self.document, to: "specs/b.yaml")
    if !manifest.isEmpty { try workspace.write(manifest, to: "specs/codegen.yaml") }
    return workspace
  }

  @Test func byOption() throws {
    let workspace = try workspace()
    let strict = ["specs/a.yaml", "--output", "out", "--strict"]
    let one = try workspace.run(strict + ["--allow", "dangling-reference"])
    #expect(one.status == 1)
    #expect(one.headings.count == 1)
    #expect(one.errors.contains(" warning: 'exampel' is not a keyword"))
    #expect(one.errors.contains(" note: '#/components/schemas/Nope'"))
    let both = try workspace.run(
      strict + ["--allow", "dangling-reference", "--allow", "unknown-keyword"])
    #expect((both.status, both.headings) == (0, []))
    #expect(both.lines.last?.contains("; 0 warnings; ") == true)
    let check = try workspace.run(
      "specs/a.yaml", "--output", "elsewhere", "--check", "--allow", "unknown-keyword")
    #expect(check.errors.contains("--allow unknown-keyword` and commit"))
  }

  @Test func byManifest() throws {
    let both = "allow: [unknown-keyword, dangling-reference]"
    for (whole, document, status) in [
      (both, "", Int32(0)), ("", both, 1),
      ("allow: unknown-keyword", "allow: [dangling-reference]", 1),
    ] {
      let entry = document.isEmpty ? "" : ", \(document)"
      let workspace = try workspace(
        "\(whole)\noutput: out\ndocuments: [{file: a.yaml\(entry)}, {file: b.yaml}]\n")
      let run = try workspace.run("specs", "--strict", "--verbose")
      #expect(run.status == status)
      // One document allows a warning, the other does not.
      #expect(!run.headings.contains { $0.hasPrefix("specs/a.yaml") })
      #expect(run.headings.contains { $0.hasPrefix("specs/b.yaml") } == (status == 1))
    }
  }

  @Test(arguments: [
    (
      "unknown-keywords",
      "No warning has the code 'unknown-keywords': did you mean 'unknown-keyword'?"
    ),
    ("soup", "the codes are: contradiction, "), ("unreadable", "No warning has the code"),
  ])
  func unknown(_ code: String, _ message: String) throws {
    for command in [["specs"], ["overlay", "specs/a.yaml"]] {
      let run = try workspace().run(command + ["--allow", code])
      #expect(run.status == 64)
      #expect(run.errors.contains(message))
    }
  }

  /// A quiet run that fails says why.
  @Test func strictAndQuiet() throws {
    let workspace = try workspace()
    let run = try workspace.run("specs/a.yaml", "--output", "out", "--strict", "-q")
    #expect(run.status == 1)
    #expect(run.headings.count == 2)
    #expect(run.lines.last?.contains("nothing written because of --strict; 3 warnings; ") == true)
    #expect(try workspace.run("specs/a.yaml", "--output", "out", "-q").errors.isEmpty)
  }

  @Test func everyOneOrOneForEachCause() throws {
    let workspace = try workspace()
    let brief = try workspace.run("specs/a.yaml", "--output", "out")
    #expect(brief.headings.count == 2)
    #expect(brief.headings.first?.contains("; here and at 1 other place [dangling-") == true)
    let all = try workspace.run("specs/a.yaml", "--output", "out", "--verbose")
    #expect(all.headings.count == 3)
    #expect(!all.errors.contains("other place"))
    let gitHub = try workspace.run("specs/a.yaml", "--output", "out", "--format", "github")
    #expect(gitHub.lines.filter { $0.hasPrefix("::warning ") }.count == 2)
  }
}
