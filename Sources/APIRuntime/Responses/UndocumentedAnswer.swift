/// The server answered with a status that the API's description does not mention for the
/// operation. Proxies and load balancers do, too.
public struct UndocumentedAnswer: APIFailure {
  /// The answer.
  public let response: Response

  /// The failure for `response`, see ``Response/undocumented()``.
  public init(response: Response) {
    self.response = response
  }

  public var description: String { "\(response), which is not documented" }
}
