import CodegenCore
import Foundation
import SourceDiagnostics

/// Why the output could not be written or is not as expected, and what to do about it.
struct OutputFailure: Error {
  /// Like `DiagnosticCode`, for failures that do not concern a document.
  static let code = "output"

  var message: String
  var help: String
  /// The output file that the failure is about.
  var file: String?
  var severity = Diagnostic.Severity.error

  /// Formats the failure like a diagnostic.
  func text(hasColor: Bool) -> String {
    func painted(_ text: String, _ color: String) -> String {
      hasColor ? "\u{1B}[\(color)m\(text)\u{1B}[0m" : text
    }
    let label = painted(severity.rawValue + ":", severity == .error ? "1;31" : "1;33")
    let heading = "\(painted("codegen:", "1")) \(label) \(message)"
    return "\(heading) [\(Self.code)]\n    \(painted("help:", "1;36")) \(help)"
  }

  /// A command that GitHub shows as an annotation.
  var gitHub: String {
    let text = Self.escaped("\(message)\nhelp: \(help)")
    let place = file.map { "file=" + Self.escaped($0, isProperty: true) + "," } ?? ""
    return "::\(severity.rawValue) \(place)title=\(Self.code)::\(text)"
  }

  private static func escaped(_ text: String, isProperty: Bool = false) -> String {
    let text = text.replacingOccurrences(of: "%", with: "%25")
      .replacingOccurrences(of: "\r", with: "%0D").replacingOccurrences(of: "\n", with: "%0A")
    guard isProperty else { return text }
    return text.replacingOccurrences(of: ":", with: "%3A").replacingOccurrences(
      of: ",", with: "%2C")
  }
}
