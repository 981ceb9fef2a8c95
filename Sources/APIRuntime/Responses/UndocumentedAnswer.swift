/// A response with a status that the API's description does not document for the operation. Proxies
/// and load balancers send such responses, too.
public struct UndocumentedAnswer: APIFailure {
  /// The response.
  public let response: Response

  /// Creates the failure for `response`, see ``Response/undocumented()``.
  public init(response: Response) {
    self.response = response
  }

  public var description: String { "\(response), which is not documented" }
}
