/// A web API as a namespace: the caseless enum that represents one API description. Its operations,
/// models and client are nested in it, and ``APIOperation/API`` ties them together, so that a
/// client accepts only operations of its own API.
public protocol API {
  /// The credentials that a client of the API identifies itself with.
  associatedtype Credentials: APICredentials = APINoCredentials
}

/// An API whose description names exactly one absolute server address.
public protocol HostedAPI: API {
  /// The server's address as written in the document, for example `https://api.example.com/v1`.
  static var server: String { get }
}
