import APIRuntime
import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Sends requests with `URLSession`.
///
/// Redirects are not followed; there are no cookies and no cache. What the session decompresses by
/// itself is handed over so. A connection may be silent for 10 minutes; all other time limits are
/// the caller's.
public struct URLSessionTransport: Transport {
  // One for the process, never invalidated: sessions that come and go crash on Linux
  // (swift-corelibs-foundation 5203, 5469). The policy stands in a delegate of the session, because
  // on Linux a delegate of a single task is never asked.
  private static let policy = SessionPolicy()
  private static let session = URLSession(
    configuration: configuration(), delegate: policy, delegateQueue: nil)

  private static func configuration() -> URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.urlCache = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    configuration.urlCredentialStorage = nil
    configuration.timeoutIntervalForRequest = 600
    return configuration
  }

  /// All values share one session.
  public init() {}

  /// - Throws: `CancellationError`, `TransportProblem`.
  public func send(_ request: HTTPRequest, body: Data?) async throws -> Answer {
    guard let url = URL(string: try request.absoluteURL()) else {
      throw TransportProblem(.other, detail: "the request has no address")
    }
    var outgoing = URLRequest(url: url)
    outgoing.httpMethod = request.method.rawValue
    outgoing.httpBody = body
    outgoing.httpShouldHandleCookies = false
    for field in request.headerFields {
      outgoing.addValue(field.value, forHTTPHeaderField: field.name.rawName)
    }
    do {
      return try await Self.exchange(outgoing)
    } catch {
      throw asSessionProblem(error)
    }
  }

  #if canImport(FoundationNetworking)
    // One chunk: there is no `bytes(for:)` on Linux, and a delegate that takes chunks cannot slow
    // down a fast server there. A call is a task with a handler and not `data(for:)`, because the
    // answer to a refused challenge is only found under the number of its task.
    private static func exchange(_ request: URLRequest) async throws -> Answer {
      let task = CancellableTask()
      let (head, data) = try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { continuation in
          let handler = { @Sendable (data: Data?, answer: URLResponse?, error: (any Error)?) in
            let refused = policy.takeRefusedAnswer(of: task.number)
            let result: Result<(HTTPResponse, Data), any Error> = Result {
              if error == nil, let answer { return (try HTTPResponse(answer), data ?? Data()) }
              if let refused { return (try HTTPResponse(refused), Data()) }
              throw error ?? TransportProblem(.malformed)
            }
            continuation.resume(with: result)
          }
          task.start(session.dataTask(with: request, completionHandler: handler))
        }
      } onCancel: {
        task.cancel()
      }
      return (head, ResponseBody(data))
    }
  #else
    private static func exchange(_ request: URLRequest) async throws -> Answer {
      let (bytes, answer) = try await session.bytes(for: request)
      return (
        try HTTPResponse(answer), ResponseBody(ByteChunks(bytes: bytes)) { bytes.task.cancel() }
      )
    }
  #endif
}

extension URLSessionTransport: CustomReflectable {
  /// No children: what it holds are objects of the system.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension HTTPResponse {
  fileprivate init(_ answer: URLResponse) throws {
    guard let answer = answer as? HTTPURLResponse else { throw TransportProblem(.malformed) }
    let head = try HTTPResponse(
      code: answer.statusCode,
      headers: answer.allHeaderFields.compactMap { name, value in
        guard let name = name as? String, let value = value as? String else { return nil }
        return (name: name, value: value)
      })
    self = head.withoutCodings(["gzip", "deflate", "br"])
  }
}
