#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import APIRuntime
  import AsyncHTTPClient
  import Foundation
  import HTTPTypes

  /// Sends requests with AsyncHTTPClient, https://github.com/swift-server/async-http-client.
  ///
  /// Redirects are not followed; there are no cookies, no cache and no decompression. A connection
  /// has 10 seconds to open, an open one may be silent for 120; a call ends after 15 minutes. The
  /// body arrives in chunks, at the speed at which it is read.
  public struct AsyncHTTPClientTransport: Transport {
    // One for the process, as `HTTPClient.shared` is, which cannot be used: it follows redirects.
    // It lives on the same threads and is never shut down.
    private static let client: HTTPClient = {
      var configuration = HTTPClient.Configuration(
        redirectConfiguration: .disallow,
        timeout: .init(connect: .seconds(10), read: .seconds(120)))
      // Otherwise a refused connection is tried again until the 10 seconds are over.
      configuration.connectionPool.retryConnectionEstablishment = false
      return HTTPClient(
        eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
    }()

    /// All values share one client and its connections.
    public init() {}

    /// - Throws: `CancellationError`, ``TransportError``, or what AsyncHTTPClient throws.
    public func send(
      _ request: HTTPRequest, body: Data?
    ) async throws -> (HTTPResponse, ResponseBody) {
      var outgoing = HTTPClientRequest(url: try request.absoluteURL())
      outgoing.method = .init(rawValue: request.method.rawValue)
      for field in request.headerFields {
        outgoing.headers.add(name: field.name.rawName, value: field.value)
      }
      if let body { outgoing.body = .bytes(body) }
      do {
        let answer = try await Self.client.execute(outgoing, timeout: .minutes(15))
        let head = try HTTPResponse(
          code: Int(answer.status.code),
          headers: answer.headers.lazy.map { (name: $0.name, value: $0.value) })
        return (head, ResponseBody(answer.body.map { Data($0.readableBytesView) }))
      } catch {
        if Task.isCancelled { throw CancellationError() }
        throw error
      }
    }
  }
#endif
