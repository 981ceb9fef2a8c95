import Foundation
import HTTPTypes

/// Carries one request to a server and its answer back.
///
/// What a transport must not do, because the runtime decides it: follow redirects (a 3xx is an
/// answer; following it would carry credentials to another server), try again, keep cookies or a
/// cache. When the calling task is cancelled, it stops at once and throws.
///
/// A body that came compressed is handed over decompressed, without `Content-Encoding` and
/// `Content-Length`.
public protocol Transport: Sendable {
  /// - Parameter body: `nil` if the request has none. Its length, when that is known, is announced
  ///   as `Content-Length`.
  /// - Returns: the answer's head, whatever its status, and its body, which may still be arriving.
  /// - Throws: ``TransportProblem``, so that it is known what may be tried again.
  func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer

  /// Begins the same as ``send(_:body:)``, as something that can be ended from outside: that is how
  /// time limits are kept.
  ///
  /// A transport that does not say how gets a task around its `send`, and one around each wait for
  /// a piece of a body. One that can end an exchange by itself saves these.
  ///
  /// - Returns: what has to be asked for its answer, or abandoned.
  /// - Throws: ``TransportProblem``.
  func start(_ request: HTTPRequest, body: RequestBody?) throws -> any Exchange

  /// Waits before a call is tried again: on the clock, unless a transport says otherwise. One that
  /// stands in for a server in tests need not wait; one that stands around another passes it on.
  ///
  /// - Throws: `CancellationError`.
  func pause(for duration: Duration, on clock: any Clock<Duration>) async throws
}

/// The head of an answer, and its body, which may still be arriving.
public struct Answer: Sendable {
  /// Status and headers.
  public var head: HTTPResponse
  /// What comes after them.
  public var body: ResponseBody

  /// An answer.
  public init(head: HTTPResponse, body: ResponseBody) {
    self.head = head
    self.body = body
  }
}

extension Answer: CustomStringConvertible, CustomReflectable {
  /// The status: headers may hold secrets.
  public var description: String { "status \(head.status.code)" }

  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}

/// A request that is on its way, or its answer.
public protocol Exchange: Sendable {
  /// Waits for the head of the answer. Is called once. Cancelling the calling task abandons the
  /// exchange.
  ///
  /// - Returns: the answer, whose body was made with ``abandon()``.
  /// - Throws: ``TransportProblem``; anything once the exchange is abandoned.
  func answer() async throws -> Answer

  /// Ends the exchange at once, whatever is waited for: the head, or a piece of the body, which
  /// then throw. It is called from anywhere and at any time, before ``answer()``, too, more than
  /// once and in vain; at the latest when nobody holds the body any longer.
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

/// An exchange that only ends when the task is cancelled in which it is waited for.
package struct TaskExchange: Exchange {
  private let sending: Task<Answer, any Error>
  private let abandonment = Abandonment()

  /// - Parameter send: the whole exchange, up to the head of the answer.
  package init(_ send: @Sendable @escaping () async throws -> Answer) {
    let sending = Task<Answer, any Error>.begun(send)
    abandonment.takes { sending.cancel() }
    self.sending = sending
  }

  package func answer() async throws -> Answer {
    let answer = try await withTaskCancellationHandler {
      try await sending.value
    } onCancel: {
      abandon()
    }
    abandonment.takes(answer.body.abandon)
    return answer
  }

  package func abandon() {
    abandonment()
  }
}

extension Task where Failure == any Error {
  /// Without a change of threads before the work begins to wait, where that is to be had: waking
  /// another thread costs more than all else that a small call does.
  static func begun(_ work: @Sendable @escaping () async throws -> Success) -> Self {
    if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
      return Task.immediate { try await work() }
    }
    return Task { try await work() }
  }
}
