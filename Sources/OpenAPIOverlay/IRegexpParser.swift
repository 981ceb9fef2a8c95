/// Parses the grammar of RFC 9485, section 3.
///
/// In that grammar `^` and `$` are ordinary characters. They are parsed as the start and end of the
/// text nevertheless, because this is their meaning in all dialects that section 5 maps to, and the
/// common test suite of RFC 9535 requires it.
struct IRegexpParser {
  private static let nesting = 100

  private var scanner: JSONPathScanner
  private var depth = 0

  init(_ text: String) {
    scanner = JSONPathScanner(text)
  }

  mutating func whole() throws(IRegexp.Problem) -> IRegexpExpression {
    let expression = try choice()
    guard scanner.next == nil else { throw .syntax }
    return expression
  }

  private mutating func choice() throws(IRegexp.Problem) -> IRegexpExpression {
    var branches: [IRegexpExpression] = []
    repeat {
      var pieces: [IRegexpExpression] = []
      while let scalar = scanner.next, scalar != "|" && scalar != ")" {
        pieces.append(try piece())
      }
      branches.append(.sequence(pieces))
    } while scanner.take("|")
    return .choice(branches)
  }

  private mutating func piece() throws(IRegexp.Problem) -> IRegexpExpression {
    let atom = try atom()
    if scanner.take("*") { return .repeated(atom, least: 0, most: nil) }
    if scanner.take("+") { return .repeated(atom, least: 1, most: nil) }
    if scanner.take("?") { return .repeated(atom, least: 0, most: 1) }
    guard scanner.take("{") else { return atom }
    let least = try count()
    var most: Int? = least
    if scanner.take(",") { most = scanner.next == "}" ? nil : try count() }
    guard scanner.take("}"), most.map({ $0 >= least }) ?? true else { throw .syntax }
    return .repeated(atom, least: least, most: most)
  }

  private mutating func count() throws(IRegexp.Problem) -> Int {
    let digits = scanner.take(while: JSONPathScanner.isDigit)
    guard !digits.isEmpty else { throw .syntax }
    guard let count = Int(digits) else { throw .tooLarge }
    return count
  }

  private mutating func atom() throws(IRegexp.Problem) -> IRegexpExpression {
    guard let scalar = scanner.take() else { throw .syntax }
    switch scalar {
    case "(":
      guard depth < Self.nesting else { throw .tooLarge }
      depth += 1
      defer { depth -= 1 }
      let inner = try choice()
      guard scanner.take(")") else { throw .syntax }
      return inner
    case ".": return .characters(.noLineEnd)
    case "^": return .start
    case "$": return .end
    case "[": return .characters(.group(try bracketed()))
    case "\\":
      if let categories = try category() {
        return .characters(.group(IRegexpCharacters.Group(categories: categories)))
      }
      return .characters(.one(try escaped()))
    case ")", "*", "+", "?", "]", "{", "|", "}": throw .syntax
    default: return .characters(.one(scalar))
    }
  }

  /// `SingleCharEsc`, after the backslash.
  private mutating func escaped() throws(IRegexp.Problem) -> Unicode.Scalar {
    guard let scalar = scanner.take() else { throw .syntax }
    switch scalar {
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "(", ")", "*", "+", "-", ".", "?", "[", "\\", "]", "^", "{", "|", "}": return scalar
    // Not in the grammar, but there is no other way to express the character.
    case "$": return scalar
    default: throw .syntax
    }
  }

  /// `charClassEsc`, after the backslash; `nil` if something else follows.
  private mutating func category() throws(IRegexp.Problem) -> Set<Unicode.GeneralCategory>? {
    let isNegated = scanner.next == "P"
    guard scanner.take("p{") || scanner.take("P{") else { return nil }
    let name = scanner.take { $0 != "}" }
    let categories =
      isNegated
      ? IRegexpCharacters.categories(exceptNamed: name)
      : IRegexpCharacters.categories(named: name)
    guard scanner.take("}"), let categories else { throw .syntax }
    return categories
  }

  /// `charClassExpr`, after the opening bracket.
  private mutating func bracketed() throws(IRegexp.Problem) -> IRegexpCharacters.Group {
    let isNegated = scanner.take("^")
    var ranges: [ClosedRange<UInt32>] = []
    var categories: Set<Unicode.GeneralCategory> = []
    let hyphen = Unicode.Scalar("-").value
    if scanner.take("-") { ranges.append(hyphen...hyphen) }
    while let scalar = scanner.next, scalar != "]" {
      if scalar == "-" {
        // An unescaped hyphen may stand only first or last.
        guard scanner.next(after: 1) == "]" else { throw .syntax }
        scanner.offset += 1
        ranges.append(hyphen...hyphen)
        break
      }
      if scanner.take("\\") {
        if let more = try category() {
          categories.formUnion(more)
          continue
        }
        scanner.offset -= 1
      }
      ranges.append(try range())
    }
    guard scanner.take("]"), !(ranges.isEmpty && categories.isEmpty) else { throw .syntax }
    return IRegexpCharacters.Group(ranges: ranges, categories: categories, isNegated: isNegated)
  }

  /// One character, or two separated by a hyphen.
  private mutating func range() throws(IRegexp.Problem) -> ClosedRange<UInt32> {
    let first = try bracketedCharacter()
    guard scanner.next == "-", scanner.next(after: 1) != "]" else {
      return first.value...first.value
    }
    scanner.offset += 1
    let last = try bracketedCharacter()
    guard first <= last else { throw .syntax }
    return first.value...last.value
  }

  private mutating func bracketedCharacter() throws(IRegexp.Problem) -> Unicode.Scalar {
    guard let scalar = scanner.take() else { throw .syntax }
    switch scalar {
    case "\\": return try escaped()
    case "-", "[", "]": throw .syntax
    default: return scalar
    }
  }
}
