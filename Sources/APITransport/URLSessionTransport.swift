import APIRuntime
import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Sends requests with `URLSession`.
///
/// Redirects are not followed; there are no cookies and no cache. Bodies that the session
/// decompresses are returned decompressed. A connection may be silent for 10 minutes; all other
/// time limits are the caller's. A file is read while it is sent; a stream is first written to a
/// temporary file. A `GET` request with a body is not sent. A header that occurs more than once is
/// sent as one, its values separated by commas, which means the same.
///
/// On Linux, where `AsyncHTTPClientTransport` is the default, this transport holds whole responses
/// in memory, and an interrupted file upload can crash the process because of a bug in
/// FoundationNetworking.
public struct URLSessionTransport: PlainTransport {
  // One for the process, never invalidated: on Linux, creating and invalidating sessions can crash
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

  /// Creates a transport. All transports created this way share one session.
  public init() {
    session = Self.shared
  }

  /// Creates a transport with its own session, for a proxy, other time limits, and the like. Create
  /// it once and keep it; it is never invalidated.
  ///
  /// These settings override the configuration: no cookies, no cache and no stored credentials,
  /// which would carry data from one call into another. The policy prevents redirects from being
  /// followed, which would send credentials to another server. The runtime follows those that are
  /// safe.
  ///
  /// - Parameter policy: may have a closure for challenges, for example to pin a certificate.
  public init(
    configuration: URLSessionConfiguration, policy: URLSessionPolicy = URLSessionPolicy()
  ) {
    session = Self.session(of: configuration, policy)
  }

  /// Creates a transport with the caller's session. Its delegate must be a ``URLSessionPolicy`` or
  /// a subclass: on Linux nothing else prevents a session from following redirects with all
  /// headers. Otherwise nothing is sent. The session's configuration is used unchanged and should
  /// have the settings of ``init(configuration:policy:)``.
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
    // On Linux the delegate of a single task is never called, so it must be the session's.
    guard let policy = session.delegate as? URLSessionPolicy else {
      throw TransportProblem(
        .other, detail: "the session follows redirects; its delegate is not a URLSessionPolicy")
    }
    do {
      if let body, body.data == nil {
        return try await upload(try outgoing(request, body), body, under: policy)
      }
      var outgoing = try outgoing(request, body)
      outgoing.httpBody = body?.data
      return try await exchange(outgoing, nil, under: policy)
    } catch {
      throw sessionError(error)
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
    // `addValue` would add a second cookie after a comma.
    fields.joinCookies()
    for field in fields { outgoing.addValue(field.value, forHTTPHeaderField: field.name.rawName) }
    return outgoing
  }

  /// Uploads a body from a file; a stream is first written to one. A session cannot announce the
  /// length of a stream, and reads it on threads that must not block.
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
    // One chunk: Linux has no `bytes(for:)`, and a delegate that receives chunks cannot slow down a
    // fast server there. A task with a handler rather than `data(for:)`, because the response to a
    // rejected challenge can be found only by the identifier of its task.
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
        // In one piece: there is no API that uploads a file and streams the response.
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
  /// No children: it holds objects of the system.
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
