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
  /// - Parameter body: the whole body; `nil` if the request has none.
  /// - Returns: the answer's head, whatever its status, and its body, which may still be arriving.
  /// - Throws: ``TransportProblem``, so that it is known what may be tried again.
  func send(_ request: HTTPRequest, body: Data?) async throws -> Answer

  /// Begins the same as ``send(_:body:)``, which need not be waited for to be ended: so time limits
  /// are kept.
  ///
  /// A transport that does not say how gets a task around its `send`, and another one around the
  /// reading of a body. One that can end an exchange by itself saves these.
  ///
  /// - Throws: ``TransportProblem``.
  func start(_ request: HTTPRequest, body: Data?) throws -> any Exchange
}

/// The head of an answer, and its body, which may still be arriving.
public typealias Answer = (head: HTTPResponse, body: ResponseBody)

/// A request that is on its way, or its answer.
public protocol Exchange: Sendable {
  /// Waits for the head of the answer. Is called once.
  ///
  /// - Throws: ``TransportProblem``; anything once the exchange is abandoned.
  func answer() async throws -> Answer

  /// Ends the exchange at once, whatever is waited for: the head, or a piece of the body, which
  /// then throw. May be called from anywhere and at any time, more than once and in vain.
  func abandon()
}

extension Transport {
  public func start(_ request: HTTPRequest, body: Data?) throws -> any Exchange {
    TaskExchange(task: .begun { try await send(request, body: body) })
  }
}

private struct TaskExchange: Exchange {
  let task: Task<Answer, any Error>

  func answer() async throws -> Answer {
    try await task.value
  }

  func abandon() {
    task.cancel()
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
