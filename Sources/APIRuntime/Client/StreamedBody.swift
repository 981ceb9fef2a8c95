import Foundation
import HTTPTypes

/// A success whose body is bytes of any length, such as a film: chunks as they arrive, at the speed
/// at which they are read, as far as the transport can hold the server back.
///
/// A body that comes from a server can be read once.
public struct StreamedBody: AsyncSequence, Sendable {
  public typealias Element = Data

  /// The head of the answer; its `data` is empty.
  public let response: Response
  private let chunks: ResponseBody

  /// A body that is still arriving.
  public init(response: Response, chunks: ResponseBody) {
    self.response = response
    self.chunks = chunks
  }

  /// The body of an answer that is complete, such as a recorded one.
  public init(_ response: Response) {
    self.init(response: response, chunks: ResponseBody(response.data))
  }

  public var status: HTTPResponse.Status { response.status }
  public var headers: HTTPFields { response.headers }
  /// The server's name for this call, if it gave one.
  public var requestID: String? { response.requestID }

  /// In bytes, when the server says so.
  public var contentLength: Int64? {
    headers[.contentLength].flatMap { Int64($0) }.flatMap { $0 < 0 ? nil : $0 }
  }

  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate var chunks: ResponseBody.AsyncIterator
    fileprivate let response: Response
    fileprivate let host: String?

    /// - Throws: ``TransportFailure`` when the rest does not come; `CancellationError`.
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

  /// The whole body in memory.
  ///
  /// - Parameter limit: in bytes.
  /// - Throws: ``TransportFailure``, also around ``ResponseBody/TooLarge``; `CancellationError`.
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
  /// The failure of reading the body of this answer.
  fileprivate func failure(_ problem: TransportProblem) -> TransportFailure {
    TransportFailure(operation: operation, problem: problem, attempts: attempts, response: self)
  }
}
