import ArgumentParser
import CodegenCore
import Foundation
import SourceDiagnostics

/// The output format of diagnostics.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, github
}

/// When text is colored.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// Colors are used on terminals unless the user has disabled them (https://no-color.org).
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

/// Writes text for people. Output for programs goes to standard output.
func printError(_ text: String, terminator: String = "\n") {
  let text = text + terminator
  if text.isEmpty { return }
  // Ignored if standard error is closed.
  try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
}

/// Prints diagnostics to standard error.
func show(_ diagnostics: [Diagnostic], of sources: SourceFiles) {
  let renderer = DiagnosticRenderer(sources, hasColor: ColorChoice.auto.isOn)
  printError(diagnostics.map { renderer.text($0) }.joined(), terminator: "")
}
