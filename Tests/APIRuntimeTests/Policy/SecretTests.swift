import Foundation
import HTTPTypes
import Testing

@testable import APIRuntime

/// Where a key must not appear, and how it is requested.
@Suite(.timeLimit(.minutes(5))) struct SecretTests {
  static let key = "sk-very-secret"

  private enum Account {
    case named(String, Secret)
  }

  private struct Holder {
    let secret = Secret(SecretTests.key)
    let optional: Secret? = Secret(SecretTests.key)
    let list = [Secret(SecretTests.key)]
    let credentials = Pets.Credentials.apiKey(SecretTests.key)
  }

  private func texts(_ value: Any) -> [String] {
    var dumped = ""
    dump(value, to: &dumped)
    var streamed = ""
    print(value, to: &streamed)
    return [
      "\(value)", String(describing: value), String(reflecting: value), dumped, streamed,
      "\(Mirror(reflecting: value).children.map { "\($0)" })",
    ]
  }

  @Test func showsNowhere() throws {
    let request = HTTPRequest(
      method: .get, scheme: "https", authority: "x.example", path: "/?key=\(Self.key)",
      headerFields: [.authorization: Self.key])
    let attempt = Attempt(
      request: request, body: RequestBody(Data(Self.key.utf8)), operation: Pets.GetPet.facts,
      number: 2)
    var options = CallOptions()
    options.headers = [try #require(HTTPField.Name("x-key")): Self.key]
    let underlying = NSError(
      domain: "d", code: 7, userInfo: ["url": "https://x.example?key=\(Self.key)"])
    let problem = TransportProblem(.other, underlying: underlying)
    let client = Pets.Client(credentials: .bearer(Self.key), transport: StubTransport())
      .with { $0 = options }
    let values: [Any] = [
      Secret(Self.key), [Self.key: Secret(Self.key)].values, Account.named("a", Secret(Self.key)),
      Holder(), (1, Secret(Self.key)), attempt, options, problem, client, client.connection,
      TransportFailure(operation: Pets.GetPet.facts, problem: problem),
      ResponseTests.response(500, Self.key, headers: [.setCookie: Self.key]),
      UndocumentedAnswer(response: ResponseTests.response(500, Self.key)),
    ]
    for value in values {
      for text in texts(value) { #expect(!text.contains(Self.key), "\(type(of: value)): \(text)") }
    }
    #expect("\(attempt)" == "getPet, attempt 2")
    #expect("\(options)".contains(#"headers: ["x-key"]"#))
    #expect(Secret(Self.key).reveal() == Self.key)
  }

  @Test func askedForAtEachAttempt() async throws {
    let journal = MiddlewareTests.Journal()
    let credentials = Pets.Credentials.bearer {
      journal.add("asked")
      return Secret("key-\(journal.lines.count)")
    }
    let transport = StubTransport(status: 500)
    let client = RetryTests.client(transport).with { _ in }
    var asking = client
    asking.connection.credentials = credentials
    await #expect(throws: UndocumentedAnswer.self) { try await asking.getPet(petID: "1") }
    let sent = transport.requests.map { $0.request.headerFields[.authorization] }
    #expect(sent == ["Bearer key-1", "Bearer key-2", "Bearer key-3"])
    // An operation that needs no key does not request it.
    try? await asking.deletePet(petID: "1")
    #expect(journal.lines.count == 3)
  }

  @Test func itsErrorIsTheErrorOfTheCall() async throws {
    struct Expired: Error {}
    let transport = StubTransport()
    let client = Pets.Client(credentials: .apiKey { throw Expired() }, transport: transport)
    await #expect(throws: Expired.self) { try await client.getPet(petID: "1") }
    let broken = Pets.Client(
      credentials: .apiKey { Secret("key\r\nX: y") }, transport: transport)
    let failure = await #expect(throws: InvalidRequest.self) {
      try await broken.getPet(petID: "1")
    }
    guard case .unusableCredential(scheme: "ApiKeyAuth", let problem) = failure?.reason else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(problem.contains("line break"))
    #expect(transport.requests.isEmpty)
  }
}
