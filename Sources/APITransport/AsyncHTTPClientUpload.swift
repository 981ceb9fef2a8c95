#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import APIRuntime
  import AsyncHTTPClient
  import Foundation
  import HTTPTypes
  import NIOCore
  import NIOHTTP1

  extension SharedClient {
    /// Sends a body in pieces, at the speed at which the server takes them.
    ///
    /// By the async form of the library, which ends the sending when an error comes as an answer
    /// before all has been sent. The other form waits for the end of the body forever.
    func upload(_ request: HTTPRequest, to url: String, _ body: RequestBody) async throws -> Answer
    {
      var outgoing = HTTPClientRequest(url: url)
      outgoing.method = .init(rawValue: request.method.rawValue)
      outgoing.headers = HTTPHeaders(request.headerFields)
      outgoing.body = .stream(
        OutgoingBuffers(chunks: body.chunks), length: body.length.map { .known($0) } ?? .unknown)
      do {
        // Before there is a connection, so that nothing is sent of a file that is gone.
        try body.checkFile()
        let answer = try await http.execute(outgoing, deadline: .distantFuture)
        guard answer.history.count < 2 else {
          throw TransportProblem(
            .other,
            detail: "the client followed a redirect; make it with redirectConfiguration: .disallow")
        }
        let head = try HTTPResponse(
          code: Int(answer.status.code),
          headers: answer.headers.lazy.map { (name: $0.name, value: $0.value) })
        return Answer(
          head: head.withoutCodings(["gzip", "deflate"]),
          body: ResponseBody(IncomingData(body: answer.body, client: self)))
      } catch {
        throw asProblem(error)
      }
    }
  }

  private struct OutgoingBuffers: AsyncSequence, Sendable {
    let chunks: RequestBody.Chunks

    struct AsyncIterator: AsyncIteratorProtocol {
      var chunks: RequestBody.Chunks.AsyncIterator

      mutating func next() async throws -> ByteBuffer? {
        try await chunks.next().map { ByteBuffer(bytes: $0) }
      }
    }

    func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(chunks: chunks.makeAsyncIterator())
    }
  }

  private struct IncomingData: AsyncSequence, Sendable {
    let body: HTTPClientResponse.Body
    /// Held until the answer has been read.
    let client: SharedClient

    struct AsyncIterator: AsyncIteratorProtocol {
      var buffers: HTTPClientResponse.Body.AsyncIterator
      let client: SharedClient

      mutating func next() async throws -> Data? {
        do {
          return try await buffers.next().map { Data($0.readableBytesView) }
        } catch {
          throw asProblem(error)
        }
      }
    }

    func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(buffers: body.makeAsyncIterator(), client: client)
    }
  }
#endif
