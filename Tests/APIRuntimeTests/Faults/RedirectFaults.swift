import APIRuntime
import Foundation
import HTTPTypes
import Testing

/// The response is a redirect.
@Suite(.timeLimit(.minutes(10))) struct RedirectFaults {
  typealias Carrier = TransportTests.Carrier

  static let pet: RawServer.Step = .answer(
    "200 OK", ["Content-Length: \(TransportTests.pet.utf8.count)"], TransportTests.pet)

  static func redirect(_ status: Int = 302, to location: String) -> RawServer.Step {
    .answer("\(status) Elsewhere", ["Location: \(location)", "Content-Length: 0"])
  }

  /// What may be sent to another origin than that of the request.
  static let harmless: Set = ["host", "accept", "accept-encoding", "user-agent", "connection"]

  private func names(_ request: RawServer.Seen) -> Set<String> {
    Set(
      request.head.split(separator: "\r\n").dropFirst().compactMap {
        $0.split(separator: ":").first?.lowercased()
      })
  }

  @Test(
    "F50: to another origin, without secrets", arguments: Carrier.againstFaults,
    [301, 302, 303, 307, 308])
  func otherOrigin(carrier: Carrier, status: Int) async throws {
    try await RawServer.run { _ in
      [Self.pet]
    } _: { other in
      try await RawServer.run { _ in
        [Self.redirect(status, to: "http://127.0.0.1:\(other.port)/film?sig=a%2Fb")]
      } _: { server in
        let client = FailingCall(carrier, at: server.port) {
          $0.headers = [HTTPField.Name("X-Org-Key")!: "org", .cookie: "a=b", .acceptLanguage: "de"]
        }.client()
        let pet = try await client.getPet(petID: "1")
        #expect(pet.name == "Rex")
        #expect(server.requests.first?.header("authorization") == "Bearer \(FailingCall.key)")
        #expect(server.requests.first?.header("x-org-key") == "org")
        let seen = try #require(other.requests.first)
        #expect(seen.target == "GET /film?sig=a%2Fb")
        #expect(names(seen).isSubset(of: Self.harmless.union(["accept-language"])), "\(seen.head)")
        #expect(seen.header("accept-language") == "de")
        #expect(!seen.head.contains(FailingCall.key))
      }
    }
  }

  @Test("F50: within the origin, with the whole request", arguments: Carrier.againstFaults)
  func sameOrigin(carrier: Carrier) async throws {
    try await RawServer.run { request in
      request.number == 0 ? [Self.redirect(to: "../films/1%2F2?a=b")] : [Self.pet]
    } _: { server in
      let client = FailingCall(carrier, at: server.port).client()
      _ = try await client.getPet(petID: "1")
      #expect(server.requests.last?.target == "GET /v1/films/1%2F2?a=b")
      #expect(server.requests.last?.header("authorization") == "Bearer \(FailingCall.key)")
    }
  }

  /// A server that accepts only one target, like a signed URL of a storage.
  @Test(
    "F50: a signed address", arguments: Carrier.againstFaults,
    [
      ("/f?name=my film.mp4&sig=a%2Fb", "GET /f?name=my%20film.mp4&sig=a%2Fb"),
      ("../é|{x}/%2f%?sig=[%2B]%zz", "GET /v1/%C3%A9%7C%7Bx%7D/%2f%25?sig=%5B%2B%5D%25zz"),
    ])
  func signed(carrier: Carrier, address: (location: String, target: String)) async throws {
    try await RawServer.run { request in
      if request.number == 0 { return [Self.redirect(to: address.location)] }
      return request.target == address.target
        ? [Self.pet] : [.answer("403 Forbidden", ["Content-Length: 0"])]
    } _: { server in
      let pet = try await FailingCall(carrier, at: server.port).client().getPet(petID: "1")
      #expect(pet.name == "Rex")
      #expect(server.requests.last?.target == address.target)
    }
  }

  /// If the HTTP library replaced characters, the server did not send that address.
  @Test("F52: to an address that is not UTF-8", arguments: Carrier.againstFaults)
  func otherBytes(carrier: Carrier) async throws {
    let head = "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\nLocation: /f"
    try await RawServer.run { _ in
      [.send(Data(head.utf8) + [0xE9] + Data("\r\n\r\n".utf8))]
    } _: { server in
      let failure = try await FailingCall(carrier, at: server.port).failure((any Error).self)
      // URLSession returns no response then.
      let isRefused = (failure as? RefusedRedirect)?.reason == .location
      #expect(isRefused || (carrier == .urlSession && failure is TransportFailure))
      #expect(server.requests.count == 1)
    }
  }

  @Test("F50, F54: at most five in a row", arguments: Carrier.againstFaults, [5, 6, 1_000])
  func limit(carrier: Carrier, count: Int) async throws {
    try await RawServer.run { request in
      request.number < count ? [Self.redirect(to: "/v1/pets/1")] : [Self.pet]
    } _: { server in
      let call = FailingCall(carrier, at: server.port) { $0.retry.limit = 2 }
      if count <= 5 {
        let pet = try await call.client().getPet(petID: "1")
        #expect(pet.name == "Rex")
      } else {
        let failure = try await call.failure(RefusedRedirect.self)
        #expect(failure.reason == .tooMany && failure.status == .found)
      }
      #expect(server.requests.count == 6)
    }
  }

  @Test(
    "F51, F52: to anything but https", arguments: Carrier.againstFaults,
    [
      ("http://example.invalid/", RefusedRedirect.Reason.address(.insecure)),
      ("file:///etc/passwd", .address(.scheme)), ("ftp://127.0.0.1/", .address(.scheme)),
      ("data:application/json,{}", .address(.scheme)), ("", .location),
      ("https://user:password@127.0.0.1/", .address(.userInfo)),
      ("https://127.0.0.1:99999/", .address(.port)), ("https://127.0.0.1:0/", .address(.port)),
      ("https://127.0.0.1:+80/", .address(.port)), ("https:///x", .address(.host)),
      ("http://", .address(.host)), ("https:x", .address(.host)),
      ("https://%6cocalhost/", .address(.host)), ("https://[::1", .address(.host)),
      ("javascript:alert(1)", .address(.scheme)),
    ])
  func refused(
    carrier: Carrier, target: (location: String, reason: RefusedRedirect.Reason)
  ) async throws {
    try await RawServer.run { _ in
      [Self.redirect(to: target.location)]
    } _: { server in
      let call = FailingCall(carrier, at: server.port) { $0.retry.limit = 2 }
      let failure = try await call.failure(RefusedRedirect.self)
      #expect(failure.reason == target.reason)
      #expect(failure.status == .found && failure.attempts == 1)
      #expect(server.requests.count == 1)
    }
  }

  @Test("F52: to nowhere", arguments: Carrier.againstFaults)
  func noLocation(carrier: Carrier) async throws {
    try await RawServer.run { _ in
      [.answer("302 Found", ["Content-Length: 0"])]
    } _: { server in
      let failure = try await FailingCall(carrier, at: server.port).failure(RefusedRedirect.self)
      #expect(failure.reason == .location)
    }
  }

  @Test("F53: of a POST", arguments: Carrier.againstFaults, [301, 302, 303, 307, 308])
  func post(carrier: Carrier, status: Int) async throws {
    try await RawServer.run { _ in
      [Self.redirect(status, to: "/v1/other")]
    } _: { server in
      let call = FailingCall(carrier, at: server.port, posts: true) { $0.retry.limit = 2 }
      let failure = try await call.failure(RefusedRedirect.self)
      #expect(failure.reason == .method && failure.status.code == status)
      #expect(server.requests.count == 1)
    }
  }

  @Test("F55: back from another origin, still without the key", arguments: Carrier.againstFaults)
  func backAgain(carrier: Carrier) async throws {
    let port = Port()
    try await RawServer.run { _ in
      [Self.redirect(to: "http://127.0.0.1:\(port.number)/v1/back")]
    } _: { other in
      try await RawServer.run { request in
        request.number == 0
          ? [Self.redirect(to: "http://127.0.0.1:\(other.port)/there")] : [Self.pet]
      } _: { server in
        port.number = server.port
        let client = FailingCall(carrier, at: server.port).client()
        _ = try await client.getPet(petID: "1")
        #expect(server.requests.map(\.target) == ["GET /v1/pets/1", "GET /v1/back"])
        for seen in other.requests + server.requests.dropFirst() {
          #expect(seen.header("authorization") == nil)
          #expect(!seen.head.contains(FailingCall.key))
        }
      }
    }
  }

  /// A stream requests no compression, even after a redirect.
  @Test("F50: a stream from another origin", arguments: Carrier.againstFaults)
  func streamFromElsewhere(carrier: Carrier) async throws {
    try await RawServer.run { _ in
      [.answer("200 OK", ["Content-Length: 4"], "film")]
    } _: { other in
      try await RawServer.run { _ in
        [Self.redirect(to: "http://127.0.0.1:\(other.port)/a.mp4")]
      } _: { server in
        let client = FailingCall(carrier, at: server.port).client()
        let film = try await client.send(GetFilm(name: "a"))
        #expect(film.contentLength == 4)
        let bytes = try await film.collect()
        #expect(bytes == Data("film".utf8))
        #expect(other.requests.first?.header("accept-encoding") == "identity")
      }
    }
  }

  /// Set before the first request, read by the server's thread.
  private final class Port: @unchecked Sendable {
    private let lock = NSLock()
    private var value: UInt16 = 0
    var number: UInt16 {
      get { lock.withLock { value } }
      set { lock.withLock { value = newValue } }
    }
  }
}
