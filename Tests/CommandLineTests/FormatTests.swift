import Foundation
import Testing

/// What a run says, and how.
struct FormatTests {
  /// One warning at line 10, column 20.
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Documents.references("#/components/schemas/Nope"), to: "a.yaml")
    return workspace
  }

  @Test func text() throws {
    let run = try workspace().run("a.yaml", "--output", "out")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    let lines = run.lines
    try #require(lines.count == 5)
    #expect(
      lines[0].wholeMatch(
        of: /a\.yaml:10:20: warning: '#\/components\/schemas\/Nope' .+ \[dangling-reference\]/)
        != nil)
    #expect(lines[1] == "            p0: {$ref: \"#/components/schemas/Nope\"}")
    #expect(lines[2] == String(repeating: " ", count: 23) + "^")
    #expect(lines[3].hasPrefix("    help: "))
    let counts =
      "1 document, 1 type, 0 operations: 3 files written, 0 unchanged in out; 1 warning; "
    #expect(lines[4].hasPrefix(counts))
    #expect(lines[4].dropFirst(counts.count).wholeMatch(of: /\d+\.\d\d s/) != nil)
  }

  @Test func gitHub() throws {
    let workspace = try workspace()
    let run = try workspace.run("a.yaml", "--output", "out", "--format", "github")
    #expect(run.status == 0)
    #expect(
      run.lines.first?.hasPrefix(
        "::warning file=a.yaml,line=10,col=20,title=dangling-reference::'#/components") == true)
    #expect(run.lines.count == 2)
    try workspace.write("mine", to: "out/A/A.swift")
    try workspace.remove("out/.codegen-files")
    let refused = try workspace.run("a.yaml", "--output", "out", "--format", "github", "--quiet")
    #expect(refused.status == 2)
    #expect(
      refused.errors.hasPrefix(
        "::error file=out/A/A.swift,title=output::out/A/A.swift was not made by codegen"))
  }

  private struct Answer: Decodable {
    struct Place: Decodable, Equatable { var file: String, line: Int, column: Int }
    struct Entry: Decodable {
      var severity: String, code: String, message: String, location: Place?, help: String?
    }
    struct Files: Decodable { var written: [String], unchanged: Int, removed: [String] }
    struct Share: Decodable { var declared: Int, emitted: Int, missing: [String: Int] }
    struct Covered: Decodable {
      var document: String, operations: Share, schemas: Share, properties: Share
    }
    var coverage: [Covered]
    var outcome: String, command: String?, documents: Int, types: Int, operations: Int
    var errors: Int, warnings: Int, output: String, files: Files, diagnostics: [Entry]
  }

  private func answer(
    _ workspace: Workspace, _ options: String..., status: Int32
  ) throws -> Answer {
    let run = try workspace.run(["a.yaml", "--output", "out", "--format", "json"] + options)
    #expect(run.status == status)
    #expect(run.errors.isEmpty)
    return try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
  }

  @Test func json() throws {
    let workspace = try workspace()
    let dry = try answer(workspace, "--dry-run", status: 0)
    #expect(dry.outcome == "dry-run")
    #expect(dry.files.written.count == 3)
    let missing = try answer(workspace, "--check", status: 1)
    #expect(missing.outcome == "out-of-date")
    #expect(missing.command == "swift run codegen a.yaml --output out")

    let written = try answer(workspace, status: 0)
    #expect(written.outcome == "written")
    #expect((written.documents, written.types, written.operations) == (1, 1, 0))
    #expect((written.errors, written.warnings, written.output) == (0, 1, "out"))
    #expect(written.files.written.last == ".codegen-files")
    let warning = try #require(written.diagnostics.first)
    #expect((warning.severity, warning.code) == ("warning", "dangling-reference"))
    #expect(warning.location == Answer.Place(file: "a.yaml", line: 10, column: 20))
    #expect(warning.help?.isEmpty == false)

    let covered = try #require(written.coverage.first)
    #expect((written.coverage.count, covered.document) == (1, "a.yaml"))
    #expect((covered.properties.declared, covered.properties.emitted) == (1, 1))
    #expect((covered.schemas.declared, covered.schemas.emitted) == (2, 1))
    #expect(covered.schemas.missing == ["dangling-reference": 1])

    let again = try answer(workspace, "--check", status: 0)
    #expect((again.outcome, again.files.unchanged, again.command) == ("up-to-date", 3, nil))
    #expect(try answer(workspace, "--strict", status: 1).outcome == "strict")
  }

  @Test func jsonOfARefusal() throws {
    let workspace = try workspace()
    try workspace.write("mine", to: "out")
    let output = try answer(workspace, status: 2)
    #expect((output.outcome, output.errors, output.files.written) == ("refused", 1, []))
    #expect(output.diagnostics.last?.code == "output")
    #expect(output.diagnostics.last?.help?.isEmpty == false)
    try workspace.write("a: [", to: "a.yaml")
    let document = try answer(workspace, status: 2)
    #expect((document.outcome, document.documents, document.errors) == ("refused", 0, 1))
    #expect(document.diagnostics.first?.location?.file == "a.yaml")
    try workspace.remove("a.yaml")
    #expect(try answer(workspace, status: 2).diagnostics.first?.code == "unreadable")
  }

  @Test func quiet() throws {
    let workspace = try workspace()
    let run = try workspace.run("a.yaml", "--output", "out", "--quiet")
    #expect((run.status, run.errors, run.output) == (0, "", ""))
    #expect(workspace.exists("out/.codegen-files"))
    try workspace.write("a: [", to: "b.yaml")
    let refused = try workspace.run("b.yaml", "-q")
    #expect(refused.status == 2)
    #expect(refused.headings.count == 1)
    #expect(!refused.errors.contains("nothing written"))
  }

  @Test func closedStreams() throws {
    let workspace = try workspace()
    #expect(try workspace.run("a.yaml", "--output", "out", shell: "exec 2>&-").status == 0)
    #expect(try workspace.run("a.yaml", "--format", "json", shell: "exec 1>&-").status == 0)
    #expect(try workspace.run("b.yaml", shell: "exec 2>&- 1>&- 0<&-").status == 2)
    #expect(try workspace.run("a.yaml", "--output", "out", "--check").status == 0)
  }

  @Test func textDoesNotSteerTheTerminal() throws {
    let workspace = try Workspace()
    try workspace.write(Documents.references("#/\\e[2J\\u202E"), to: "a.yaml")
    try workspace.write(Documents.pets(), to: "e\u{1B}[2Jsc.yaml")
    for file in ["a.yaml", "e\u{1B}[2Jsc.yaml", "\u{1B}[2Jnowhere.yaml"] {
      let run = try workspace.run(file, "--output", "out")
      #expect(!run.errors.contains("\u{1B}"))
      #expect(!run.errors.contains("\u{202E}"))
    }
  }
}
