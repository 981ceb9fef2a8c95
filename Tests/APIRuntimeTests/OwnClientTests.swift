import APIRuntime
import APITransport
import Foundation
import HTTPTypes
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif
#if canImport(AsyncHTTPClient)
  import AsyncHTTPClient
#endif

/// Transports with a client, a session or a configuration from the caller.
@Suite(.timeLimit(.minutes(5))) struct OwnClientTests {
  private func request(
    _ server: RawServer, _ method: HTTPTypes.HTTPRequest.Method = .get, _ path: String = "/"
  ) -> HTTPTypes.HTTPRequest {
    HTTPTypes.HTTPRequest(
      method: method, scheme: "http", authority: "127.0.0.1:\(server.port)", path: path,
      headerFields: [.authorization: "Bearer key"])
  }

  private static let moved = RawServer.Step.answer(
    "307 Temporary Redirect", ["Location: /next", "Content-Length: 5"], "moved")

  private func expectNoRedirect(
    _ transport: any Transport, bodyOfRedirect: String = "moved",
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await RawServer.run { _ in
      [Self.moved]
    } _: { server in
      let answer = try await transport.send(request(server), body: nil)
      #expect(answer.head.status.code == 307, sourceLocation: sourceLocation)
      #expect(answer.head.headerFields[.location] == "/next", sourceLocation: sourceLocation)
      let body = String(decoding: try await answer.body.collect(), as: UTF8.self)
      #expect(body == bodyOfRedirect, sourceLocation: sourceLocation)
      #expect(server.requests.count == 1, sourceLocation: sourceLocation)
    }
  }

  #if canImport(AsyncHTTPClient) && !canImport(Darwin)
    private static var following: HTTPClient.Configuration {
      HTTPClient.Configuration(redirectConfiguration: .follow(max: 5, allowCycles: false))
    }

    @Test("no configuration makes a transport follow redirects")
    func configuration() async throws {
      try await expectNoRedirect(AsyncHTTPClientTransport(configuration: Self.following))
    }

    @Test("a client that follows redirects is prevented from it")
    func client() async throws {
      try await HTTPClient.withHTTPClient(configuration: Self.following) { http in
        try await expectNoRedirect(AsyncHTTPClientTransport(client: http), bodyOfRedirect: "")
      }
    }

    @Test("it is an error if a client followed a redirect with a stream")
    func upload() async throws {
      try await HTTPClient.withHTTPClient(configuration: Self.following) { http in
        try await RawServer.run { seen in
          seen.number == 0
            ? [.answer("303 See Other", ["Location: /next", "Content-Length: 0"])]
            : [.answer("200 OK", ["Content-Length: 2"], "ok")]
        } _: { server in
          let body = RequestBody(length: 4) { RequestBodyTests.pieces(["film"]) }
          let problem = await #expect(throws: TransportProblem.self) {
            try await AsyncHTTPClientTransport(client: http)
              .send(request(server, .put), body: body)
          }
          #expect(problem?.detail?.hasSuffix("redirectConfiguration: .disallow") == true)
        }
      }
    }

    @Test("a proxy of the configuration is used")
    func proxy() async throws {
      try await RawServer.run { seen in
        seen.head.hasPrefix("CONNECT films.example:80 ")
          ? [.answer("200 OK", closes: false), .stay]
          : [.answer("200 OK", ["Content-Length: 2"], "ok")]
      } _: { server in
        var configuration = AsyncHTTPClientTransport.defaultConfiguration
        configuration.proxy = .server(host: "127.0.0.1", port: Int(server.port))
        let film = HTTPTypes.HTTPRequest(
          method: .get, scheme: "http", authority: "films.example", path: "/film")
        // The transport is released before the body is read, but not its client.
        let answer = try await AsyncHTTPClientTransport(configuration: configuration)
          .send(film, body: nil)
        #expect(try await answer.body.collect() == Data("ok".utf8))
        #expect(server.requests.map { $0.header("host") } == ["films.example", "films.example"])
      }
    }

    @Test("an initializer of the configuration runs, after the check of the status")
    func initializer() async throws {
      try await RawServer.run { _ in
        [.answer("099 Odd", ["Content-Length: 2"], "ok")]
      } _: { server in
        let (ran, log) = AsyncStream<Void>.makeStream()
        var configuration = AsyncHTTPClientTransport.defaultConfiguration
        configuration.http1_1ConnectionDebugInitializer = { channel in
          log.yield()
          return channel.eventLoop.makeSucceededVoidFuture()
        }
        let transport = AsyncHTTPClientTransport(configuration: configuration)
        let problem = await #expect(throws: TransportProblem.self) {
          try await transport.send(request(server), body: nil)
        }
        #expect(problem?.kind == .malformed)
        for await _ in ran { break }
      }
    }
  #endif

  #if canImport(FoundationNetworking)
    // On Linux a session drops the body of a redirect that it may not follow.
    private static let bodyOfRedirect = ""
  #else
    private static let bodyOfRedirect = "moved"
  #endif

  @Test("a configuration of a session is used, and follows no redirects")
  func sessionConfiguration() async throws {
    let configuration = URLSessionConfiguration.default
    configuration.httpAdditionalHeaders = ["X-Own": "1"]
    let transport = URLSessionTransport(configuration: configuration)
    try await expectNoRedirect(transport, bodyOfRedirect: Self.bodyOfRedirect)
    try await RawServer.run { _ in
      [.answer("204 No Content", ["Content-Length: 0", "Set-Cookie: a=b"])]
    } _: { server in
      for _ in 0..<2 { _ = try await transport.send(request(server), body: nil) }
      #expect(server.requests.map { $0.header("x-own") } == ["1", "1"])
      #expect(server.requests.map { $0.header("cookie") } == [nil, nil])
    }
  }

  /// Like one from the caller.
  private final class OwnPolicy: URLSessionPolicy, @unchecked Sendable {}

  @Test("the caller's session needs a delegate that refuses redirects, or sends nothing")
  func session() async throws {
    let safe = URLSession(
      configuration: .ephemeral, delegate: OwnPolicy(), delegateQueue: nil)
    try await expectNoRedirect(
      URLSessionTransport(session: safe), bodyOfRedirect: Self.bodyOfRedirect)
    let unsafe = URLSession(configuration: .ephemeral)
    try await RawServer.run { _ in
      [Self.moved]
    } _: { server in
      let problem = await #expect(throws: TransportProblem.self) {
        try await URLSessionTransport(session: unsafe).send(request(server), body: nil)
      }
      #expect(problem?.detail?.hasSuffix("its delegate is not a URLSessionPolicy") == true)
      #expect(server.connections == 0)
    }
  }
}
