import APIRuntime
import Foundation
import HTTPTypes
import Testing

/// Middleware around each attempt.
@Suite(.timeLimit(.minutes(5))) struct MiddlewareTests {
  /// What happened, in order. A class, because closures share it; a lock guards its state.
  final class Journal: @unchecked Sendable {
    private let lock = NSLock()
    private var kept: [String] = []
    var lines: [String] { lock.withLock { kept } }
    func add(_ line: String) { lock.withLock { kept.append(line) } }
  }

  private func noting(_ name: String, _ journal: Journal) -> Middleware {
    { attempt, next in
      journal.add("\(name) \(attempt.number)")
      defer { journal.add("\(name) done") }
      return try await next(attempt)
    }
  }

  @Test func firstIsOutermostAtEachAttempt() async throws {
    let journal = Journal()
    let transport = StubTransport { number, _ in
      journal.add("send")
      return StubTransport.answer(number == 0 ? 503 : 200)
    }
    let client = RetryTests.client(transport) {
      $0.middleware = [noting("a", journal), noting("b", journal)]
    }
    _ = try await client.getPet(petID: "1")
    #expect(
      journal.lines == [
        "a 1", "b 1", "send", "b done", "a done", "a 2", "b 2", "send", "b done", "a done",
      ])
  }

  @Test func signsWhatIsSent() async throws {
    let name = try #require(HTTPField.Name("X-Signature"))
    let transport = StubTransport { number, _ in
      StubTransport.answer(
        number == 0 ? 302 : 200, number == 0 ? [.location: "https://y.example/"] : [:])
    }
    let client = RetryTests.client(transport) {
      $0.middleware = [
        { attempt, next in
          #expect(attempt.operation.id == "getPet" && attempt.body == nil)
          var attempt = attempt
          let token = attempt.request.headerFields[.authorization] ?? "none"
          attempt.request.headerFields[name] = "of \(token)"
          return try await next(attempt)
        }
      ]
    }
    _ = try await client.getPet(petID: "1")
    // Headers it adds do not go to another origin either.
    let signatures = transport.requests.map { $0.request.headerFields[name] }
    #expect(signatures == ["of Bearer key", nil])
  }

  @Test func answersByItselfOrAsksTwice() async throws {
    let transport = StubTransport()
    let client = RetryTests.client(transport)
    let cached = client.with {
      $0.middleware = [{ _, _ in StubTransport.answer(200, [:], TransportTests.pet) }]
    }
    let pet = try await cached.getPet(petID: "1")
    #expect(pet.name == "Rex" && transport.requests.isEmpty)
    let twice = client.with {
      $0.middleware = [
        { attempt, next in
          _ = try await next(attempt)
          return try await next(attempt)
        }
      ]
    }
    _ = try await twice.getPet(petID: "1")
    #expect(transport.requests.count == 2)
  }

  @Test func itsErrorIsTheErrorOfTheCall() async throws {
    struct Refused: Error {}
    let transport = StubTransport()
    let client = RetryTests.client(transport) { $0.middleware = [{ _, _ in throw Refused() }] }
    await #expect(throws: Refused.self) { try await client.getPet(petID: "1") }
    #expect(transport.requests.isEmpty)
    // A transport problem is treated the same, whoever throws it.
    let broken = RetryTests.client(transport) {
      $0.middleware = [{ _, _ in throw TransportProblem(.interrupted) }]
    }
    let failure = await #expect(throws: TransportFailure.self) {
      try await broken.getPet(petID: "1")
    }
    #expect(failure?.attempts == 3)
  }

  @Test func headersOfTheOptions() async throws {
    let (own, other) = (HTTPField.Name("X-Request-Name"), HTTPField.Name("X-Other"))
    let ownName = try #require(own)
    let otherName = try #require(other)
    let transport = StubTransport(status: 201)
    let client = RetryTests.client(transport).with(headers: [ownName: "client", otherName: "o"])
    let pet = Pets.Pet(count: 1, name: nil)
    _ = try await client.send(Pets.CreatePet(requestName: "call", body: pet))
    _ = try await client.send(Pets.CreatePet(body: pet))
    let sent = transport.requests.map(\.request.headerFields)
    #expect(sent.map { $0[ownName] } == ["call", "client"])
    #expect(sent.map { $0[otherName] } == ["o", "o"])
    let broken = client.with { $0.headers[otherName] = "ä" }
    let failure = await #expect(throws: InvalidRequest.self) {
      try await broken.getPet(petID: "1")
    }
    #expect(failure?.reason == .headerValue("X-Other") && transport.requests.count == 2)
    // Line breaks do not get that far.
    _ = try? await client.with(headers: [otherName: "a\r\nX: y"]).getPet(petID: "1")
    #expect(transport.requests.last?.request.headerFields[otherName] == "a  X: y")
  }
}
