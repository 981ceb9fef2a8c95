/// What an API's description says about an operation, independent of its parameters.
public struct OperationFacts: Hashable, Sendable {
  /// The operation's name in the description, or one derived from method and path.
  public let id: String
  /// The HTTP method, for example `GET`.
  public let method: String
  /// The path template, for example `/pets/{pet_id}`, relative to the server's path. Anything after
  /// a `?` is a query that every call sends.
  public let path: String
  /// The accepted media types as sent in `Accept`: those that are decoded, then those of errors;
  /// `*/*` if the description does not declare a body.
  public let accept: String
  /// Alternatives in order of preference, each a list of the security schemes that are required
  /// together. If empty, the operation is called without credentials.
  public let security: [[String]]
  /// The documented statuses: codes, ranges such as `4XX`, `default`.
  public let statuses: [String]

  /// Creates the facts of one operation. `security` and `statuses` are empty by default.
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
