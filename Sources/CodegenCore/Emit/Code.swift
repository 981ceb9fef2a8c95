/// A piece of Swift source.
///
/// It is written as an interpolated literal, and only what is safe can be interpolated: names that
/// were minted, encoded literals, numbers, and other pieces. There is no way to put a `String` in,
/// so no text of a document gets into the output unencoded.
struct Code: ExpressibleByStringInterpolation, Sendable {
  fileprivate(set) var text: String

  init(stringLiteral value: StaticString) {
    text = "\(value)"
  }

  init(stringInterpolation: Interpolation) {
    text = stringInterpolation.text
  }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ literal: StaticString) { text += "\(literal)" }
    mutating func appendInterpolation(_ code: Code) { text += code.text }
    mutating func appendInterpolation(_ name: TypeName) { text += name.text }
    mutating func appendInterpolation(_ name: MemberName) { text += name.source }
    mutating func appendInterpolation(label name: MemberName) { text += name.label }
    mutating func appendInterpolation(_ literal: StringLiteral) { text += literal.source }
    mutating func appendInterpolation(_ builtin: IR.Builtin) { text += builtin.rawValue }
    mutating func appendInterpolation(_ name: RuntimeName) { text += name.rawValue }
    mutating func appendInterpolation(_ number: Int) { text += String(number) }
    mutating func appendInterpolation(_ number: Int64) { text += String(number) }
    mutating func appendInterpolation(_ number: Double) { text += "\(number)" }
  }
}

extension Code {
  static func + (a: Code, b: Code) -> Code { "\(a)\(b)" }
}

extension [Code] {
  func joined(_ separator: Code) -> Code {
    var result: Code = ""
    for (index, code) in enumerated() {
      if index > 0 { result.text += separator.text }
      result.text += code.text
    }
    return result
  }
}
