/// The access level of generated declarations.
public enum Access: String, Sendable, Hashable, CaseIterable {
  case `public`, package, `internal`
}
