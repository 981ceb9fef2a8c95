import Foundation
import HTTPTypes

/// Carries one request to a server and its answer back.
///
/// What a transport must not do, because the runtime decides it: follow redirects (a 3xx is an
/// answer; following it would carry credentials to another server), try again, keep cookies or a
/// cache. When the calling task is cancelled, it stops at once and throws: time limits are kept by
/// cancelling.
///
/// A body that came compressed is handed over decompressed, without `Content-Encoding` and
/// `Content-Length`.
public protocol Transport: Sendable {
  /// - Parameter body: the whole body; `nil` if the request has none.
  /// - Returns: the answer's head, whatever its status, and its body, which may still be arriving.
  /// - Throws: ``TransportProblem``, so that it is known what may be tried again.
  func send(_ request: HTTPRequest, body: Data?) async throws -> Answer
}

/// The head of an answer, and its body, which may still be arriving.
public typealias Answer = (head: HTTPResponse, body: ResponseBody)
