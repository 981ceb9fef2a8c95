import Foundation
import HTTPTypes
import Testing

@testable import APIRuntime

/// Where a redirect may lead, without a network.
@Suite(.timeLimit(.minutes(5))) struct RedirectTests {
  /// The address that a redirect leads to.
  private func target(
    of location: String, from server: Server = "https://x.example/v1", allows: Bool = false
  ) async throws -> String {
    let transport = StubTransport { number, _ in
      number == 0 ? StubTransport.answer(302, [.location: location]) : StubTransport.answer(200)
    }
    let client = Pets.Client(
      credentials: .bearer("key"), server: server, transport: transport
    ).with { $0.allowsInsecureHTTP = allows }
    _ = try await client.getPet(petID: "1")
    let request = try #require(transport.requests.last?.request)
    return "\(request.scheme ?? "")://\(request.authority ?? "")\(request.path ?? "")"
  }

  @Test(
    "F50: what an address means",
    arguments: [
      ("/a%2Fb?c=%20d%25#part", "https://x.example/a%2Fb?c=%20d%25"),
      ("2", "https://x.example/v1/pets/2"), ("?x=1", "https://x.example/v1/pets/1?x=1"),
      ("../../../../x", "https://x.example/x"), ("//y.example/x", "https://y.example/x"),
      ("https://y.example", "https://y.example/"), ("HTTPS://Y.EXAMPLE/A", "https://Y.EXAMPLE/A"),
      ("https://y.example?x=%2B+", "https://y.example/?x=%2B+"),
      ("https://[2001:db8::1]:8443/a", "https://[2001:db8::1]:8443/a"),
      ("https://y.example:443/a", "https://y.example:443/a"),
      ("/a b", "https://x.example/a%20b"), ("/é", "https://x.example/%C3%A9"),
      ("/100%", "https://x.example/100%25"),
      ("/f?name=my film.mp4&sig=a%2Fb", "https://x.example/f?name=my%20film.mp4&sig=a%2Fb"),
      (
        "/a%2Fb|{c}[d]?e=%2f|[%zz]%",
        "https://x.example/a%2Fb%7C%7Bc%7D%5Bd%5D?e=%2f%7C%5B%25zz%5D%25"
      ),
      ("https://bücher.example/ü%2F", "https://xn--bcher-kva.example/%C3%BC%2F"),
      ("//y.example/a b%2F/../c", "https://y.example/c"),
      ("https://y.example/a%2F/../b c", "https://y.example/a%2F/../b%20c"),
      ("https://y.example:/a", "https://y.example/a"),
    ])
  func address(location: String, target: String) async throws {
    #expect(try await self.target(of: location) == target)
  }

  @Test("F50: within an IPv6 address")
  func addressOfNumbers() async throws {
    let target = try await target(of: "/x", from: "https://[2001:db8::1]:8443/v1")
    #expect(target == "https://[2001:db8::1]:8443/x")
    #expect(try await self.target(of: "/x", from: "http://[::1]:80") == "http://[::1]:80/x")
  }

  @Test(
    "F56: not to the caller's own machine, however spelled",
    arguments: [
      "localhost", "LOCALHOST", "localhost.", "a.localhost", "127.0.0.1", "127.1", "2130706433",
      "0x7f.0.0.1", "0177.0.0.1", "0.0.0.0", "0", "[::1]", "[::]", "[0:0:0:0:0:0:0:1]",
      "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
    ])
  func loopback(host: String) async throws {
    let failure = await #expect(throws: RefusedRedirect.self) {
      try await target(of: "https://\(host)/x")
    }
    #expect(failure?.reason == .address(.loopback))
  }

  @Test("F50: other numbers are hosts like any other", arguments: ["128.0.0.1", "[2001:db8::]"])
  func otherNumbers(host: String) async throws {
    #expect(try await target(of: "https://\(host)/x") == "https://\(host)/x")
  }

  @Test("F51: never from https to http, from http to http if allowed")
  func insecure() async throws {
    for allows in [false, true] {
      let failure = await #expect(throws: RefusedRedirect.self) {
        try await target(of: "http://x.example/x", allows: allows)
      }
      #expect(failure?.reason == .address(.insecure))
    }
    let from: Server = "http://10.0.0.1"
    #expect(try await target(of: "https://y.example/", from: from, allows: true).hasSuffix("le/"))
    #expect(try await target(of: "http://10.0.0.2/", from: from, allows: true).hasSuffix(".2/"))
    let failure = await #expect(throws: RefusedRedirect.self) {
      try await target(of: "http://10.0.0.2/", from: "http://127.0.0.1")
    }
    #expect(failure?.reason == .address(.insecure))
  }

  /// An operation that sends a body with GET.
  private struct FindPet: APIOperation {
    typealias API = Pets
    static let facts = OperationFacts(
      id: "findPet", method: "GET", path: "/find", security: [["ApiKeyAuth"]],
      statuses: ["200", "303"])
    func write(to request: inout RequestWriter) throws { try request.json(["secret": "value"]) }
    static func read(_ response: Response) throws -> Response { response }
  }

  @Test("F50: no body goes to another origin, or back")
  func body() async throws {
    let transport = StubTransport { number, _ in
      let stations = ["https://x.example/2", "https://y.example/3", "https://x.example/4"]
      return number < 3
        ? StubTransport.answer(302, [.location: stations[number]]) : StubTransport.answer(200)
    }
    let client = Pets.Client(
      credentials: .apiKey("key"), server: "https://x.example", transport: transport)
    _ = try await client.send(FindPet())
    #expect(transport.requests.map { $0.body != nil } == [true, true, false, false])
    let key = try #require(HTTPField.Name("x-api-key"))
    #expect(transport.requests.map { $0.request.headerFields[key] } == ["key", "key", nil, nil])
    let types = transport.requests.map { $0.request.headerFields[.contentType] }
    #expect(types == ["application/json", "application/json", nil, nil])
  }

  @Test("a documented redirect is a response")
  func documented() async throws {
    let transport = StubTransport(status: 303, headers: [.location: "https://y.example"])
    let client = Pets.Client(credentials: .apiKey("key"), transport: transport)
    let response = try await client.send(FindPet())
    #expect(response.code == 303 && transport.requests.count == 1)
  }

  @Test("the error says why, but not the address")
  func words() {
    let reasons: [RefusedRedirect.Reason] = [
      .method, .location, .tooMany, .address(.scheme), .address(.userInfo), .address(.host),
      .address(.port), .address(.insecure), .address(.loopback), .address(.privateNetwork),
    ]
    let response = ResponseTests.response(302, headers: [.location: "https://x.example?key=secret"])
    let texts = reasons.map { "\(RefusedRedirect(response: response, reason: $0))" }
    #expect(Set(texts).count == reasons.count)
    #expect(texts.allSatisfy { $0.hasPrefix("getPet: status 302: ") && !$0.contains("secret") })
  }
}
