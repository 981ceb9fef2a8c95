extension ReadProblem {
  /// Describes why libyaml stopped in `text`, with help if its message alone is not enough.
  static func yamlSyntax(_ failure: YAMLEvents.Failure, in text: SourceText) -> ReadProblem {
    guard let mark = failure.mark else {
      return ReadProblem(
        .controlCharacter, "YAML text must not contain this control character",
        at: text.location(of: text.start + failure.offset),
        help: "remove it, or write it as an escape in double quotes")
    }
    let location = text.location(of: mark)
    let context = failure.context.map { Note($0, at: text.location(of: failure.contextMark)) }
    switch failure.problem {
    case "found unknown directive name", "found incompatible YAML document":
      return ReadProblem(
        .unsupportedDirective, "only the directives %YAML 1.1 and %YAML 1.2 are supported",
        at: context?.location ?? location, help: "remove this one")
    default:
      break
    }
    return ReadProblem(
      .yamlSyntax, "this is not YAML: \(failure.problem)", at: location,
      related: context.map { [$0] } ?? [],
      help: help(for: failure.problem, before: text.scalar(at: mark.index)))
  }

  private static func help(for problem: String, before next: Unicode.Scalar?) -> String? {
    switch problem {
    case "found character that cannot start any token":
      next == "\t"
        ? "indent with spaces, not with tabs"
        : "put a value that starts with '@', '`' or '%' in quotes"
    case "mapping values are not allowed in this context":
      "put a value that contains ': ' in quotes"
    case "did not find expected alphabetic or numeric character":
      "put a value that starts with '*' or '&' in quotes"
    case "could not find expected ':'", "did not find expected key",
      "did not find expected '-' indicator":
      "look for wrong indentation here or in the lines before"
    default:
      nil
    }
  }
}

extension SourceText {
  func location(of mark: YAMLEvents.Mark) -> Location {
    Location(file: file, line: mark.line + 1, column: mark.column + 1)
  }

  /// Returns the character at `index`. Slow; for problems only.
  fileprivate func scalar(at index: Int) -> Unicode.Scalar? {
    String(decoding: bytes[start...], as: UTF8.self).unicodeScalars.dropFirst(index).first
  }
}
