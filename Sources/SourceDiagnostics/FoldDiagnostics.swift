import YAMLTree

/// A finding that stands for all of one cause.
public struct FoldedDiagnostic: Sendable, Hashable {
  /// The first of them.
  public var diagnostic: Diagnostic
  /// So many places have the same cause, this one among them.
  public var count = 1
  /// So many files have them.
  var files: Int

  /// The finding, with a message that says how often there is another.
  public var counted: Diagnostic {
    var result = diagnostic
    if count > 1 {
      let places = files > 1 ? " in \(files) files" : ""
      result.message += "; here and at \(count - 1) other place\(count == 2 ? "" : "s")\(places)"
    }
    return result
  }
}

/// Findings as a person can read them: what is said a thousand times hides what is said once.
public struct FoldedDiagnostics: Sendable, Hashable {
  /// The first of each cause, in the order in which they were given.
  public var shown: [FoldedDiagnostic] = []
  /// How many of a code are counted nowhere above.
  public private(set) var hidden: [DiagnosticCode: Int] = [:]

  /// So many causes of a code are shown.
  private static let mostOfACode = 5

  /// Errors are never folded: each of them stops the run.
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

/// What findings have in common that are mended alike: all but what the document calls things.
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

  /// Text of a document stands between quotes.
  private static func withoutNames(_ text: String) -> [Substring] {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return parts.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
  }
}
