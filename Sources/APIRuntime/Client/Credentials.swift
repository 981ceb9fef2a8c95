/// What a client identifies itself with. The secret does not appear in any description, dump or
/// mirror of this value or of one that holds it.
public struct Credentials: Sendable {
  // A struct around its kinds, so that credentials that are fetched or combined can be added.
  private enum Kind {
    case none
    case bearer(String)
    case apiKey(String)
  }

  private let kind: Kind

  /// No credentials: only operations that need none can be called.
  public static let none = Credentials(kind: .none)

  /// A token that is sent as `Authorization: Bearer …`.
  public static func bearer(_ token: String) -> Credentials {
    Credentials(kind: .bearer(token))
  }

  /// A key that is sent in the header which the API's description names.
  public static func apiKey(_ key: String) -> Credentials {
    Credentials(kind: .apiKey(key))
  }

  /// The header that satisfies a scheme; `nil` if these credentials are of another kind.
  func header(for scheme: SecurityScheme) -> (name: String, value: String, secret: String)? {
    switch (scheme.kind, kind) {
    case (.bearer, .bearer(let token)): ("Authorization", "Bearer \(token)", token)
    case (.apiKey(let header), .apiKey(let key)): (header, key, key)
    case (.bearer, .apiKey), (.bearer, .none), (.apiKey, .bearer), (.apiKey, .none): nil
    }
  }
}

extension Credentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    switch kind {
    case .none: "none"
    case .bearer: "bearer <redacted>"
    case .apiKey: "API key <redacted>"
    }
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror {
    Mirror(self, children: [])
  }
}
