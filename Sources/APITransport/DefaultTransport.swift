import APIRuntime

// FoundationNetworking on Linux holds whole bodies in memory, ignores its overall timeout and
// reports poor errors, so AsyncHTTPClient is used there. On Apple's platforms URLSession integrates
// better (proxies, VPN, background).
#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  /// The default transport of clients: `AsyncHTTPClientTransport` on Linux, ``URLSessionTransport``
  /// on Apple's platforms.
  public typealias DefaultTransport = AsyncHTTPClientTransport
#else
  /// The default transport of clients: `AsyncHTTPClientTransport` on Linux, ``URLSessionTransport``
  /// on Apple's platforms.
  public typealias DefaultTransport = URLSessionTransport
#endif

extension APIClient {
  /// Creates a client for a server of the caller's choice, with the ``DefaultTransport``.
  public init(
    credentials: API.Credentials = API.Credentials(mode: .asDocumented), server: Server
  ) {
    self.init(credentials: credentials, server: server, transport: DefaultTransport())
  }

  /// Creates a client for the server that the API's description names, with the
  /// ``DefaultTransport``.
  public init(
    credentials: API.Credentials = API.Credentials(mode: .asDocumented)
  ) where API: HostedAPI {
    self.init(credentials: credentials, transport: DefaultTransport())
  }
}
