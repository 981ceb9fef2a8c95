import Foundation
import HTTPTypes

@testable import APIRuntime

/// The request of an operation on the wire.
struct SentRequest {
  var method: String
  var path: String
  var headers: [String: String]
  var body: String?

  init<Operation: APIOperation>(
    _ operation: Operation, server: Server = "https://a.example/base"
  ) throws {
    let connection = Connection(
      server: server, credentials: APINoCredentials.notRequired, transport: NoTransport())
    let written = try connection.request(for: operation)
    let (request, body) = (written.request, written.body)
    method = request.method.rawValue
    path = request.path ?? ""
    headers = Dictionary(
      request.headerFields.map { ($0.name.canonicalName, $0.value) },
      uniquingKeysWith: { $0 + ", " + $1 })
    self.body = body?.data.map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Sends nothing: requests are only inspected.
private struct NoTransport: Transport {
  func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
    throw CancellationError()
  }
}
