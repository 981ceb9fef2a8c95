import Foundation
import HTTPTypes

/// Any answer of a server that is not the success which the caller waits for: a documented error
/// (`…Failure` of the operation), a status that is not documented (``UndocumentedAnswer``), a body
/// that is not what the description says (``DecodingFailure``).
///
/// Its description names operation, status and request id, never headers or body.
public protocol APIFailure: Error, Sendable, CustomStringConvertible, LocalizedError {
  /// The answer.
  var response: Response { get }
}

extension APIFailure {
  /// The status of the answer.
  public var status: HTTPResponse.Status { response.status }
  /// The headers of the answer.
  public var headers: HTTPFields { response.headers }
  /// The server's name for this call, if it gave one.
  public var requestID: String? { response.requestID }
  /// The body as it came; empty if there was none.
  public var body: Data { response.data }
  /// The operation that failed.
  public var operationID: String { response.operation.id }

  /// Operation, status and request id.
  public var description: String { response.description }
  public var errorDescription: String? { description }
}
