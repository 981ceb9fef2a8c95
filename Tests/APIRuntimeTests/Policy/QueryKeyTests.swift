import APIMocks
import Foundation
import Golden
import HTTPTypes
import Testing

@testable import APIRuntime

/// Where keys in the query and in cookies go with a redirect, and where they are visible.
@Suite(.timeLimit(.minutes(5))) struct QueryKeyTests {
  private static let name = "api%20key%26"

  /// The requested addresses, with the cookies sent to them.
  private func stations(
    _ locations: [String], _ call: (EveryKind.Client) async throws -> Void
  ) async throws -> [String] {
    let transport = StubTransport { number, _ in
      number < locations.count
        ? StubTransport.answer(302, [.location: locations[number]], "")
        : StubTransport.answer(204, [:], "")
    }
    let credentials = EveryKind.Credentials(
      token: "t", header: "h", query: "k/1", cookie: "c")
    try await call(
      EveryKind.Client(
        credentials: credentials, server: "https://x.example", transport: transport))
    return transport.requests.map { sent in
      let request = sent.request
      let cookies = request.headerFields[fields: .cookie].map { " " + $0.value }.joined()
      return "\(request.authority ?? "")\(request.path ?? "")\(cookies)"
    }
  }

  @Test(arguments: [
    ("/b", "x.example/b?\(name)=k%2F1"), ("/b?", "x.example/b?\(name)=k%2F1"),
    ("/b?page=2&x=a%2fb", "x.example/b?page=2&x=a%2fb&\(name)=k%2F1"),
    ("/b?\(name)=k%2F1&z", "x.example/b?\(name)=k%2F1&z"),
    ("/b?api+key%26=other", "x.example/b?api+key%26=other"),
    ("https://X.example:443/b", "X.example:443/b?\(name)=k%2F1"),
    ("https://y.example/b", "y.example/b"),
    ("https://y.example/b?x=a%2fb&\(name)=k%2F1&sig=%C3%A9", "y.example/b?x=a%2fb&sig=%C3%A9"),
    ("https://y.example/b?api+key%26=k/1", "y.example/b"),
    ("https://y.example/b?\(name)=own", "y.example/b?\(name)=own"),
    ("https://x.example:8443/b?a=1", "x.example:8443/b?a=1"),
  ])
  func redirects(location: String, target: String) async throws {
    let seen = try await stations([location]) { try await $0.query(page: 1) }
    #expect(seen == ["x.example/query?page=1&\(Self.name)=k%2F1", target])
  }

  @Test func onceDroppedTheyDoNotComeBack() async throws {
    let path = ["/b", "https://y.example/c", "https://x.example/d", "/e"]
    let seen = try await stations(path) { try await $0.all() }
    #expect(
      seen == [
        "x.example/all?\(Self.name)=k%2F1 session=c", "x.example/b?\(Self.name)=k%2F1 session=c",
        "y.example/c", "x.example/d", "x.example/e",
      ])
  }

  @Test func oneCookieHeader() async throws {
    let seen = try await stations(["/b"]) { client in
      try await client.with(headers: [.cookie: "a=1; session=old; b=2"]).cookie()
    }
    #expect(seen == ["x.example/cookie a=1; b=2; session=c", "x.example/b a=1; b=2; session=c"])
    // Cookies of the caller, each of which the library sets as a separate field.
    let other = try await stations([]) { client in
      try await client.with(headers: [.cookie: "a=1; b=2"]).query()
    }
    #expect(other == ["x.example/query?\(Self.name)=k%2F1 a=1; b=2"])
  }

  @Test func aParameterOfTheSameNameGivesWay() {
    var request = HTTPRequest(
      method: .get, scheme: "https", authority: "x.example", path: "/a?key=1&b=%2f&k%65y=2")
    var keys = QueryKeys()
    keys.add("key", Secret("s"), to: &request)
    #expect(request.path == "/a?b=%2f&key=s")
    #expect("\(keys)" == "[\"key\"]")
    var dumped = ""
    dump(keys, to: &dumped)
    #expect(!dumped.contains("\"s\""))
  }

  @Test func showNowhere() async throws {
    let secret = SecretTests.key
    let log = LogLines()
    let credentials = EveryKind.Credentials(
      token: .key(secret), login: .basic(user: secret, password: secret), query: .key(secret),
      cookie: .key { Secret(secret) })
    let mock = MockTransport()
    mock.answer(EveryKind.All.self, status: 500)
    mock.answer(EveryKind.Query.self, throwing: TransportProblem(.interrupted))
    var complete = credentials
    complete.header = .key(secret)
    let client = EveryKind.Client(credentials: complete, transport: mock)
      .with { $0.logger = log.logger }
    var values: [Any] = [credentials, complete, client, client.connection, APISchemes(complete)]
    do { try await client.all() } catch { values.append(error) }
    do { try await client.query() } catch { values.append(error) }
    #expect(values.count == 7 && mock.sent.count > 1)
    values += mock.sent.map { $0 as Any } + [mock, log.lines]
    for value in values {
      var dumped = ""
      dump(value, to: &dumped)
      for text in ["\(value)", String(reflecting: value), dumped] {
        #expect(!text.contains(secret), "\(type(of: value)): \(text)")
      }
    }
  }
}
