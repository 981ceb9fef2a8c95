#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import APIRuntime
  import AsyncHTTPClient
  import Foundation
  import HTTPTypes
  import NIOCore
  import NIOHTTP1
  import NIOSSL

  /// Sends requests with AsyncHTTPClient, https://github.com/swift-server/async-http-client.
  ///
  /// Redirects are not followed; there are no cookies and no cache; gzip and deflate are
  /// decompressed. There are up to 64 connections to a host; one has 10 seconds to open, or to
  /// become free; TLS is of version 1.2 or later. All other time limits are the caller's. Bodies
  /// arrive, and files are sent, in pieces, at the speed at which they are taken.
  ///
  /// A proxy, certificates of one's own, pinning, HTTP/2, other limits:
  ///
  /// ```swift
  /// var configuration = AsyncHTTPClientTransport.defaultConfiguration
  /// configuration.proxy = .server(host: "proxy.example.com", port: 8080)
  /// let transport = AsyncHTTPClientTransport(configuration: configuration)
  /// ```
  public struct AsyncHTTPClientTransport: PlainTransport {
    // One for the process, as `HTTPClient.shared` is, which cannot be used: it follows redirects.
    // It lives on the same threads and is never shut down.
    private static let shared = SharedClient(
      HTTPClient(
        eventLoopGroup: HTTPClient.defaultEventLoopGroup,
        configuration: defaultConfiguration.safe))

    /// What ``init()`` is configured with, as a start for ``init(configuration:)``.
    public static var defaultConfiguration: HTTPClient.Configuration {
      var configuration = HTTPClient.Configuration(timeout: .init(connect: .seconds(10)))
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
      // All that can go wrong is known and tried out for this version only.
      configuration.httpVersion = .http1Only
      return configuration
    }

    private let client: SharedClient

    /// All values share one client and its connections.
    public init() {
      client = Self.shared
    }

    /// A client of its own, with connections of its own, which is shut down when nothing uses it
    /// any longer. To be made once and kept.
    ///
    /// What is set whatever the configuration says:
    /// - No redirects: a followed one would carry credentials to another server. The runtime
    ///   follows those that are safe.
    /// - Decompression without a limit of its own: the runtime counts what comes out.
    /// - No second try to connect: the runtime tries again, as its options say.
    /// - No tracing: it would be told of whole URLs, and those of files are often signed.
    /// - A check of each HTTP/1 answer's status, without which a malformed one ends the process. An
    ///   initializer of the caller's own runs after it.
    /// - TLS 1.2 or later, where the configuration has no TLS configuration. One that it has is
    ///   used as it is: its own default accepts 1.0.
    public init(configuration: HTTPClient.Configuration) {
      client = SharedClient(
        owning: HTTPClient(
          eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration.safe))
    }

    /// A client of the caller's, who shuts it down when all calls are over. It is used as it is.
    ///
    /// It should be configured with `redirectConfiguration: .disallow` and `decompression:
    /// .enabled(limit: .none)`, and the rest of what ``init(configuration:)`` sets. Redirects are
    /// not followed even so, but for those of a body that is a file or a stream: there, one that
    /// the client has followed is an error, which comes too late to keep the headers from the other
    /// server. Of a redirect that it would follow, the body is not read.
    public init(client: HTTPClient) {
      self.client = SharedClient(client, followsRedirects: true)
    }

    /// - Throws: `CancellationError`, `TransportProblem`.
    public func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
      try Task.checkCancellation()
      return try await start(request, body: body).answer()
    }

    /// - Throws: `TransportProblem`.
    public func start(_ request: HTTPRequest, body: RequestBody?) throws -> any Exchange {
      let url = try request.absoluteURL()
      if let body, body.data == nil {
        return TaskExchange { [client] in try await client.upload(request, to: url, body) }
      }
      do {
        let outgoing = try HTTPClient.Request(
          url: url, method: .init(rawValue: request.method.rawValue),
          headers: HTTPHeaders(request.headerFields),
          body: body?.data.map { .byteBuffer(ByteBuffer(bytes: $0)) })
        return AsyncHTTPClientExchange(outgoing, over: client)
      } catch {
        throw asProblem(error)
      }
    }
  }

  extension HTTPHeaders {
    init(_ fields: HTTPFields) {
      self.init()
      var fields = fields
      fields.joinCookies()
      for field in fields { add(name: field.name.rawName, value: field.value) }
    }
  }

  extension HTTPClient.Configuration {
    /// The same with what ``AsyncHTTPClientTransport/init(configuration:)`` sets.
    var safe: Self {
      var configuration = self
      configuration.redirectConfiguration = .disallow
      configuration.decompression = .enabled(limit: .none)
      // Otherwise a refused connection is tried again until the time to connect is over.
      configuration.connectionPool.retryConnectionEstablishment = false
      configuration.tracing.tracer = nil
      if configuration.tlsConfiguration == nil {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv12
        configuration.tlsConfiguration = tls
      }
      let next = configuration.http1_1ConnectionDebugInitializer
      configuration.http1_1ConnectionDebugInitializer = { channel in
        let installed = StatusGuard.install(in: channel)
        guard let next else { return installed }
        return installed.flatMap { next(channel) }
      }
      return configuration
    }
  }

  extension AsyncHTTPClientTransport: CustomReflectable {
    /// No children: a dump that comes to the objects of the library ends the process.
    public var customMirror: Mirror { Mirror(self, children: []) }
  }
#endif
