/// A web API as a namespace: the caseless enum that stands for one description document. Its
/// operations, models and client are nested in it, and ``APIOperation/API`` ties them together, so
/// that a client compiles only with operations of its own API.
public protocol API {
  /// What a client of the API identifies itself with.
  associatedtype Credentials: APICredentials = APINoCredentials
}

/// An API whose description names one absolute address to call.
public protocol HostedAPI: API {
  /// The server's address as the document gives it, for example `https://api.example.com/v1`.
  static var server: String { get }
}
