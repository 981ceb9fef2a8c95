import APIRuntime
import Foundation
import HTTPTypes

/// Responds to requests from a script, without a network, and records them.
///
/// A class, because a test and the client under test share it; a lock guards its state.
final class ScriptedTransport: Transport, @unchecked Sendable {
  struct Answer: Sendable {
    var status = 200
    var body = ""
    var headers: HTTPFields = [:]
    /// An error instead of a response.
    var problem: TransportProblem.Kind?
    /// The body in pieces, instead of `body`.
    var pieces: [Data] = []
    /// An error after the pieces, instead of the end.
    var breaksOff: TransportProblem.Kind?

    fileprivate var content: ResponseBody {
      if pieces.isEmpty && breaksOff == nil { return ResponseBody(Data(body.utf8)) }
      return ResponseBody(
        AsyncThrowingStream<Data, any Error> { stream in
          for piece in pieces { stream.yield(piece) }
          stream.finish(throwing: breaksOff.map { TransportProblem($0) })
        })
    }
  }

  private let lock = NSLock()
  private var log: [HTTPRequest] = []
  private var count = 0
  private var isKeeping = true
  private let script: @Sendable (_ request: HTTPRequest, _ number: Int) async throws -> Answer

  /// - Parameter script: receives the request and the number of earlier ones.
  init(
    _ script: @escaping @Sendable (_ request: HTTPRequest, _ number: Int) async throws -> Answer
  ) {
    self.script = script
  }

  /// These responses in turn; the last one repeats.
  convenience init(_ answers: Answer...) {
    self.init { _, number in answers[min(number, answers.count - 1)] }
  }

  /// Not for a test with very many requests.
  var keepsRequests: Bool {
    get { lock.withLock { isKeeping } }
    set { lock.withLock { isKeeping = newValue } }
  }

  var requests: [HTTPRequest] { lock.withLock { log } }
  var paths: [String] { requests.map { $0.path ?? "" } }

  func send(_ request: HTTPRequest, body: RequestBody?) async throws -> APIRuntime.Answer {
    let number = lock.withLock {
      if isKeeping { log.append(request) }
      count += 1
      return count - 1
    }
    let answer = try await script(request, number)
    if let problem = answer.problem { throw TransportProblem(problem) }
    return APIRuntime.Answer(
      head: HTTPResponse(status: .init(code: answer.status), headerFields: answer.headers),
      body: answer.content)
  }
}

extension ScriptedTransport: CustomReflectable {
  /// The requests contain keys, and a dump is not meant to show them.
  var customMirror: Mirror { Mirror(self, children: []) }
}

extension ScriptedTransport.Answer {
  /// Hera's job in one of Hera's statuses; if succeeded, it has a film.
  static func hera(_ status: String, url: String = "https://files.hera.video/1.mp4") -> Self {
    let file = status == "success" ? #""\#(url)""# : "null"
    return Self(
      body: """
        {"video_id": "v", "status": "\(status)", "outputs": [{"status": "\(status)",
         "file_url": \(file), "config": {"format": "mp4", "aspect_ratio": "16:9", "fps": "24",
         "resolution": "1080p"}}]}
        """)
  }

  static func boson(_ status: String, progress: Int = 0) -> Self {
    Self(body: #"{"id": "v", "status": "\#(status)", "progress": \#(progress)}"#)
  }

  static func failure(_ status: Int, _ body: String = "", retryAfter: String? = nil) -> Self {
    var answer = Self(status: status, body: body)
    if let retryAfter { answer.headers[.retryAfter] = retryAfter }
    return answer
  }
}
