import APIMocks
import APIRuntime
import APITransport
import Foundation
import HTTPTypes
import Logging
import TestSupport
import Testing

/// The samples of the article "Calling an API", compiled. The test compares them with the article.
private enum Samples {
  struct Session: Sendable {
    func token() async throws -> Secret { Secret("token") }
  }

  static func call(key: String) async throws {
    let pets = Pets.Client(credentials: .bearer(key))
    let pet = try await pets.getPet(petID: "42")
    print(pet.name ?? "nameless")

    let reply = try await pets.reply(to: Pets.GetPet(petID: "42"))
    print(reply.status, reply.headers[.eTag] ?? "-", reply.body.count, reply.data.count)
  }

  static func credentials(session: Session) -> Pets.Client {
    let pets = Pets.Client(credentials: .bearer { try await session.token() })
    return pets
  }

  static func schemes(token: String, key: String) -> [Pets.Client] {
    let both = Pets.Client(credentials: .init(bearerAuth: .key(token), apiKeyAuth: "key"))
    let other = both.with(credentials: .apiKey(key))
    let local = Pets.Client(credentials: .notRequired, server: "http://localhost:8080")
    return [both, other, local]
  }

  static func errors(pets: Pets.Client, id: String) async throws {
    do {
      let pet = try await pets.getPet(petID: id)
      print(pet.count)
    } catch Pets.GetPet.Failure.notFound(let body) {
      print(body.error?.message ?? "no such pet")
    } catch let failure as any APIFailure where failure.category == .rateLimited {
      print("again in", failure.retryAfter ?? .seconds(1))
    } catch let failure as any APIFailure {
      print(failure.operationID, failure.status, failure.requestID ?? "-", failure.attempts)
    } catch let failure as TransportFailure {
      print(failure.kind, failure.host ?? "-", failure.isAmbiguous ? "perhaps done" : "not done")
    }
  }

  static func rules(pets: Pets.Client) async throws {
    let patient = pets.with {
      $0.retry.limit = 5
      $0.timeouts.attempt = .seconds(20)
      $0.logger = Logger(label: "pets")
    }
    let pet = try await patient.with(timeout: .seconds(60)).getPet(petID: "42")
    _ = pet
  }

  static func middleware(pets: Pets.Client) -> Pets.Client {
    let traced = pets.with {
      $0.middleware.append { attempt, next in
        var attempt = attempt
        attempt.request.headerFields[.userAgent] = "kennel/1.0"
        return try await next(attempt)
      }
    }
    return traced
  }

  static func streaming(pets: Pets.Client, file: URL) async throws {
    let photo = try await pets.getPhoto(petID: "42")
    let length = try await photo.write(to: file) { received, expected in
      print(received, "of", expected ?? 0)
    }
    _ = length
  }

  static func transport(key: String) -> Pets.Client {
    struct Counting: Transport {
      let inner: any Transport
      let count: @Sendable () -> Void

      func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
        count()
        return try await inner.send(request, body: body)
      }
    }
    let counted = Pets.Client(
      credentials: .bearer(key),
      transport: Counting(inner: DefaultTransport(), count: { print("a request") }))
    return counted
  }

  static func mocking() throws -> (MockTransport, Pets.Client) {
    let mock = MockTransport()
    try mock.answer(Pets.GetPet(petID: "1"), with: Pets.Pet(count: 1, name: "Rex"))
    try mock.answer(Pets.GetPet(petID: "2"), status: 404)
    mock.answer(Pets.DeletePet.self, status: 204)
    mock.answer(Pets.CreatePet.self) { call in call.body }
    let pets = Pets.Client(credentials: .bearer("test"), transport: mock)
    return (mock, pets)
  }

  static func failingNetwork(mock: MockTransport, pets: Pets.Client) async throws {
    try mock.answer(Pets.GetPet(petID: "3"), throwing: TransportProblem(.connection))
    try mock.answer(Pets.GetPet(petID: "3"), status: 503, headers: [.retryAfter: "20"])
    try mock.answer(Pets.GetPet(petID: "3"), with: Pets.Pet(count: 1, name: "Mia"))
    let pet = try await pets.getPet(petID: "3")
    #expect(pet.name == "Mia")
    #expect(mock.pauses.last == .seconds(20))
    #expect(try mock.count(of: Pets.GetPet(petID: "3")) == 3)
    #expect(mock.unused == [])
  }
}

struct ArticleTests {
  @Test func everySampleIsCompiled() throws {
    let samples = try Package.samples(
      of: "Sources/APIRuntime/APIRuntime.docc/CallingAnAPI.md",
      missingFrom: "Tests/APIRuntimeTests/ArticleTests.swift")
    #expect(samples.count == 11)
    #expect(samples.missing == [])
  }

  /// A sample in a comment is compiled here, too.
  @Test func everySampleOfTheMocksIsCompiled() throws {
    let samples = try Package.samples(
      of: "Sources/APIMocks/MockTransport.swift",
      missingFrom: "Tests/APIRuntimeTests/ArticleTests.swift")
    #expect(samples.count == 1)
    #expect(samples.missing == [])
  }

  @Test func theSampleOfMockingWorks() async throws {
    let (mock, pets) = try Samples.mocking()
    #expect(try await pets.getPet(petID: "1").name == "Rex")
    let missing = await #expect(throws: Pets.GetPet.Failure.self) {
      try await pets.getPet(petID: "2")
    }
    #expect(missing?.status == .notFound)
    try await pets.deletePet(petID: "5")
    let pet = Pets.Pet(count: 7, name: nil)
    #expect(try await pets.send(Pets.CreatePet(body: pet)) == pet)
    try await Samples.failingNetwork(mock: mock, pets: pets)
  }
}
