import APIRuntime
import Foundation
import HTTPTypes
import Testing

/// The response is complete, but not a success.
@Suite(.timeLimit(.minutes(10))) struct StatusFaults {
  typealias Carrier = TransportTests.Carrier

  /// A response, and the expected result of a GET and a POST with two retries.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let status: Int
    let category: FailureCategory
    var attempts = 1
    var attemptsOfPost = 1
    var body = #"{"error":{"message":"no","code":"c-1"}}"#
    var type = "application/json"
    var testDescription: String { "\(name) \(status)" }
  }

  static let rows: [Row] = [
    Row(name: "F36", status: 502, category: .server, attempts: 3, body: page, type: "text/html"),
    Row(name: "F36", status: 503, category: .server, attempts: 3, body: page, type: "text/html"),
    Row(name: "F36", status: 504, category: .server, attempts: 3, body: page, type: "text/html"),
    Row(name: "F39", status: 400, category: .request),
    Row(name: "F39", status: 422, category: .request),
    Row(name: "F40", status: 401, category: .authentication),
    Row(name: "F40", status: 403, category: .authentication),
    Row(name: "F41", status: 404, category: .notFound),
    Row(name: "F42", status: 408, category: .server, attempts: 3),
    Row(name: "F42", status: 425, category: .server, attempts: 3),
    Row(name: "F42", status: 409, category: .conflict),
    Row(name: "F43", status: 410, category: .gone),
    Row(name: "F46", status: 429, category: .rateLimited, attempts: 3, attemptsOfPost: 3),
    Row(name: "F47", status: 500, category: .server, attempts: 3),
    Row(name: "F47", status: 599, category: .server, attempts: 3),
    Row(
      name: "F48", status: 429, category: .rateLimited,
      body: #"{"error":{"code":"insufficient_quota"}}"#),
    Row(name: "F48", status: 429, category: .rateLimited, body: #"{"type":"quota_exceeded"}"#),
    Row(name: "payment", status: 402, category: .payment),
    Row(name: "teapot", status: 418, category: .request),
  ]
  static let page = "<html>Busy</html>"

  @Test(
    "F36, F39, F40, F41, F42, F43, F46, F47, F48: a status of failure",
    arguments: Carrier.againstFaults, rows)
  func status(carrier: Carrier, row: Row) async throws {
    try await PetServer.run { _ in
      PetServer.answer(row.status, row.body, headers: [.contentType: row.type])
    } _: { server in
      for posts in [false, true] {
        let call = FailingCall(carrier, at: server.port, posts: posts) { $0.retry.limit = 2 }
        let failure = try await call.failure((any Error).self)
        let answer = try #require(failure as? any APIFailure)
        #expect(answer.status.code == row.status)
        #expect(answer.category == row.category)
        #expect(answer.body == Data(row.body.utf8))
        #expect(answer.attempts == (posts ? row.attemptsOfPost : row.attempts))
      }
      #expect(await server.requests.count == row.attempts + row.attemptsOfPost)
    }
  }

  @Test(
    "F40: a challenge is a response", arguments: Carrier.againstFaults,
    ["Basic realm=\"x\"", "Basic"])
  func challenge(carrier: Carrier, challenge: String) async throws {
    try await RawServer.run { _ in
      [.answer("401 Unauthorized", ["WWW-Authenticate: \(challenge)", "Content-Length: 0"])]
    } _: { server in
      let call = FailingCall(carrier, at: server.port) { $0.retry.limit = 2 }
      let failure = try await call.failure((any Error).self)
      #expect((failure as? any APIFailure)?.category == .authentication)
      #expect(server.requests.count == 1)
    }
  }

  @Test("F35: the page of a network instead of the response", arguments: Carrier.againstFaults)
  func captivePortal(carrier: Carrier) async throws {
    let page = "<html>\u{1B}Welcome to our hotel" + String(repeating: "!", count: 1_000)
    try await PetServer.run { _ in
      PetServer.answer(200, page, headers: [.contentType: "text/html; charset=utf-8"])
    } _: { server in
      let call = FailingCall(carrier, at: server.port) { $0.retry.limit = 2 }
      let failure = try await call.failure(DecodingFailure.self)
      #expect(failure.cause == .unexpectedContentType("text/html"))
      #expect(failure.preview.hasPrefix("<html> Welcome to our hotel!"))
      #expect(failure.preview.count == 200)
      #expect(!"\(failure)".contains("hotel"))
      #expect(failure.attempts == 1)
    }
  }

  @Test("F37: no body where one is needed", arguments: Carrier.againstFaults)
  func emptyBody(carrier: Carrier) async throws {
    try await PetServer.run { _ in
      PetServer.answer(200, "", headers: [.contentType: "application/json"])
    } _: { server in
      let call = FailingCall(carrier, at: server.port)
      let failure = try await call.failure(DecodingFailure.self)
      #expect(failure.cause == .emptyBody)
    }
  }

  @Test("F37: 204 where a body is needed", arguments: Carrier.againstFaults)
  func noContent(carrier: Carrier) async throws {
    try await PetServer.run { _ in
      PetServer.answer(204)
    } _: { server in
      let call = FailingCall(carrier, at: server.port)
      let failure = try await call.failure(DecodingFailure.self)
      #expect(failure.status == .noContent && failure.cause == .emptyBody)
    }
  }

  /// An operation that is accepted and completed later.
  private struct StartFilm: APIOperation {
    typealias API = Pets
    static let facts = OperationFacts(
      id: "startFilm", method: "POST", path: "/films", statuses: ["202"])
    static func read(_ response: Response) throws -> Pets.Pet {
      switch response.code {
      case 202: try response.json()
      default: throw response.undocumented()
      }
    }
  }

  @Test("F38: an accepted request is a success", arguments: Carrier.againstFaults)
  func accepted(carrier: Carrier) async throws {
    try await PetServer.run { _ in
      PetServer.answer(202, TransportTests.pet)
    } _: { server in
      let client = FailingCall(carrier, at: server.port).client()
      let film = try await client.send(StartFilm())
      #expect(film.name == "Rex")
    }
  }

  @Test(
    "F49: an error of any shape", arguments: Carrier.againstFaults,
    [
      "", "null", "5", "[]", "{", #"{"error":null}"#, #"{"error":5}"#, #"{"error":{"code":[]}}"#,
      #"{"code":{"a":1},"type":null}"#, "\u{FEFF}{}", String(repeating: "[", count: 5_000),
      "\u{0}\u{1}", #"{"error":{"message":"\ud800"}}"#,
    ])
  func errorOfAnyShape(carrier: Carrier, body: String) async throws {
    try await PetServer.run { request in
      let status = request.query.first { $0.name == "status" }.flatMap { Int($0.value) }
      return PetServer.answer(
        status ?? 404, body, headers: [.contentType: "application/json"])
    } _: { server in
      let call = FailingCall(carrier, at: server.port)
      let failure = try await call.failure((any Error).self)
      let answer = try #require(failure as? any APIFailure)
      #expect(answer.status.code == 404 && answer.category == .notFound)
      #expect(answer.body == Data(body.utf8))
    }
  }

  @Test("F49: an error in a success", arguments: Carrier.againstFaults)
  func errorInSuccess(carrier: Carrier) async throws {
    try await PetServer.run { _ in
      PetServer.answer(
        200, #"{"error":{"message":"no"}}"#, headers: [.contentType: "application/json"])
    } _: { server in
      let call = FailingCall(carrier, at: server.port)
      let failure = try await call.failure(DecodingFailure.self)
      #expect(failure.problems.map { "\($0)" }.contains { $0.hasPrefix("count: expected") })
    }
  }

  @Test("F44: a short requested wait is kept", arguments: Carrier.againstFaults)
  func retryAfter(carrier: Carrier) async throws {
    try await RawServer.run { request in
      let body = TransportTests.pet
      return request.number == 0
        ? [.answer("429 Slow", ["retry-after-ms: 200", "Content-Length: 0"])]
        : [.answer("201 Created", ["Content-Length: \(body.utf8.count)"], body)]
    } _: { server in
      let client = FailingCall(carrier, at: server.port) { $0.retry.limit = 1 }.client()
      let start = ContinuousClock.now
      _ = try await client.send(Pets.CreatePet(body: Pets.Pet(count: 1, name: nil)))
      let elapsed = ContinuousClock.now - start
      #expect(elapsed >= .milliseconds(190))
      #expect(server.requests.map(\.target) == ["POST /v1/pets", "POST /v1/pets"])
    }
  }
}
