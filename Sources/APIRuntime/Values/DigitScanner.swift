/// Reads text of fixed-width numbers and separators, such as dates, from its start.
struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = text[...].utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Skips one byte if it is one of these.
  mutating func skip(_ separators: Unicode.Scalar...) -> Bool {
    guard let byte = rest.first, separators.contains(Unicode.Scalar(byte)) else { return false }
    rest.removeFirst()
    return true
  }

  /// Reads exactly this many decimal digits.
  mutating func number(of count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// Reads at least one and at most this many decimal digits; more are an error.
  mutating func run(ofAtMost limit: Int) -> (value: Int, count: Int)? {
    var value = 0
    var count = 0
    while let digit = digit() {
      guard count < limit else { return nil }
      value = value * 10 + digit
      count += 1
    }
    return count > 0 ? (value, count) : nil
  }

  private mutating func digit() -> Int? {
    guard let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
      return nil
    }
    rest.removeFirst()
    return Int(byte - UInt8(ascii: "0"))
  }
}

/// Formats a number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
