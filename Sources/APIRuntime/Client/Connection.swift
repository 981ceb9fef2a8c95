import HTTPTypes

/// How a client reaches its API: where, as whom, by what and under which rules. A value: a copy can
/// be changed without changing the original. Copies share one ``RetryPolicy`` budget.
public struct Connection: Sendable {
  /// Where the API is.
  public var server: Server
  /// As whom it is called.
  public var credentials: Credentials
  /// By what requests are sent.
  public var transport: any Transport
  /// Under which rules: retries, time limits, sizes, logging.
  public var options: CallOptions

  let budget = RetryBudget()

  /// The server's address is checked when a request is built.
  public init(
    server: Server, credentials: Credentials = .none, transport: any Transport,
    options: CallOptions = CallOptions()
  ) {
    self.server = server
    self.credentials = credentials
    self.transport = transport
    self.options = options
  }

  /// Puts the credentials that an operation wants into its request.
  func authorize(
    _ facts: OperationFacts, _ headers: inout HTTPFields, within deadlines: Deadlines
  ) async throws {
    if let authorization = credentials.authorization {
      headers = try await deadlines.wait { [headers] in
        var headers = headers
        try await authorization(&headers)
        return headers
      }
      guard headers.allSatisfy({ isHeaderValue($0.value) }) else {
        throw InvalidRequest(operationID: facts.id, reason: .unusableCredentials)
      }
      return
    }
    for combination in facts.security where !combination.isEmpty {
      let found = combination.compactMap(credentials.header)
      guard found.count == combination.count else { continue }
      for header in found {
        let secret =
          switch header.value {
          case .known(let secret): secret.reveal()
          case .asked(let source): try await deadlines.wait(for: source).reveal()
          }
        guard !secret.isEmpty, isHeaderValue(secret) else {
          throw InvalidRequest(operationID: facts.id, reason: .unusableCredentials)
        }
        guard let name = HTTPField.Name(header.name) else {
          throw InvalidRequest(operationID: facts.id, reason: .headerName(header.name))
        }
        headers[name] = header.prefix + secret
      }
      return
    }
  }

  /// Finds out, before anything is sent, whether the credentials are of a kind that will do.
  func checkCredentials(for facts: OperationFacts) throws(InvalidRequest.Reason) {
    if credentials.authorization != nil { return }
    let isMet = facts.security.contains { combination in
      combination.allSatisfy { credentials.header(for: $0) != nil }
    }
    // An empty combination says that the operation can be called without credentials, too.
    guard !isMet, !facts.security.isEmpty else { return }
    throw .missingCredentials(
      wanted: facts.security
        .map { $0.map(\.words).joined(separator: " and ") }
        .joined(separator: ", or "))
  }
}

extension Connection: CustomStringConvertible, CustomReflectable {
  /// Where, as whom and by what, nothing that is secret.
  public var description: String {
    "\(server), credentials: \(credentials), by \(type(of: transport))"
  }

  /// No children: a transport may hold objects of an HTTP library, and some of these end the
  /// process when a dump comes to them.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
