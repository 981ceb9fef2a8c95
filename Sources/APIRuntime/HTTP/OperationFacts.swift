/// What an API's description says about an operation, whatever its parameters are.
public struct OperationFacts: Hashable, Sendable {
  /// The name of the operation in the description, or one made of method and path.
  public let id: String
  /// The HTTP method, for example `GET`.
  public let method: String
  /// The path template, for example `/pets/{pet_id}`, below the server's own path. What stands
  /// behind a `?` is a query that every call has.
  public let path: String
  /// The media types that an answer is asked for in, as `Accept` has them: those that are decoded,
  /// then those of errors; `*/*` where the description says nothing about a body.
  public let accept: String
  /// Alternatives, the preferred one first, each the names of security schemes that are needed
  /// together. Empty: the operation is called without credentials.
  public let security: [[String]]
  /// The documented statuses: codes, ranges such as `4XX`, `default`.
  public let statuses: [String]

  /// The facts of one operation; `security` and `statuses` are empty unless given.
  public init(
    id: String, method: String, path: String, accept: String = "*/*",
    security: [[String]] = [], statuses: [String] = []
  ) {
    self.id = id
    self.method = method
    self.path = path
    self.accept = accept
    self.security = security
    self.statuses = statuses
  }
}
