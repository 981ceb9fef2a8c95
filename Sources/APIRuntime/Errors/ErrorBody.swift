/// The body of a documented error, with the answer that it came in. Members of the body can be read
/// as if they were its own: `error.message` for `error.decoded.message`. Only `decoded` and
/// `response` always mean these two.
@dynamicMemberLookup
public struct ErrorBody<Body: Sendable>: Sendable {
  /// The body as the description types it.
  public let decoded: Body
  /// The answer that the body came in.
  public let response: Response

  /// Puts a body and its answer together.
  public init(decoded: Body, response: Response) {
    self.decoded = decoded
    self.response = response
  }

  /// A member of the body.
  public subscript<Member>(dynamicMember member: KeyPath<Body, Member>) -> Member {
    decoded[keyPath: member]
  }
}
