import APIMocks
import APIRuntime
import Foundation
import HTTPTypes
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct MockTransportTests {
  private let mock = MockTransport()
  private var pets: Pets.Client {
    Pets.Client(credentials: .bearer("test"), server: "https://x.example/v2", transport: mock)
  }

  private func pet(_ count: Int) -> Pets.Pet { Pets.Pet(count: count, name: nil) }

  @Test func answersByTheValueOfTheOperation() async throws {
    try mock.answer(Pets.GetPet(petID: "a"), with: pet(1))
    try mock.answer(Pets.GetPet(petID: "b"), with: pet(2))
    #expect(try await pets.getPet(petID: "b").count == 2)
    #expect(try await pets.getPet(petID: "a").count == 1)
    #expect(try mock.count(of: Pets.GetPet(petID: "a")) == 1)
    #expect(mock.sent.map(\.request.path) == ["/v2/pets/b", "/v2/pets/a"])
    #expect(mock.sent.first?.request.headerFields[.authorization] == "Bearer test")
  }

  @Test func typedResultsComeUnderTheirDocumentedStatus() async throws {
    let create = Pets.CreatePet(body: pet(3))
    try mock.answer(create, with: pet(3))
    let reply = try await pets.reply(to: create)
    #expect(reply.status == .created)
    #expect(reply.body == pet(3))
    #expect(
      mock.sent.first?.body?.data == Data(#"{"count":3,"kind":"cat","name":null,"tags":[]}"#.utf8))
  }

  @Test func bodiesAndQueriesTellCallsApart() async throws {
    try mock.answer(Pets.CreatePet(body: pet(1)), with: pet(1))
    for other in [Pets.CreatePet(body: pet(2)), Pets.CreatePet(dryRun: true, body: pet(1))] {
      await #expect(throws: TransportFailure.self) { try await pets.send(other) }
    }
  }

  @Test func severalAnswersComeInTurnAndTheLastOneStays() async throws {
    for count in 1...2 { try mock.answer(Pets.GetPet(petID: "a"), with: pet(count)) }
    var counts: [Int] = []
    for _ in 0..<3 { counts.append(try await pets.getPet(petID: "a").count) }
    #expect(counts == [1, 2, 2])
  }

  @Test func typedErrorsAndRawFixtures() async throws {
    let body: JSONValue = ["error": ["message": "gone"]]
    try mock.answer(Pets.GetPet(petID: "a"), status: 404, json: body)
    try mock.answer(Pets.DeletePet(petID: "a"), status: 204)
    do {
      _ = try await pets.getPet(petID: "a")
      Issue.record("404 is no success")
    } catch Pets.GetPet.Failure.notFound(let body) {
      #expect(body.error?.message == "gone")
    }
    try await pets.deletePet(petID: "a")
    #expect(mock.unused.isEmpty)
  }

  @Test func theUnexpectedFailsLoudly() async throws {
    try mock.answer(Pets.GetPet(petID: "a"), with: pet(1))
    let failure = await #expect(throws: TransportFailure.self) {
      try await pets.deletePet(petID: "b")
    }
    #expect(
      failure?.description == """
        deletePet: the call was not expected: DELETE /v2/pets/b; expected: getPet (GET /pets/a)
        """)
    #expect(mock.sent.count == 1)
    #expect(mock.unused == ["getPet (GET /pets/a)"])
    let none = await #expect(throws: TransportFailure.self) {
      try await Pets.Client(transport: MockTransport()).deletePet(petID: "b")
    }
    #expect(none?.description.hasSuffix("expected: nothing") == true)
  }

  @Test func errorsAreThrownAsTold() async throws {
    try mock.answer(Pets.GetPet(petID: "a"), throwing: TransportProblem(.interrupted))
    try mock.answer(Pets.GetPet(petID: "a"), with: pet(1))
    // Retried by the client, as with a real network.
    #expect(try await pets.getPet(petID: "a").count == 1)
  }

  /// On any server, a call gets the response for its own values, and no other.
  @Test(arguments: ["", "/v2", "/teams/x", "/teams", "/users/1", "/pets"])
  func onlyTheSameValuesMatch(base: String) async throws {
    for told in Probe.all {
      for called in Probe.all {
        let mock = MockTransport()
        try told.tell(mock)
        let client = Pets.Client(
          credentials: .bearer("test"), server: Server("https://x.example\(base)"), transport: mock)
        let isAnswered = await called.isAnswered(client)
        #expect(isAnswered == (told.name == called.name), "\(called.name), told of \(told.name)")
      }
    }
  }

  /// A key generated for each call is not a parameter, but one that is passed is.
  @Test func keysThatAreMadeUp() async throws {
    try mock.answer(PayPet(petID: "1"), with: pet(1))
    #expect(try await pets.send(PayPet(petID: "1")).count == 1)
    await #expect(throws: TransportFailure.self) {
      try await pets.send(PayPet(petID: "1", key: "k"))
    }
    #expect(try mock.count(of: PayPet(petID: "1")) == 1)
  }

  /// Retries with a mock take no time; the time they would have taken is recorded.
  @Test func nobodyWaitsForRetries() async throws {
    let clock = ManualClock(skips: true)
    let client = pets.with {
      $0.clock = clock
      $0.timeouts.attempt = nil
      $0.timeouts.idle = nil
      $0.timeouts.overall = nil
    }
    let later: HTTPFields = [.retryAfter: "30"]
    try mock.answer(Pets.GetPet(petID: "a"), status: 429, headers: later)
    try mock.answer(Pets.GetPet(petID: "a"), throwing: TransportProblem(.connection))
    try mock.answer(Pets.GetPet(petID: "a"), with: pet(1))
    #expect(try await client.reply(to: Pets.GetPet(petID: "a")).response.attempts == 3)
    #expect(clock.slept == [])
    #expect(mock.pauses.count == 2 && mock.pauses.first == .seconds(30))
  }

  @Test func aClockOnWhichNobodyWaits() async throws {
    let clock = SkippingClock()
    let start = clock.now
    try await clock.sleep(for: .seconds(3_600))
    #expect(start.duration(to: clock.now) == .seconds(3_600))
    try await clock.sleep(until: start, tolerance: nil)
    #expect(clock.pauses == [.seconds(3_600), .seconds(-3_600)])
    #expect(start.duration(to: clock.now) == .seconds(3_600))
    let cancelled = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await clock.sleep(for: .seconds(1))
    }
    await #expect(throws: CancellationError.self) { try await cancelled.value }
  }

  /// A type covers all calls, except those with a response for their values.
  @Test func anyCallOfAnOperation() async throws {
    try mock.answer(Pets.GetPet.self, with: pet(1))
    try mock.answer(Pets.GetPet(petID: "b"), with: pet(2))
    try mock.answer(Pets.GetPet.self, with: pet(3))
    var counts: [Int] = []
    for id in ["a", "b", "c", "b", "d"] { counts.append(try await pets.getPet(petID: id).count) }
    #expect(counts == [1, 2, 3, 2, 3])
    #expect(mock.calls(of: Pets.GetPet.self).map(\.petID) == ["a", "b", "c", "b", "d"])
    #expect(mock.calls(of: Pets.DeletePet.self).isEmpty)
    await #expect(throws: TransportFailure.self) { try await pets.deletePet(petID: "a") }
    mock.answer(Pets.DeletePet.self, throwing: TransportProblem(.tls))
    let failure = await #expect(throws: TransportFailure.self) {
      try await pets.deletePet(petID: "a")
    }
    #expect(failure?.kind == .tls)
  }

  @Test func answersThatAreMadeOfTheCall() async throws {
    mock.answer(Pets.GetPet.self) { call in Pets.Pet(count: call.petID.count, name: call.petID) }
    #expect(try await pets.getPet(petID: "abc") == Pets.Pet(count: 3, name: "abc"))
    mock.answer(Pets.CreatePet.self) { call, sent in
      let body: Pets.Pet = try sent.json()
      guard body == call.body, sent.request.headerFields[.authorization] != nil else {
        return MockAnswer(status: 500)
      }
      return try .json(Pets.Pet(count: body.count + 1, name: nil), status: 201)
    }
    #expect(try await pets.send(Pets.CreatePet(body: pet(4))) == pet(5))
    #expect(try mock.sent.last?.json(as: Pets.Pet.self) == pet(4))
    struct Flat: Error {}
    mock.answer(Pets.DeletePet.self) { _, _ in throw Flat() }
    let failure = await #expect(throws: TransportFailure.self) {
      try await pets.deletePet(petID: "a")
    }
    #expect(failure?.problem.underlying is Flat)
  }

  @Test func piecesThatBreakOff() async throws {
    let photo = Pets.GetPhoto(petID: "a")
    try mock.answer(photo, .pieces([Data("fi".utf8), Data("lm".utf8)]))
    #expect(try await pets.send(photo).collect() == Data("film".utf8))
    try mock.answer(
      photo, .pieces([Data("fi".utf8)], thenThrowing: TransportProblem(.interrupted)))
    let body = try await pets.send(photo)
    let failure = await #expect(throws: TransportFailure.self) { try await body.collect() }
    #expect(failure?.kind == .interrupted)
  }

  /// Neither a file nor the target of a redirect is a call of an operation.
  @Test func filesAndRedirects() async throws {
    let file = try #require(URL(string: "https://files.example/pets/a?signature=1"))
    mock.answer(Pets.GetPet.self, status: 302, headers: [.location: file.absoluteString])
    await #expect(throws: TransportFailure.self) { try await pets.getPet(petID: "a") }
    mock.answer(file, try .json(pet(9)))
    #expect(try await pets.getPet(petID: "a").count == 9)
    let body = try await StreamedBody.open(file, transport: mock).collect()
    #expect(try JSONCoding.decode(Pets.Pet.self, from: body) == pet(9))
    #expect(mock.calls(of: Pets.GetPet.self).count == 2)
    #expect(mock.sent.count { $0.operation == nil } == 3)
  }

  /// Middleware works as usual with a mock.
  @Test func withinOtherTransportsAndMiddleware() async throws {
    struct Around: Transport {
      let inner: any Transport
      func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
        try await inner.send(request, body: body)
      }
    }
    try mock.answer(Pets.GetPet(petID: "a"), with: pet(1))
    let client = Pets.Client(credentials: .bearer("test"), transport: Around(inner: mock)).with {
      $0.middleware.append { attempt, next in
        var attempt = attempt
        attempt.request.path? += "?trace=1"
        return try await next(attempt)
      }
    }
    #expect(try await client.getPet(petID: "a").count == 1)
  }

  /// Middleware that sends in its own task removes what a mock relies on, which is reported.
  @Test func withinATransportOfItsOwnTasks() async throws {
    struct Apart: Transport {
      let inner: any Transport
      func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
        try await Task.detached { try await inner.send(request, body: body) }.value
      }
    }
    try mock.answer(Pets.GetPet(petID: "a"), with: pet(1))
    let client = Pets.Client(credentials: .bearer("test"), transport: Apart(inner: mock))
    let failure = await #expect(throws: TransportFailure.self) {
      try await client.getPet(petID: "a")
    }
    #expect(failure?.description.contains("is not a call of an operation") == true)
  }

  @Test func whatDiffersIsSaid() async throws {
    try mock.answer(Pets.CreatePet(requestName: "a", body: pet(1)), with: pet(1))
    for (call, difference) in [
      (Pets.CreatePet(dryRun: true, requestName: "a", body: pet(1)), "another path or query"),
      (Pets.CreatePet(requestName: "a", body: pet(2)), "another body"),
      (Pets.CreatePet(requestName: "b", body: pet(1)), "other headers"),
    ] {
      let failure = await #expect(throws: TransportFailure.self) { try await pets.send(call) }
      #expect(
        failure?.description == """
          createPet: the call was not expected: POST /v2/pets; expected: \
          createPet (POST /pets) with \(difference)
          """)
    }
  }
}

