import APIRuntime
import Foundation
import Testing

@testable import APITransport

#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import AsyncHTTPClient
#endif

/// There is no connection, or the wrong one.
@Suite(.timeLimit(.minutes(10))) struct ConnectFaults {
  typealias Carrier = TransportTests.Carrier

  /// Surely not processed, so that a POST is repeated, too.
  private func expectRepeated(
    _ carrier: Carrier, at address: String, because reason: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let call = FailingCall(carrier, at: address, posts: true) { $0.retry.limit = 1 }
    let failure = try await call.failure(sourceLocation: sourceLocation)
    #expect(failure.kind == .connection, sourceLocation: sourceLocation)
    #expect(failure.attempts == 2, sourceLocation: sourceLocation)
    #expect(!failure.isAmbiguous && failure.status == nil, sourceLocation: sourceLocation)
    let host = address.split(separator: "/").last.map(String.init)
    #expect(failure.host == host, sourceLocation: sourceLocation)
    let words = "createPet (2 attempts): no connection to \(host ?? ""): \(reason)"
    #expect(failure.description.hasPrefix(words), "\(failure)", sourceLocation: sourceLocation)
  }

  @Test("F01: a refused connection", arguments: Carrier.againstFaults)
  func refused(carrier: Carrier) async throws {
    let (socket, port) = try Loopback.listen(backlog: nil)
    defer { close(socket) }
    try await expectRepeated(carrier, at: "http://127.0.0.1:\(port)", because: "connection refused")
  }

  /// A label of more than 63 bytes is not a name, so the resolver sends no query.
  @Test("F02: a host that is not found", arguments: Carrier.againstFaults)
  func noSuchHost(carrier: Carrier) async throws {
    let host = String(repeating: "x", count: 64) + ".invalid"
    try await expectRepeated(carrier, at: "https://\(host)", because: "no such host")
  }

  @Test("F03: a host that never answers the connection", arguments: Carrier.againstFaults)
  func blackHole(carrier: Carrier) async throws {
    let hole = try BlackHole()
    let call = FailingCall(carrier, at: hole.port) { $0.timeouts.overall = .milliseconds(400) }
    let failure = try await call.failure(within: .seconds(5))
    #expect(failure.kind == .timeout(.overall))
    #expect(
      failure.description
        == "getPet: the overall time limit was reached calling 127.0.0.1:\(hole.port)")
    _ = hole
  }

  #if canImport(AsyncHTTPClient) && !canImport(Darwin)
    @Test("F03: a connection that does not open in time")
    func connectTimeout() async throws {
      var configuration = AsyncHTTPClientTransport.defaultConfiguration
      #expect(configuration.timeout.connect == .seconds(10))
      configuration.timeout.connect = .milliseconds(200)
      let hole = try BlackHole()
      let client = Pets.Client(
        credentials: .bearer("key"), server: Server("http://127.0.0.1:\(hole.port)"),
        transport: AsyncHTTPClientTransport(configuration: configuration)
      ).with(retries: 1)
      // Surely not processed, so that a POST is repeated, too.
      let failure = await #expect(throws: TransportFailure.self) {
        try await client.send(Pets.CreatePet(body: Pets.Pet(count: 1, name: nil)))
      }
      #expect(failure?.kind == .connection && failure?.attempts == 2)
      #expect(failure?.problem.detail == "it did not open in time")
      _ = hole
    }
  #endif

  #if canImport(AsyncHTTPClient) && !canImport(Darwin)
    @Test("more calls at once than there are connections")
    func crowded() async throws {
      var configuration = AsyncHTTPClientTransport.defaultConfiguration
      #expect(configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit == 64)
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1
      configuration.timeout.connect = .seconds(2)
      try await RawServer.run { _ in
        [.hang]
      } _: { server in
        let client = Pets.Client(
          credentials: .bearer("key"), server: Server("http://127.0.0.1:\(server.port)"),
          transport: AsyncHTTPClientTransport(configuration: configuration)
        ).with(retries: 0)
        let first = Task { try await client.getPet(petID: "1") }
        while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        let failure = await #expect(throws: TransportFailure.self) {
          try await client.getPet(petID: "2")
        }
        first.cancel()
        _ = await first.result
        #expect(
          failure?.description
            == "getPet: no connection to 127.0.0.1:\(server.port): none opened or became free"
            + " in time")
      }
    }
  #endif

  @Test("F05: plain HTTP where TLS is spoken", arguments: Carrier.againstFaults)
  func plainAnswer(carrier: Carrier) async throws {
    try await RawServer.run(after: .bytes) { _ in
      [.answer("400 Bad Request", ["Content-Length: 0"])]
    } _: { server in
      let call = FailingCall(carrier, at: "https://127.0.0.1:\(server.port)") {
        $0.retry.limit = 2
      }
      let failure = try await call.failure()
      carrier.expect("F05", failure.kind == .tls, failure.kind)
      carrier.expect(
        "F05", failure.problem.detail == "the server does not speak TLS", failure)
      #expect(failure.attempts == 1)
    }
  }

  @Test("F05: silence where TLS is spoken", arguments: Carrier.againstFaults)
  func silence(carrier: Carrier) async throws {
    try await RawServer.run(after: .bytes) { _ in
      [.hang]
    } _: { server in
      let call = FailingCall(carrier, at: "https://127.0.0.1:\(server.port)") {
        $0.timeouts.overall = .milliseconds(500)
      }
      let failure = try await call.failure(within: .seconds(5))
      #expect(failure.kind == .timeout(.overall))
    }
  }

  @Test(
    "F06, F07: the connection ends before the response", arguments: Carrier.againstFaults,
    [true, false])
  func endsBeforeTheAnswer(carrier: Carrier, resets: Bool) async throws {
    try await RawServer.run { _ in
      resets ? [.reset] : []
    } _: { server in
      let row = resets ? "F06" : "F07"
      let read = FailingCall(carrier, at: server.port) { $0.retry.limit = 1 }
      var failure = try await read.failure()
      carrier.expect(row, failure.kind == .interrupted && failure.attempts == 2, failure)
      #expect(!failure.isAmbiguous)
      let before = server.requests.count
      #expect(before == failure.attempts)

      let write = FailingCall(carrier, at: server.port, posts: true) { $0.retry.limit = 1 }
      failure = try await write.failure()
      #expect(failure.attempts == 1 && failure.isAmbiguous)
      #expect(server.requests.count == before + 1)
    }
  }

  @Test("F08: an address without TLS", arguments: Carrier.againstFaults)
  func insecureAddress(carrier: Carrier) async throws {
    let call = FailingCall(carrier, at: "http://nowhere.invalid")
    let failure = try await call.failure(InvalidRequest.self)
    #expect(failure.reason == .insecureServer)
  }

  @Test(
    "F08: what allows an address without TLS",
    arguments: [
      ("http://10.0.0.1", false, false), ("http://10.0.0.1", true, true),
      ("http://localhost", false, true), ("http://127.9.9.9:1", false, true),
      ("http://[::1]:80", false, true), ("http://localhost.example", false, false),
      ("http://127.0.0.1.example", false, false), ("https://10.0.0.1", false, true),
    ])
  func insecureAddresses(address: String, allows: Bool, isSent: Bool) async throws {
    let transport = StubTransport()
    let client = Pets.Client(
      credentials: .bearer("key"), server: Server(address), transport: transport
    ).with { $0.allowsInsecureHTTP = allows }
    do {
      _ = try await client.getPet(petID: "1")
      #expect(isSent)
    } catch let failure as InvalidRequest {
      #expect(!isSent && failure.reason == .insecureServer)
    }
    #expect(transport.requests.count == (isSent ? 1 : 0))
  }
}
