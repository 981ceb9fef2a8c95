import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The delegate of a session. It prevents the session from following redirects and from answering
/// password challenges. Override its other delegate methods in a subclass, for example to collect
/// metrics.
///
/// A class, because a session requires an object as its delegate; a lock guards its state.
open class URLSessionPolicy: NSObject, URLSessionTaskDelegate, @unchecked Sendable {
  /// Responds to a challenge, such as whether to trust a server's certificate.
  public typealias Challenge =
    @Sendable (URLAuthenticationChallenge) async -> (
      URLSession.AuthChallengeDisposition, URLCredential?
    )

  private let lock = NSLock()
  private var refused: [Int: URLResponse] = [:]
  private let challenge: Challenge?

  /// Creates a policy.
  ///
  /// - Parameter challenge: responds to challenges other than those for a password; `nil` for the
  ///   system's default.
  public init(challenge: Challenge? = nil) {
    self.challenge = challenge
  }

  /// Returns the 3xx itself as the response. A redirect followed by the session would send all
  /// headers, including credentials, to its target.
  public final func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  /// Never provides a password, because the runtime handles credentials.
  public final func urlSession(
    _ session: URLSession, task: URLSessionTask,
    didReceive challenge: URLAuthenticationChallenge,
    completionHandler:
      @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
  ) {
    switch challenge.protectionSpace.authenticationMethod {
    case NSURLAuthenticationMethodHTTPBasic, NSURLAuthenticationMethodHTTPDigest:
      #if canImport(FoundationNetworking)
        // On Linux, default handling never ends the task, and rejecting the challenge ends it with
        // an error instead of the 401. The response is therefore kept.
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

  /// The response of a task that ended because its challenge was rejected.
  func takeRefusedAnswer(of task: Int?) -> URLResponse? {
    guard let task else { return nil }
    return lock.withLock { refused.removeValue(forKey: task) }
  }
}
