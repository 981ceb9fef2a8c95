/// The exact value of a number in text of any length, for comparisons.
enum ExactNumber: Comparable {
  case negativeInfinity
  case finite(Decimal)
  case positiveInfinity

  /// `0.digits × 10^exponent`, without leading or trailing zeros. Zero has no digits.
  struct Decimal: Equatable {
    var isNegative: Bool
    var digits: [UInt8]
    var exponent: Int
  }

  /// Parses a number as defined by YAML's core schema. Returns `nil` for `.nan`, which is neither
  /// equal to nor ordered with anything.
  init?(_ text: String) {
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    if rest.first == UInt8(ascii: "."), let letter = rest.dropFirst().first {
      if letter | 0x20 == UInt8(ascii: "n") { return nil }
      if letter | 0x20 == UInt8(ascii: "i") {
        self = isNegative ? .negativeInfinity : .positiveInfinity
        return
      }
    }
    if let prefix = rest.dropFirst().first, prefix == UInt8(ascii: "x") {
      self.init(Substring(rest.dropFirst(2)), radix: 16)
    } else if let prefix = rest.dropFirst().first, prefix == UInt8(ascii: "o") {
      self.init(Substring(rest.dropFirst(2)), radix: 8)
    } else {
      self = .finite(Decimal(rest, isNegative: isNegative))
    }
  }

  private init?(_ digits: Substring, radix: Int) {
    if let value = UInt64(digits, radix: radix) {
      self = .finite(Decimal("\(value)".utf8[...], isNegative: false))
      return
    }
    // Hexadecimal and octal numbers beyond 64 bits are so rare that the nearest double will do.
    var value = 0.0
    for digit in digits { value = value * Double(radix) + Double(digit.hexDigitValue ?? 0) }
    guard value.isFinite else {
      self = .positiveInfinity
      return
    }
    self = .finite(Decimal("\(value)".utf8[...], isNegative: false))
  }

  static func < (a: ExactNumber, b: ExactNumber) -> Bool {
    switch (a, b) {
    case (.finite(let x), .finite(let y)): x < y
    case (.negativeInfinity, .negativeInfinity), (.positiveInfinity, _), (_, .negativeInfinity):
      false
    case (.negativeInfinity, _), (_, .positiveInfinity): true
    }
  }
}

extension ExactNumber.Decimal {
  /// Parses digits with an optional fraction and exponent.
  fileprivate init(_ text: Substring.UTF8View, isNegative: Bool) {
    self.isNegative = isNegative
    let mantissa = text.prefix { $0 | 0x20 != UInt8(ascii: "e") }
    let whole = mantissa.prefix { $0 != UInt8(ascii: ".") }
    digits = Array(whole) + mantissa.dropFirst(whole.count + 1)
    exponent = whole.count
    let scientific = text.dropFirst(mantissa.count + 1)
    if !scientific.isEmpty {
      let isDown = scientific.first == UInt8(ascii: "-")
      // Beyond what the digits of any text can reach, and far from overflow.
      let shift = Int(Substring(scientific)) ?? (isDown ? -(1 << 60) : 1 << 60)
      exponent += min(max(shift, -(1 << 60)), 1 << 60)
    }
    let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeFirst(zeros)
    exponent -= zeros
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    if digits.isEmpty { (self.isNegative, exponent) = (false, 0) }
  }

  fileprivate static func < (a: Self, b: Self) -> Bool {
    if a.isNegative != b.isNegative {
      return a.isNegative
    }
    return a.isNegative ? b.magnitudePrecedes(a) : a.magnitudePrecedes(b)
  }

  private func magnitudePrecedes(_ other: Self) -> Bool {
    if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
    if exponent != other.exponent { return exponent < other.exponent }
    return digits.lexicographicallyPrecedes(other.digits)
  }
}
