/// How an API wants to be shown a credential.
public struct SecurityScheme: Hashable, Sendable {
  enum Kind: Hashable {
    case bearer
    case apiKey(header: String)
  }

  let kind: Kind
  /// The scheme's name in the API's description.
  public let name: String

  /// A token in the `Authorization` header, https://www.rfc-editor.org/rfc/rfc6750#section-2.1.
  public static func bearer(_ name: String) -> SecurityScheme {
    SecurityScheme(kind: .bearer, name: name)
  }

  /// A key in a header of the API's own.
  public static func apiKey(_ name: String, header: String) -> SecurityScheme {
    SecurityScheme(kind: .apiKey(header: header), name: name)
  }

  /// For the message of an error.
  var words: String {
    switch kind {
    case .bearer: "a bearer token (\(name))"
    case .apiKey(let header): "an API key in the header \(header) (\(name))"
    }
  }
}
