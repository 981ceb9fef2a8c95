import HTTPTypes

/// What a client identifies itself with. The secret does not appear in any description, dump or
/// mirror of this value or of one that holds it.
///
/// A secret that changes, such as a token that expires, is given as a closure. It is called before
/// each attempt of each call, so it should keep what it fetches; what it throws, the call throws.
public struct Credentials: Sendable {
  /// Gives the secret for one attempt of a call. Its task is cancelled when there is no more time
  /// for it.
  public typealias Source = @Sendable () async throws -> Secret

  /// Adds what the server wants to see to the headers of one attempt of a call.
  public typealias Authorization = @Sendable (_ headers: inout HTTPFields) async throws -> Void

  /// A secret, or what gives it.
  enum Value: Sendable {
    case known(Secret)
    case asked(Source)
  }

  // A struct around its kinds, so that credentials of other kinds can be added.
  private enum Kind {
    case none
    case bearer(Value)
    case apiKey(Value)
    case custom(Authorization)
  }

  private let kind: Kind

  /// No credentials: only operations that need none can be called.
  public static let none = Credentials(kind: .none)

  /// A token that is sent as `Authorization: Bearer …`.
  public static func bearer(_ token: String) -> Credentials {
    bearer(Secret(token))
  }

  /// A token that is sent as `Authorization: Bearer …`.
  public static func bearer(_ token: Secret) -> Credentials {
    Credentials(kind: .bearer(.known(token)))
  }

  /// A token that is asked for when it is needed, sent as `Authorization: Bearer …`.
  public static func bearer(_ token: @escaping Source) -> Credentials {
    Credentials(kind: .bearer(.asked(token)))
  }

  /// A key that is sent in the header which the API's description names.
  public static func apiKey(_ key: String) -> Credentials {
    apiKey(Secret(key))
  }

  /// A key that is sent in the header which the API's description names.
  public static func apiKey(_ key: Secret) -> Credentials {
    Credentials(kind: .apiKey(.known(key)))
  }

  /// A key that is asked for when it is needed, sent in the header which the API's description
  /// names.
  public static func apiKey(_ key: @escaping Source) -> Credentials {
    Credentials(kind: .apiKey(.asked(key)))
  }

  /// Headers of the caller's own, whatever the API's description wants: for an API that is reached
  /// through a server which has the key, and wants to be shown something else.
  public static func custom(_ authorization: @escaping Authorization) -> Credentials {
    Credentials(kind: .custom(authorization))
  }

  /// What takes the place of all schemes, if it does.
  var authorization: Authorization? {
    switch kind {
    case .custom(let authorization): authorization
    case .none, .bearer, .apiKey: nil
    }
  }

  /// The header that satisfies a scheme; `nil` if these credentials are of another kind.
  func header(for scheme: SecurityScheme) -> (name: String, prefix: String, value: Value)? {
    switch (scheme.kind, kind) {
    case (.bearer, .bearer(let value)): ("Authorization", "Bearer ", value)
    case (.apiKey(let header), .apiKey(let value)): (header, "", value)
    case (.bearer, .apiKey), (.bearer, .none), (.bearer, .custom), (.apiKey, .bearer),
      (.apiKey, .none), (.apiKey, .custom):
      nil
    }
  }
}

extension Credentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    switch kind {
    case .none: "none"
    case .bearer: "bearer <redacted>"
    case .apiKey: "API key <redacted>"
    case .custom: "headers <redacted>"
    }
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror {
    Mirror(self, children: [])
  }
}
