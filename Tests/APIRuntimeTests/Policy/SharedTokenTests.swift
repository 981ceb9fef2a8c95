import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import APIRuntime

/// One token for many calls, fetched once, and again if it is refused.
@Suite(.timeLimit(.minutes(5))) struct SharedTokenTests {
  /// Lets one waiting task through, once it is open.
  private struct Gate: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream<Void>.makeStream() }

    func open() { continuation.finish() }

    func wait() async throws {
      for await _ in stream {}
      try Task.checkCancellation()
    }
  }

  /// Returns `token-1`, `token-2`, …
  private actor Fetches {
    private(set) var count = 0
    func next() -> Secret {
      count += 1
      return Secret("token-\(count)")
    }
  }

  /// Accepts only one token.
  private func transport(taking token: String) -> StubTransport {
    StubTransport { _, request in
      StubTransport.answer(request.headerFields[.authorization] == "Bearer \(token)" ? 200 : 401)
    }
  }

  @Test func aHundredWaitForOneFetch() async throws {
    let (fetches, gate) = (Fetches(), Gate())
    let token = SharedToken {
      try await gate.wait()
      return await fetches.next()
    }
    let transport = transport(taking: "token-1")
    let client = Pets.Client(credentials: .bearer(token), transport: transport)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<100 { group.addTask { _ = try await client.getPet(petID: "1") } }
      gate.open()
      try await group.waitForAll()
    }
    #expect(await fetches.count == 1 && transport.requests.count == 100)
  }

  @Test func aHundredRefusalsFetchOneMore() async throws {
    let fetches = Fetches()
    let token = SharedToken { await fetches.next() }
    let old = try await token.value()
    let transport = transport(taking: "token-2")
    let client = Pets.Client(credentials: .bearer(token), transport: transport)
      .with { $0.retry.limit = 0 }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<100 { group.addTask { _ = try await client.getPet(petID: "1") } }
      try await group.waitForAll()
    }
    #expect(await fetches.count == 2)
    // A late refusal of the old one costs nothing.
    await token.forget(old)
    #expect(try await token.value().reveal() == "token-2" && transport.requests.count <= 200)
  }

  @Test func onceInACall() async throws {
    let fetches = Fetches()
    let token = SharedToken { await fetches.next() }
    let transport = transport(taking: "none of them")
    let client = Pets.Client(credentials: .bearer(token), transport: transport)
    let failure = await #expect(throws: Pets.GetPet.Failure.self) {
      try await client.getPet(petID: "1")
    }
    #expect(failure?.attempts == 2 && transport.requests.count == 2)
    // Credentials that cannot be renewed are not sent again.
    let other = self.transport(taking: "none of them")
    let fixed = Pets.Client(credentials: .bearer { Secret("key") }, transport: other)
    await #expect(throws: Pets.GetPet.Failure.self) { try await fixed.getPet(petID: "1") }
    #expect(other.requests.count == 1)
  }

  @Test func whoIsCancelledLeaves() async throws {
    let (fetches, gate) = (Fetches(), Gate())
    let token = SharedToken {
      try await gate.wait()
      return await fetches.next()
    }
    let one = Task { try await token.value() }
    let other = Task { try await token.value() }
    one.cancel()
    await #expect(throws: CancellationError.self) { try await one.value }
    gate.open()
    #expect(try await other.value.reveal() == "token-1")
    // The fetch ends with the last call that waits; the next call begins another.
    let closed = Gate()
    let slow = SharedToken {
      try await closed.wait()
      return Secret("never")
    }
    let last = Task { try await slow.value() }
    last.cancel()
    await #expect(throws: CancellationError.self) { try await last.value }
  }

  @Test func errorsAreThoseOfAllWhoWait() async throws {
    struct Expired: Error {}
    let fetches = Fetches()
    let token = SharedToken {
      if await fetches.next().reveal() == "token-1" { throw Expired() }
      return Secret("late")
    }
    await #expect(throws: Expired.self) { try await token.value() }
    #expect(try await token.value().reveal() == "late")
    var dumped = ""
    dump(token, to: &dumped)
    #expect(!dumped.contains("late") && !"\(token)".contains("late"))
  }
}
