import Testing

/// A place that breaks a rule.
struct Breach: CustomStringConvertible, Equatable {
  let path: String
  let line: Int
  let message: String

  var description: String { "\(path):\(line): \(message)" }
}

/// Something that must be true for each file.
struct Rule: Sendable {
  let check: @Sendable (TextFile) -> [Breach]

  init(_ check: @escaping @Sendable (TextFile) -> [Breach]) {
    self.check = check
  }

  /// A rule for each line: a message for one that breaks it.
  static func lines(_ message: @escaping @Sendable (String) -> String?) -> Rule {
    Rule { breaches(in: $0, $0.lines, message) }
  }

  /// The same with comments and string literals blanked.
  static func code(_ message: @escaping @Sendable (String) -> String?) -> Rule {
    Rule { breaches(in: $0, $0.codeLines, message) }
  }

  /// A rule for the whole file, reported at one of its lines.
  static func file(at line: Int = 1, _ message: @escaping @Sendable (TextFile) -> String?) -> Rule {
    Rule { file in
      message(file).map { [Breach(path: file.path, line: line, message: $0)] } ?? []
    }
  }

  private static func breaches(
    in file: TextFile, _ lines: [String], _ message: (String) -> String?
  ) -> [Breach] {
    lines.enumerated().compactMap { index, line in
      message(line).map { Breach(path: file.path, line: index + 1, message: $0) }
    }
  }

  /// Expects the files to follow the rule, and at least one file.
  func expect(
    of files: [TextFile], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(!files.isEmpty, "the rule is asked of no file", sourceLocation: sourceLocation)
    for breach in files.flatMap(check) {
      Issue.record("\(breach)", sourceLocation: sourceLocation)
    }
  }

  /// Expects these lines of a made-up file to break the rule: a rule that nothing can break would
  /// check nothing.
  func expectBreaches(
    at lines: [Int], in text: String, path: String = "Sources/CodegenCore/Load/Made.swift",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = check(TextFile(path: path, text: text)).map(\.line)
    #expect(found == lines, "\(text)", sourceLocation: sourceLocation)
  }
}
