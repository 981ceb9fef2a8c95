import Foundation
import HTTPTypes

/// Which failures are tried again, how often and when.
///
/// A failure is tried again when that cannot do harm: the method is idempotent
/// (https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2), the request carries an idempotency key,
/// or the server surely did not process it (no connection, 429). Statuses: 408, 425, 429 and 5xx.
///
/// Besides, each connection has a budget: retries that were in vain use it up, successes fill it
/// again, so that a server that is down is not asked over and over.
public struct RetryPolicy: Hashable, Sendable {
  /// How often at most, after the first attempt.
  public var limit = 2
  /// The longest wait before the first retry; it doubles with each further one.
  public var baseDelay: Duration = .milliseconds(500)
  /// What it doubles up to.
  public var maximumDelay: Duration = .seconds(8)
  /// The longest wait that a server may ask for with `Retry-After`. When it asks for more, the
  /// failure is thrown at once and says how long, see ``APIFailure/retryAfter``.
  public var maximumRetryAfter: Duration = .seconds(60)
  /// Errors that waiting does not mend, whatever their status: what a body has as `code` or `type`,
  /// text or number, by itself or within `error`.
  public var finalCodes: Set<String> = [
    "insufficient_quota", "quota_exceeded", "insufficient_balance", "insufficient_credits",
    "billing_hard_limit_reached",
  ]

  /// The defaults: two retries after up to 0.5 and 1 s.
  public init() {}

  /// The wait before retry number `retry`, which counts from 1: full jitter, that is anything
  /// between nothing and the longest.
  func delay<Generator: RandomNumberGenerator>(
    before retry: Int, using generator: inout Generator
  ) -> Duration {
    let doublings = min(max(retry - 1, 0), 30)
    let longest = min(maximumDelay, baseDelay * (1 << doublings))
    return longest * Double.random(in: 0...1, using: &generator)
  }

  /// The wait before retry number `retry`; `nil` when there is to be none.
  func wait(before retry: Int, after verdict: Verdict) -> Duration? {
    guard case .again(let asked) = verdict else { return nil }
    var generator = SystemRandomNumberGenerator()
    return asked ?? delay(before: retry, using: &generator)
  }

  /// How an attempt that failed is gone on from.
  enum Verdict: Equatable {
    case final
    /// To be tried again: after the wait that the server asks for, or after one of our own.
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
  /// What the body of an error has as its code, wherever APIs put it.
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
  /// Whether sending the request twice does what sending it once does.
  var isIdempotent: Bool {
    ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"].contains(method)
  }
}
