import APIRuntime
import Foundation
import HTTPTypes

/// Responds without a network, and records the requests.
final class StubTransport: Transport, @unchecked Sendable {
  private let lock = NSLock()
  private var seen: [(request: HTTPRequest, body: RequestBody?)] = []
  private let answer: @Sendable (Int, HTTPRequest) async throws -> Answer

  /// The same response to every request.
  convenience init(
    status: Int = 200, headers: HTTPFields = [:],
    body: String = #"{"count":1,"tags":[]}"#
  ) {
    self.init { StubTransport.answer(status, headers, body) }
  }

  convenience init(answer: @escaping @Sendable () async throws -> Answer) {
    self.init { _, _ in try await answer() }
  }

  /// A response for each request, counted from 0.
  init(each answer: @escaping @Sendable (Int, HTTPRequest) async throws -> Answer) {
    self.answer = answer
  }

  var requests: [(request: HTTPRequest, body: RequestBody?)] { lock.withLock { seen } }

  static func answer(
    _ status: Int, _ headers: HTTPFields = [:], _ body: String = #"{"count":1,"tags":[]}"#
  ) -> Answer {
    Answer(
      head: HTTPResponse(status: .init(code: status), headerFields: headers),
      body: ResponseBody(Data(body.utf8)))
  }

  func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
    let number = lock.withLock {
      seen.append((request, body))
      return seen.count - 1
    }
    return try await answer(number, request)
  }
}
