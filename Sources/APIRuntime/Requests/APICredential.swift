/// The credential for one security scheme of an API: a key, a token, a user with a password, or a
/// closure that provides one of these. A string literal is a key. The secret does not appear in any
/// description, dump or mirror of this value or of one that contains it.
///
/// For a secret that changes, such as a token that expires, pass a closure. It is called before
/// each attempt of each call, so it should cache what it fetches. The call throws whatever it
/// throws.
public struct APICredential: Sendable {
  /// Provides the secret for one attempt of a call. Its task is canceled when its time is over.
  public typealias Source = @Sendable () async throws -> Secret

  /// Provides a user and a password for one attempt of a call, like a ``Source``.
  public typealias LoginSource = @Sendable () async throws -> (user: String, password: Secret)

  /// What is sent to a server.
  enum Shown: Sendable {
    case key(Secret)
    case login(user: String, password: Secret)
  }

  enum Value: Sendable {
    case known(Shown)
    case asked(@Sendable () async throws -> Shown)
    case shared(SharedToken)
  }

  let value: Value

  /// A key or a token.
  public static func key(_ key: String) -> Self { self.key(Secret(key)) }

  /// A key or a token.
  public static func key(_ key: Secret) -> Self { Self(value: .known(.key(key))) }

  /// A key or a token that is requested when needed.
  public static func key(_ source: @escaping Source) -> Self {
    Self(value: .asked { .key(try await source()) })
  }

  /// A token that calls share and that is fetched again when a server rejects it.
  public static func key(_ token: SharedToken) -> Self { Self(value: .shared(token)) }

  /// A user and a password, for a scheme that requires them. One of the two may be empty.
  public static func basic(user: String, password: String) -> Self {
    basic(user: user, password: Secret(password))
  }

  /// A user and a password, for a scheme that requires them. One of the two may be empty.
  public static func basic(user: String, password: Secret) -> Self {
    Self(value: .known(.login(user: user, password: password)))
  }

  /// A user and a password that are requested when needed.
  public static func basic(_ source: @escaping LoginSource) -> Self {
    Self(
      value: .asked {
        let login = try await source()
        return .login(user: login.user, password: login.password)
      })
  }
}

extension APICredential: ExpressibleByStringLiteral {
  public init(stringLiteral key: String) {
    self = .key(key)
  }
}

extension APICredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "<redacted>" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
