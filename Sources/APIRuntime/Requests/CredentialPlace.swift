import Foundation
import HTTPTypes

/// Where a request carries a credential.
enum CredentialPlace: Hashable, Sendable {
  /// `Authorization: <word> <key>`.
  case authorization(String)
  /// `Authorization: Basic <user:password in Base64>`.
  case basic
  case header(String)
  case query(String)
  case cookie(String)
}

extension CredentialPlace {
  /// The header, if the credential is a whole header.
  var header: HTTPField.Name? {
    switch self {
    case .authorization, .basic: .authorization
    case .header(let name): HTTPField.Name(name)
    case .query, .cookie: nil
    }
  }

  /// The place that only one credential of a request can occupy: the header, the query parameter,
  /// the cookie.
  var slot: String {
    switch self {
    case .authorization, .basic: "the header authorization"
    case .header(let name): "the header \(name.lowercased())"
    case .query(let name): "the query parameter \(name)"
    case .cookie(let name): "the cookie \(name)"
    }
  }
}

/// Why a credential could not be added to a request.
enum CredentialProblem: String, Error {
  case blank = "it is empty"
  case characters = "it contains a line break or another character that is not printable ASCII"
  case cookie = "it contains a character that a cookie cannot: space, quote, comma, semicolon"
  case noLogin = "it is a key, but a user and a password are required: .basic(user:password:)"
  case noKey = "it is a user and a password, but a key is required: .key(…)"
  case colon = "the user contains a colon, which would begin the password"
}

extension APICredential.Shown {
  /// The key.
  func key() throws(CredentialProblem) -> String {
    switch self {
    case .key(let key): try Self.checked(key.reveal())
    case .login: throw .noKey
    }
  }

  /// User and password, joined according to https://www.rfc-editor.org/rfc/rfc7617#section-2.
  func login() throws(CredentialProblem) -> String {
    switch self {
    case .key(let key):
      let text = try Self.checked(key.reveal())
      guard text.contains(":") else { throw .noLogin }
      guard text != ":" else { throw .blank }
      return text
    case .login(let user, let password):
      guard !user.contains(":") else { throw .colon }
      let secret = password.reveal()
      _ = try Self.checked(user + secret)
      return user + ":" + secret
    }
  }

  private static func checked(_ text: String) throws(CredentialProblem) -> String {
    guard isHeaderValue(text) else { throw .characters }
    guard text.utf8.contains(where: { $0 != 0x20 }) else { throw .blank }
    return text
  }
}

extension HTTPRequest {
  /// Adds a credential to the request.
  mutating func put(
    _ shown: APICredential.Shown, at place: CredentialPlace, _ keys: inout QueryKeys
  ) throws {
    switch place {
    case .authorization(let word): headerFields[.authorization] = "\(word) \(try shown.key())"
    case .basic:
      let text = Data(try shown.login().utf8).base64EncodedString()
      headerFields[.authorization] = "Basic \(text)"
    case .header(let key):
      guard let name = HTTPField.Name(key) else { throw InvalidRequest.Reason.headerName(key) }
      headerFields[fields: name] = [HTTPField(name: name, value: try shown.key())]
    case .query(let key): keys.add(key, Secret(try shown.key()), to: &self)
    case .cookie(let key):
      let value = try shown.key()
      guard value.isCookieValue else { throw CredentialProblem.cookie }
      headerFields.setCookie(key, value)
    }
  }
}

extension String {
  /// https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1.
  fileprivate var isCookieValue: Bool {
    let isQuoted = utf8.count > 1 && hasPrefix("\"") && hasSuffix("\"")
    return (isQuoted ? dropFirst().dropLast() : self[...]).utf8.allSatisfy { byte in
      (0x21...0x7E).contains(byte) && !Array("\",;\\".utf8).contains(byte)
    }
  }
}

extension HTTPFields {
  /// Sets a cookie next to the others, all in one field, as required by
  /// https://www.rfc-editor.org/rfc/rfc6265#section-5.4.
  fileprivate mutating func setCookie(_ name: String, _ value: String) {
    let others = self[fields: .cookie].flatMap { $0.value.split(separator: ";") }
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.prefix { $0 != "=" } != name[...] && !$0.isEmpty }
    let pairs = others + ["\(name)=\(value)"]
    self[fields: .cookie] = [HTTPField(name: .cookie, value: pairs.joined(separator: "; "))]
  }
}
