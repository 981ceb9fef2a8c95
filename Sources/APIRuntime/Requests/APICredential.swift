/// What one security scheme of an API is met with: a key, a token, a user with a password, or what
/// gives one of these. A literal is a key. The secret does not appear in any description, dump or
/// mirror of this value or of one that holds it.
///
/// A secret that changes, such as a token that expires, is given as a closure. It is called before
/// each attempt of each call, so it should keep what it fetches; what it throws, the call throws.
public struct APICredential: Sendable {
  /// Gives the secret for one attempt of a call. Its task is cancelled when there is no more time
  /// for it.
  public typealias Source = @Sendable () async throws -> Secret

  /// Gives a user and a password for one attempt of a call, as a ``Source`` does.
  public typealias LoginSource = @Sendable () async throws -> (user: String, password: Secret)

  /// What is shown to a server.
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

  /// A key or a token that is asked for when it is needed.
  public static func key(_ source: @escaping Source) -> Self {
    Self(value: .asked { .key(try await source()) })
  }

  /// A token that calls share, and that is fetched anew when a server refuses it.
  public static func key(_ token: SharedToken) -> Self { Self(value: .shared(token)) }

  /// A user and a password, for a scheme that wants these. One of the two may be empty.
  public static func basic(user: String, password: String) -> Self {
    basic(user: user, password: Secret(password))
  }

  /// A user and a password, for a scheme that wants these. One of the two may be empty.
  public static func basic(user: String, password: Secret) -> Self {
    Self(value: .known(.login(user: user, password: password)))
  }

  /// A user and a password that are asked for when they are needed.
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