/// A call of any operation.
private struct Probe: Sendable {
  let name: String
  let tell: @Sendable (MockTransport) throws -> Void
  let isAnswered: @Sendable (_ client: Pets.Client) async -> Bool

  init<Operation: APIOperation & Hashable>(_ operation: Operation)
  where Operation.API == Pets, Operation.Output == Pets.Pet {
    name = "\(operation)"
    tell = { try $0.answer(operation, with: Pets.Pet(count: 1, name: nil)) }
    isAnswered = { client in (try? await client.send(operation)) != nil }
  }

  private static let pet = Pets.Pet(count: 1, name: "a")

  static let all: [Probe] = [
    Probe(Pets.GetPet(petID: "1")), Probe(Pets.GetPet(petID: "2")),
    Probe(Pets.GetPet(petID: "1/pets/1")), Probe(GetUser(userID: "1")),
    Probe(GetTeamUser(teamID: "x", userID: "1")), Probe(GetTeamUser(teamID: "y", userID: "1")),
    Probe(PutUser(userID: "1")), Probe(Pets.CreatePet(body: pet)),
    Probe(Pets.CreatePet(dryRun: true, body: pet)),
    Probe(Pets.CreatePet(dryRun: false, body: pet)),
    Probe(Pets.CreatePet(tags: ["a", "b"], body: pet)),
    Probe(Pets.CreatePet(tags: ["b", "a"], body: pet)),
    Probe(Pets.CreatePet(requestName: "a", body: pet)),
    Probe(Pets.CreatePet(requestName: "b", body: pet)),
    Probe(Pets.CreatePet(body: Pets.Pet(count: 2, name: "a"))),
  ]
}

