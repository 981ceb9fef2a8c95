import APIRuntime
import FlyingFox
import Foundation

/// A server on loopback that plays one provider during a test: it has one job, identified by path,
/// and requires one credential.
struct ProviderServer: Sendable {
  /// The response for a test, instead of the success.
  struct Answer: Sendable {
    var status = 200
    var body = ""
    var headers: [HTTPHeader: String] = [.contentType: "application/json"]
  }

  /// The path of the existing job, below the server's own path.
  var path: String
  /// The header and value without which the response is `rejection`.
  var credential: (header: HTTPHeader, value: String)
  var rejection: Answer
  var missing: Answer
  var found: Answer

  /// Starts the server, runs the body with its address, and stops it in any case.
  func run<Result>(_ body: (Server) async throws -> Result) async throws -> Result {
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled,
      handler: ClosureHTTPHandler { request in response(to: request) })
    let running = Task { try await server.run() }
    do {
      try await server.waitUntilListening()
      guard case .ip4(_, let port) = await server.listeningAddress else {
        throw CancellationError()
      }
      let result = try await body(Server("http://127.0.0.1:\(port)\(basePath)"))
      await stop(server, running)
      return result
    } catch {
      await stop(server, running)
      throw error
    }
  }

  /// The path of the document's own server, which precedes that of the operation.
  var basePath = ""

  private func response(to request: HTTPRequest) -> HTTPResponse {
    guard request.headers[credential.header] == credential.value else {
      return response(rejection)
    }
    let isKnown = request.method == .GET && request.target.rawValue == path
    return response(isKnown ? found : missing)
  }

  private func response(_ answer: Answer) -> HTTPResponse {
    HTTPResponse(
      statusCode: HTTPStatusCode(answer.status, phrase: ""),
      headers: HTTPHeaders(answer.headers), body: Data(answer.body.utf8))
  }

  private func stop(_ server: HTTPServer, _ running: Task<Void, any Error>) async {
    await server.stop()
    running.cancel()
    _ = await running.result
  }
}

extension ProviderServer {
  /// The same server with another response for its job.
  func answering(
    _ status: Int, _ body: String = "", headers: [HTTPHeader: String] = [:]
  ) -> ProviderServer {
    var copy = self
    copy.found = Answer(status: status, body: body, headers: headers)
    return copy
  }
}
