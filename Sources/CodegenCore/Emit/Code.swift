/// A piece of Swift source.
///
/// Written as an interpolated literal that accepts only safe values: assigned names, encoded
/// literals, numbers, and other pieces. A `String` cannot be interpolated, so no text of a document
/// gets into the output unencoded.
struct Code: ExpressibleByStringInterpolation, Sendable {
  /// UTF-8: joining bytes takes half as long as joining strings.
  fileprivate(set) var bytes: [UInt8]

  init(stringLiteral value: StaticString) {
    bytes = value.withUTF8Buffer { Array($0) }
  }

  init(stringInterpolation: Interpolation) {
    bytes = stringInterpolation.bytes
  }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes += $0 }
    }
    mutating func appendInterpolation(_ code: Code) { bytes += code.bytes }
    mutating func appendInterpolation(_ name: TypeName) { append(name.text) }
    mutating func appendInterpolation(_ name: MemberName) { append(name.source) }
    mutating func appendInterpolation(label name: MemberName) { append(name.label) }
    mutating func appendInterpolation(_ literal: StringLiteral) { append(literal.source) }
    mutating func appendInterpolation(_ builtin: Builtin) { append(builtin.rawValue) }
    mutating func appendInterpolation(_ name: RuntimeName) { append(name.rawValue) }
    mutating func appendInterpolation(_ number: Int) { append(String(number)) }
    mutating func appendInterpolation(_ number: Int64) { append(String(number)) }
    mutating func appendInterpolation(_ number: Double) { append("\(number)") }

    private mutating func append(_ text: String) { bytes += text.utf8 }
  }
}

extension Code {
  static func + (a: Code, b: Code) -> Code { "\(a)\(b)" }
}

extension [Code] {
  func joined(_ separator: Code) -> Code {
    var result: Code = ""
    for (index, code) in enumerated() {
      if index > 0 { result.bytes += separator.bytes }
      result.bytes += code.bytes
    }
    return result
  }
}
