import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import APIRuntime

/// The wait that a server requests.
@Suite(.timeLimit(.minutes(5))) struct RetryAfterTests {
  static let date = "Sun, 06 Nov 1994 08:49:37 GMT"

  private func wait(_ fields: [(String, String)]) throws -> Duration? {
    var headers = HTTPFields()
    for (name, value) in fields {
      headers.append(HTTPField(name: try #require(HTTPField.Name(name)), value: value))
    }
    return ResponseTests.response(429, headers: headers).retryAfter
  }

  @Test(
    "F44: seconds, milliseconds and the three forms of a date",
    arguments: [
      ("Retry-After", "7", Duration.seconds(7)), ("Retry-After", "0", .zero),
      ("retry-after-ms", "1500", .milliseconds(1_500)),
      ("Retry-After", "Sun, 06 Nov 1994 08:49:47 GMT", .seconds(10)),
      ("Retry-After", "Sunday, 06-Nov-94 08:49:47 GMT", .seconds(10)),
      ("Retry-After", "Sun Nov  6 08:49:47 1994", .seconds(10)),
      ("Retry-After", "Sun, 06 Nov 1994 08:50:60 GMT", .seconds(83)),
      ("Retry-After", "Sat, 06 Nov 1999 08:49:37 GMT", .seconds(157_766_400)),
    ])
  func understood(name: String, value: String, wait: Duration) throws {
    #expect(try self.wait([("Date", Self.date), (name, value)]) == wait)
  }

  @Test(
    "F45: invalid waits",
    arguments: [
      "-1", "abc", "", "1e9", "1.5", "+5", " ", "0x10", "٣", "9999999999999999999999",
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:36 GMT",
      "Sun, 31 Feb 1995 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
      "Sun, 06 Nov 1994 08:49 GMT", "Sun, 06 Nov 1994 08:49:47 CET", "06 Nov 1994",
      "Sun, 06 Nov 94 08:49:47 GMT", "Sunday, 06-Nov-1994 08:49:47 GMT", "1994-11-06T08:49:47Z",
    ])
  func ignored(value: String) throws {
    #expect(try wait([("Date", Self.date), ("Retry-After", value)]) == nil)
    #expect(try wait([("Date", Self.date), ("retry-after-ms", value)]) == nil)
  }

  @Test(
    "F28: of several the longest valid one",
    arguments: [
      (["3", "5"], 5), (["5", "3"], 5), (["5", "1e9"], 5), (["abc", "5"], 5), (["3, 5"], 5),
      (["Sun, 06 Nov 1994 08:49:47 GMT", "5"], 10), (["Sun, 06 Nov 1994 08:49:47 GMT", "15"], 15),
    ])
  func duplicates(values: [String], seconds: Int) throws {
    let fields = values.map { ("Retry-After", $0) }
    #expect(try wait([("Date", Self.date)] + fields) == .seconds(seconds))
    #expect(
      try wait([("retry-after-ms", "10"), ("retry-after-ms", "30"), ("Retry-After", "9")])
        == .milliseconds(30))
  }

  @Test("F44: without the server's clock, a date is by ours")
  func ownClock() throws {
    let wait = try #require(try wait([("Retry-After", "Thu, 01 Jan 2099 00:00:00 GMT")]))
    #expect(wait > .seconds(3_600))
  }

  @Test("F44: a wait of up to a minute is kept, also for a POST", arguments: [0, 7, 60])
  func kept(seconds: Int) async {
    let clock = ManualClock(skips: true)
    let transport = StubTransport(status: 429, headers: [.retryAfter: "\(seconds)"])
    await #expect(throws: UndocumentedAnswer.self) {
      try await RetryTests.client(transport, clock).send(
        Pets.CreatePet(body: Pets.Pet(count: 1, name: nil)))
    }
    #expect(clock.slept == [.seconds(seconds), .seconds(seconds)])
  }

  @Test("F44: a longer wait is thrown at once", arguments: [429, 503])
  func thrown(status: Int) async {
    let clock = ManualClock(skips: true)
    let transport = StubTransport(status: status, headers: [.retryAfter: "61"])
    let failure = await #expect(throws: UndocumentedAnswer.self) {
      try await RetryTests.client(transport, clock).getPet(petID: "1")
    }
    #expect(failure?.retryAfter == .seconds(61))
    #expect(failure?.attempts == 1 && clock.slept.isEmpty)
  }

  @Test("F44: a wait beyond the deadline of the call, too")
  func beyondTheDeadline() async {
    let clock = ManualClock()
    let transport = StubTransport(status: 429, headers: [.retryAfter: "30"])
    let client = RetryTests.client(transport, clock) { $0.timeouts.overall = .seconds(30) }
    let failure = await #expect(throws: UndocumentedAnswer.self) {
      try await client.getPet(petID: "1")
    }
    #expect(failure?.retryAfter == .seconds(30) && transport.requests.count == 1)
    #expect(clock.now.offset == .zero)
  }

  @Test("F45, F46: without a valid one, the wait is our own", arguments: [nil, "-1", "x"])
  func backoff(value: String?) async {
    let clock = ManualClock(skips: true)
    let transport = StubTransport(
      status: 429, headers: value.map { [.retryAfter: $0] } ?? [:])
    await #expect(throws: UndocumentedAnswer.self) {
      try await RetryTests.client(transport, clock).getPet(petID: "1")
    }
    #expect(clock.slept.count == 2 && clock.slept.allSatisfy { $0 <= .seconds(1) })
  }
}
