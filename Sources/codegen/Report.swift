import CodegenCore
import Foundation

/// What a run of `generate` shows in the end.
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
  /// What a person types to bring the output up to date.
  var mendingCommand = ""
  var isQuiet = false

  init(_ generation: Generation, folder: String, start: ContinuousClock.Instant) {
    self.generation = generation
    self.folder = folder
    self.start = start
  }

  func show(_ format: ReportFormat, _ color: ColorChoice) {
    switch format {
    case .text:
      let shown = shown
      if !shown.isEmpty {
        let renderer = DiagnosticRenderer(generation.sources, hasColor: color.isOn)
        printError(renderer.text(shown), terminator: "")
      }
      showFiles()
      for failure in notices + failures + differences {
        printError(failure.text(hasColor: color.isOn))
      }
    case .github:
      let renderer = DiagnosticRenderer(generation.sources)
      printError(shown.map { renderer.gitHub($0) }.joined(), terminator: "")
      showFiles()
      for failure in notices + failures + differences {
        printError(failure.gitHub)
      }
    case .json:
      print(JSONReport(self).text)
      return
    }
    if !isQuiet { printError(summary) }
  }

  private var shown: [Diagnostic] {
    isQuiet ? generation.diagnostics.filter { $0.severity == .error } : generation.diagnostics
  }

  private func showFiles() {
    let lines = files.map { path, state in "\(join(folder, path)): \(state)\n" }
    printError(lines.joined(), terminator: "")
  }

  /// The files that a run without `--check` or `--dry-run` would touch.
  private var files: [(path: String, state: String)] {
    switch outcome {
    case .refused, .strict, .written, .upToDate: []
    case .dryRun:
      plan.written.map { ($0.path, "would be written") }
        + plan.removed.map { ($0, "would be removed") }
    case .outOfDate:
      plan.written.map { file in
        (file.path, fileStatus(join(folder, file.path)) == nil ? "is missing" : "differs")
      } + plan.removed.map { ($0, "is not generated any more") }
    }
  }

  /// What a run leaves where it is, and somebody may wonder about.
  private var notices: [OutputFailure] {
    if isQuiet { return [] }
    return plan.kept.map { name in
      OutputFailure(
        message: "\(join(folder, name)) is not generated any more, but does not begin as codegen's "
          + "files do: it is kept",
        help: "remove it, or keep it as a file of yours", severity: .warning)
    }
  }

  private var differences: [OutputFailure] {
    guard outcome == .outOfDate else { return [] }
    return [
      OutputFailure(
        message: "\(folder) is not what the documents give today",
        help: "run `\(mendingCommand)` and commit what it writes")
    ]
  }

  /// One line: what was made, what became of it, how long it took.
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
    return "\(counts): \(result); \(warnings); \(seconds) s"
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
