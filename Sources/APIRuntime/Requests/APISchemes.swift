/// The security schemes of an API with their credentials.
public struct APISchemes: Sendable {
  /// One scheme.
  struct Scheme: Sendable {
    /// Its name in the API's description.
    let name: String
    /// The property to set.
    let property: String
    let place: CredentialPlace
    let credential: APICredential
  }

  /// The schemes with a credential.
  private var given: [Scheme] = []
  /// The properties of the others.
  private var absent: [String: MissingCredential] = [:]
  private let mode: APICredentialsMode.Kind

  init(_ credentials: any APICredentials) {
    mode = credentials.mode.kind
    credentials.schemes(&self)
  }

  /// Replaces all schemes, if set.
  var authorization: APICredentialsMode.Authorization? {
    switch mode {
    case .custom(let authorization): authorization
    case .asDocumented, .notRequired: nil
    }
  }

  /// Adds a scheme with a token in the `Authorization` header,
  /// https://www.rfc-editor.org/rfc/rfc6750#section-2.1.
  public mutating func bearer(_ name: String, property: String, _ credential: APICredential?) {
    add(name, property, .authorization("Bearer"), credential)
  }

  /// Adds a scheme with a user and a password in the `Authorization` header,
  /// https://www.rfc-editor.org/rfc/rfc7617.
  public mutating func basic(_ name: String, property: String, _ credential: APICredential?) {
    add(name, property, .basic, credential)
  }

  /// Adds any other scheme of the `Authorization` header,
  /// https://www.rfc-editor.org/rfc/rfc9110#section-11.4: `word`, followed by the credential.
  public mutating func http(
    _ name: String, property: String, word: String, _ credential: APICredential?
  ) {
    add(name, property, .authorization(word), credential)
  }

  /// Adds a scheme with a key in a header.
  public mutating func header(
    _ name: String, property: String, key: String, _ credential: APICredential?
  ) {
    add(name, property, .header(key), credential)
  }

  /// Adds a scheme with a key in the query.
  public mutating func query(
    _ name: String, property: String, key: String, _ credential: APICredential?
  ) {
    add(name, property, .query(key), credential)
  }

  /// Adds a scheme with a key in a cookie.
  public mutating func cookie(
    _ name: String, property: String, key: String, _ credential: APICredential?
  ) {
    add(name, property, .cookie(key), credential)
  }

  private mutating func add(
    _ name: String, _ property: String, _ place: CredentialPlace, _ credential: APICredential?
  ) {
    if let credential {
      given.append(Scheme(name: name, property: property, place: place, credential: credential))
    } else {
      absent[name] = MissingCredential(scheme: name, property: property)
    }
  }

  /// Chooses the credentials of an operation from the alternatives of its description.
  ///
  /// - Throws: ``InvalidRequest/Reason/missingCredentials(_:)``, for the alternative that lacks the
  ///   least.
  func chosen(of alternatives: [[String]]) throws(InvalidRequest.Reason) -> [Scheme] {
    var least: [MissingCredential] = []
    for alternative in alternatives where !alternative.isEmpty {
      let found = alternative.compactMap { name in given.first { $0.name == name } }
      if found.count == alternative.count { return found }
      let missing = alternative.filter { name in !given.contains { $0.name == name } }
        .map { absent[$0] ?? MissingCredential(scheme: $0, property: nil) }
      if least.isEmpty || missing.weight < least.weight { least = missing }
    }
    // An empty alternative means that credentials are optional.
    let isRequired =
      switch mode {
      case .asDocumented: !alternatives.contains(where: \.isEmpty)
      case .notRequired, .custom: false
      }
    guard isRequired && !least.isEmpty else { return [] }
    throw .missingCredentials(least)
  }
}

extension APISchemes: CustomStringConvertible, CustomReflectable {
  /// The names of the schemes that have a credential.
  public var description: String {
    switch mode {
    case .custom: "headers <redacted>"
    case .asDocumented, .notRequired:
      given.isEmpty ? "none" : given.map { "\($0.name) <redacted>" }.joined(separator: ", ")
    }
  }

  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A credential that an operation requires and a client does not have.
public struct MissingCredential: Hashable, Sendable {
  /// The name of the scheme in the API's description.
  public let scheme: String
  /// The property of the client's credentials to set; `nil` if there is none because the
  /// description does not say how the credential is sent.
  public let property: String?

  /// Creates a value. For code that stands in for a client, such as a test double.
  public init(scheme: String, property: String?) {
    self.scheme = scheme
    self.property = property
  }
}

extension [MissingCredential] {
  /// How far the list is from being complete. A scheme without a property cannot be given.
  fileprivate var weight: Int { count + (contains { $0.property == nil } ? 1_000 : 0) }
}
