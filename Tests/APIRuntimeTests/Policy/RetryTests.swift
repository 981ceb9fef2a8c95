import APIMocks
import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import APIRuntime

/// How often, when and what is retried.
@Suite(.timeLimit(.minutes(5))) struct RetryTests {
  /// A client with a clock that skips all waits.
  static func client(
    _ transport: any Transport, _ clock: ManualClock = ManualClock(skips: true),
    _ change: (inout CallOptions) -> Void = { _ in }
  ) -> Pets.Client {
    Pets.Client(credentials: .bearer("key"), transport: transport).with { options in
      options.clock = clock
      // On a clock that skips, time limits would expire at once.
      options.timeouts.attempt = nil
      options.timeouts.idle = nil
      options.timeouts.overall = nil
      change(&options)
    }
  }

  private func create() -> Pets.CreatePet { Pets.CreatePet(body: Pets.Pet(count: 1, name: nil)) }

  @Test("F47: two retries with full jitter", arguments: 0..<20)
  func defaults(run: Int) async throws {
    let clock = ManualClock(skips: true)
    let transport = StubTransport(status: 503)
    let failure = await #expect(throws: UndocumentedAnswer.self) {
      try await Self.client(transport, clock).getPet(petID: "1")
    }
    #expect(failure?.attempts == 3 && transport.requests.count == 3)
    try #require(clock.slept.count == 2)
    #expect((Duration.zero...(.milliseconds(500))).contains(clock.slept[0]))
    #expect((Duration.zero...(.seconds(1))).contains(clock.slept[1]))
  }

  @Test("F47: the wait is random below a bound that doubles up to its limit")
  func jitter() {
    let policy = RetryPolicy()
    var generator = SplitMix(state: 3)
    for (retry, longest) in [(1, 0.5), (2, 1), (3, 2), (4, 4), (5, 8), (6, 8), (.max, 8)] {
      let waits = (0..<2_000).map { _ in
        policy.delay(before: retry, using: &generator) / .seconds(longest)
      }
      #expect(waits.allSatisfy { (0...1).contains($0) })
      for part in stride(from: 0.0, to: 1, by: 0.1) {
        let share = waits.count { $0 >= part && $0 < part + 0.1 }
        #expect((100...300).contains(share), "\(retry): \(share) of 2000 in \(part)")
      }
    }
  }

  @Test("a success after failures")
  func recovers() async throws {
    let transport = StubTransport { number, _ in
      switch number {
      case 0: throw TransportProblem(.interrupted)
      case 1: StubTransport.answer(500)
      default: StubTransport.answer(200)
      }
    }
    let reply = try await Self.client(transport).reply(to: Pets.GetPet(petID: "1"))
    #expect(reply.response.attempts == 3)
  }

  @Test(
    "which problems are tried again",
    arguments: [
      (TransportProblem.Kind.connection, 3, 3), (.interrupted, 3, 1), (.timeout(.attempt), 3, 1),
      (.timeout(.idle), 3, 1), (.timeout(.overall), 1, 1), (.tls, 1, 1), (.malformed, 1, 1),
      (.contentEncoding, 1, 1), (.tooLarge(limit: 1), 1, 1), (.headersTooLarge, 1, 1),
      (.unexpected, 1, 1), (.other, 1, 1),
    ])
  func problems(kind: TransportProblem.Kind, ofGet: Int, ofPost: Int) async {
    let transport = StubTransport { throw TransportProblem(kind) }
    let client = Self.client(transport)
    let read = await #expect(throws: TransportFailure.self) { try await client.getPet(petID: "1") }
    #expect(read?.attempts == ofGet && read?.kind == kind && read?.isAmbiguous == false)
    let write = await #expect(throws: TransportFailure.self) { try await client.send(create()) }
    #expect(write?.attempts == ofPost && transport.requests.count == ofGet + ofPost)
    let surelyNot: Set<TransportProblem.Kind> = [.connection, .tls, .unexpected]
    #expect(write?.isAmbiguous == !surelyNot.contains(kind))
  }

  /// An operation that takes an idempotency key.
  struct BuyPet: APIOperation {
    typealias API = Pets
    var key: String?
    static let facts = OperationFacts(id: "buyPet", method: "POST", path: "/purchases")
    func write(to request: inout RequestWriter) throws {
      try request.header("Idempotency-Key", key)
    }
    static func read(_ response: Response) throws { throw response.undocumented() }
  }

  @Test("F47: a POST with an idempotency key is repeated, with the same key")
  func idempotencyKey() async throws {
    let name = try #require(HTTPField.Name("idempotency-key"))
    var keys: [String] = []
    for given in [nil, nil, "order-1"] as [String?] {
      let transport = StubTransport(status: 500)
      let failure = await #expect(throws: UndocumentedAnswer.self) {
        try await Self.client(transport).send(BuyPet(key: given))
      }
      #expect(failure?.attempts == 3)
      let sent = transport.requests.map { $0.request.headerFields[name] }
      #expect(Set(sent).count == 1)
      keys.append(try #require(sent.first ?? nil))
    }
    #expect(keys[2] == "order-1")
    // Each call has its own.
    #expect(Set(keys).count == 3 && keys.allSatisfy { !$0.isEmpty })
  }

  @Test("F48: what waiting does not fix, by the code in the body")
  func finalCodes() async {
    let codes = [
      #"{"code":"insufficient_quota"}"#, #"{"type":"insufficient_balance"}"#,
      #"{"error":{"code":"quota_exceeded"}}"#, #"{"error":{"type":"insufficient_credits"}}"#,
      #"{"error":{"code":"billing_hard_limit_reached","type":"x"}}"#, #"{"error":{"code":1008}}"#,
    ]
    for status in [429, 500] {
      for body in codes {
        let transport = StubTransport(status: status, body: body)
        let client = Self.client(transport) { $0.retry.finalCodes.insert("1008") }
        await #expect(throws: UndocumentedAnswer.self) { try await client.getPet(petID: "1") }
        #expect(transport.requests.count == 1, "\(body)")
      }
      for body in ["", "{}", "[]", #"{"code":"rate_limited"}"#, #"{"error":"quota_exceeded"}"#] {
        let transport = StubTransport(status: status, body: body)
        await #expect(throws: UndocumentedAnswer.self) {
          try await Self.client(transport).getPet(petID: "1")
        }
        #expect(transport.requests.count == 3, "\(body)")
      }
    }
  }

  @Test("F47: a dead server gets at most 1.1 times the requests without retries")
  func budget() async {
    let transport = StubTransport { throw TransportProblem(.connection) }
    let client = Self.client(transport)
    for _ in 0..<1_000 {
      await #expect(throws: TransportFailure.self) { try await client.getPet(petID: "1") }
    }
    #expect((1_001...1_100).contains(transport.requests.count))
    // Copies with other rules share the budget, other clients do not.
    let before = transport.requests.count
    _ = try? await client.with(retries: 5).getPet(petID: "1")
    #expect(transport.requests.count == before + 1)
    _ = try? await Self.client(transport).getPet(petID: "1")
    #expect(transport.requests.count == before + 4)
  }

  @Test("F47: successes refill the budget")
  func budgetRecovers() {
    let budget = RetryBudget()
    #expect((0..<20).count { _ in budget.take() } == 10)
    for _ in 0..<25 { budget.deposit(retries: 0) }
    #expect((0..<20).count { _ in budget.take() } == 2)
    for _ in 0..<1_000 { budget.deposit(retries: 1) }
    #expect((0..<20).count { _ in budget.take() } == 10)
  }

  @Test("the test double responds to one attempt after the other")
  func mock() async throws {
    let mock = MockTransport()
    let operation = Pets.GetPet(petID: "1")
    try mock.answer(operation, throwing: TransportProblem(.connection))
    try mock.answer(operation, status: 503)
    try mock.answer(operation, with: Pets.Pet(count: 1, name: "Rex"))
    let pet = try await Self.client(mock).getPet(petID: "1")
    #expect(pet.name == "Rex")
    #expect(try mock.count(of: operation) == 3)
    await #expect(throws: TransportFailure.self) {
      try await Self.client(mock).getPet(petID: "2")
    }
    #expect(mock.sent.count == 4)
  }
}
