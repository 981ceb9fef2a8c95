import APIRuntime
import Foundation
import HTTPTypes
import Testing

@Suite struct ResponseTests {
  static func response(
    _ status: Int, _ body: String = "", headers: HTTPFields = [:]
  ) -> Response {
    Response(
      status: .init(code: status), headers: headers, data: Data(body.utf8),
      operation: Pets.GetPet.facts)
  }

  static let headers: HTTPFields = [
    .contentType: "text/html; charset=utf-8", HTTPField.Name("request-id")!: "r-1",
  ]

  @Test func documentedErrorReadsThroughToItsBody() {
    let response = Self.response(404, #"{"error":{"message":"gone"}}"#, headers: Self.headers)
    do {
      _ = try Pets.GetPet.read(response)
      Issue.record("404 is no success")
    } catch Pets.GetPet.Failure.notFound(let body) {
      #expect(body.error?.message == "gone")
      #expect(body.decoded == Pets.Error(error: .init(message: "gone")))
      #expect(body.response.code == 404)
    } catch {
      Issue.record("\(error)")
    }
  }

  /// Every response other than a success is an `APIFailure` with all of its content.
  @Test(arguments: [
    (200, "", "getPet: status 200 (request r-1): the body: expected JSON, found an empty body"),
    (
      200, "<html>secret</html>",
      "getPet: status 200 (request r-1): the body: expected JSON (application/json), "
        + "found a body that is not JSON (text/html)"
    ),
    (
      200, #"{"count":"secret"}"#,
      "getPet: status 200 (request r-1): count: expected an integer, found a string"
    ),
    (401, #"{"error":"secret"}"#, "getPet: status 401 (request r-1)"),
    (401, #"{"error":null}"#, "getPet: status 401 (request r-1)"),
    (403, "secret", "getPet: status 403 (request r-1)"),
    (404, "secret", "getPet: status 404 (request r-1)"),
    (429, "secret", "getPet: status 429 (request r-1), which is not documented"),
    (302, "", "getPet: status 302 (request r-1), which is not documented"),
  ])
  func everyFailureCarriesTheAnswer(status: Int, body: String, description: String) {
    do {
      _ = try Pets.GetPet.read(Self.response(status, body, headers: Self.headers))
      Issue.record("\(status) is no success")
    } catch let failure as any APIFailure {
      #expect(failure.status.code == status)
      #expect(failure.headers[.contentType] == "text/html; charset=utf-8")
      #expect(failure.requestID == "r-1")
      #expect(failure.body == Data(body.utf8))
      #expect(failure.operationID == "getPet")
      #expect("\(failure)" == description)
      #expect(failure.localizedDescription == description)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test func firstRequestIDThatIsThere() throws {
    let amazon = try #require(HTTPField.Name("x-amzn-requestid"))
    let first = try #require(HTTPField.Name("X-Request-ID"))
    #expect(Self.response(200, headers: [amazon: "a"]).requestID == "a")
    #expect(Self.response(200, headers: [amazon: "a", first: "f"]).requestID == "f")
    #expect(Self.response(200).requestID == nil)
  }

  @Test func replyHasEverything() async throws {
    let transport = StubTransport(headers: Self.headers)
    let client = Pets.Client(credentials: .apiKey("k"), transport: transport)
    let reply = try await client.reply(to: Pets.GetPet(petID: "1"))
    #expect(reply.body.count == 1)
    #expect(reply.status == .ok)
    #expect(reply.headers == Self.headers)
    #expect(reply.requestID == "r-1")
    #expect(reply.data == Data(#"{"count":1,"tags":[]}"#.utf8))
    #expect(transport.requests.first?.request.path == "/v1/pets/1")
  }

  @Test func bodyIsBounded() async throws {
    struct Endless: AsyncSequence, AsyncIteratorProtocol, Sendable {
      mutating func next() async throws -> Data? { Data(count: 1_000_000) }
      func makeAsyncIterator() -> Endless { self }
    }
    let transport = StubTransport {
      Answer(head: HTTPResponse(status: .ok), body: ResponseBody(Endless()))
    }
    do {
      _ = try await Pets.Client(credentials: .apiKey("k"), transport: transport).getPet(petID: "1")
      Issue.record("an endless body came to an end")
    } catch let failure as TransportFailure {
      #expect(failure.kind == .tooLarge(limit: 16 * 1024 * 1024))
      #expect(
        "\(failure)"
          == "getPet: status 200: the body from api.pets.example is larger than 16777216 bytes")
      #expect(failure.status == .ok)
    }
    let body = ResponseBody(Data([1, 2, 3]))
    #expect(try await body.collect(upTo: 3) == Data([1, 2, 3]))
    await #expect(throws: ResponseBody.TooLarge(limit: 2)) { try await body.collect(upTo: 2) }
  }

  @Test func streamIsReadOnce() async throws {
    let stream = AsyncStream<Data> { continuation in
      continuation.yield(Data([1]))
      continuation.yield(Data([2]))
      continuation.finish()
    }
    let body = ResponseBody(stream)
    #expect(try await body.collect() == Data([1, 2]))
    await #expect(throws: ResponseBody.AlreadyRead()) { try await body.collect() }
  }

  @Test func transportErrorsAndCancellation() async throws {
    struct Broken: Error { let url = "https://x.example?key=secret" }
    let broken = StubTransport { throw Broken() }
    do {
      _ = try await Pets.Client(credentials: .apiKey("k"), transport: broken).getPet(petID: "1")
      Issue.record("a broken transport succeeded")
    } catch let failure as TransportFailure {
      #expect(failure.operationID == "getPet")
      #expect(failure.kind == .other)
      #expect(failure.problem.underlying is Broken)
      #expect(!"\(failure)".contains("secret"))
    }
    // Whatever a transport throws when its caller is canceled is a cancellation.
    let cancelled = StubTransport {
      try? await Task.sleep(for: .seconds(600))
      throw Broken()
    }
    let client = Pets.Client(credentials: .apiKey("k"), transport: cancelled)
    let call = Task { try await client.getPet(petID: "1") }
    while cancelled.requests.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
    call.cancel()
    await #expect(throws: CancellationError.self) { try await call.value }
  }

  @Test func cancelledBeforeItBegins() async throws {
    let transport = StubTransport()
    let client = Pets.Client(credentials: .apiKey("k"), transport: transport)
    await #expect(throws: CancellationError.self) {
      try await Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return try await client.getPet(petID: "1")
      }.value
    }
    #expect(transport.requests.isEmpty)
  }
}
