import HTTPTypes

/// What a client of an API identifies itself with: one property for each security scheme that its
/// operations ask for. Generated for each description that has some.
///
/// Of the combinations that an operation can be called with, the first one is sent for which
/// everything is given. Nothing is sent under a scheme that it was not given for.
public protocol APICredentials: Sendable {
  /// What is done when an operation asks for something that is not given.
  var mode: APICredentialsMode { get set }

  /// Credentials that hold nothing yet.
  init(mode: APICredentialsMode)

  /// Shows each scheme, and what is given for it.
  func schemes(_ schemes: inout APISchemes)
}

extension APICredentials {
  /// None, for a server that wants none, whatever the API's description says: one on this machine,
  /// or one that adds the keys itself.
  public static var notRequired: Self { Self(mode: .notRequired) }

  /// Headers of the caller's own, whatever the API's description wants: for an API that is reached
  /// through a server which has the key, and wants to be shown something else.
  public static func custom(_ authorization: @escaping APICredentialsMode.Authorization) -> Self {
    Self(mode: .custom(authorization))
  }
}

/// What is done when an operation asks for credentials that are not given.
public struct APICredentialsMode: Sendable {
  /// Adds what the server wants to see to the headers of one attempt of a call.
  public typealias Authorization = @Sendable (_ headers: inout HTTPFields) async throws -> Void

  // A struct around its kinds, so that others can be added.
  enum Kind: Sendable {
    case asDocumented
    case notRequired
    case custom(Authorization)
  }

  let kind: Kind

  /// The call is not made: ``InvalidRequest/Reason/missingCredentials(_:)``.
  public static let asDocumented = Self(kind: .asDocumented)

  /// The call is made without.
  public static let notRequired = Self(kind: .notRequired)

  /// All calls are made with headers of the caller's own, in place of any scheme.
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

/// The credentials of an API whose operations ask for none.
public struct APINoCredentials: APICredentials {
  public var mode: APICredentialsMode

  /// None, unless the mode gives headers of the caller's own.
  public init(mode: APICredentialsMode = .asDocumented) {
    self.mode = mode
  }

  public func schemes(_ schemes: inout APISchemes) {}
}

/// The credentials of an API with exactly one scheme that wants a token: `Authorization: Bearer …`.
public protocol APIBearerCredentials: APICredentials {
  /// A token, or what gives it.
  static func bearer(_ token: APICredential) -> Self
}

extension APIBearerCredentials {
  /// A token.
  public static func bearer(_ token: String) -> Self { bearer(.key(token)) }

  /// A token.
  public static func bearer(_ token: Secret) -> Self { bearer(.key(token)) }

  /// A token that is asked for when it is needed.
  public static func bearer(_ source: @escaping APICredential.Source) -> Self {
    bearer(.key(source))
  }

  /// A token that calls share, and that is fetched anew when a server refuses it.
  public static func bearer(_ token: SharedToken) -> Self { bearer(.key(token)) }
}

/// The credentials of an API with exactly one scheme that wants a key, wherever it is sent.
public protocol APIKeyCredentials: APICredentials {
  /// A key, or what gives it.
  static func apiKey(_ key: APICredential) -> Self
}

extension APIKeyCredentials {
  /// A key.
  public static func apiKey(_ key: String) -> Self { apiKey(.key(key)) }

  /// A key.
  public static func apiKey(_ key: Secret) -> Self { apiKey(.key(key)) }

  /// A key that is asked for when it is needed.
  public static func apiKey(_ source: @escaping APICredential.Source) -> Self {
    apiKey(.key(source))
  }
}

/// The credentials of an API with exactly one scheme that wants a user and a password.
public protocol APIBasicCredentials: APICredentials {
  /// A user and a password, or what gives them.
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

  /// A user and a password that are asked for when they are needed.
  public static func basic(_ source: @escaping APICredential.LoginSource) -> Self {
    basic(.basic(source))
  }
}
