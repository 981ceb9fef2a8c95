/// A day of the Gregorian calendar without time and time zone: `full-date` of
/// https://www.rfc-editor.org/rfc/rfc3339#section-5.6, in JSON a string such as `2024-02-29`.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// 0 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Returns `nil` if the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9_999).contains(year), (1...12).contains(month),
      (1...Self.days(of: month, in: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Parses `year-month-day` with four, two and two digits; returns `nil` for anything else.
  public init?(_ text: String) {
    var digits = DigitScanner(text)
    self.init(&digits)
    guard digits.isAtEnd else { return nil }
  }

  init?(_ digits: inout DigitScanner) {
    guard let year = digits.number(of: 4), digits.skip("-"),
      let month = digits.number(of: 2), digits.skip("-"),
      let day = digits.number(of: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  private static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  /// `year-month-day` with leading zeros.
  public var description: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

extension CalendarDate: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = CalendarDate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a day of the calendar as year-month-day")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

// Years are counted from March, so that the leap day comes last; an era is 400 years. The constants
// are days: from 0000-03-01 to 2001-01-01, per era, and per month on average.
extension CalendarDate {
  private static let referenceDay = 730_791
  private static let eraDays = 146_097

  /// Days since 2001-01-01, the reference date of `Date`.
  var daysSinceReference: Int {
    let year = month > 2 ? year : year - 1
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * Self.eraDays + dayOfEra - Self.referenceDay
  }

  /// Returns `nil` outside of the years 0 to 9999.
  init?(daysSinceReference: Int) {
    let days = daysSinceReference + Self.referenceDay
    let era = (days >= 0 ? days : days - (Self.eraDays - 1)) / Self.eraDays
    let dayOfEra = days - era * Self.eraDays
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}
