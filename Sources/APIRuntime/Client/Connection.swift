import HTTPTypes

/// How a client reaches its API: where, as whom, by what and under which rules. A value: a copy can
/// be changed without changing the original. Copies share one ``RetryPolicy`` budget.
public struct Connection: Sendable {
  /// Where the API is.
  public var server: Server
  /// As whom it is called.
  public var credentials: any APICredentials {
    didSet { schemes = APISchemes(credentials) }
  }
  /// By what requests are sent.
  public var transport: any Transport {
    didSet { isPlain = transport is any PlainTransport }
  }
  /// Under which rules: retries, time limits, sizes, logging.
  public var options: CallOptions

  // Read once: a client makes call after call.
  private var schemes: APISchemes
  private var isPlain: Bool

  let budget = RetryBudget()

  /// The server's address is checked when a request is built.
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

  /// Begins an exchange.
  ///
  /// - Parameter operation: what the request is made for.
  func start(
    _ request: HTTPRequest, body: RequestBody?, for operation: (any APIOperation)?
  ) throws -> any Exchange {
    if isPlain { return try transport.start(request, body: body) }
    return try CurrentCall.$operation.withValue(operation) {
      try transport.start(request, body: body)
    }
  }

  /// Puts the credentials that an operation wants into its request.
  ///
  /// - Returns: what has to be known of them later.
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
        // One alone is in nobody's way.
        if chosen.count > 1, let other = slots.updateValue(scheme.name, forKey: scheme.place.slot) {
          throw InvalidRequest.Reason.conflictingCredentials(
            other, scheme.name, place: scheme.place.slot)
        }
        // A header of the caller's own wins over what follows from the document.
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

  /// Finds out, before anything is sent, whether the credentials will do.
  func checkCredentials(for facts: OperationFacts) throws(InvalidRequest.Reason) {
    if schemes.authorization == nil { _ = try schemes.chosen(of: facts.security) }
  }
}

extension Connection: CustomStringConvertible, CustomReflectable {
  /// Where, as whom and by what, nothing that is secret.
  public var description: String {
    "\(server), credentials: \(schemes), by \(type(of: transport))"
  }

  /// No children: a transport may hold objects of an HTTP library, and some of these end the
  /// process when a dump comes to them.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
