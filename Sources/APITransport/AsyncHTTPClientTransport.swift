#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import APIRuntime
  import AsyncHTTPClient
  import Foundation
  import HTTPTypes
  import NIOCore
  import NIOHTTP1

  /// Sends requests with AsyncHTTPClient, https://github.com/swift-server/async-http-client.
  ///
  /// Redirects are not followed; there are no cookies and no cache; gzip and deflate are
  /// decompressed. There are up to 64 connections to a host; one has 10 seconds to open, or to
  /// become free. All other time limits are the caller's. The body arrives in chunks, at the speed
  /// at which it is read.
  public struct AsyncHTTPClientTransport: Transport {
    // One for the process, as `HTTPClient.shared` is, which cannot be used: it follows redirects.
    // It lives on the same threads and is never shut down.
    private static let shared = HTTPClient(
      eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
    private static let loops = EventLoops(HTTPClient.defaultEventLoopGroup)

    static let connectionsPerHost = 64

    static var configuration: HTTPClient.Configuration {
      var configuration = HTTPClient.Configuration(
        redirectConfiguration: .disallow, timeout: .init(connect: .seconds(10)),
        // Whoever reads the body counts what comes out of it.
        decompression: .enabled(limit: .none))
      // Otherwise a refused connection is tried again until the 10 seconds are over.
      configuration.connectionPool.retryConnectionEstablishment = false
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = connectionsPerHost
      // All that can go wrong is known and tried out for this version only.
      configuration.httpVersion = .http1Only
      // It would be told of whole URLs, and those of files are often signed.
      configuration.tracing.tracer = nil
      configuration.http1_1ConnectionDebugInitializer = StatusGuard.install
      return configuration
    }

    private let client: HTTPClient

    /// All values share one client and its connections.
    public init() {
      self.init(over: Self.shared)
    }

    /// For tests, whose servers nobody vouches for: another client of much the same configuration.
    init(over client: HTTPClient) {
      self.client = client
    }

    /// - Throws: `CancellationError`, `TransportProblem`.
    public func send(_ request: HTTPRequest, body: Data?) async throws -> Answer {
      try Task.checkCancellation()
      return try await start(request, body: body).answer()
    }

    /// - Throws: `TransportProblem`.
    public func start(_ request: HTTPRequest, body: Data?) throws -> any Exchange {
      var headers = HTTPHeaders()
      for field in request.headerFields {
        headers.add(name: field.name.rawName, value: field.value)
      }
      do {
        let outgoing = try HTTPClient.Request(
          url: try request.absoluteURL(), method: .init(rawValue: request.method.rawValue),
          headers: headers, body: body.map { .byteBuffer(ByteBuffer(bytes: $0)) })
        return AsyncHTTPClientExchange(outgoing, over: client, on: Self.loops)
      } catch {
        throw asProblem(error)
      }
    }
  }

  extension AsyncHTTPClientTransport: CustomReflectable {
    /// No children: a dump that comes to the objects of the library ends the process.
    public var customMirror: Mirror { Mirror(self, children: []) }
  }
#endif
