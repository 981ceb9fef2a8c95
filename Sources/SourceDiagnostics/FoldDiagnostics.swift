import YAMLTree

/// A diagnostic that represents all others with the same cause.
public struct FoldedDiagnostic: Sendable, Hashable {
  /// The first one.
  public var diagnostic: Diagnostic
  /// The number of places with the same cause, including this one.
  public var count = 1
  /// The number of files with such places.
  var files: Int

  /// The diagnostic, with a message that tells how many others there are.
  public var counted: Diagnostic {
    var result = diagnostic
    if count > 1 {
      let places = files > 1 ? " in \(files) files" : ""
      result.message += "; here and at \(count - 1) other place\(count == 2 ? "" : "s")\(places)"
    }
    return result
  }
}

/// Diagnostics grouped for reading, so that a message repeated a thousand times does not hide one
/// that occurs once.
public struct FoldedDiagnostics: Sendable, Hashable {
  /// The first diagnostic of each cause, in the given order.
  public var shown: [FoldedDiagnostic] = []
  /// How many diagnostics of a code are not counted in `shown`.
  public private(set) var hidden: [DiagnosticCode: Int] = [:]

  /// The number of causes shown per code.
  private static let mostOfACode = 5

  /// Errors are never folded, because each of them stops the run.
  public init(_ diagnostics: [Diagnostic]) {
    var indices: [Cause: Int] = [:]
    var files: [Cause: Set<FileID?>] = [:]
    var causes: [DiagnosticCode: Int] = [:]
    for diagnostic in diagnostics {
      guard diagnostic.severity != .error else {
        shown.append(FoldedDiagnostic(diagnostic: diagnostic, files: 1))
        continue
      }
      let cause = Cause(diagnostic)
      files[cause, default: []].insert(diagnostic.location?.file)
      if let index = indices[cause] {
        shown[index].count += 1
        shown[index].files = files[cause]?.count ?? 1
      } else if causes[diagnostic.code, default: 0] < Self.mostOfACode {
        causes[diagnostic.code, default: 0] += 1
        indices[cause] = shown.count
        shown.append(FoldedDiagnostic(diagnostic: diagnostic, files: 1))
      } else {
        hidden[diagnostic.code, default: 0] += 1
      }
    }
  }
}

/// What diagnostics with the same fix have in common: everything except names from the document.
private struct Cause: Hashable {
  private let severity: Diagnostic.Severity
  private let code: DiagnosticCode
  private let words: [Substring]
  private let help: [Substring]

  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity
    code = diagnostic.code
    words = Self.withoutNames(diagnostic.message)
    help = Self.withoutNames(diagnostic.help ?? "")
  }

  /// Text from a document is quoted.
  private static func withoutNames(_ text: String) -> [Substring] {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return parts.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
  }
}
