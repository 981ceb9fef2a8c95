import CodegenCore
import Foundation
import SourceDiagnostics

/// The result that `generate` reports at the end.
struct Report {
  enum Outcome: String {
    case refused
    case strict
    case written
    case dryRun = "dry-run"
    case upToDate = "up-to-date"
    case outOfDate = "out-of-date"
  }

  let generation: Generation
  let folder: String
  let start: ContinuousClock.Instant
  var plan = OutputPlan()
  var outcome = Outcome.refused
  var failures: [OutputFailure] = []
  /// The command that brings the output up to date.
  var updateCommand = ""
  var isQuiet = false
  /// Whether each diagnostic is shown rather than one per cause.
  var isVerbose = false

  init(_ generation: Generation, folder: String, start: ContinuousClock.Instant) {
    self.generation = generation
    self.folder = folder
    self.start = start
  }

  func show(_ format: ReportFormat, _ color: ColorChoice) {
    switch format {
    case .text:
      // Finding the lines of a large document takes longer than everything else here.
      if !shown.isEmpty {
        let renderer = DiagnosticRenderer(generation.sources, hasColor: color.isOn)
        let text =
          isVerbose
          ? shown.map { renderer.text($0) }.joined() : renderer.text(FoldedDiagnostics(shown))
        printError(text, terminator: "")
      }
      showFiles()
      for failure in notices + failures + differences {
        printError(failure.text(hasColor: color.isOn))
      }
    case .github:
      // The most important lines first, because the number of annotations is limited.
      let renderer = DiagnosticRenderer(generation.sources)
      let found = isVerbose ? shown : FoldedDiagnostics(shown).shown.map(\.counted)
      var told = Set<String>()
      let lines =
        (failures + differences + notices).map { $0.gitHub + "\n" }
        + found.map { renderer.gitHub($0) }
      for line in lines where told.insert(line).inserted { printError(line, terminator: "") }
      showFiles()
    case .json:
      print(JSONReport(self).text)
      return
    }
    if !isQuiet || outcome == .strict { printError(summary) }
  }

  /// A quiet run shows only what made it fail.
  private var shown: [Diagnostic] {
    guard isQuiet else { return generation.diagnostics }
    return generation.diagnostics.filter {
      $0.severity == .error || outcome == .strict && $0.severity == .warning
    }
  }

  private func showFiles() {
    let lines = files.map { path, state in "\(join(folder, path)): \(state)\n" }
    printError((lines + lineDifferences).joined(), terminator: "")
  }

  /// The first line that differs, for the first few files, so that the log of another machine is
  /// sufficient.
  private var lineDifferences: [String] {
    guard outcome == .outOfDate else { return [] }
    return plan.written.filter { $0.path != OutputList.fileName }.lazy
      .compactMap { file -> String? in
        let path = join(folder, file.path)
        guard case .success(let old) = readFile(path, followsLinks: false) else { return nil }
        let difference = LineDifference(from: old, to: file.bytes)
        return "\(path):\(difference.line): the first line that differs\n"
          + "    - \(Self.brief(difference.old))\n    + \(Self.brief(difference.new))\n"
      }
      .prefix(Self.mostDifferences).map { $0 }
  }

  /// The number of files shown with a line, and the number of characters shown of it.
  private static let mostDifferences = 10
  private static let longestLine = 100

  private static func brief(_ line: String?) -> String {
    guard let line else { return "(the file ends)" }
    let text = DiagnosticRenderer.visible(line)
    return text.count > longestLine ? text.prefix(longestLine) + "…" : text
  }

  /// The files that a run without `--check` or `--dry-run` would change.
  private var files: [(path: String, state: String)] {
    switch outcome {
    case .refused, .strict, .written, .upToDate: []
    case .dryRun:
      plan.written.map { ($0.path, "would be written") }
        + plan.removed.map { ($0, "would be removed") }
    case .outOfDate:
      plan.written.map { file in
        (file.path, fileStatus(join(folder, file.path)) == nil ? "is missing" : "differs")
      } + plan.removed.map { ($0, "is no longer generated") }
    }
  }

  /// Notices about files that were kept and servers that changed.
  private var notices: [OutputFailure] {
    if isQuiet { return [] }
    return plan.servers.map { change in
      OutputFailure(
        message: "the server of \(change.namespace) was \(change.old ?? "none"), and is now "
          + "\(change.new ?? "none")",
        help: "credentials are sent there: check the document before using the generated code",
        file: join(folder, "\(change.namespace)/\(change.namespace).swift"), severity: .warning)
    }
      + plan.kept.map { name in
        OutputFailure(
          message:
            "\(join(folder, name)) is no longer generated, but does not begin like codegen's "
            + "files: it is kept",
          help: "remove it, or keep it as your own file", file: join(folder, name),
          severity: .warning)
      }
  }

  private var differences: [OutputFailure] {
    guard outcome == .outOfDate else { return [] }
    return [
      OutputFailure(
        message: "\(folder) does not match the documents",
        help: "run `\(updateCommand)` and commit what it writes",
        file: files.first.map { join(folder, $0.path) })
    ]
  }

  /// One line: what was generated, what happened to it, how long it took.
  private var summary: String {
    let statistics = generation.statistics
    let counts = [
      counted(statistics.documents, "document"), counted(statistics.types, "type"),
      counted(statistics.operations, "operation"),
    ].joined(separator: ", ")
    let warnings = counted(count(.warning), "warning")
    if outcome == .refused {
      let errors = counted(count(.error) + failures.count, "error")
      return "nothing written: \(errors), \(warnings); \(seconds) s"
    }
    let servers = plan.servers.map { "; server of \($0.namespace) changed" }.joined()
    return "\(counts): \(result)\(servers); \(warnings); \(seconds) s"
  }

  private var result: String {
    let written = counted(plan.written.count, "file")
    let removed = plan.removed.isEmpty ? "" : ", \(plan.removed.count) removed"
    switch outcome {
    case .refused: return "nothing written"
    case .strict: return "nothing written because of --strict"
    case .written:
      return "\(written) written, \(plan.unchanged.count) unchanged\(removed) in \(folder)"
    case .upToDate: return "\(folder) is up to date"
    case .dryRun, .outOfDate: return "\(written) would be written\(removed)"
    }
  }

  func count(_ severity: Diagnostic.Severity) -> Int {
    generation.diagnostics.count { $0.severity == severity }
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private var seconds: String {
    let elapsed = ContinuousClock.now - start
    return String(format: "%.2f", elapsed / .seconds(1))
  }
}
