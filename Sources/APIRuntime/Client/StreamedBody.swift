import Foundation
import HTTPTypes

/// A successful response whose body is a byte stream of any length, such as a video. Chunks are
/// delivered as they arrive, no faster than they are read, as far as the transport can hold the
/// server back.
///
/// A body that comes from a server can be read once.
public struct StreamedBody: AsyncSequence, Sendable {
  public typealias Element = Data

  /// The head of the response; its `data` is empty.
  public let response: Response
  private let chunks: ResponseBody

  /// Creates a body that is still arriving.
  public init(response: Response, chunks: ResponseBody) {
    self.response = response
    self.chunks = chunks
  }

  /// Creates the body of a complete response, such as a recorded one.
  public init(_ response: Response) {
    self.init(response: response, chunks: ResponseBody(response.data))
  }

  public var status: HTTPResponse.Status { response.status }
  public var headers: HTTPFields { response.headers }
  /// The server's identifier for this call, if there is one.
  public var requestID: String? { response.requestID }

  /// The length in bytes, if the server announced it.
  public var contentLength: Int64? {
    headers[.contentLength].flatMap { Int64($0) }.flatMap { $0 < 0 ? nil : $0 }
  }

  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate var chunks: ResponseBody.AsyncIterator
    fileprivate let response: Response
    fileprivate let host: String?

    /// - Throws: ``TransportFailure`` if the rest does not arrive; `CancellationError`.
    public mutating func next() async throws -> Data? {
      do {
        return try await namingProblems(at: host) { try await chunks.next() }
      } catch let problem as TransportProblem {
        throw response.failure(problem)
      }
    }
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(chunks: chunks.makeAsyncIterator(), response: response, host: chunks.host)
  }

  /// Reads the whole body into memory.
  ///
  /// - Parameter limit: the maximum size in bytes.
  /// - Throws: ``TransportFailure``, also wrapping ``ResponseBody/TooLarge``; `CancellationError`.
  public func collect(upTo limit: Int = ResponseBody.defaultLimit) async throws -> Data {
    var data = Data()
    for try await chunk in self {
      guard chunk.count <= limit - data.count else {
        throw response.failure(TransportProblem(.tooLarge(limit: limit)).at(chunks.host))
      }
      data.append(chunk)
    }
    return data
  }
}

extension Response {
  /// The failure of reading the body of this response.
  fileprivate func failure(_ problem: TransportProblem) -> TransportFailure {
    TransportFailure(operation: operation, problem: problem, attempts: attempts, response: self)
  }
}
