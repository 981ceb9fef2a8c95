import Foundation
import HTTPTypes

/// Carries one request to a server and returns its response.
///
/// A transport must not do what the runtime does: follow redirects (a 3xx is a response; following
/// it would send credentials to another server), retry, or keep cookies or a cache. When the
/// calling task is canceled, it stops at once and throws.
///
/// A compressed body is returned decompressed, without `Content-Encoding` and `Content-Length`.
public protocol Transport: Sendable {
  /// Sends a request.
  ///
  /// - Parameter body: `nil` if the request has none. Its length, if known, is announced as
  ///   `Content-Length`.
  /// - Returns: the head of the response, whatever its status, and its body, which may still be
  ///   arriving.
  /// - Throws: ``TransportProblem``, which tells what may be retried.
  func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer

  /// Starts the same exchange as ``send(_:body:)`` in a form that can be ended from outside, which
  /// is how time limits are enforced.
  ///
  /// The default implementation runs `send` in a task, and each wait for a piece of a body in
  /// another. A transport that can end an exchange itself saves these tasks.
  ///
  /// - Returns: the exchange, from which to get the response or which to abandon.
  /// - Throws: ``TransportProblem``.
  func start(_ request: HTTPRequest, body: RequestBody?) throws -> any Exchange

  /// Waits before a call is retried: by default on the clock. A transport that stands in for a
  /// server in tests need not wait; one that wraps another one forwards the call.
  ///
  /// - Throws: `CancellationError`.
  func pause(for duration: Duration, on clock: any Clock<Duration>) async throws
}

/// The head of a response, and its body, which may still be arriving.
public struct Answer: Sendable {
  /// Status and headers.
  public var head: HTTPResponse
  /// The body.
  public var body: ResponseBody

  /// Creates a response.
  public init(head: HTTPResponse, body: ResponseBody) {
    self.head = head
    self.body = body
  }
}

extension Answer: CustomStringConvertible, CustomReflectable {
  /// Only the status, because headers may contain secrets.
  public var description: String { "status \(head.status.code)" }

  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}

/// A request in progress, or its response.
public protocol Exchange: Sendable {
  /// Waits for the head of the response. Called once. Canceling the calling task abandons the
  /// exchange.
  ///
  /// - Returns: the response, whose body was created with ``abandon()``.
  /// - Throws: ``TransportProblem``; any error once the exchange is abandoned.
  func answer() async throws -> Answer

  /// Ends the exchange at once. Pending waits for the head or for a piece of the body throw. May be
  /// called from anywhere and at any time, even before ``answer()``, more than once and without
  /// effect; at the latest when the body is released.
  func abandon()
}

extension Transport {
  public func start(_ request: HTTPRequest, body: RequestBody?) throws -> any Exchange {
    TaskExchange { try await send(request, body: body) }
  }

  public func pause(for duration: Duration, on clock: any Clock<Duration>) async throws {
    try await clock.sleep(for: duration)
  }
}

/// An exchange that ends only when the task that awaits it is canceled.
package struct TaskExchange: Exchange {
  private let sending: Task<Answer, any Error>
  private let abandonment = Abandonment()

  /// - Parameter send: the whole exchange, up to the head of the response.
  package init(_ send: @Sendable @escaping () async throws -> Answer) {
    let sending = Task<Answer, any Error>.begun(send)
    abandonment.setHandler { sending.cancel() }
    self.sending = sending
  }

  package func answer() async throws -> Answer {
    let answer = try await withTaskCancellationHandler {
      try await sending.value
    } onCancel: {
      abandon()
    }
    abandonment.setHandler(answer.body.abandon)
    return answer
  }

  package func abandon() {
    abandonment()
  }
}

extension Task where Failure == any Error {
  /// Starts a task without a thread switch before its first suspension, where available: waking
  /// another thread costs more than everything else in a small call.
  static func begun(_ work: @Sendable @escaping () async throws -> Success) -> Self {
    if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
      return Task.immediate { try await work() }
    }
    return Task { try await work() }
  }
}
