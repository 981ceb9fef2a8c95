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
  /// The body as text, see ``Response/text``.
  public var text: String { response.text }
  /// How long the server asks to wait before the next request, see ``Response/retryAfter``.
  public var retryAfter: Duration? { response.retryAfter }
  /// How many attempts were made.
  public var attempts: Int { response.attempts }
  /// What kind of failure the status stands for.
  public var category: FailureCategory { FailureCategory(response.status) }
  /// The operation that failed.
  public var operationID: String { response.operation.id }

  /// Operation, status and request id.
  public var description: String { response.description }
  public var errorDescription: String? { description }
  // Foundation's own defaults are not to be seen in a file that does not import it.
  public var failureReason: String? { nil }
  public var recoverySuggestion: String? { nil }
  public var helpAnchor: String? { nil }
}

/// What kind of failure a status stands for, whoever sends it and whatever its body says,
/// https://www.rfc-editor.org/rfc/rfc9110#section-15.
public enum FailureCategory: Hashable, Sendable {
  /// 401 and 403: the credentials are missing, wrong or not allowed to do this.
  case authentication
  /// 402: something has to be paid first.
  case payment
  /// 404.
  case notFound
  /// 410: it was there once.
  case gone
  /// 409 and 412: what the call is about is in another state.
  case conflict
  /// 429.
  case rateLimited
  /// Any other 4xx: the request itself.
  case request
  /// 5xx, and 408 and 425: the same request may succeed later.
  case server
  /// Any other: the body could not be read, or a redirect was not followed.
  case other

  /// The kind of a status.
  public init(_ status: HTTPResponse.Status) {
    switch status.code {
    case 401, 403: self = .authentication
    case 402: self = .payment
    case 404: self = .notFound
    case 410: self = .gone
    case 409, 412: self = .conflict
    case 429: self = .rateLimited
    case 408, 425, 500...599: self = .server
    case 400...499: self = .request
    default: self = .other
    }
  }
}
