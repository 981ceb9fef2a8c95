import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The delegate of a session, for what it must not do by itself: follow redirects, answer
/// challenges for a password. A class that inherits from it can be told of everything else, such as
/// metrics.
///
/// A class, because a session's delegate is one; a lock guards its state.
open class URLSessionPolicy: NSObject, URLSessionTaskDelegate, @unchecked Sendable {
  /// Answers a challenge, such as that of a server for its certificate to be trusted.
  public typealias Challenge =
    @Sendable (URLAuthenticationChallenge) async -> (
      URLSession.AuthChallengeDisposition, URLCredential?
    )

  private let lock = NSLock()
  private var refused: [Int: URLResponse] = [:]
  private let challenge: Challenge?

  /// - Parameter challenge: answers those that are for no password; `nil`: as the system does.
  public init(challenge: Challenge? = nil) {
    self.challenge = challenge
  }

  /// The 3xx itself becomes the answer. Followed by the session, a redirect would carry every
  /// header, credentials included, to wherever it points.
  public final func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  /// A password is never given: credentials are the runtime's.
  public final func urlSession(
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
      guard let answer = self.challenge else {
        return completionHandler(.performDefaultHandling, nil)
      }
      Task {
        let (disposition, credential) = await answer(challenge)
        completionHandler(disposition, credential)
      }
    }
  }

  /// The answer of a task that ended because its challenge was rejected.
  func takeRefusedAnswer(of task: Int?) -> URLResponse? {
    guard let task else { return nil }
    return lock.withLock { refused.removeValue(forKey: task) }
  }
}
