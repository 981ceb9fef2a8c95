import Foundation

/// A date in a header, in any of the three formats of
/// https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`,
/// `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`.
struct HTTPDate: Hashable {
  let date: Date

  /// Returns `nil` for any other text and for a date or time that does not exist. The weekday is
  /// not checked.
  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    switch words.count {
    case 6 where words[5] == "GMT":
      self.init(day: words[1], month: words[2], year: words[3], time: words[4])
    case 4 where words[3] == "GMT":
      let parts = words[1].split(separator: "-").map(String.init)
      guard parts.count == 3, let year = number(parts[2], digits: 2) else { return nil }
      // Two-digit years: a date more than 50 years ahead counts as past.
      self.init(
        day: parts[0], month: parts[1], year: String(year < 70 ? 2_000 + year : 1_900 + year),
        time: words[2])
    case 5:
      let day = words[2].utf8.count == 1 ? "0" + words[2] : words[2]
      self.init(day: day, month: words[1], year: words[4], time: words[3])
    default: return nil
    }
  }

  private init?(day: String, month: String, year: String, time: String) {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    guard let day = number(day, digits: 2), let year = number(year, digits: 4),
      let month = months.firstIndex(of: month),
      let calendarDay = CalendarDate(year: year, month: month + 1, day: day)
    else { return nil }
    let parts = time.split(separator: ":").compactMap { number(String($0), digits: 2) }
    // 60 is a leap second.
    guard parts.count == 3, parts[0] < 24, parts[1] < 60, parts[2] <= 60 else { return nil }
    let seconds = parts[0] * 3_600 + parts[1] * 60 + parts[2]
    date = Date(
      timeIntervalSinceReferenceDate: Double(calendarDay.daysSinceReference * 86_400 + seconds))
  }
}

private func number(_ text: String, digits: Int) -> Int? {
  var scanner = DigitScanner(text)
  guard let number = scanner.number(of: digits), scanner.isAtEnd else { return nil }
  return number
}
