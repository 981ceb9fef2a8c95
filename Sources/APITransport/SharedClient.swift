#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import AsyncHTTPClient
  import NIOCore

  /// A client of AsyncHTTPClient, for as long as a transport or an exchange holds it.
  ///
  /// A class, because a client that somebody made has to be shut down once, after its last use.
  final class SharedClient: Sendable {
    let http: HTTPClient
    let loops: EventLoops
    /// Whether it may follow redirects by itself.
    let followsRedirects: Bool
    private let isOwned: Bool

    /// A client that somebody else shuts down, or nobody.
    init(_ http: HTTPClient, followsRedirects: Bool = false) {
      self.http = http
      self.followsRedirects = followsRedirects
      loops = EventLoops(http.eventLoopGroup)
      isOwned = false
    }

    /// A client that is shut down with the last reference to this.
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
