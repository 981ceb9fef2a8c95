/// Why a transport has no response, or not all of it. Transports throw it; the client wraps it in a
/// ``TransportFailure``. Any other error of a transport counts as ``Kind/other``.
public struct TransportProblem: Error, Sendable {
  /// What happened, as far as it affects what the caller can do. Later versions may add kinds.
  public enum Kind: Hashable, Sendable {
    /// No connection: refused, unknown host, or timed out. The request was certainly not processed.
    case connection
    /// The server's identity or the encryption is not acceptable. Nothing was sent.
    case tls
    /// A time limit was reached.
    case timeout(Phase)
    /// The connection ended before the response was complete.
    case interrupted
    /// The response is not valid HTTP or contradicts itself.
    case malformed
    /// The body cannot be decompressed, or is compressed in a way that was not requested.
    case contentEncoding
    /// The body is larger than allowed; the limit is in bytes.
    case tooLarge(limit: Int)
    /// The headers are more or longer than allowed.
    case headersTooLarge
    /// The body of the request could not be sent, or not completely.
    case requestBody(RequestBody.Problem)
    /// A test double has no response for the request.
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
  /// Details for the error message. Contains no secrets: no query, header or body.
  public let detail: String?
  /// The HTTP library's error. Its text may contain the URL with its query.
  public let underlying: (any Error)?
  /// The host that was called, and its port unless it is the default. Set by the client; a
  /// transport need not set it. After a redirect, the host that the redirect led to.
  public internal(set) var host: String?

  /// Creates a problem; for transports.
  public init(_ kind: Kind, detail: String? = nil, underlying: (any Error)? = nil) {
    self.kind = kind
    self.detail = detail
    self.underlying = underlying
  }
}

extension TransportProblem {
  /// Adds the host, unless it is known already.
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
      case .interrupted: "the connection\(named("to")) ended before the response was complete"
      case .malformed: "the response\(named("of")) is not valid HTTP"
      case .contentEncoding: "the body\(named("from")) cannot be decompressed"
      case .tooLarge(let limit): "the body\(named("from")) is larger than \(limit) bytes"
      case .headersTooLarge: "the response\(named("of")) has too many or too long headers"
      case .requestBody(let problem): "the body of the request was not sent: \(problem)"
      case .unexpected: "the call was not expected"
      case .other: "no complete response\(named("from"))"
      }
    if let detail { return "\(words): \(detail)" }
    return underlying.map { "\(words) (\(type(of: $0)), code \($0._code))" } ?? words
  }
  private func named(_ preposition: String) -> String {
    host.map { " \(preposition) \($0)" } ?? ""
  }
}
