/// A regular expression of I-Regexp (RFC 9485), compiled for an `IRegexpMatcher`.
struct IRegexp: Sendable {
  /// Why a text cannot be used as an expression.
  enum Problem: Error {
    /// It is not an I-Regexp.
    case syntax
    /// Expanding its repetitions yields too many instructions.
    case tooLarge
  }

  /// An instruction of the matching machine.
  enum Instruction: Sendable {
    /// Consumes one character of the set.
    case character(IRegexpCharacters)
    /// Continues at two places.
    case split(Int, Int)
    case jump(Int)
    /// Continues only at the start of the text.
    case start
    /// Continues only at the end of the text.
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