/// `GET /users/{user_id}`, the end of ``GetTeamUser``'s path.
private struct GetUser: APIOperation, Hashable {
  typealias API = Pets
  typealias Output = Pets.Pet
  var userID: String

  static let facts = OperationFacts(
    id: "getUser", method: "GET", path: "/users/{user_id}", statuses: ["200"])

  func write(to request: inout RequestWriter) throws {
    try request.path("user_id", userID)
  }

  static func read(_ response: Response) throws -> Output { try response.json() }
}

private struct GetTeamUser: APIOperation, Hashable {
  typealias API = Pets
  typealias Output = Pets.Pet
  var teamID: String
  var userID: String

  static let facts = OperationFacts(
    id: "getTeamUser", method: "GET", path: "/teams/{team_id}/users/{user_id}", statuses: ["200"])

  func write(to request: inout RequestWriter) throws {
    try request.path("team_id", teamID)
    try request.path("user_id", userID)
  }

  static func read(_ response: Response) throws -> Output { try response.json() }
}

private struct PutUser: APIOperation, Hashable {
  typealias API = Pets
  typealias Output = Pets.Pet
  var userID: String

  static let facts = OperationFacts(
    id: "putUser", method: "PUT", path: "/users/{user_id}", statuses: ["200"])

  func write(to request: inout RequestWriter) throws {
    try request.path("user_id", userID)
  }

  static func read(_ response: Response) throws -> Output { try response.json() }
}

private struct PayPet: APIOperation, Hashable {
  typealias API = Pets
  typealias Output = Pets.Pet
  var petID: String
  var key: String?

  static let facts = OperationFacts(
    id: "payPet", method: "POST", path: "/pets/{pet_id}/pay", statuses: ["200"])

  func write(to request: inout RequestWriter) throws {
    try request.path("pet_id", petID)
    try request.header("Idempotency-Key", key)
  }

  static func read(_ response: Response) throws -> Output { try response.json() }
}
