import APIRuntime
import Foundation
import HTTPTypes
import Testing

@Suite struct RequestTests {
  /// The request of an operation, as seen by a transport.
  static func request<Operation: APIOperation>(
    _ operation: Operation, server: Server = "https://x.example",
    credentials: Pets.Credentials = .bearer("key")
  ) async throws -> (request: HTTPRequest, body: RequestBody?) where Operation.API == Pets {
    let transport = StubTransport(status: 418)
    let client = Pets.Client(credentials: credentials, server: server, transport: transport)
    do {
      _ = try await client.send(operation)
    } catch is UndocumentedAnswer {}
    return try #require(transport.requests.first)
  }

  static func reason<Operation: APIOperation>(
    _ operation: Operation, server: Server = "https://x.example",
    credentials: Pets.Credentials = .bearer("key")
  ) async -> InvalidRequest.Reason? where Operation.API == Pets {
    let transport = StubTransport()
    let client = Pets.Client(credentials: credentials, server: server, transport: transport)
    do {
      _ = try await client.send(operation)
      return nil
    } catch {
      #expect(transport.requests.isEmpty)
      return (error as? InvalidRequest)?.reason
    }
  }

  @Test(
    "F57: an id is one segment, whatever it contains",
    arguments: [
      ("42", "42"), ("../admin", "..%2Fadmin"), ("a/b", "a%2Fb"), ("?x=1", "%3Fx%3D1"),
      ("\r\nX: y", "%0D%0AX%3A%20y"), ("a b+c", "a%20b%2Bc"), ("%2e%2e", "%252e%252e"),
      ("#f", "%23f"), ("é", "%C3%A9"), ("\u{0}", "%00"), ("...", "..."), ("a.b-c_d~e", "a.b-c_d~e"),
      ("{pet_id}", "%7Bpet_id%7D"), ("\\", "%5C"), (";v=1", "%3Bv%3D1"), (" ", "%20"),
    ])
  func pathParameterIsOneSegment(id: String, encoded: String) async throws {
    let request = try await Self.request(Pets.GetPet(petID: id)).request
    #expect(request.path == "/pets/\(encoded)")
    #expect(request.method == .get)
    #expect(request.scheme == "https")
    #expect(request.authority == "x.example")
  }

