import Foundation
import HTTPTypes

/// The output of a successful call together with the response that it was read from.
public struct Reply<Body: Sendable>: Sendable {
  /// The output of the operation.
  public let body: Body
  /// The response that the output was read from.
  public let response: Response

  /// Combines an output and its response.
  public init(body: Body, response: Response) {
    self.body = body
    self.response = response
  }

  /// The status of the response.
  public var status: HTTPResponse.Status { response.status }
  /// The headers of the response.
  public var headers: HTTPFields { response.headers }
  /// The body as received.
  public var data: Data { response.data }
  /// The body as text, see ``Response/text``.
  public var text: String { response.text }
  /// The server's identifier for this call, if there is one.
  public var requestID: String? { response.requestID }
}
