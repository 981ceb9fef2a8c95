import Foundation
import HTTPTypes

/// A success with everything that the server sent along with it.
public struct Reply<Body: Sendable>: Sendable {
  /// The output of the operation.
  public let body: Body
  /// The answer that the output was read from.
  public let response: Response

  /// Puts an output and its answer together.
  public init(body: Body, response: Response) {
    self.body = body
    self.response = response
  }

  /// The status of the answer.
  public var status: HTTPResponse.Status { response.status }
  /// The headers of the answer.
  public var headers: HTTPFields { response.headers }
  /// The body as it came.
  public var data: Data { response.data }
  /// The body as text, see ``Response/text``.
  public var text: String { response.text }
  /// The server's name for this call, if it gave one.
  public var requestID: String? { response.requestID }
}
