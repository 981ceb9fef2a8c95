/// The body of a documented error as far as it could be read, with the answer that it came in.
///
/// The status alone says which error it is: a server that sends an empty page or another text under
/// it has failed in the same way. Members of the body can be read as if they were its own, as
/// optionals: `error.message` for `error.decoded?.message`. Only `decoded`, `problem` and
/// `response` always mean these three.
@dynamicMemberLookup
public struct ErrorBody<Body: Sendable>: Sendable {
  /// The body as the description types it; `nil` when it is of another kind or there is none.
  public let decoded: Body?
  /// Why the body could not be read; `nil` when it could.
  public let problem: DecodingFailure?
  /// The answer that the body came in.
  public let response: Response

  /// Puts a body and its answer together.
  public init(decoded: Body, response: Response) {
    self.decoded = decoded
    problem = nil
    self.response = response
  }

  /// An answer whose body is not what the description says.
  public init(problem: DecodingFailure) {
    decoded = nil
    self.problem = problem
    response = problem.response
  }

  /// A member of the body, when that could be read.
  public subscript<Member>(dynamicMember member: KeyPath<Body, Member>) -> Member? {
    decoded?[keyPath: member]
  }

  /// A member of the body that may be missing, when the body could be read.
  public subscript<Member>(dynamicMember member: KeyPath<Body, Member?>) -> Member? {
    decoded?[keyPath: member]
  }
}
