import Testing
import YAMLTree

@testable import SourceDiagnostics

private let warning = DocumentCode.unknownType

/// A diagnostic for the second line of a file, and its rendering.
private struct RenderingCase: Sendable, CustomTestStringConvertible {
  var about: String
  var source: String
  var message = "odd"
  var line = 1
  var column = 1
  var help: String?
  var want: String

  var testDescription: String { about }
}

private func rendered(
  _ given: RenderingCase, hasColor: Bool = false,
  _ show: (DiagnosticRenderer, Diagnostic) -> String
) -> String {
  var sources = SourceFiles()
  let file = sources.add(SourceFiles.File(path: "a.yaml", bytes: Array(given.source.utf8)))
  let diagnostic = Diagnostic(
    warning, given.message, at: Location(file: file, line: given.line, column: given.column),
    help: given.help)
  return show(DiagnosticRenderer(sources, hasColor: hasColor), diagnostic)
}

private func check(_ given: RenderingCase) {
  #expect(rendered(given) { $0.text($1) } == given.want)
}

private let long = String(repeating: "0123456789", count: 30)

@Test(arguments: [
  RenderingCase(
    about: "a caret under the place", source: "a: 1\nb: [x, y]\n", line: 2, column: 8,
    want: """
      a.yaml:2:8: warning: odd [unknown-type]
          b: [x, y]
                 ^

      """),
  RenderingCase(
    about: "help", source: "a", help: "mend it",
    want: """
      a.yaml:1:1: warning: odd [unknown-type]
          a
          ^
          help: mend it

      """),
  RenderingCase(
    about: "behind the end of the line", source: "abc", column: 9,
    want: """
      a.yaml:1:9: warning: odd [unknown-type]
          abc
             ^

      """),
  RenderingCase(
    about: "behind the end of the file", source: "abc", line: 9,
    want: "a.yaml:9:1: warning: odd [unknown-type]\n"),
  RenderingCase(
    about: "an empty line", source: "\nabc",
    want: "a.yaml:1:1: warning: odd [unknown-type]\n"),
  RenderingCase(
    about: "a line that ends as on Windows", source: "abc\r\ndef", column: 2,
    want: """
      a.yaml:1:2: warning: odd [unknown-type]
          abc
           ^

      """),
  RenderingCase(
    about: "the middle of a long line", source: long, column: 151,
    want: """
      a.yaml:1:151: warning: odd [unknown-type]
          …\(long.dropFirst(117).prefix(100))…
          \(String(repeating: " ", count: 34))^

      """),
  RenderingCase(
    about: "the end of a long line", source: long, column: 300,
    want: """
      a.yaml:1:300: warning: odd [unknown-type]
          …\(long.dropFirst(266))
          \(String(repeating: " ", count: 34))^

      """),
  RenderingCase(
    about: "a long line of characters of several bytes",
    source: "é\n" + String(repeating: "é→", count: 5_000), line: 2, column: 9_002,
    want: """
      a.yaml:2:9002: warning: odd [unknown-type]
          …\(String(repeating: "é→", count: 50))…
          \(String(repeating: " ", count: 34))^

      """
  ),
  RenderingCase(
    about: "what would steer the terminal", source: "\u{1B}[2J\ta\u{202E}b",
    message: "\u{1B}]0;x\u{7}",
    column: 7,
    want: """
      a.yaml:1:7: warning: \\u{1B}]0;x\\u{7} [unknown-type]
          \\u{1B}[2J  a\\u{202E}b
                      ^

      """),
])
private func text(given: RenderingCase) {
  check(given)
}

@Test func oneLineOfJSONStaysShort() {
  let given = RenderingCase(
    about: "", source: String(repeating: "{\"a\":1},", count: 100_000), column: 400_000, want: "")
  let lines = rendered(given) { $0.text($1) }.split(separator: "\n")
  #expect(lines.count == 3)
  #expect(lines.allSatisfy { $0.count < 120 })
}

@Test func coloursOnlyWhenAsked() {
  let given = RenderingCase(about: "", source: "a", want: "")
  #expect(!rendered(given) { $0.text($1) }.contains("\u{1B}"))
  #expect(rendered(given, hasColor: true) { $0.text($1) }.contains("\u{1B}[1;33mwarning:\u{1B}[0m"))
}

@Test func gitHubCommands() {
  let given = RenderingCase(
    about: "", source: "a", message: "100%\n::error::b", help: "a, b: c", want: "")
  #expect(
    rendered(given) { $0.gitHub($1) }
      == "::warning file=a.yaml,line=1,col=1,title=unknown-type::"
      + "100%25%0A::error::b%0Ahelp: a, b: c\n")
}

@Test func whatHasNoPlaceIsSaidByTheTool() {
  let renderer = DiagnosticRenderer(SourceFiles())
  let diagnostic = Diagnostic(.noDocuments, "nothing here", at: nil)
  #expect(renderer.text(diagnostic) == "codegen: error: nothing here [no-documents]\n")
  #expect(renderer.gitHub(diagnostic) == "::error title=no-documents::nothing here\n")
}

@Test func diagnosticsStandInTheOrderOfTheText() {
  var diagnostics = Diagnostics()
  func report(_ message: String, _ line: Int?, _ file: UInt32 = 0) {
    diagnostics.report(
      warning, message, at: line.map { Location(file: FileID(file), line: $0, column: 1) })
  }
  report("d", 1, 1)
  report("c", 9)
  report("b", 2)
  report("a", nil)
  report("b2", 2)
  report("b", 2)
  #expect(diagnostics.sorted().map(\.message) == ["a", "b", "b2", "c", "d"])
}
