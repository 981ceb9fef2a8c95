/// The body of a documented error, as far as it could be read, with its response.
///
/// The status alone determines the error: a server that sends an empty page or other text with that
/// status has failed in the same way. Members of the body can be read directly, as optionals:
/// `error.message` for `error.decoded?.message`. Only `decoded`, `problem` and `response` always
/// mean these three.
@dynamicMemberLookup
public struct ErrorBody<Body: Sendable>: Sendable {
  /// The body in its described type; `nil` if it does not match or is missing.
  public let decoded: Body?
  /// Why the body could not be read; `nil` if it could.
  public let problem: DecodingFailure?
  /// The response that contained the body.
  public let response: Response

  /// Combines a body and its response.
  public init(decoded: Body, response: Response) {
    self.decoded = decoded
    problem = nil
    self.response = response
  }

  /// Creates an error whose body does not match the description.
  public init(problem: DecodingFailure) {
    decoded = nil
    self.problem = problem
    response = problem.response
  }

  /// A member of the body, if the body could be read.
  public subscript<Member>(dynamicMember member: KeyPath<Body, Member>) -> Member? {
    decoded?[keyPath: member]
  }

  /// An optional member of the body, if the body could be read.
  public subscript<Member>(dynamicMember member: KeyPath<Body, Member?>) -> Member? {
    decoded?[keyPath: member]
  }
}
