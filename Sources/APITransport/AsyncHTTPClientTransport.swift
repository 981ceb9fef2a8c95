#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import APIRuntime
  import AsyncHTTPClient
  import Foundation
  import HTTPTypes
  import NIOCore

  /// Sends requests with AsyncHTTPClient, https://github.com/swift-server/async-http-client.
  ///
  /// Redirects are not followed; there are no cookies and no cache; gzip and deflate are
  /// decompressed. A connection has 10 seconds to open; all other time limits are the caller's. The
  /// body arrives in chunks, at the speed at which it is read.
  public struct AsyncHTTPClientTransport: Transport {
    // One for the process, as `HTTPClient.shared` is, which cannot be used: it follows redirects.
    // It lives on the same threads and is never shut down.
    private static let client: HTTPClient = {
      var configuration = HTTPClient.Configuration(
        redirectConfiguration: .disallow, timeout: .init(connect: .seconds(10)),
        // Whoever reads the body counts what comes out of it.
        decompression: .enabled(limit: .none))
      // Otherwise a refused connection is tried again until the 10 seconds are over.
      configuration.connectionPool.retryConnectionEstablishment = false
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
      // All that can go wrong is known and tried out for this version only.
      configuration.httpVersion = .http1Only
      configuration.http1_1ConnectionDebugInitializer = StatusGuard.install
      return HTTPClient(
        eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
    }()

    /// All values share one client and its connections.
    public init() {}

    /// - Throws: `CancellationError`, `TransportProblem`.
    public func send(_ request: HTTPRequest, body: Data?) async throws -> Answer {
      var outgoing = HTTPClientRequest(url: try request.absoluteURL())
      outgoing.method = .init(rawValue: request.method.rawValue)
      for field in request.headerFields {
        outgoing.headers.add(name: field.name.rawName, value: field.value)
      }
      if let body { outgoing.body = .bytes(ByteBuffer(bytes: body)) }
      do {
        let answer = try await Self.client.execute(outgoing, deadline: .distantFuture)
        let head = try HTTPResponse(
          code: Int(answer.status.code),
          headers: answer.headers.lazy.map { (name: $0.name, value: $0.value) })
        return (head.withoutCodings(["gzip", "deflate"]), ResponseBody(ReceivedBytes(answer.body)))
      } catch {
        throw asProblem(error)
      }
    }
  }

  /// The chunks of a body, whose errors are problems.
  private struct ReceivedBytes: AsyncSequence, Sendable {
    let body: HTTPClientResponse.Body

    init(_ body: HTTPClientResponse.Body) {
      self.body = body
    }

    struct AsyncIterator: AsyncIteratorProtocol {
      var chunks: HTTPClientResponse.Body.AsyncIterator

      mutating func next() async throws -> Data? {
        do {
          return try await chunks.next().map { Data($0.readableBytesView) }
        } catch {
          throw asProblem(error)
        }
      }
    }

    func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(chunks: body.makeAsyncIterator())
    }
  }
#endif
