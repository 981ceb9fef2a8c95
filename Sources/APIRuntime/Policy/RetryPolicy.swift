import Foundation
import HTTPTypes

/// Which failures are retried, how often and when.
///
/// A failure is retried only if that is harmless: the method is idempotent
/// (https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2), the request carries an idempotency key,
/// or the server certainly did not process it (no connection, 429). Retried statuses: 408, 425, 429
/// and 5xx.
///
/// In addition, each connection has a retry budget: unsuccessful retries use it up, successes
/// refill it, so that a server that is down is not called over and over.
public struct RetryPolicy: Hashable, Sendable {
  /// The maximum number of retries after the first attempt.
  public var limit = 2
  /// The longest wait before the first retry; it doubles with each further one.
  public var baseDelay: Duration = .milliseconds(500)
  /// The upper limit of the doubling.
  public var maximumDelay: Duration = .seconds(8)
  /// The longest wait accepted from `Retry-After`. If the server asks for more, the failure is
  /// thrown at once and tells how long, see ``APIFailure/retryAfter``.
  public var maximumRetryAfter: Duration = .seconds(60)
  /// Errors that waiting does not fix, whatever their status: values of `code` or `type`, strings
  /// or numbers, at the top level of the body or within `error`.
  public var finalCodes: Set<String> = [
    "insufficient_quota", "quota_exceeded", "insufficient_balance", "insufficient_credits",
    "billing_hard_limit_reached",
  ]

  /// Creates the defaults: two retries after up to 0.5 and 1 s.
  public init() {}

  /// Returns the wait before retry number `retry`, starting at 1, with full jitter: a random
  /// duration between zero and the longest wait.
  func delay<Generator: RandomNumberGenerator>(
    before retry: Int, using generator: inout Generator
  ) -> Duration {
    let doublings = min(max(retry - 1, 0), 30)
    let longest = min(maximumDelay, baseDelay * (1 << doublings))
    return longest * Double.random(in: 0...1, using: &generator)
  }

  /// Returns the wait before retry number `retry`; `nil` if there must be no retry.
  func wait(before retry: Int, after verdict: Verdict) -> Duration? {
    guard case .again(let asked) = verdict else { return nil }
    var generator = SystemRandomNumberGenerator()
    return asked ?? delay(before: retry, using: &generator)
  }

  /// What follows a failed attempt.
  enum Verdict: Equatable {
    case final
    /// Retry after the wait that the server asks for, or after one of our own.
    case again(after: Duration?)
  }

  func verdict(on problem: TransportProblem, isRepeatable: Bool) -> Verdict {
    switch problem.kind {
    case .connection: .again(after: nil)
    case .interrupted, .timeout(.attempt), .timeout(.idle):
      isRepeatable ? .again(after: nil) : .final
    case .timeout(.overall), .tls, .malformed, .contentEncoding, .tooLarge, .headersTooLarge,
      .requestBody, .unexpected, .other:
      .final
    }
  }

  func verdict(on response: Response, isRepeatable: Bool) -> Verdict {
    switch response.code {
    case 429: break
    case 408, 425, 500...599: guard isRepeatable else { return .final }
    default: return .final
    }
    guard finalCodes.isDisjoint(with: response.errorCodes) else { return .final }
    guard let wait = response.retryAfter else { return .again(after: nil) }
    return wait <= maximumRetryAfter ? .again(after: wait) : .final
  }
}

extension Response {
  /// The error codes in the body, in the places where APIs put them.
  fileprivate var errorCodes: [String] {
    guard let body = try? JSONCoding.decode(JSONValue.self, from: data) else { return [] }
    return [body, body["error"] ?? .null].flatMap { part in
      ["code", "type"].compactMap { name in
        part[name].flatMap { $0.stringValue ?? $0.intValue.map { String($0) } }
      }
    }
  }
}

extension OperationFacts {
  /// Whether sending the request twice has the same effect as sending it once.
  var isIdempotent: Bool {
    ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"].contains(method)
  }
}
