import Foundation
import Testing

@testable import APIRuntime

@Suite struct DateTests {
  /// Spellings of 2024-02-29T12:34:56.5Z or, without a fraction, half a second earlier.
  @Test(
    "F64: every spelling of a date",
    arguments: [
      ("2024-02-29T12:34:56Z", 0), ("2024-02-29t12:34:56z", 0), ("2024-02-29 12:34:56Z", 0),
      ("2024-02-29T12:34:56.5Z", 0.5), ("2024-02-29T12:34:56.500000000Z", 0.5),
      ("2024-02-29T14:34:56+02:00", 0), ("2024-02-29T14:34:56+0200", 0),
      ("2024-02-29T14:34:56+02", 0), ("2024-02-29T07:04:56.5-05:30", 0.5),
      ("2024-03-01T00:34:56+12:00", 0), ("2024-02-29T12:34:56-00:00", 0),
    ])
  func readsEverySpelling(text: String, fraction: Double) {
    #expect(DateText.parse(text) == Date(timeIntervalSince1970: 1_709_210_096 + fraction))
  }

  @Test(
    "F64: no date, no zone, no such day",
    arguments: [
      "", "2024-02-29", "2024-02-29T12:34:56", "2024-02-29T12:34:56.Z", "2024-02-29T12:34Z",
      "2024-02-30T00:00:00Z", "2023-02-29T00:00:00Z", "1900-02-29T00:00:00Z",
      "2024-13-01T00:00:00Z",
      "2024-00-01T00:00:00Z", "2024-01-00T00:00:00Z", "2024-04-31T00:00:00Z",
      "2024-02-29T24:00:00Z",
      "2024-02-29T12:60:00Z", "2024-02-29T12:00:60Z", "24-02-29T12:34:56Z", "2024-2-29T12:34:56Z",
      "2024-02-29T12:34:56.1234567890Z", "2024-02-29T12:34:56+24:00", "2024-02-29T12:34:56+02:60",
      "2024-02-29T12:34:56+2:00", "2024-02-29T12:34:56Z ", " 2024-02-29T12:34:56Z",
      "2024-02-29T12:34:56ZZ", "2024-02-29T12:34:56 Z", "2024-02-29_12:34:56Z", "1709210096",
      "２０２４-02-29T12:34:56Z", "-024-02-29T12:34:56Z", "2024-02-29T12:34:56+", "2024-02-29T",
    ])
  func refuses(text: String) {
    #expect(DateText.parse(text) == nil)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (-0.5, "1969-12-31T23:59:59.500Z"),
    (951_782_400, "2000-02-29T00:00:00Z"), (1_709_210_096.123, "2024-02-29T12:34:56.123Z"),
    (1_709_210_096.123456, "2024-02-29T12:34:56.123456Z"),
    (1_709_210_096.9999999, "2024-02-29T12:34:57Z"), (-62_167_219_200, "0000-01-01T00:00:00Z"),
    (253_402_300_799, "9999-12-31T23:59:59Z"),
  ])
  func writes(seconds: Double, text: String) {
    #expect(DateText.text(Date(timeIntervalSince1970: seconds)) == text)
  }

  @Test(arguments: [253_402_300_800, -62_167_219_201, .infinity, .nan, 1e300] as [Double])
  func doesNotWriteWhatHasNoText(seconds: Double) {
    #expect(DateText.text(Date(timeIntervalSince1970: seconds)) == nil)
  }

  @Test("F64: every instant round-trips")
  func everyInstantComesBack() throws {
    var generator = SplitMix(state: 7)
    for _ in 0..<20_000 {
      let seconds = Int.random(in: -62_167_219_200...253_402_300_798, using: &generator)
      let millis = Int.random(in: 0..<1_000, using: &generator)
      let date = Date(timeIntervalSinceReferenceDate: Double(seconds - 978_307_200))
        .addingTimeInterval(Double(millis) / 1_000)
      let text = try #require(DateText.text(date))
      let again = try #require(DateText.parse(text))
      #expect(abs(again.timeIntervalSince(date)) < 1e-5)
      #expect(DateText.text(again) == text)
    }
  }

  /// Compares with Foundation's calendar.
  @Test func daysAgreeWithTheGregorianCalendar() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    // From 1600 on: before 1582 that calendar is the Julian one.
    for days in stride(from: -146_000, to: 2_000_000, by: 997) {
      let date = Date(timeIntervalSinceReferenceDate: Double(days) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let day = try #require(CalendarDate(daysSinceReference: days))
      #expect([day.year, day.month, day.day] == [parts.year, parts.month, parts.day])
      #expect(day.daysSinceReference == days)
      #expect(CalendarDate(day.description) == day)
    }
  }

  @Test func calendarDates() throws {
    #expect(CalendarDate("2024-02-29")?.description == "2024-02-29")
    for text in ["2023-02-29", "2024-2-29", "2024-02-29T", "", "2024-02-1", "20240229"] {
      #expect(CalendarDate(text) == nil)
    }
    let first = try #require(CalendarDate(year: 2024, month: 2, day: 29))
    let second = try #require(CalendarDate(year: 2024, month: 3, day: 1))
    #expect(first < second)
    #expect(second.daysSinceReference - first.daysSinceReference == 1)
  }
}

/// Reproducible random numbers, for properties tested on many values.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
