/// From where generated declarations can be used.
public enum Access: String, Sendable, Hashable, CaseIterable {
  case `public`, package, `internal`
}
