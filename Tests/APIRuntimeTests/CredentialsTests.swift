import APIRuntime
import Foundation
import HTTPTypes
import Testing

@Suite struct CredentialsTests {
  static let secret = "sk-very-secret"

  @Test(arguments: [Credentials.bearer(secret), .apiKey(secret)])
  func neverPrinted(credentials: Credentials) async throws {
    let client = Pets.Client(credentials: credentials, transport: StubTransport(status: 500))
    var texts = ["\(credentials)", String(reflecting: credentials), "\(client)"]
    texts += [
      String(reflecting: client), "\(client.connection)", "\(Mirror(reflecting: credentials))",
    ]
    var dumped = ""
    dump(credentials, to: &dumped)
    dump(client, to: &dumped)
    texts.append(dumped)
    do {
      _ = try await client.getPet(petID: "1")
      Issue.record("500 is no success")
    } catch {
      texts += ["\(error)", String(reflecting: error), error.localizedDescription]
      dump(error, to: &dumped)
      texts.append(dumped)
    }
    for text in texts { #expect(!text.contains(Self.secret)) }
    #expect(Mirror(reflecting: credentials).children.isEmpty)
  }

  static func headers<Operation: APIOperation>(
    _ operation: Operation, _ credentials: Credentials
  ) async throws -> [String] where Operation.API == Pets {
    let request = try await RequestTests.request(operation, credentials: credentials).request
    return request.headerFields
      .filter { ["authorization", "x-api-key"].contains($0.name.canonicalName) }
      .map { "\($0.name.canonicalName): \($0.value)" }
  }

  @Test func firstAlternativeThatCanBeMet() async throws {
    let get = Pets.GetPet(petID: "1")
    #expect(try await Self.headers(get, .bearer("b")) == ["authorization: Bearer b"])
    #expect(try await Self.headers(get, .apiKey("k")) == ["x-api-key: k"])
    // Nothing is sent to an operation that asks for nothing.
    #expect(try await Self.headers(Pets.DeletePet(petID: "1"), .bearer("b")) == [])
  }

  @Test func unmetRequirementSaysWhatIsWanted() async {
    let reason = await RequestTests.reason(Pets.GetPet(petID: "1"), credentials: .none)
    #expect(
      reason
        == .missingCredentials(
          wanted: "a bearer token (bearerAuth), or an API key in the header x-api-key (ApiKeyAuth)")
    )
    let create = Pets.CreatePet(body: Pets.Pet(count: 1, name: nil))
    let other = await RequestTests.reason(create, credentials: .apiKey("k"))
    #expect(other == .missingCredentials(wanted: "a bearer token (bearerAuth)"))
  }

  @Test func optionalCredentialsAndCombinations() async throws {
    typealias Odd = RequestTests.Odd
    let scheme = SecurityScheme.bearer("b")
    let key = SecurityScheme.apiKey("k", header: "x-api-key")
    func facts(_ security: [[SecurityScheme]]) -> OperationFacts {
      OperationFacts(id: "odd", method: "GET", path: "/", security: security)
    }
    try await Odd.$facts.withValue(facts([[], [scheme]])) { () async throws in
      #expect(try await Self.headers(Odd(), .bearer("b")) == ["authorization: Bearer b"])
      #expect(try await Self.headers(Odd(), .none) == [])
    }
    await Odd.$facts.withValue(facts([[scheme, key]])) {
      let wanted = "a bearer token (b) and an API key in the header x-api-key (k)"
      let reason = await RequestTests.reason(Odd(), credentials: .bearer("b"))
      #expect(reason == .missingCredentials(wanted: wanted))
    }
    await Odd.$facts.withValue(facts([[.apiKey("k", header: "X Y")]])) {
      let reason = await RequestTests.reason(Odd(), credentials: .apiKey("k"))
      #expect(reason == .headerName("X Y"))
    }
  }

  @Test(arguments: ["", "key\n", "key\r\nX: y", "k\u{0}", "schlüssel"])
  func unusableSecretsAreNotSent(secret: String) async {
    for credentials in [Credentials.bearer(secret), .apiKey(secret)] {
      let reason = await RequestTests.reason(Pets.GetPet(petID: "1"), credentials: credentials)
      #expect(reason == .unusableCredentials)
    }
  }
}
