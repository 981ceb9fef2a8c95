import ArgumentParser
import CodegenCore
import Foundation

enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, github
}

enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// Colours are for terminals whose user did not switch them off (https://no-color.org).
  var isOn: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      isatty(STDERR_FILENO) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
        && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }
  }
}

/// What a run of `generate` shows in the end.
struct Report {
  enum Outcome {
    case refused
    case strict
    case written
    case dryRun
    case upToDate
    case outOfDate(command: String)
  }

  let generation: Generation
  let folder: String
  let start: ContinuousClock.Instant
  var plan = OutputPlan()
  var outcome = Outcome.refused
  var failures: [OutputFailure] = []
  var isQuiet = false

  init(_ generation: Generation, folder: String, start: ContinuousClock.Instant) {
    self.generation = generation
    self.folder = folder
    self.start = start
  }

  func show(_ format: ReportFormat, _ color: ColorChoice) {
    switch format {
    case .text:
      let renderer = DiagnosticRenderer(generation.sources, hasColor: color.isOn)
      for diagnostic in shown { printError(renderer.text(diagnostic), terminator: "") }
    case .github:
      let renderer = DiagnosticRenderer(generation.sources)
      for diagnostic in shown { printError(renderer.gitHub(diagnostic), terminator: "") }
    case .json:
      print(JSONReport(self).text)
      return
    }
    for failure in failures {
      printError("codegen: error: \(failure.message)\n    help: \(failure.help)")
    }
    showFiles()
    if !isQuiet { printError(summary) }
  }

  private var shown: [Diagnostic] {
    isQuiet ? generation.diagnostics.filter { $0.severity == .error } : generation.diagnostics
  }

  private func showFiles() {
    switch outcome {
    case .dryRun, .outOfDate:
      for file in plan.written { printError("\(join(folder, file.path)): would be written") }
      for path in plan.removed { printError("\(join(folder, path)): would be removed") }
    case .refused, .strict, .written, .upToDate: break
    }
    if case .outOfDate(let command) = outcome {
      printError("codegen: error: \(folder) is not what the documents give today")
      printError("    help: run `\(command)` and commit what it writes")
    }
  }

  /// One line: what was made, what became of it, how long it took.
  var summary: String {
    let statistics = generation.statistics
    let counts = [
      counted(statistics.documents, "document"), counted(statistics.types, "type"),
      counted(statistics.operations, "operation"),
    ].joined(separator: ", ")
    let warnings = counted(count(.warning), "warning")
    return "\(counts): \(result); \(warnings); \(seconds) s"
  }

  private var result: String {
    let files = counted(plan.written.count, "file")
    switch outcome {
    case .refused: return "\(counted(count(.error) + failures.count, "error")), nothing written"
    case .strict: return "nothing written because of --strict"
    case .written:
      let removed = plan.removed.isEmpty ? "" : ", \(plan.removed.count) removed"
      return "\(files) written, \(plan.unchanged.count) unchanged\(removed) in \(folder)"
    case .dryRun: return "\(files) would be written"
    case .upToDate: return "\(folder) is up to date"
    case .outOfDate: return "\(files) would be written, \(plan.removed.count) removed"
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

func printError(_ text: String, terminator: String = "\n") {
  FileHandle.standardError.write(Data((text + terminator).utf8))
}
