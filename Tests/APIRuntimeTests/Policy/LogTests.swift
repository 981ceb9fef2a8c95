import APIRuntime
import Foundation
import HTTPTypes
import Logging
import Testing

/// What is logged, and what is not.
@Suite(.timeLimit(.minutes(5))) struct LogTests {
  static let id = HTTPField.Name("x-request-id")!

  @Test func attemptsAndRetries() async throws {
    let log = LogLines()
    let transport = StubTransport { number, _ in
      if number == 0 { throw TransportProblem(.interrupted, detail: "no secret") }
      return StubTransport.answer(
        number == 1 ? 503 : 201, [Self.id: "r-\(number) é", .setCookie: "a=secret"],
        #"{"count":1,"tags":["secret"]}"#)
    }
    let client = RetryTests.client(transport) {
      $0.logger = log.logger
      $0.headers = [HTTPField.Name("X-Secret")!: "secret"]
    }
    let operation = RetryTests.BuyPet(key: "secret")
    let pet = Pets.CreatePet(
      dryRun: true, tags: ["secret"], requestName: "secret",
      body: Pets.Pet(count: 1, name: "secret"))
    await #expect(throws: UndocumentedAnswer.self) { try await client.send(operation) }
    _ = try await client.send(pet)
    #expect(
      log.events.map(\.text) == ["no response", "retrying", "response"] + [
        "retrying", "response", "response",
      ])
    #expect(log.events.map(\.level) == [.debug, .notice, .debug, .notice, .debug, .debug])
    let allowed: Set = [
      "operation", "method", "host", "path", "attempt", "duration", "status", "request-id",
      "problem", "wait",
    ]
    #expect(Set(log.events.flatMap(\.metadata.keys)) == allowed)
    #expect(log.lines.allSatisfy { !$0.contains("key") })
    let last = try #require(log.events.last?.metadata)
    #expect(last["path"] == "/pets" && last["host"] == "api.pets.example")
    #expect(last["method"] == "POST" && last["status"] == "201" && last["attempt"] == "1")
    #expect(last["request-id"] == "r-3??")
    let problem = try #require(log.events.first?.metadata["problem"])
    #expect(
      "\(problem)"
        == "the connection to api.pets.example ended before the response was complete: no secret")
    #expect(log.lines.count { $0.contains("secret") } == 1)
  }

  @Test(arguments: [(Logger.Level.debug, 3), (.info, 1), (.notice, 1), (.warning, 0)])
  func levels(level: Logger.Level, count: Int) async throws {
    let log = LogLines()
    let transport = StubTransport { number, _ in StubTransport.answer(number == 0 ? 503 : 200) }
    let client = RetryTests.client(transport) { $0.logger = log.logger(at: level) }
    _ = try await client.getPet(petID: "1")
    #expect(log.events.count { $0.level >= level } == count)
  }
}
