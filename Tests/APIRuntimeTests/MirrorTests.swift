import APIMocks
import APIRuntime
import APITransport
import Foundation
import HTTPTypes
import TestSupport
import Testing

#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import AsyncHTTPClient
#endif

/// What a debugger or a test shows of values that contain a transport. Reflection visits every
/// object, and some objects of HTTP libraries crash the process when inspected.
@Suite(.timeLimit(.minutes(5))) struct MirrorTests {
  /// A transport that wraps another.
  private struct Around: Transport {
    let inner: any Transport

    func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
      try await inner.send(request, body: body)
    }
  }

  #if canImport(AsyncHTTPClient) && !canImport(Darwin)
    /// A user's own transport, using objects of a library.
    private struct Own: Transport {
      let client = HTTPClient.shared

      func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
        throw TransportProblem(.other)
      }
    }
  #endif

  /// Values that can be inspected themselves.
  private static var transports: [any Transport] {
    var all: [any Transport] = [URLSessionTransport(), MockTransport()]
    #if canImport(AsyncHTTPClient) && !canImport(Darwin)
      all.append(AsyncHTTPClientTransport())
    #endif
    return all + all.map { Around(inner: $0) }
  }

  /// Values that may be in other values.
  private static var allTransports: [any Transport] {
    #if canImport(AsyncHTTPClient) && !canImport(Darwin)
      transports + [Own(), Around(inner: Own())]
    #else
      transports
    #endif
  }

  @Test func transportsAreClosed() async throws {
    for transport in Self.transports {
      #expect(Reflection.leak(of: transport) == nil)
      let request = HTTPRequest(
        method: .get, scheme: "http", authority: "127.0.0.1:1", path: "/?key=s3cret")
      let exchange = try transport.start(request, body: nil)
      #expect(Reflection.leak(of: exchange) == nil)
      _ = try? await exchange.answer()
      #expect(Reflection.leak(of: exchange) == nil)
      exchange.abandon()
    }
  }

  @Test func whatHoldsATransportIsClosed() {
    for transport in Self.allTransports {
      let client = Pets.Client(credentials: .bearer("s3cret"), transport: transport)
      #expect(Reflection.leak(of: client) == nil)
      #expect(Reflection.leak(of: client.connection) == nil)
      #expect(Reflection.leak(of: [Optional(client)]) == nil)
      #expect("\(client.connection)".contains("https://api.pets.example/v1"))
    }
  }

  @Test func whatComesOfACallIsClosed() async throws {
    let mock = MockTransport()
    let photo = Pets.GetPhoto(petID: "1")
    try mock.answer(photo, body: Data("s3cret".utf8))
    let pets = Pets.Client(credentials: .bearer("s3cret"), transport: Around(inner: mock))
    let body = try await pets.send(photo)
    #expect(Reflection.leak(of: body) == nil)
    #expect(Reflection.leak(of: body.makeAsyncIterator()) == nil)
    #expect(Reflection.leak(of: mock) == nil)
  }
}
