import ArgumentParser
import CodegenCore
import Foundation
import SourceDiagnostics

/// How a run shows what it found.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, github
}

/// When text is coloured.
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

/// For a person; what another program reads goes to the standard output.
func printError(_ text: String, terminator: String = "\n") {
  let text = text + terminator
  if text.isEmpty { return }
  // Nobody listens when it is closed.
  try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
}

/// Shows diagnostics to a person, on the standard error.
func show(_ diagnostics: [Diagnostic], of sources: SourceFiles) {
  let renderer = DiagnosticRenderer(sources, hasColor: ColorChoice.auto.isOn)
  printError(diagnostics.map { renderer.text($0) }.joined(), terminator: "")
}
