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
  /// decompressed. There are up to 64 connections per host; a connection has 10 seconds to open or
  /// to become free; TLS must be 1.2 or later. All other time limits are the caller's. Bodies are
  /// received, and files are sent, in pieces and only as fast as they are consumed.
  ///
  /// To set a proxy, your own certificates, pinning, HTTP/2 or other limits, pass a configuration:
  ///
  /// ```swift
  /// var configuration = AsyncHTTPClientTransport.defaultConfiguration
  /// configuration.proxy = .server(host: "proxy.example.com", port: 8080)
  /// let transport = AsyncHTTPClientTransport(configuration: configuration)
  /// ```
  public struct AsyncHTTPClientTransport: PlainTransport {
    // One for the process, like `HTTPClient.shared`, which follows redirects and therefore cannot
    // be used. It runs on the same threads and is never shut down.
    private static let shared = SharedClient(
      HTTPClient(
        eventLoopGroup: HTTPClient.defaultEventLoopGroup,
        configuration: defaultConfiguration.safe))

    /// The configuration of ``init()``, as a starting point for ``init(configuration:)``.
    public static var defaultConfiguration: HTTPClient.Configuration {
      var configuration = HTTPClient.Configuration(timeout: .init(connect: .seconds(10)))
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
      // Error handling is known and tested for this version only.
      configuration.httpVersion = .http1Only
      return configuration
    }

    private let client: SharedClient

    /// Creates a transport. All transports created this way share one client and its connections.
    public init() {
      client = Self.shared
    }

    /// Creates a transport with its own client and connections, which are shut down with the last
    /// reference to it. Create it once and keep it.
    ///
    /// These settings override the configuration:
    /// - No redirects: a followed redirect would send credentials to another server. The runtime
    ///   follows those that are safe.
    /// - Decompression without a limit: the runtime counts the decompressed bytes.
    /// - No second attempt to connect: the runtime retries, according to its options.
    /// - No tracing: it would see whole URLs, and those of files are often signed.
    /// - A check of the status of each HTTP/1 response, because a malformed one crashes the
    ///   process. An initializer of the caller runs after it.
    /// - TLS 1.2 or later if the configuration has no TLS configuration. If it has one, that is
    ///   used unchanged; its default accepts 1.0.
    public init(configuration: HTTPClient.Configuration) {
      client = SharedClient(
        owning: HTTPClient(
          eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration.safe))
    }

    /// Creates a transport with the caller's client, which is used unchanged. The caller shuts it
    /// down when all calls are done.
    ///
    /// The client should be configured with `redirectConfiguration: .disallow` and
    /// `decompression: .enabled(limit: .none)`, and the other settings of ``init(configuration:)``.
    /// Even without them redirects are not followed, except if the body is a file or a stream: then
    /// a redirect that the client has followed is an error, but the headers have already been sent
    /// to the other server. The body of a redirect that the client would follow is not read.
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
        throw transportError(error)
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
    /// Returns the configuration with the settings of
    /// ``AsyncHTTPClientTransport/init(configuration:)``.
    var safe: Self {
      var configuration = self
      configuration.redirectConfiguration = .disallow
      configuration.decompression = .enabled(limit: .none)
      // Otherwise the library retries a refused connection until the connect timeout.
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
    /// No children: dumping the library's objects crashes the process.
    public var customMirror: Mirror { Mirror(self, children: []) }
  }
#endif