  @Test func everySegmentDecodesToItsValue() async throws {
    var generator = SplitMix(state: 11)
    for _ in 0..<300 {
      let scalars = (0..<Int.random(in: 1...8, using: &generator)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x3FF, using: &generator))
      }
      let id = String(String.UnicodeScalarView(scalars))
      guard id != ".", id != ".." else { continue }
      let path = try #require(try await Self.request(Pets.GetPet(petID: id)).request.path)
      #expect(path.hasPrefix("/pets/"))
      let segment = path.dropFirst("/pets/".count)
      #expect(!segment.contains("/") && !segment.contains("?") && !segment.contains("#"))
      #expect(segment.removingPercentEncoding == id)
    }
  }

  @Test(arguments: [
    ("", InvalidRequest.Reason.emptyPathParameter("pet_id")),
    (".", .dotPathParameter("pet_id")), ("..", .dotPathParameter("pet_id")),
  ])
  func pathParameterCannotNameAnotherPath(id: String, reason: InvalidRequest.Reason) async {
    #expect(await Self.reason(Pets.GetPet(petID: id)) == reason)
  }

  /// An operation with the facts and parameters of a test.
  struct Odd: APIOperation {
    typealias API = Pets
    @TaskLocal static var facts = OperationFacts(id: "odd", method: "GET", path: "/{a}{b}")
    var parameters: @Sendable (inout RequestWriter) throws -> Void = { _ in }

    func write(to request: inout RequestWriter) throws { try parameters(&request) }
    static func read(_ response: Response) throws { throw response.undocumented() }
  }

  @Test func placeholders() async throws {
    let half = Odd { try $0.path("a", "x") }
    #expect(await Self.reason(half) == .missingPathParameter("b"))
    let both = Odd { request in
      try request.path("a", 5)
      try request.path("b", true)
    }
    #expect(try await Self.request(both).request.path == "/5true")
    let facts = OperationFacts(id: "odd", method: "GET", path: "/x/.{a}")
    await Odd.$facts.withValue(facts) {
      #expect(await Self.reason(Odd { try $0.path("a", ".") }) == .dotPathParameter("a"))
    }
    for path in ["/x/../y", "/./y", "/x/%2e%2E", "/.%2e/y", "/x/%2E"] {
      await Odd.$facts.withValue(OperationFacts(id: "odd", method: "GET", path: path)) {
        #expect(await Self.reason(Odd()) == .dotPath(path))
        let error = InvalidRequest(operationID: "odd", reason: .dotPath(path))
        #expect(error.description.contains("the path \"\(path)\" has a segment"))
      }
    }
    for (path, want) in [
      ("/a%/b", "/a%25/b"), ("/a%zz%4", "/a%25zz%254"), ("/a%2Fb%20", "/a%2Fb%20"),
      ("/...", "/..."), ("/x.y/%2ea", "/x.y/%2ea"), ("/%", "/%25"), ("/%%41", "/%25%41"),
    ] {
      let facts = OperationFacts(id: "odd", method: "GET", path: path)
      let sent = try await Odd.$facts.withValue(facts) { try await Self.request(Odd()) }
      #expect(sent.request.path == want)
    }
    await Odd.$facts.withValue(OperationFacts(id: "odd", method: "GET\r\nX: y", path: "/")) {
      #expect(await Self.reason(Odd()) == .method("GET\r\nX: y"))
    }
  }

  @Test func textOfEveryParameterType() async throws {
    let operation = Odd { request in
      try request.path("a", "x")
      try request.path("b", "y")
      try request.query("string", "a&b=c d")
      try request.query("double", 5.0)
      try request.query("float", Float(0.5))
      try request.query("int32", Int32.min)
      try request.query("int64", Int64.max)
      try request.query("uuid", UUID(uuidString: "B8E6A0D1-0000-4000-8000-000000000001"))
      try request.query("url", URL(string: "https://y.example/?a=b"))
      try request.query("date", Date(timeIntervalSince1970: 0))
      try request.query("day", CalendarDate("2024-02-29"))
      try request.query("decimal", Decimal(string: "0.10"))
      try request.query("enum", Pets.Pet.Kind.dog)
      try request.query("none", nil as Int?)
      try request.query("empty", [] as [Int])
      try request.query("list", [1, 2])
    }
    let path = try await Self.request(operation).request.path
    let query: [String] = [
      "string=a%26b%3Dc%20d", "double=5", "float=0.5", "int32=-2147483648",
      "int64=9223372036854775807", "uuid=b8e6a0d1-0000-4000-8000-000000000001",
      "url=https%3A%2F%2Fy.example%2F%3Fa%3Db", "date=1970-01-01T00%3A00%3A00Z", "day=2024-02-29",
      "decimal=0.1", "enum=dog", "list=1", "list=2",
    ]
    #expect(path == "/xy?" + query.joined(separator: "&"))
    let infinite = Odd { try $0.query("n", Double.infinity) }
    #expect(await Self.reason(infinite) == .parameter("n"))
  }

  @Test func bodyAndHeaders() async throws {
    let operation = Pets.CreatePet(
      dryRun: true, tags: ["a", "b"], requestName: "n 1",
      body: Pets.Pet(count: 1, name: nil))
    let (request, body) = try await Self.request(operation)
    #expect(request.path == "/pets?dry%20run=true&tags=a&tags=b")
    #expect(request.headerFields[.accept] == "application/json")
    #expect(request.headerFields[.contentType] == "application/json")
    #expect(request.headerFields[.authorization] == "Bearer key")
    #expect(request.headerFields[try #require(.init("x-request-name"))] == "n 1")
    #expect(
      body?.data.map { String(decoding: $0, as: UTF8.self) }
        == #"{"count":1,"kind":"cat","name":null,"tags":[]}"#)
    let get = try await Self.request(Pets.GetPet(petID: "1"))
    #expect(get.body == nil)
    #expect(get.request.headerFields[.contentType] == nil)

    var infinite = Pets.Pet(count: 1, name: nil)
    infinite.additionalProperties["x"] = .number(.infinity)
    #expect(await Self.reason(Pets.CreatePet(body: infinite)) == .body)
  }

  @Test(arguments: ["a\r\nX: y", "a\n", "\u{0}", "é", "\u{7f}", "a\tb"])
  func headerValueIsPrintable(value: String) async {
    let operation = Pets.CreatePet(requestName: value, body: Pets.Pet(count: 1, name: nil))
    #expect(await Self.reason(operation) == .headerValue("X-Request-Name"))
  }

  @Test(arguments: ["X\r\nInjected: y", "X Y", "X:", "", "é", "a/b"])
  func headerNameIsAToken(name: String) async {
    let operation = Odd { try $0.header(name, "v") }
    #expect(await Self.reason(operation) == .headerName(name))
  }

  @Test(arguments: [
    ("https://x.example", "https x.example /pets/1"),
    ("https://x.example/", "https x.example /pets/1"),
    ("https://x.example/v1", "https x.example /v1/pets/1"),
    ("https://x.example/v1//b%2Fc/", "https x.example /v1/b%2Fc/pets/1"),
    ("HTTP://127.0.0.1:8080", "http 127.0.0.1:8080 /pets/1"),
    ("http://[::1]:8080/a", "http [::1]:8080 /a/pets/1"),
    ("https://x.example/b%2Fc{d}", "https x.example /b%2Fc%7Bd%7D/pets/1"),
    ("https://bücher.example/ü%2F", "https xn--bcher-kva.example /%C3%BC%2F/pets/1"),
  ])
  func serverAddress(server: String, parts: String) async throws {
    for server in [Server(server), Server(try #require(APIURL(server).url))] {
      let request = try await Self.request(Pets.GetPet(petID: "1"), server: server).request
      let seen = [request.scheme, request.authority, request.path].map { $0 ?? "" }
      #expect(seen.joined(separator: " ") == parts)
    }
  }

  @Test(arguments: [
    "", "x.example", "/v1", "ftp://x.example", "file:///etc/passwd", "https://", "https:///v1",
    "https://user:pass@x.example", "https://user@x.example", "https://x.example?key=secret",
    "https://x.example#f", "https://x.example/a/../b", "https://x.exa mple", "https://x\r\ny",
    "https://x.example:0", "https://x.example:99999", "https://x.example\\@y.example", "mailto:a@b",
    "https://x.example%00", "https://x.example/v1?",
  ])
  func unusableServers(server: String) async {
    guard
      case .server(let problem) = await Self.reason(
        Pets.GetPet(petID: "1"), server: Server(server))
    else {
      Issue.record("\(server.debugDescription) was used")
      return
    }
    #expect(!problem.contains("secret") && !problem.contains("pass@"))
    #expect(!"\(Server(server))".contains("pass"))
  }

  /// Only a header of the options takes precedence over credentials.
  @Test func authorizationOfTheCallerWins() async throws {
    let transport = StubTransport()
    let pets = Pets.Client(credentials: .bearer("key"), transport: transport)
    _ = try await pets.with(headers: [.authorization: "Film own"]).getPet(petID: "1")
    _ = try await pets.getPet(petID: "1")
    let sent = transport.requests.map { $0.request.headerFields[.authorization] }
    #expect(sent == ["Film own", "Bearer key"])
  }
}
