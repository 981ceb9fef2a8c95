import APIRuntime
import APITransport
import Foundation
import Golden
import Testing

/// Generated clients against a server that requires exactly the expected credentials.
@Suite(.timeLimit(.minutes(5))) struct SchemeServerTests {
  typealias Keys = EveryKind.Credentials

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// All credentials that a server can receive, as `name=value`, sorted by name.
    let wanted: [String]
    let credentials: Keys
    /// For a missing scheme, the alternative that lacks the least.
    var missing: [String] = []
    let call: @Sendable (EveryKind.Client) async throws -> Void
  }

  private static let everything = Keys(
    token: "t", login: .basic(user: "me", password: "p:w"), other: "o", header: "h",
    query: "q/+ &=", cookie: "c", oauth: "a", openid: .key { Secret("i") })

  static let rows = [
    Row(
      testDescription: "bearer", wanted: ["authorization=Bearer t"],
      credentials: Keys(token: "t"), missing: ["token"]
    ) { try await $0.bearer() },
    Row(
      testDescription: "a token that is asked for", wanted: ["authorization=Bearer t"],
      credentials: Keys(token: .key { Secret("t") })
    ) { try await $0.bearer() },
    Row(
      testDescription: "basic", wanted: ["authorization=Basic bWU6cDp3"],
      credentials: .basic(user: "me", password: "p:w"), missing: ["login"]
    ) { try await $0.basic() },
    Row(
      testDescription: "basic, as one text", wanted: ["authorization=Basic bWU6cDp3"],
      credentials: Keys(login: "me:p:w")
    ) { try await $0.basic() },
    Row(
      testDescription: "basic, asked for", wanted: ["authorization=Basic bWU6cDp3"],
      credentials: .basic { ("me", Secret("p:w")) }
    ) { try await $0.basic() },
    Row(
      testDescription: "basic, a user alone", wanted: ["authorization=Basic bWU6"],
      credentials: .basic(user: "me", password: "")
    ) { try await $0.basic() },
    Row(
      testDescription: "another scheme", wanted: ["authorization=Token o"],
      credentials: Keys(other: "o"), missing: ["other"]
    ) { try await $0.other() },
    Row(
      testDescription: "a key in a header", wanted: ["x-user=h"], credentials: Keys(header: "h"),
      missing: ["header"]
    ) { try await $0.header() },
    Row(
      testDescription: "a key in the query", wanted: ["?api key&=q/+ &="],
      credentials: Keys(query: "q/+ &="), missing: ["query"]
    ) { try await $0.query() },
    Row(
      testDescription: "a key beside another query", wanted: ["?api key&=q", "?page=2"],
      credentials: Keys(query: "q")
    ) { try await $0.query(page: 2) },
    Row(
      testDescription: "a key in a cookie", wanted: ["cookie=session=c"],
      credentials: Keys(cookie: "c"), missing: ["cookie"]
    ) { try await $0.cookie() },
    Row(
      testDescription: "a cookie beside others", wanted: ["cookie=a=1; b=2; session=c"],
      credentials: Keys(cookie: "c")
    ) { try await $0.with(headers: [.cookie: "a=1; b=2"]).cookie() },
    Row(
      testDescription: "OAuth 2", wanted: ["authorization=Bearer a"],
      credentials: Keys(oauth: "a"), missing: ["oauth"]
    ) { try await $0.oauth() },
    Row(
      testDescription: "OpenID", wanted: ["authorization=Bearer i"],
      credentials: Keys(openid: "i"), missing: ["openid"]
    ) { try await $0.openid() },
    Row(
      testDescription: "all of several",
      wanted: ["?api key&=q", "authorization=Bearer t", "cookie=session=c", "x-user=h"],
      credentials: Keys(token: "t", header: "h", query: "q", cookie: "c"),
      missing: ["token", "header", "query", "cookie"]
    ) { try await $0.all() },
    Row(testDescription: "none", wanted: [], credentials: everything) { try await $0.none() },
    Row(
      testDescription: "a certificate", wanted: [], credentials: everything
    ) { try await $0.certificate() },
    Row(
      testDescription: "a certificate and a key", wanted: ["x-user=h"], credentials: everything,
      missing: ["header"]
    ) { try await $0.certificateAndKey() },
    Row(
      testDescription: "the first of alternatives", wanted: ["?api key&=q", "cookie=session=c"],
      credentials: Keys(header: "h", query: "q", cookie: "c")
    ) { try await $0.any() },
    Row(
      testDescription: "the second of alternatives", wanted: ["x-user=h"],
      credentials: Keys(header: "h", query: "q")
    ) { try await $0.any() },
    Row(
      testDescription: "none of alternatives that are optional", wanted: [],
      credentials: Keys(token: "t", query: "q")
    ) { try await $0.any() },
  ]

  /// The credentials of a request, sorted.
  private static func shown(_ seen: PetServer.Seen) -> [String] {
    let headers = ["authorization", "x-user", "x-secret", "cookie"].compactMap { name in
      seen.headers[name].map { "\(name)=\($0)" }
    }
    let query = seen.target.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
    let items = query.split(separator: "&").map { item in
      "?"
        + item.split(separator: "=", maxSplits: 1).map { $0.removingPercentEncoding ?? "-" }
        .joined(separator: "=")
    }
    return (headers + items).sorted()
  }

  /// The server only responds with 204 to a request with the expected credentials.
  private func run(
    _ wanted: [String], _ body: @escaping (PetServer) async throws -> Void
  ) async throws -> [[String]] {
    var seen: [[String]] = []
    try await PetServer.run { request in
      let headers = request.headers.map { ($0.key.rawValue.lowercased(), $0.value) }
      let came = PetServer.Seen(
        target: "\(request.method.rawValue) \(request.target.rawValue)",
        headers: Dictionary(headers, uniquingKeysWith: { "\($0), \($1)" }), body: "")
      return PetServer.answer(Self.shown(came) == wanted ? 204 : 401)
    } _: { server in
      try await body(server)
      seen = await server.requests.map(Self.shown)
    }
    return seen
  }

  @Test(arguments: rows)
  func rightOnes(row: Row) async throws {
    let seen = try await run(row.wanted) { server in
      try await row.call(EveryKind.Client(credentials: row.credentials, server: server.server))
    }
    #expect(seen == [row.wanted])
  }

  @Test(arguments: rows.filter { !$0.missing.isEmpty })
  func missingOnes(row: Row) async throws {
    let seen = try await run(row.wanted) { server in
      let failure = await #expect(throws: InvalidRequest.self) {
        try await row.call(EveryKind.Client(server: server.server))
      }
      let missing = row.missing.map { MissingCredential(scheme: $0, property: $0) }
      #expect(failure?.reason == .missingCredentials(missing))
      // A server that requires credentials, and a client that was told it does not.
      await #expect(throws: UndocumentedAnswer.self) {
        try await row.call(EveryKind.Client(credentials: .notRequired, server: server.server))
      }
    }
    #expect(seen == [[]])
  }

  @Test func twoKeys() async throws {
    let (id, secret) = ("id", "secret")
    let wanted = ["x-secret=secret", "x-user=id"]
    let seen = try await run(wanted) { server in
      let shop = TwoKeys.Client(
        credentials: .init(user: .key(id), secret: .key(secret)), server: server.server)
      try await shop.listFilms()
      // With half of them, only the operation without requirements can be called.
      let half = shop.with(credentials: .init(user: "id"))
      await #expect(throws: UndocumentedAnswer.self) { try await half.getFilm(id: "1") }
      let failure = await #expect(throws: InvalidRequest.self) { try await half.listFilms() }
      #expect(
        failure?.reason
          == .missingCredentials([MissingCredential(scheme: "secret", property: "secret")]))
      await #expect(throws: UndocumentedAnswer.self) {
        try await shop.with(credentials: .bearer("token")).listFilms()
      }
    }
    #expect(seen == [wanted, [], ["authorization=Bearer token"]])
  }

  @Test(arguments: CredentialsTests.unusable)
  func unusableOnes(secret: String) async throws {
    let key = APICredential.key(secret)
    let calls: [(String, Keys, @Sendable (EveryKind.Client) async throws -> Void)] = [
      ("token", Keys(token: key), { try await $0.bearer() }),
      ("login", Keys(login: key), { try await $0.basic() }),
      ("login", .basic(user: secret, password: ""), { try await $0.basic() }),
      ("login", .basic(user: "", password: secret), { try await $0.basic() }),
      ("other", Keys(other: key), { try await $0.other() }),
      ("header", Keys(header: key), { try await $0.header() }),
      ("query", Keys(query: key), { try await $0.query() }),
      ("cookie", Keys(cookie: key), { try await $0.cookie() }),
      ("cookie", Keys(cookie: key, oauth: key), { try await $0.cookie() }),
    ]
    let transport = StubTransport()
    for (scheme, credentials, call) in calls {
      let failure = await #expect(throws: InvalidRequest.self) {
        try await call(EveryKind.Client(credentials: credentials, transport: transport))
      }
      guard case .unusableCredential(scheme: scheme, problem: _) = failure?.reason else {
        Issue.record("\(scheme): \(String(describing: failure))")
        continue
      }
    }
    #expect(transport.requests.isEmpty)
  }

  @Test(arguments: ["a;b", "a b", "a,b", "a\"b", "a\\b", "\"a"])
  func cookiesOfOthers(secret: String) async throws {
    let client = EveryKind.Client(
      credentials: Keys(cookie: .key(secret)), transport: StubTransport())
    let failure = await #expect(throws: InvalidRequest.self) { try await client.cookie() }
    guard case .unusableCredential(scheme: "cookie", problem: _) = failure?.reason else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test func kindsThatDoNotFit() async throws {
    let login = APICredential.basic(user: "a", password: "b")
    for (credentials, isBasic) in [
      (Keys(token: login), false), (Keys(login: "key"), true),
      (Keys(login: .basic(user: "a:b", password: "c")), true),
    ] {
      let client = EveryKind.Client(credentials: credentials, transport: StubTransport())
      let failure = await #expect(throws: InvalidRequest.self) {
        if isBasic { try await client.basic() } else { try await client.bearer() }
      }
      guard case .unusableCredential = failure?.reason else {
        Issue.record("\(String(describing: failure))")
        continue
      }
    }
    // Two credentials for the same place.
    let both = Unsupported.Client(
      credentials: .init(token: "t", basic: login), transport: StubTransport())
    let failure = await #expect(throws: InvalidRequest.self) { try await both.both() }
    #expect(
      failure?.reason
        == .conflictingCredentials("token", "basic", place: "the header authorization"))
    let unknown = await #expect(throws: InvalidRequest.self) { try await both.undefined() }
    #expect(
      unknown?.reason
        == .missingCredentials([MissingCredential(scheme: "nobody", property: nil)]))
  }
}
