import Foundation
import HTTPTypes

/// No complete answer came: no connection, a broken one, a time limit, a body beyond its limit.
public struct TransportFailure: Error, CustomStringConvertible, LocalizedError {
  /// The operation that was called.
  public let operationID: String
  /// What happened at the last attempt.
  public let problem: TransportProblem
  /// How many attempts were made.
  public let attempts: Int
  /// Whether the server may have done what it was asked for, at this attempt: true for a method
  /// such as `POST` whose request may have reached it.
  public let isAmbiguous: Bool
  /// Whether the call could not be tried again because its body can be sent only once.
  public let isBodySpent: Bool
  /// The head of the answer, when only its body did not come.
  public let response: Response?

  /// For code that stands in for a client, such as a test double.
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
  /// What was called: host, and port where it is not the usual one.
  public var host: String? { problem.host }
  /// The status, when only the body of the answer did not come.
  public var status: HTTPResponse.Status? { response?.status }
  /// The server's name for this call, when only the body of the answer did not come.
  public var requestID: String? { response?.requestID }

  /// Operation, status, request id, what happened and where, and the number of attempts. Of an
  /// underlying error only its kind: its own text may hold the URL with its query.
  public var description: String {
    let head =
      response.map { "\($0)" } ?? operationID + (attempts > 1 ? " (\(attempts) attempts)" : "")
    let outcome = isAmbiguous ? "; whether the server did its part is not known" : ""
    let body = isBodySpent ? "; its body can be sent only once, so it was not tried again" : ""
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

/// Runs what a transport does, so that whatever it throws is a cancellation or a problem.
///
/// - Parameter host: what is called.
func namingProblems<Result>(
  at host: String?, _ body: () async throws -> Result
) async throws -> Result {
  do {
    return try await body()
  } catch let error as CancellationError {
    throw error
  } catch {
    // Each transport has its own error for a cancelled task; the caller knows one.
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
