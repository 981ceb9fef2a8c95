import Foundation
import HTTPTypes

/// One attempt of a call, as it is about to be sent.
public struct Attempt: Sendable {
  /// The request with its credentials.
  public var request: HTTPRequest
  /// The body; `nil` if there is none.
  public var body: RequestBody?
  /// What is called.
  public let operation: OperationFacts
  /// Counts from 1.
  public let number: Int

  /// The credentials that are in the request.
  var credentials = SentCredentials()
}

extension Attempt: CustomStringConvertible, CustomReflectable {
  /// Operation and number: the request holds credentials.
  public var description: String { "\(operation.id), attempt \(number)" }

  public var customMirror: Mirror {
    Mirror(self, children: ["description": description])
  }
}

/// Stands around each attempt of a call: can change the request, look at the answer, call `next`
/// never, once or again.
///
/// It runs in a task that is cancelled when the time of the attempt is over.
///
/// The request that it is given has the credentials, so that it can be signed. Redirects happen
/// within `next`, under the rules of the runtime: what a middleware adds does not follow them to
/// another origin. An error that it throws is the error of the call.
public typealias Middleware =
  @Sendable (
    _ attempt: Attempt, _ next: @Sendable (Attempt) async throws -> Answer
  ) async throws -> Answer

extension [Middleware] {
  /// Goes through all of them, the first one outermost.
  func send(
    _ attempt: Attempt, within deadlines: Deadlines,
    through last: @escaping @Sendable (Attempt) async throws -> Answer
  ) async throws -> Answer {
    if isEmpty { return try await last(attempt) }
    var next = last
    for middleware in reversed() {
      next = { [next] in try await middleware($0, next) }
    }
    return try await deadlines.wait { [next] in try await next(attempt) }
  }
}
