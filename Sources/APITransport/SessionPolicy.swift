import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What a session must not do by itself: follow redirects, answer challenges.
///
/// A class, because a session's delegate is one; a lock guards its state.
final class SessionPolicy: NSObject, URLSessionTaskDelegate, @unchecked Sendable {
  private let lock = NSLock()
  private var refused: [Int: URLResponse] = [:]

  /// The 3xx itself becomes the answer. Followed by the session, a redirect would carry every
  /// header, credentials included, to wherever it points.
  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    didReceive challenge: URLAuthenticationChallenge,
    completionHandler:
      @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
  ) {
    switch challenge.protectionSpace.authenticationMethod {
    case NSURLAuthenticationMethodHTTPBasic, NSURLAuthenticationMethodHTTPDigest:
      #if canImport(FoundationNetworking)
        // On Linux, handling it by default never ends the task, and rejecting it ends the task
        // with an error instead of the 401, which is therefore kept.
        if let answer = challenge.failureResponse {
          lock.withLock { refused[task.taskIdentifier] = answer }
        }
      #endif
      completionHandler(.rejectProtectionSpace, nil)
    default:
      completionHandler(.performDefaultHandling, nil)
    }
  }

  /// The answer of a task that ended because its challenge was rejected.
  func takeRefusedAnswer(of task: Int?) -> URLResponse? {
    guard let task else { return nil }
    return lock.withLock { refused.removeValue(forKey: task) }
  }
}
