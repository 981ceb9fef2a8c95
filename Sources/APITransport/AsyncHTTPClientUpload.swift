#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import APIRuntime
  import AsyncHTTPClient
  import Foundation
  import HTTPTypes
  import NIOCore
  import NIOHTTP1

  extension SharedClient {
    /// Sends a body in pieces, as fast as the server takes them.
    ///
    /// Uses the library's async API, which stops sending when an error response arrives early. The
    /// delegate API waits forever for the end of the body.
    func upload(_ request: HTTPRequest, to url: String, _ body: RequestBody) async throws -> Answer
    {
      var outgoing = HTTPClientRequest(url: url)
      outgoing.method = .init(rawValue: request.method.rawValue)
      outgoing.headers = HTTPHeaders(request.headerFields)
      let buffers = OutgoingBuffers(body.chunks, loops)
      outgoing.body = .stream(buffers, length: body.length.map { .known($0) } ?? .unknown)
      do {
        // Checked before connecting, so that nothing is sent if the file is gone.
        try body.checkFile()
        let answer = try await withTaskCancellationHandler { [outgoing] in
          try await http.execute(outgoing, deadline: .distantFuture)
        } onCancel: {
          buffers.abandonment()
        }
        guard answer.history.count < 2 else {
          throw TransportProblem(
            .other,
            detail: "the client followed a redirect; set redirectConfiguration: .disallow")
        }
        let head = try HTTPResponse(
          code: Int(answer.status.code),
          headers: answer.headers.lazy.map { (name: $0.name, value: $0.value) })
        return Answer(
          head: head.withoutCodings(["gzip", "deflate"]),
          body: ResponseBody(IncomingData(body: answer.body, outgoing: buffers, client: self)))
      } catch {
        buffers.abandonment()
        throw transportError(error)
      }
    }
  }

  /// The pieces of a body. Each is awaited in a task, because the library does not end the wait for
  /// a stream that is no longer wanted.
  ///
  /// A class, because its only iteration changes its iterator in other tasks.
  private final class OutgoingBuffers: AsyncSequence, AsyncIteratorProtocol, @unchecked Sendable {
    /// In bytes: 1 MB.
    private static let lead = 1 << 20

    let abandonment = Abandonment()
    private let chunks: RequestBody.Chunks
    private let loops: EventLoops
    /// The number of bytes handed over since the loops caught up.
    private var ahead = 0
    // Created only once there is a connection, so that a stream that can be read once is not spent
    // before.
    private lazy var iterator = chunks.makeAsyncIterator()

    init(_ chunks: RequestBody.Chunks, _ loops: EventLoops) {
      self.chunks = chunks
      self.loops = loops
    }

    func next() async throws -> ByteBuffer? {
      // The library requests the next piece before its loop has seen the last one, so a loop that
      // lags behind cannot report that the connection is full.
      if ahead >= Self.lead {
        ahead = 0
        try await loops.catchUp()
      }
      let task = Task { try await self.iterator.next().map { ByteBuffer(bytes: $0) } }
      abandonment.setHandler { task.cancel() }
      let buffer = try await task.value
      // A canceled stream may end as if it were complete.
      if abandonment.isAbandoned { throw CancellationError() }
      ahead += buffer?.readableBytes ?? 0
      return buffer
    }

    func makeAsyncIterator() -> OutgoingBuffers { self }
  }

  private struct IncomingData: AsyncSequence, Sendable {
    let body: HTTPClientResponse.Body
    /// A success response can arrive before everything has been sent.
    let outgoing: OutgoingBuffers
    /// Held until the response has been read.
    let client: SharedClient

    struct AsyncIterator: AsyncIteratorProtocol {
      var buffers: HTTPClientResponse.Body.AsyncIterator
      let client: SharedClient

      mutating func next() async throws -> Data? {
        do {
          return try await buffers.next().map { Data($0.readableBytesView) }
        } catch {
          throw transportError(error)
        }
      }
    }

    func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(buffers: body.makeAsyncIterator(), client: client)
    }
  }
#endif
