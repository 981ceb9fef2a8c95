#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import APIRuntime
  import APITransport
  import Foundation
  import HTTPTypes
  import Testing

  /// What remains of abandoned exchanges.
  @Suite(.timeLimit(.minutes(10))) struct AbandonedFaults {
    @Test("F13: the rest of an abandoned body is not received")
    func letGo() async throws {
      try await RawServer.run { _ in
        [.answer("200 OK", ["Content-Length: 100"], "film"), .hang]
      } _: { server in
        let client = FailingCall(.asyncHTTPClient, at: server.port).client()
        _ = try await client.send(GetFilm(name: "a"))
        await server.expectAbandoned()
      }
    }

    @Test("a slow reader holds the server back")
    func heldBack() async throws {
      try await Self.runFlood { server, request in
        let body = try await AsyncHTTPClientTransport().send(request, body: nil).body
        try await Self.expectHeldBack(server)
        var received = 0
        for try await chunk in body { received += chunk.count }
        #expect(received == Self.floodLength)
      }
    }

    @Test("nothing is left of an exchange abandoned while the server is held back")
    func letGoWhileHeldBack() async throws {
      try await Self.runFlood { server, request in
        let left = Left()
        do {
          let exchange = try AsyncHTTPClientTransport().start(request, body: nil)
          left.add(exchange as AnyObject)
          let answer = try await exchange.answer()
          try await Self.expectHeldBack(server)
          _ = answer
        }
        await server.expectAbandoned()
        await left.expectNone()
      }
    }

    @Test("nothing is left of exchanges whose readers stop")
    func readersStop() async throws {
      try await Self.runFlood { server, request in
        let left = Left()
        for _ in 0..<40 {
          let exchange = try AsyncHTTPClientTransport().start(request, body: nil)
          left.add(exchange as AnyObject)
          for try await _ in try await exchange.answer().body { break }
        }
        await left.expectNone()
      }
    }

    @Test("nothing is left of an exchange that fails while the server is held back")
    func breaksWhileHeldBack() async throws {
      try await RawServer.run { _ in
        [
          .answer("200 OK", ["Content-Length: 100000000"]),
          .flood(Data(count: 1 << 20), times: 2), .pause(0.3), .reset,
        ]
      } _: { server in
        let request = HTTPRequest(
          method: .get, scheme: "http", authority: "127.0.0.1:\(server.port)", path: "/")
        let left = Left()
        do {
          let exchange = try AsyncHTTPClientTransport().start(request, body: nil)
          left.add(exchange as AnyObject)
          let answer = try await exchange.answer()
          try await Task.sleep(for: .milliseconds(600))
          _ = answer
        }
        await left.expectNone()
      }
    }

    @Test("F13: nothing is sent in a task that is already canceled")
    func cancelledBefore() async throws {
      try await RawServer.run { _ in
        [.answer("204 No Content", ["Content-Length: 0"])]
      } _: { server in
        let request = HTTPRequest(
          method: .get, scheme: "http", authority: "127.0.0.1:\(server.port)", path: "/")
        await withTaskGroup { group in
          for _ in 0..<20 {
            group.addTask {
              withUnsafeCurrentTask { $0?.cancel() }
              await #expect(throws: CancellationError.self) {
                try await AsyncHTTPClientTransport().send(request, body: nil)
              }
            }
          }
        }
        try await Task.sleep(for: .milliseconds(300))
        #expect(server.requests.isEmpty)
      }
    }

    /// References to what should be released. Used by one task at a time.
    private final class Left {
      private struct Reference {
        weak var object: AnyObject?
      }

      private var references: [Reference] = []

      func add(_ object: AnyObject) {
        references.append(Reference(object: object))
      }

      func expectNone(sourceLocation: SourceLocation = #_sourceLocation) async {
        let end = ContinuousClock.now + .seconds(30)
        while references.contains(where: { $0.object != nil }), ContinuousClock.now < end {
          try? await Task.sleep(for: .milliseconds(10))
        }
        let count = references.count { $0.object != nil }
        #expect(count == 0, sourceLocation: sourceLocation)
      }
    }

    private static let floodLength = 512 << 20

    private static func runFlood(
      _ body: (RawServer, HTTPRequest) async throws -> Void
    ) async throws {
      try await RawServer.run { _ in
        [
          .answer("200 OK", ["Content-Length: \(floodLength)"]),
          .flood(Data(count: 1 << 20), times: floodLength >> 20),
        ]
      } _: { server in
        try await body(
          server,
          HTTPRequest(
            method: .get, scheme: "http", authority: "127.0.0.1:\(server.port)", path: "/"))
      }
    }

    private static func expectHeldBack(_ server: RawServer) async throws {
      while server.floodedBytes == 0 { try await Task.sleep(for: .milliseconds(5)) }
      var seen = -1
      while server.floodedBytes > seen {
        seen = server.floodedBytes
        try await Task.sleep(for: .milliseconds(500))
      }
      // The system buffers a few megabytes for both ends of a connection.
      #expect(seen < floodLength / 8)
    }
  }
#endif
