import YAMLTree

/// Renders diagnostics as text: a line that editors can jump from, the source line with a caret
/// under the location, then related locations and help.
public struct DiagnosticRenderer: Sendable {
  private let sources: SourceFiles
  private let lines: SourceLines
  private let hasColor: Bool

  public init(_ sources: SourceFiles, hasColor: Bool = false) {
    self.sources = sources
    lines = SourceLines(sources)
    self.hasColor = hasColor
  }

  /// Returns several lines, each with its line end.
  public func text(_ diagnostic: Diagnostic) -> String {
    var text = heading(diagnostic.severity, diagnostic.message, diagnostic.location)
    text += " [\(diagnostic.code.name)]\n"
    if let location = diagnostic.location { text += excerpt(at: location) }
    for related in diagnostic.related {
      text += heading(.note, related.message, related.location) + "\n"
      text += excerpt(at: related.location)
    }
    if let help = diagnostic.help {
      text += "    \(painted("help:", .cyan)) \(Self.visible(help))\n"
    }
    return text
  }

  /// Renders one diagnostic per cause with the number of its occurrences, then the number of hidden
  /// ones per code.
  public func text(_ folded: FoldedDiagnostics) -> String {
    folded.shown.map { text($0.counted) }.joined()
      + folded.hidden.sorted { $0.key.name < $1.key.name }.map { code, count in
        "codegen: … and \(count) more of [\(code.name)]; all with --verbose\n"
      }.joined()
  }

  /// Returns a line that GitHub shows next to the source
  /// (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
  public func gitHub(_ diagnostic: Diagnostic) -> String {
    let command =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties = ["title=\(Self.property(diagnostic.code.name))"]
    if let location = diagnostic.location, let path = sources[location.file]?.path {
      properties =
        [
          "file=\(Self.property(path))", "line=\(location.line)", "col=\(location.column)",
        ] + properties
    }
    let message = diagnostic.message + (diagnostic.help.map { "\nhelp: " + $0 } ?? "")
    return "::\(command) \(properties.joined(separator: ","))::\(Self.data(message))\n"
  }

  /// Returns `specs/a.yaml:3:5`, or the name of the tool if there is no location.
  public func place(_ location: Location?) -> String {
    guard let location, let path = sources[location.file]?.path else { return "codegen" }
    return "\(Self.visible(path)):\(location.line):\(location.column)"
  }

  private func heading(
    _ severity: Diagnostic.Severity, _ message: String, _ location: Location?
  ) -> String {
    let color: Color =
      switch severity {
      case .error: .red
      case .warning: .yellow
      case .note: .cyan
      }
    let label = painted(severity.rawValue + ":", color)
    return "\(painted(place(location) + ":", .bold)) \(label) \(Self.visible(message))"
  }

  // MARK: Excerpts

  /// The number of characters shown of a line.
  private static let excerptWidth = 100

  private func excerpt(at location: Location) -> String {
    guard let window = lines.window(at: location, width: Self.excerptWidth) else { return "" }
    var shown = window.isCutBefore ? "…" : ""
    var caret = window.isCutBefore ? " " : ""
    for (index, scalar) in window.scalars.enumerated() {
      let visible = Self.visible(String(scalar))
      shown += visible
      if index < window.column {
        caret += String(repeating: " ", count: visible.unicodeScalars.count)
      }
    }
    if window.isCutAfter { shown += "…" }
    return "    \(shown)\n    \(caret)\(painted("^", .green))\n"
  }

  // MARK: Text

  /// Escapes characters with which a document could control the terminal.
  public static func visible(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\t": result += "  "
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private enum Color: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
    case green = "32"
  }

  private func painted(_ text: String, _ color: Color) -> String {
    hasColor ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }

  private static func data(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: String(scalar)
      }
    }.joined()
  }

  private static func property(_ text: String) -> String {
    data(text).unicodeScalars.map { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: String(scalar)
      }
    }.joined()
  }
}
