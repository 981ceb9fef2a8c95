import Foundation
import HTTPTypes

/// Any response other than the success that the caller expects: a documented error (`…Failure` of
/// the operation), an undocumented status (``UndocumentedAnswer``), a body that does not match the
/// description (``DecodingFailure``).
///
/// Its description names the operation, status and request ID, never headers or body.
public protocol APIFailure: Error, Sendable, CustomStringConvertible, LocalizedError {
  /// The response.
  var response: Response { get }
}

extension APIFailure {
  /// The status of the response.
  public var status: HTTPResponse.Status { response.status }
  /// The headers of the response.
  public var headers: HTTPFields { response.headers }
  /// The server's identifier for this call, if there is one.
  public var requestID: String? { response.requestID }
  /// The body as received; empty if there was none.
  public var body: Data { response.data }
  /// The body as text, see ``Response/text``.
  public var text: String { response.text }
  /// How long the server asks to wait before the next request, see ``Response/retryAfter``.
  public var retryAfter: Duration? { response.retryAfter }
  /// How many attempts were made.
  public var attempts: Int { response.attempts }
  /// The kind of failure that the status indicates.
  public var category: FailureCategory { FailureCategory(response.status) }
  /// The operation that failed.
  public var operationID: String { response.operation.id }

  /// Operation, status and request ID.
  public var description: String { response.description }
  public var errorDescription: String? { description }
  // Foundation's defaults are not visible in a file that does not import it.
  public var failureReason: String? { nil }
  public var recoverySuggestion: String? { nil }
  public var helpAnchor: String? { nil }
}

/// The kind of failure that a status indicates, regardless of the server and the body,
/// https://www.rfc-editor.org/rfc/rfc9110#section-15.
public enum FailureCategory: Hashable, Sendable {
  /// 401 and 403: the credentials are missing, wrong or insufficient.
  case authentication
  /// 402: payment is required.
  case payment
  /// 404.
  case notFound
  /// 410: the resource existed before.
  case gone
  /// 409 and 412: the resource is in a different state than expected.
  case conflict
  /// 429.
  case rateLimited
  /// Any other 4xx: the request itself is wrong.
  case request
  /// 5xx, and 408 and 425: the same request may succeed later.
  case server
  /// Anything else: the body could not be read, or a redirect was not followed.
  case other

  /// Classifies a status.
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
