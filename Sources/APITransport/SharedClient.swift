#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import AsyncHTTPClient
  import NIOCore

  /// A client of AsyncHTTPClient that lives as long as a transport or an exchange refers to it.
  ///
  /// A class, because a client that it owns must be shut down once, after its last use.
  final class SharedClient: Sendable {
    let http: HTTPClient
    let loops: EventLoops
    /// Whether the client may follow redirects.
    let followsRedirects: Bool
    private let isOwned: Bool

    /// Wraps a client that is shut down elsewhere or never.
    init(_ http: HTTPClient, followsRedirects: Bool = false) {
      self.http = http
      self.followsRedirects = followsRedirects
      loops = EventLoops(http.eventLoopGroup)
      isOwned = false
    }

    /// Wraps a client that is shut down with the last reference to this object.
    init(owning http: HTTPClient) {
      self.http = http
      followsRedirects = false
      loops = EventLoops(http.eventLoopGroup)
      isOwned = true
    }

    deinit {
      guard isOwned else { return }
      Task { [http] in try? await http.shutdown() }
    }
  }
#endif
