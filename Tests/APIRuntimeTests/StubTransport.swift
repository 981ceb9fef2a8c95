import APIRuntime
import Foundation
import HTTPTypes

/// Answers every request with the same answer, without a network, and keeps the requests.
final class StubTransport: Transport, @unchecked Sendable {
  private let lock = NSLock()
  private var seen: [(request: HTTPRequest, body: Data?)] = []
  private let answer: @Sendable () async throws -> Answer

  init(
    status: Int = 200, headers: HTTPFields = [:],
    body: String = #"{"count":1,"tags":[]}"#
  ) {
    answer = {
      (
        HTTPResponse(status: .init(code: status), headerFields: headers),
        ResponseBody(Data(body.utf8))
      )
    }
  }

  init(answer: @escaping @Sendable () async throws -> Answer) {
    self.answer = answer
  }

  var requests: [(request: HTTPRequest, body: Data?)] { lock.withLock { seen } }

  func send(_ request: HTTPRequest, body: Data?) async throws -> Answer {
    lock.withLock { seen.append((request, body)) }
    return try await answer()
  }
}
