import Foundation

/// A date in JSON: a string as in RFC 3339, https://www.rfc-editor.org/rfc/rfc3339#section-5.6.
struct DateText: Codable {
  let date: Date

  init(_ date: Date) {
    self.date = date
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = Self.parse(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a date and time with a zone by RFC 3339")
    }
    self.date = date
  }

  func encode(to encoder: any Encoder) throws {
    guard let text = Self.text(date) else {
      throw EncodingError.invalidValue(
        date, .init(codingPath: encoder.codingPath, debugDescription: "not in years 0 to 9999"))
    }
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// Parses a date, tolerating the variants that servers send: `T`, `t` or a space between date and
  /// time; a fraction of up to nine digits; `Z`, `z`, `+02:00`, `+0200` or `+02`. Returns `nil` for
  /// a text without a time zone, which does not identify an instant, and for a date that does not
  /// exist.
  static func parse(_ text: String) -> Date? {
    var digits = DigitScanner(text)
    guard let day = CalendarDate(&digits), digits.skip("T", "t", " "),
      let hour = digits.number(of: 2), hour < 24, digits.skip(":"),
      let minute = digits.number(of: 2), minute < 60, digits.skip(":"),
      let second = digits.number(of: 2), second < 60,
      let fraction = digits.skip(".") ? digits.fraction() : 0,
      let zone = digits.zone(), digits.isAtEnd
    else { return nil }
    let seconds = day.daysSinceReference * 86_400 + hour * 3_600 + minute * 60 + second - zone
    return Date(timeIntervalSinceReferenceDate: Double(seconds) + fraction)
  }

  /// Formats a date in UTC, with a fraction of three digits if there is one, or of six if three are
  /// not exact. A `Date` does not keep less than half a microsecond.
  static func text(_ date: Date) -> String? {
    let interval = date.timeIntervalSinceReferenceDate
    guard interval.isFinite, abs(interval) < 1e12 else { return nil }
    var seconds = Int(interval.rounded(.down))
    var micros = Int(((interval - interval.rounded(.down)) * 1e6).rounded())
    if micros == 1_000_000 { (seconds, micros) = (seconds + 1, 0) }

    let days = Int((Double(seconds) / 86_400).rounded(.down))
    guard let day = CalendarDate(daysSinceReference: days) else { return nil }
    let time = seconds - days * 86_400
    var text = "\(day)T\(padded(time / 3_600, 2)):\(padded(time / 60 % 60, 2))"
    text += ":\(padded(time % 60, 2))"
    if micros % 1_000 != 0 {
      text += ".\(padded(micros, 6))"
    } else if micros != 0 {
      text += ".\(padded(micros / 1_000, 3))"
    }
    return text + "Z"
  }
}

extension DigitScanner {
  /// Reads one to nine digits after the decimal point.
  fileprivate mutating func fraction() -> Double? {
    guard let (value, count) = run(ofAtMost: 9) else { return nil }
    var unit = 1
    for _ in 0..<count { unit *= 10 }
    return Double(value) / Double(unit)
  }

  /// Reads a time zone, in seconds east of UTC.
  fileprivate mutating func zone() -> Int? {
    if skip("Z", "z") { return 0 }
    let sign = skip("-") ? -1 : 1
    guard sign < 0 || skip("+"), let hours = number(of: 2), hours < 24 else { return nil }
    if isAtEnd { return sign * hours * 3_600 }
    _ = skip(":")
    guard let minutes = number(of: 2), minutes < 60 else { return nil }
    return sign * (hours * 3_600 + minutes * 60)
  }
}
