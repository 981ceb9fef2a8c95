import Foundation
import HTTPTypes

/// One attempt of a call, before it is sent.
public struct Attempt: Sendable {
  /// The request, including its credentials.
  public var request: HTTPRequest
  /// The body; `nil` if there is none.
  public var body: RequestBody?
  /// The operation that is called.
  public let operation: OperationFacts
  /// The number of the attempt, starting at 1.
  public let number: Int

  /// The credentials in the request.
  var credentials = SentCredentials()
}

extension Attempt: CustomStringConvertible, CustomReflectable {
  /// Operation and number; the request contains credentials.
  public var description: String { "\(operation.id), attempt \(number)" }

  public var customMirror: Mirror {
    Mirror(self, children: ["description": description])
  }
}

/// Runs around each attempt of a call. It can change the request, inspect the response, and call
/// `next` any number of times.
///
/// It runs in a task that is canceled when the time of the attempt is over.
///
/// The request already contains the credentials, so that it can be signed. Redirects are followed
/// within `next` under the rules of the runtime: what a middleware adds does not follow them to
/// another origin. An error that it throws is the error of the call.
public typealias Middleware =
  @Sendable (
    _ attempt: Attempt, _ next: @Sendable (Attempt) async throws -> Answer
  ) async throws -> Answer

extension [Middleware] {
  /// Runs all of them, the first one outermost.
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
