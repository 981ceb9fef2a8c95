import HTTPTypes

/// The credentials of an API's client: one property for each security scheme that its operations
/// require. Generated for each description that has any.
///
/// Of the combinations that an operation accepts, the first complete one is sent. Nothing is sent
/// for a scheme that has no credential.
public protocol APICredentials: Sendable {
  /// What happens when an operation requires a credential that is not given.
  var mode: APICredentialsMode { get set }

  /// Creates empty credentials.
  init(mode: APICredentialsMode)

  /// Passes each scheme and its credential to `schemes`.
  func schemes(_ schemes: inout APISchemes)
}

extension APICredentials {
  /// No credentials, whatever the API's description says: for a server that needs none, such as a
  /// local one or one that adds the keys itself.
  public static var notRequired: Self { Self(mode: .notRequired) }

  /// The caller's own headers, whatever the API's description says: for an API behind a server that
  /// holds the key and requires something else.
  public static func custom(_ authorization: @escaping APICredentialsMode.Authorization) -> Self {
    Self(mode: .custom(authorization))
  }
}

/// What happens when an operation requires credentials that are not given.
public struct APICredentialsMode: Sendable {
  /// Adds the caller's credentials to the headers of one attempt of a call.
  public typealias Authorization = @Sendable (_ headers: inout HTTPFields) async throws -> Void

  // A struct around its kinds, so that kinds can be added.
  enum Kind: Sendable {
    case asDocumented
    case notRequired
    case custom(Authorization)
  }

  let kind: Kind

  /// The call throws ``InvalidRequest/Reason/missingCredentials(_:)``.
  public static let asDocumented = Self(kind: .asDocumented)

  /// The call is sent without the credentials.
  public static let notRequired = Self(kind: .notRequired)

  /// All calls are sent with the caller's own headers instead of any scheme.
  public static func custom(_ authorization: @escaping Authorization) -> Self {
    Self(kind: .custom(authorization))
  }
}

extension APICredentialsMode: CustomStringConvertible, CustomReflectable {
  public var description: String {
    switch kind {
    case .asDocumented: "as documented"
    case .notRequired: "not required"
    case .custom: "headers <redacted>"
    }
  }

  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The credentials of an API whose operations require none.
public struct APINoCredentials: APICredentials {
  public var mode: APICredentialsMode

  /// Creates credentials without content, unless the mode provides the caller's own headers.
  public init(mode: APICredentialsMode = .asDocumented) {
    self.mode = mode
  }

  public func schemes(_ schemes: inout APISchemes) {}
}

/// The credentials of an API with exactly one bearer scheme: `Authorization: Bearer …`.
public protocol APIBearerCredentials: APICredentials {
  /// A token, or a source of it.
  static func bearer(_ token: APICredential) -> Self
}

extension APIBearerCredentials {
  /// A token.
  public static func bearer(_ token: String) -> Self { bearer(.key(token)) }

  /// A token.
  public static func bearer(_ token: Secret) -> Self { bearer(.key(token)) }

  /// A token that is requested when needed.
  public static func bearer(_ source: @escaping APICredential.Source) -> Self {
    bearer(.key(source))
  }

  /// A token that calls share and that is fetched again when a server rejects it.
  public static func bearer(_ token: SharedToken) -> Self { bearer(.key(token)) }
}

/// The credentials of an API with exactly one key scheme, wherever the key is sent.
public protocol APIKeyCredentials: APICredentials {
  /// A key, or a source of it.
  static func apiKey(_ key: APICredential) -> Self
}

extension APIKeyCredentials {
  /// A key.
  public static func apiKey(_ key: String) -> Self { apiKey(.key(key)) }

  /// A key.
  public static func apiKey(_ key: Secret) -> Self { apiKey(.key(key)) }

  /// A key that is requested when needed.
  public static func apiKey(_ source: @escaping APICredential.Source) -> Self {
    apiKey(.key(source))
  }
}

/// The credentials of an API with exactly one scheme that requires a user and a password.
public protocol APIBasicCredentials: APICredentials {
  /// A user and a password, or a source of them.
  static func basic(_ login: APICredential) -> Self
}

extension APIBasicCredentials {
  /// A user and a password. One of the two may be empty.
  public static func basic(user: String, password: String) -> Self {
    basic(.basic(user: user, password: password))
  }

  /// A user and a password. One of the two may be empty.
  public static func basic(user: String, password: Secret) -> Self {
    basic(.basic(user: user, password: password))
  }

  /// A user and a password that are requested when needed.
  public static func basic(_ source: @escaping APICredential.LoginSource) -> Self {
    basic(.basic(source))
  }
}
