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
/// the caller's. A file is read while it is sent; a stream is written to a temporary file first. A
/// `GET` has no body here: one that has is not sent. A header that stands there more than once is
/// sent as one, its values with commas between them, which means the same.
///
/// On Linux, where `AsyncHTTPClientTransport` is the default, this holds whole answers in memory,
/// and a file whose sending is cut off can end the process, by an error of FoundationNetworking.
public struct URLSessionTransport: PlainTransport {
  // One for the process, never invalidated: sessions that come and go crash on Linux
  // (swift-corelibs-foundation 5203, 5469).
  private static let shared: URLSession = {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = 600
    #if canImport(Darwin)
      configuration.tlsMinimumSupportedProtocolVersion = .TLSv12
    #endif
    return session(of: configuration, URLSessionPolicy())
  }()

  private let session: URLSession

  /// All values share one session.
  public init() {
    session = Self.shared
  }

  /// A session of its own, for a proxy, other limits of time, and the like. To be made once and
  /// kept: it is never invalidated.
  ///
  /// What is set whatever the configuration says: no cookies, no cache and no stored credentials,
  /// which would carry what one call has seen into another. The policy sees to it that no redirect
  /// is followed: that would carry credentials to another server. The runtime follows those that
  /// are safe.
  ///
  /// - Parameter policy: with a closure for challenges, such as one that pins a certificate.
  public init(
    configuration: URLSessionConfiguration, policy: URLSessionPolicy = URLSessionPolicy()
  ) {
    session = Self.session(of: configuration, policy)
  }

  /// A session of the caller's, whose delegate has to be a ``URLSessionPolicy``, or a class of the
  /// caller's that inherits from it: on Linux nothing else keeps a session from following
  /// redirects, with all headers. Without, nothing is sent. Its configuration is used as it is, and
  /// should have what ``init(configuration:policy:)`` sets.
  public init(session: URLSession) {
    self.session = session
  }

  private static func session(
    of configuration: URLSessionConfiguration, _ policy: URLSessionPolicy
  ) -> URLSession {
    let configuration = configuration.copy() as? URLSessionConfiguration ?? configuration
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.urlCache = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    configuration.urlCredentialStorage = nil
    return URLSession(configuration: configuration, delegate: policy, delegateQueue: nil)
  }

  /// - Throws: `CancellationError`, `TransportProblem`.
  public func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
    // On Linux a delegate of a single task is never asked, so that it has to be the session's.
    guard let policy = session.delegate as? URLSessionPolicy else {
      throw TransportProblem(
        .other, detail: "the session would follow redirects; its delegate is no URLSessionPolicy")
    }
    do {
      if let body, body.data == nil {
        return try await upload(try outgoing(request, body), body, under: policy)
      }
      var outgoing = try outgoing(request, body)
      outgoing.httpBody = body?.data
      return try await exchange(outgoing, nil, under: policy)
    } catch {
      throw asSessionProblem(error)
    }
  }

  private func outgoing(_ request: HTTPRequest, _ body: RequestBody?) throws -> URLRequest {
    guard let url = URL(string: try request.absoluteURL()) else {
      throw TransportProblem(.other, detail: "the request has no address")
    }
    if request.method == .get, let body, body.length != 0 {
      throw RequestBody.Problem.unsupported(
        "URLSession sends no body with a GET, and this one has \(body)")
    }
    var outgoing = URLRequest(url: url)
    outgoing.httpMethod = request.method.rawValue
    outgoing.httpShouldHandleCookies = false
    var fields = request.headerFields
    // What is added to a cookie would get a comma.
    fields.joinCookies()
    for field in fields { outgoing.addValue(field.value, forHTTPHeaderField: field.name.rawName) }
    return outgoing
  }

  /// Sends a body from the disk, where a stream is put first: a session takes streams only with a
  /// length that it does not tell, and reads them on threads that must not wait.
  private func upload(
    _ request: URLRequest, _ body: RequestBody, under policy: URLSessionPolicy
  ) async throws -> Answer {
    switch body.source {
    case .data: return try await exchange(request, nil, under: policy)
    case .file(let file):
      try body.checkFile()
      let answer = try await exchange(request, file, under: policy)
      try body.checkFile()
      return answer
    case .stream:
      let file = try TemporaryFile()
      for try await chunk in body.chunks { try file.append(chunk) }
      return try await exchange(request, file.url, under: policy)
    }
  }

  #if canImport(FoundationNetworking)
    // One chunk: there is no `bytes(for:)` on Linux, and a delegate that takes chunks cannot slow
    // down a fast server there. A call is a task with a handler and not `data(for:)`, because the
    // answer to a refused challenge is only found under the number of its task.
    private func exchange(
      _ request: URLRequest, _ file: URL?, under policy: URLSessionPolicy
    ) async throws -> Answer {
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
          if let file {
            task.start(
              session.uploadTask(with: request, fromFile: file, completionHandler: handler))
          } else {
            task.start(session.dataTask(with: request, completionHandler: handler))
          }
        }
      } onCancel: {
        task.cancel()
      }
      return Answer(head: head, body: ResponseBody(data))
    }
  #else
    private func exchange(
      _ request: URLRequest, _ file: URL?, under policy: URLSessionPolicy
    ) async throws -> Answer {
      if let file {
        // As a whole: there is no form of this that hands the answer over while it comes.
        let (data, answer) = try await session.upload(for: request, fromFile: file)
        return Answer(head: try HTTPResponse(answer), body: ResponseBody(data))
      }
      let (bytes, answer) = try await session.bytes(for: request)
      return Answer(
        head: try HTTPResponse(answer),
        body: ResponseBody(ByteChunks(bytes: bytes)) { bytes.task.cancel() })
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
