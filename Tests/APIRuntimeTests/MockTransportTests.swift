import APIMocks
import APIRuntime
import Foundation
import HTTPTypes
import Testing

struct MockTransportTests {
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
    #expect(mock.sent.first?.body == Data(#"{"count":3,"kind":"cat","name":null,"tags":[]}"#.utf8))
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
    // Tried again by the client, as with a real network.
    let quick = pets.with { $0.retry.baseDelay = .zero }
    #expect(try await quick.getPet(petID: "a").count == 1)
  }
}
