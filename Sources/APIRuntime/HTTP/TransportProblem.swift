/// Why a transport has no answer, or not all of one. Transports throw it; the client puts it into a
/// ``TransportFailure``. What a transport throws besides counts as ``Kind/other``.
public struct TransportProblem: Error, Sendable {
  /// What happened, as far as the caller's next step depends on it. Later versions may add kinds.
  public enum Kind: Hashable, Sendable {
    /// No connection: refused, no such host, not within its time. The request was surely not
    /// processed.
    case connection
    /// The server's identity or the encryption is not what it should be. Nothing was sent.
    case tls
    /// A time limit was reached.
    case timeout(Phase)
    /// The connection ended before the answer did.
    case interrupted
    /// What came is not HTTP, or contradicts itself.
    case malformed
    /// The body cannot be decompressed, or is compressed in a way that nobody asked for.
    case contentEncoding
    /// The body has more bytes than allowed.
    case tooLarge(limit: Int)
    /// There are more headers, or longer ones, than allowed.
    case headersTooLarge
    /// The body of the request could not be sent, or not to its end.
    case requestBody(RequestBody.Problem)
    /// A test double was asked for what it was not told.
    case unexpected
    /// Anything else.
    case other
  }

  /// Which of the ``Timeouts`` was reached.
  public enum Phase: String, Hashable, Sendable {
    case attempt, idle, overall
  }

  /// What happened.
  public let kind: Kind
  /// More for the message of the error. It holds nothing that is secret: no query, header or body.
  public let detail: String?
  /// What the HTTP library threw. Its text may hold the URL with its query.
  public let underlying: (any Error)?
  /// What was called: host, and port where it is not the usual one. The client says it; a transport
  /// need not. After a redirect it is where that led to.
  public internal(set) var host: String?

  /// For a transport.
  public init(_ kind: Kind, detail: String? = nil, underlying: (any Error)? = nil) {
    self.kind = kind
    self.detail = detail
    self.underlying = underlying
  }
}

extension TransportProblem {
  /// The same with what was called, unless that is known more exactly.
  func at(_ host: String?) -> TransportProblem {
    var problem = self
    problem.host = self.host ?? host
    return problem
  }
}

extension TransportProblem: CustomStringConvertible, CustomReflectable {
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }

  public var description: String {
    let words =
      switch kind {
      case .connection: "no connection\(named("to"))"
      case .tls: "no secure connection\(named("to"))"
      case .timeout(let phase): "the \(phase.rawValue) time limit was reached\(named("calling"))"
      case .interrupted: "the connection\(named("to")) ended before the answer did"
      case .malformed: "the answer\(named("of")) is not valid HTTP"
      case .contentEncoding: "the body\(named("from")) cannot be decompressed"
      case .tooLarge(let limit): "the body\(named("from")) is larger than \(limit) bytes"
      case .headersTooLarge: "the answer\(named("of")) has too many or too long headers"
      case .requestBody(let problem): "the body of the request was not sent: \(problem)"
      case .unexpected: "the call was not expected"
      case .other: "no complete answer\(named("from"))"
      }
    if let detail { return "\(words): \(detail)" }
    return underlying.map { "\(words) (\(type(of: $0)), code \($0._code))" } ?? words
  }
  private func named(_ preposition: String) -> String {
    host.map { " \(preposition) \($0)" } ?? ""
  }
}
