/// A regular expression of I-Regexp (RFC 9485), ready for an `IRegexpMatcher`.
struct IRegexp: Sendable {
  /// Why a text is no expression that can be matched.
  enum Problem: Error {
    /// It is no I-Regexp.
    case syntax
    /// With its repetitions written out it has more parts than are followed at once.
    case tooLarge
  }

  /// A step of the machine that follows the text.
  enum Instruction: Sendable {
    /// Goes on behind one character of the set.
    case character(IRegexpCharacters)
    /// Goes on at two places.
    case split(Int, Int)
    case jump(Int)
    /// Goes on at the start of the text only.
    case start
    /// Goes on at the end of the text only.
    case end
    case match
  }

  let text: String
  let instructions: [Instruction]

  init(_ text: String) throws(Problem) {
    self.text = text
    var parser = IRegexpParser(text)
    let expression = try parser.whole()
    var compiler = IRegexpCompiler()
    try compiler.add(expression)
    try compiler.emit(.match)
    instructions = compiler.instructions
  }
}
