import HTTPTypes

/// How a client reaches its API: the server, the credentials, the transport and the options. A
/// value: changing a copy does not change the original. Copies share one ``RetryPolicy`` budget.
public struct Connection: Sendable {
  /// The server that is called.
  public var server: Server
  /// The credentials that are sent.
  public var credentials: any APICredentials {
    didSet { schemes = APISchemes(credentials) }
  }
  /// The transport that sends requests.
  public var transport: any Transport {
    didSet { isPlain = transport is any PlainTransport }
  }
  /// Retries, time limits, sizes, logging.
  public var options: CallOptions

  // Computed once, because a client makes many calls.
  private var schemes: APISchemes
  private var isPlain: Bool

  let budget = RetryBudget()

  /// Creates a connection. The server's address is checked when a request is built.
  public init(
    server: Server, credentials: any APICredentials = APINoCredentials(),
    transport: any Transport, options: CallOptions = CallOptions()
  ) {
    self.server = server
    self.credentials = credentials
    schemes = APISchemes(credentials)
    self.transport = transport
    isPlain = transport is any PlainTransport
    self.options = options
  }

  /// Starts an exchange.
  ///
  /// - Parameter operation: the operation that the request belongs to.
  func start(
    _ request: HTTPRequest, body: RequestBody?, for operation: (any APIOperation)?
  ) throws -> any Exchange {
    if isPlain { return try transport.start(request, body: body) }
    return try CurrentCall.$operation.withValue(operation) {
      try transport.start(request, body: body)
    }
  }

  /// Adds the credentials that an operation requires to its request.
  ///
  /// - Returns: what must be known about them later.
  func authorize(
    _ facts: OperationFacts, _ request: inout HTTPRequest, within deadlines: Deadlines
  ) async throws -> SentCredentials {
    var sent = SentCredentials()
    if let authorization = schemes.authorization {
      let headers = try await deadlines.wait { [headers = request.headerFields] in
        var headers = headers
        try await authorization(&headers)
        return headers
      }
      for field in headers where !isHeaderValue(field.value) {
        throw InvalidRequest(
          operationID: facts.id, reason: .headerValue(field.name.rawName))
      }
      request.headerFields = headers
      return sent
    }
    var slots: [String: String] = [:]
    do {
      let chosen = try schemes.chosen(of: facts.security)
      for scheme in chosen {
        // A single credential cannot conflict with another one.
        if chosen.count > 1, let other = slots.updateValue(scheme.name, forKey: scheme.place.slot) {
          throw InvalidRequest.Reason.conflictingCredentials(
            other, scheme.name, place: scheme.place.slot)
        }
        // A header set by the caller wins over one derived from the document.
        if let header = scheme.place.header, options.headers.contains(header) { continue }
        let shown: APICredential.Shown
        switch scheme.credential.value {
        case .known(let known): shown = known
        case .asked(let source): shown = try await deadlines.wait(for: source)
        case .shared(let token):
          let secret = try await deadlines.wait { try await token.value() }
          sent.tokens.append((token, secret))
          shown = .key(secret)
        }
        do {
          try request.put(shown, at: scheme.place, &sent.queryKeys)
        } catch let problem as CredentialProblem {
          throw InvalidRequest.Reason.unusableCredential(
            scheme: scheme.name, problem: problem.rawValue)
        }
      }
    } catch let reason as InvalidRequest.Reason {
      throw InvalidRequest(operationID: facts.id, reason: reason)
    }
    return sent
  }

  /// Checks, before anything is sent, whether the credentials are sufficient.
  func checkCredentials(for facts: OperationFacts) throws(InvalidRequest.Reason) {
    if schemes.authorization == nil { _ = try schemes.chosen(of: facts.security) }
  }
}

extension Connection: CustomStringConvertible, CustomReflectable {
  /// The server, the credentials' schemes and the transport; no secrets.
  public var description: String {
    "\(server), credentials: \(schemes), by \(type(of: transport))"
  }

  /// No children: a transport may hold objects of an HTTP library, and some of these crash when
  /// dumped.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
