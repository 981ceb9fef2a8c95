import HTTPTypes

/// How a client reaches its API: where, as whom and by what. A value: a copy can be changed without
/// changing the original.
public struct Connection: Sendable {
  /// Where the API is.
  public var server: Server
  /// As whom it is called.
  public var credentials: Credentials
  /// By what requests are sent.
  public var transport: any Transport

  /// The server's address is checked when a request is built.
  public init(
    server: Server, credentials: Credentials = .none, transport: any Transport
  ) {
    self.server = server
    self.credentials = credentials
    self.transport = transport
  }

  /// Puts the credentials that an operation wants into its request.
  func authorize(_ facts: OperationFacts, _ headers: inout HTTPFields) throws(InvalidRequest.Reason)
  {
    for combination in facts.security where !combination.isEmpty {
      let found = combination.compactMap(credentials.header)
      guard found.count == combination.count else { continue }
      for header in found {
        guard !header.secret.isEmpty, isHeaderValue(header.value) else {
          throw .unusableCredentials
        }
        guard let name = HTTPField.Name(header.name) else { throw .headerName(header.name) }
        headers[name] = header.value
      }
      return
    }
    // An empty combination says that the operation can be called without credentials, too.
    guard facts.security.allSatisfy({ !$0.isEmpty }), !facts.security.isEmpty else { return }
    throw .missingCredentials(
      wanted: facts.security
        .map { $0.map(\.words).joined(separator: " and ") }
        .joined(separator: ", or "))
  }
}
