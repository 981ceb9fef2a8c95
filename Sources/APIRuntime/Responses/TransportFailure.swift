import Foundation
import HTTPTypes

/// No complete response arrived: no connection, a broken one, a time limit, a body that is too
/// large.
public struct TransportFailure: Error, CustomStringConvertible, LocalizedError {
  /// The operation that was called.
  public let operationID: String
  /// What happened at the last attempt.
  public let problem: TransportProblem
  /// How many attempts were made.
  public let attempts: Int
  /// Whether the server may have processed the last attempt: `true` if the request may have reached
  /// it and the method, such as `POST`, is not idempotent.
  public let isAmbiguous: Bool
  /// Whether the call could not be retried because its body can be sent only once.
  public let isBodySpent: Bool
  /// The head of the response, if only its body did not arrive.
  public let response: Response?

  /// Creates a failure. For code that stands in for a client, such as a test double.
  public init(
    operation: OperationFacts, problem: TransportProblem, attempts: Int = 1,
    response: Response? = nil, isBodySpent: Bool = false
  ) {
    operationID = operation.id
    self.problem = problem
    self.attempts = attempts
    self.response = response
    self.isBodySpent = isBodySpent
    isAmbiguous = !operation.isIdempotent && problem.mayHaveBeenProcessed
  }

  /// What happened at the last attempt.
  public var kind: TransportProblem.Kind { problem.kind }
  /// The host that was called, and its port unless it is the default.
  public var host: String? { problem.host }
  /// The status, if only the body of the response did not arrive.
  public var status: HTTPResponse.Status? { response?.status }
  /// The server's identifier for this call, if only the body of the response did not arrive.
  public var requestID: String? { response?.requestID }

  /// Operation, status, request ID, what happened and where, and the number of attempts. An
  /// underlying error is shown only by its kind, because its text may contain the URL with its
  /// query.
  public var description: String {
    let head =
      response.map { "\($0)" } ?? operationID + (attempts > 1 ? " (\(attempts) attempts)" : "")
    let outcome = isAmbiguous ? "; the server may have processed the request" : ""
    let body = isBodySpent ? "; its body can be sent only once, so the call was not retried" : ""
    return "\(head): \(problem)\(outcome)\(body)"
  }

  public var errorDescription: String? { description }
}

extension TransportFailure: CustomReflectable {
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}

extension TransportProblem {
  fileprivate var mayHaveBeenProcessed: Bool {
    switch kind {
    case .connection, .tls, .unexpected: false
    case .requestBody(let problem): problem.mayHaveBeenProcessed
    case .timeout, .interrupted, .malformed, .contentEncoding, .tooLarge, .headersTooLarge, .other:
      true
    }
  }
}

/// Runs code of a transport and translates its errors into `CancellationError` or
/// ``TransportProblem``.
///
/// - Parameter host: the host that is called.
func namingProblems<Result>(
  at host: String?, _ body: () async throws -> Result
) async throws -> Result {
  do {
    return try await body()
  } catch let error as CancellationError {
    throw error
  } catch {
    // Each transport has its own error for a canceled task; callers see only one.
    if Task.isCancelled { throw CancellationError() }
    switch error {
    case let problem as TransportProblem: throw problem.at(host)
    case let body as RequestBody.Problem: throw TransportProblem(.requestBody(body)).at(host)
    case let tooLarge as ResponseBody.TooLarge:
      throw TransportProblem(.tooLarge(limit: tooLarge.limit)).at(host)
    default: throw TransportProblem(.other, underlying: error).at(host)
    }
  }
}
