import APIRuntime

// AsyncHTTPClient where FoundationNetworking would be the alternative: on Linux that one holds
// whole bodies in memory, ignores its overall timeout and reports poor errors. On Apple's platforms
// URLSession is the better citizen (proxies, VPN, background).
#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  /// The transport that clients use unless they are given one: `AsyncHTTPClientTransport` on Linux,
  /// ``URLSessionTransport`` on Apple's platforms.
  public typealias DefaultTransport = AsyncHTTPClientTransport
#else
  /// The transport that clients use unless they are given one: `AsyncHTTPClientTransport` on Linux,
  /// ``URLSessionTransport`` on Apple's platforms.
  public typealias DefaultTransport = URLSessionTransport
#endif

extension APIClient {
  /// A client for a server of the caller's choice, over the ``DefaultTransport``.
  public init(
    credentials: API.Credentials = API.Credentials(mode: .asDocumented), server: Server
  ) {
    self.init(credentials: credentials, server: server, transport: DefaultTransport())
  }

  /// A client for the server that the API's description names, over the ``DefaultTransport``.
  public init(
    credentials: API.Credentials = API.Credentials(mode: .asDocumented)
  ) where API: HostedAPI {
    self.init(credentials: credentials, transport: DefaultTransport())
  }
}
