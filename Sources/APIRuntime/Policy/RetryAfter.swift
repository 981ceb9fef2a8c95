import Foundation
import HTTPTypes

extension Response {
  /// How long the server asks to wait before the next request: `retry-after-ms` in milliseconds, or
  /// `Retry-After` in seconds or as one of the three date formats
  /// (https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3). If there are several, the longest.
  /// `nil` if there is no valid value, or only a date in the past.
  public var retryAfter: Duration? {
    let milliseconds = HTTPField.Name("retry-after-ms").map { headers[values: $0] } ?? []
    if let number = wholeNumbers(milliseconds).max() { return .milliseconds(number) }
    let values = headers[values: .retryAfter]
    let waits =
      wholeNumbers(values).map { Duration.seconds($0) }
      + values.compactMap { HTTPDate($0) }.compactMap(wait)
    return waits.max()
  }

  /// A date refers to the server's clock, which the response's `Date` shows.
  private func wait(until date: HTTPDate) -> Duration? {
    let now = headers[.date].flatMap { HTTPDate($0)?.date } ?? Date()
    let seconds = date.date.timeIntervalSince(now)
    return seconds > 0 ? .seconds(seconds) : nil
  }
}

/// If an HTTP library has joined several headers, only numbers can be separated again.
private func wholeNumbers(_ values: [String]) -> [Int64] {
  values.flatMap { $0.split(separator: ",") }
    .compactMap { wholeNumber($0.trimmingCharacters(in: .whitespaces)) }
}

/// Parses up to 15 digits and nothing else.
private func wholeNumber(_ text: String) -> Int64? {
  guard (1...15).contains(text.utf8.count),
    text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
  else { return nil }
  return Int64(text)
}
