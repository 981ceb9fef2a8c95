extension SourceText {
  /// Refuses a text with very many `%TAG` directives. libyaml compares each with all previous ones,
  /// and emits no event until the last, so that a limit on events would be too late. Fewer
  /// directives are refused when their document starts.
  func checkTagDirectives() throws(ReadProblem) {
    let limit = 100
    let directive = "%TAG".utf8
    var count = 0
    var rest = bytes[start...]
    while let percent = rest.firstIndex(of: UInt8(ascii: "%")) {
      rest = bytes[(percent + 1)...]
      let startsLine = percent == start || bytes[percent - 1] == 0x0A || bytes[percent - 1] == 0x0D
      guard startsLine, bytes[percent...].starts(with: directive) else { continue }
      count += 1
      if count > limit { throw .tagDirective(at: location(of: percent)) }
    }
  }
}

extension ReadProblem {
  static func tagDirective(at location: Location) -> ReadProblem {
    ReadProblem(
      .unsupportedDirective, "the directive %TAG is not supported", at: location,
      help: "remove it and the tags that need it")
  }
}
