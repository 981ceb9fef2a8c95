import Foundation
import HTTPTypes
import Testing

@testable import APIRuntime

@Suite struct CredentialsTests {
  static let secret = "sk-very-secret"

  @Test(arguments: [Pets.Credentials.bearer(secret), .apiKey(secret)])
  func neverPrinted(credentials: Pets.Credentials) async throws {
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
  }

  static func headers<Operation: APIOperation>(
    _ operation: Operation, _ credentials: Pets.Credentials
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
    let both = Pets.Credentials(bearerAuth: "b", apiKeyAuth: "k")
    #expect(try await Self.headers(get, both) == ["authorization: Bearer b"])
    // Nothing is sent to an operation that requires nothing.
    #expect(try await Self.headers(Pets.DeletePet(petID: "1"), .bearer("b")) == [])
  }

  @Test func unmetRequirementSaysWhatIsWanted() async {
    let (token, key) = (
      MissingCredential(scheme: "bearerAuth", property: "bearerAuth"),
      MissingCredential(scheme: "ApiKeyAuth", property: "apiKeyAuth")
    )
    let none = Pets.Credentials()
    let reason = await RequestTests.reason(Pets.GetPet(petID: "1"), credentials: none)
    #expect(reason == .missingCredentials([token]))
    let create = Pets.CreatePet(body: Pets.Pet(count: 1, name: nil))
    let other = await RequestTests.reason(create, credentials: .apiKey("k"))
    #expect(other == .missingCredentials([token]))
    let words = InvalidRequest(operationID: "x", reason: .missingCredentials([token, key]))
    #expect(
      words.description
        == "x was not sent: it needs the credential \"bearerAuth\": set credentials.bearerAuth, or"
        + " .notRequired for a server that needs none; and the credential \"ApiKeyAuth\": set"
        + " credentials.apiKeyAuth, or .notRequired for a server that needs none")
    let unknown = InvalidRequest.Reason.missingCredentials([
      MissingCredential(scheme: "nobody", property: nil)
    ])
    #expect("\(InvalidRequest(operationID: "x", reason: unknown))".contains(".custom"))
  }

  @Test func serversThatWantNone() async throws {
    #expect(try await Self.headers(Pets.GetPet(petID: "1"), .notRequired) == [])
    var given = Pets.Credentials.apiKey("k")
    given.mode = .notRequired
    #expect(try await Self.headers(Pets.GetPet(petID: "1"), given) == ["x-api-key: k"])
    let create = Pets.CreatePet(body: Pets.Pet(count: 1, name: nil))
    #expect(try await Self.headers(create, given) == [])
    // An API whose description requires nothing.
    let transport = StubTransport()
    let strays = Strays.Client(server: "https://x.example", transport: transport)
    #expect(strays.connection.description.contains("credentials: none"))
    #expect(strays.with(credentials: .notRequired).connection.description.contains("none"))
  }

  @Test func headersOfTheCallersOwn() async throws {
    let own = Pets.Credentials.custom { $0[.authorization] = "Session s" }
    let create = Pets.CreatePet(body: Pets.Pet(count: 1, name: nil))
    #expect(try await Self.headers(create, own) == ["authorization: Session s"])
    let broken = Pets.Credentials.custom { $0[.authorization] = "ä" }
    let reason = await RequestTests.reason(create, credentials: broken)
    #expect(reason == .headerValue("Authorization"))
  }

  @Test func copyWithOtherCredentials() async throws {
    let transport = StubTransport()
    let one = Pets.Client(credentials: .bearer("one"), transport: transport)
    let other = one.with(credentials: .bearer("other"))
    _ = try await other.getPet(petID: "1")
    _ = try await one.getPet(petID: "1")
    let sent = transport.requests.map { $0.request.headerFields[.authorization] }
    #expect(sent == ["Bearer other", "Bearer one"])
  }

  /// For all combinations of three schemes and an unknown one, required and provided.
  @Test func choiceOfAlternatives() throws {
    struct Given: APICredentials {
      var mode = APICredentialsMode.asDocumented
      var names: Set<String> = []
      init(mode: APICredentialsMode) { self.mode = mode }
      func schemes(_ schemes: inout APISchemes) {
        for name in ["a", "b", "c"] {
          schemes.header(
            name, property: name, key: "x-\(name)", names.contains(name) ? "k" : nil)
        }
      }
    }
    func subsets(_ names: [String]) -> [[String]] {
      names.reduce([[]]) { sets, name in sets + sets.map { $0 + [name] } }
    }
    let combinations = subsets(["a", "b", "c", "unknown"])
    var errors = 0
    for given in subsets(["a", "b", "c"]) {
      var credentials = Given(mode: .asDocumented)
      credentials.names = Set(given)
      var optional = credentials
      optional.mode = .notRequired
      for first in combinations {
        for second in combinations {
          let alternatives = [first, second]
          let met = alternatives.first { !$0.isEmpty && credentials.names.isSuperset(of: $0) }
          let isOptional = alternatives.contains([])
          let free = try APISchemes(optional).chosen(of: alternatives).map(\.name)
          #expect(free == met ?? [])
          do throws(InvalidRequest.Reason) {
            let chosen = try APISchemes(credentials).chosen(of: alternatives).map(\.name)
            #expect(chosen == met ?? [] && (met != nil || isOptional))
          } catch {
            guard case .missingCredentials(let missing) = error else {
              Issue.record("\(error)")
              continue
            }
            errors += 1
            #expect(met == nil && !isOptional)
            let lacks = alternatives.map { Set($0).subtracting(given) }
            let meetable = lacks.filter { !$0.contains("unknown") }
            let least = (meetable.isEmpty ? lacks : meetable).map(\.count).min()
            #expect(missing.count == least && lacks.contains(Set(missing.map(\.scheme))))
            for one in missing {
              #expect(one.property == (one.scheme == "unknown" ? nil : one.scheme))
            }
          }
        }
      }
    }
    #expect(errors > 500)
  }

  static let unusable = [
    "", " ", "   ", "key\n", "key\r\nX: y", "key\r", "k\u{0}", "k\tk", "schlüssel", "\u{7f}",
  ]

  @Test(arguments: unusable)
  func unusableSecretsAreNotSent(secret: String) async {
    for (credentials, scheme) in [
      (Pets.Credentials.bearer(secret), "bearerAuth"), (.apiKey(secret), "ApiKeyAuth"),
      (.bearer { Secret(secret) }, "bearerAuth"),
    ] {
      let reason = await RequestTests.reason(Pets.GetPet(petID: "1"), credentials: credentials)
      guard case .unusableCredential(scheme: scheme, problem: _) = reason else {
        Issue.record("\(String(describing: reason))")
        continue
      }
    }
  }
}
