import APIRuntime
import Foundation
import HTTPTypes
import Testing

/// Repeated headers, and cookies, each pair of which HTTPTypes keeps as a separate header.
@Suite(.timeLimit(.minutes(5))) struct RepeatedHeaderTests {
  enum Way: CaseIterable, Sendable {
    case options, with, middleware

    func client(_ client: Pets.Client, _ headers: HTTPFields) -> Pets.Client {
      switch self {
      case .options: client.with { $0.headers = headers }
      case .with: client.with(headers: headers)
      case .middleware:
        client.with {
          $0.middleware.append { attempt, next in
            var attempt = attempt
            attempt.request.headerFields.append(contentsOf: headers)
            return try await next(attempt)
          }
        }
      }
    }
  }

  @Test("all repeated headers are sent", arguments: TransportTests.Carrier.allCases, Way.allCases)
  func sent(carrier: TransportTests.Carrier, way: Way) async throws {
    try await RawServer.run { _ in
      [.answer("200 OK", ["Content-Length: \(TransportTests.pet.utf8.count)"], TransportTests.pet)]
    } _: { server in
      var headers: HTTPFields = [.acceptLanguage: "de", .cacheControl: "no-cache"]
      headers.append(HTTPField(name: .acceptLanguage, value: "en;q=0.5"))
      headers[.cookie] = "a=1; b=2"
      headers.append(HTTPField(name: .cookie, value: "c=3"))
      let client = Pets.Client(
        credentials: .bearer("key"), server: Server("http://127.0.0.1:\(server.port)"),
        transport: carrier.transport)
      _ = try await way.client(client, headers).getPet(petID: "1")
      let head = try #require(server.requests.first?.head)
      let lines = head.split(separator: "\r\n").map { $0.replacing(": ", with: ":") }
      #expect(lines.filter { $0.lowercased().hasPrefix("cookie:") } == ["Cookie:a=1; b=2; c=3"])
      let languages = lines.filter { $0.lowercased().hasPrefix("accept-language:") }
        .flatMap { $0.dropFirst("accept-language:".count).split(separator: ",") }
      #expect(languages.map { $0.trimmingPrefix(" ") } == ["de", "en;q=0.5"])
      #expect(lines.count { $0.lowercased() == "cache-control:no-cache" } == 1)
    }
  }

  @Test("headers of a call replace the client's")
  func replaced() async throws {
    let transport = StubTransport()
    var many: HTTPFields = [.cookie: "a=1", .acceptLanguage: "de"]
    many.append(HTTPField(name: .cookie, value: "b=2"))
    let client = Pets.Client(credentials: .bearer("key"), transport: transport)
      .with(headers: many)
    _ = try await client.with(headers: [.cookie: "c=3"]).getPet(petID: "1")
    _ = try await client.with { $0.headers[.cookie] = "d=4; e=5" }.getPet(petID: "1")
    let sent = transport.requests.map(\.request.headerFields)
    let cookies = sent.map { $0[values: .cookie].joined(separator: "; ") }
    #expect(cookies == ["c=3", "d=4; e=5"])
    #expect(sent.map { $0[values: .acceptLanguage] } == [["de"], ["de"]])
  }

  @Test("the operation's own header replaces all of the client's of that name")
  func ownGoesFirst() async throws {
    let transport = StubTransport()
    let name = try #require(HTTPField.Name("X-Request-Name"))
    var headers: HTTPFields = [name: "client"]
    headers.append(HTTPField(name: name, value: "client, too"))
    let client = Pets.Client(credentials: .bearer("key"), transport: transport)
      .with(headers: headers)
    _ = try? await client.send(
      Pets.CreatePet(requestName: "call", body: Pets.Pet(count: 1, name: nil)))
    #expect(transport.requests.map { $0.request.headerFields[values: name] } == [["call"]])
  }
}
