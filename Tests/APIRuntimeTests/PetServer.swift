import APIRuntime
import FlyingFox
import Foundation
import Testing

/// A server on loopback for one test.
struct PetServer: Sendable {
  let port: UInt16
  private let log: Log

  var server: Server { Server("http://127.0.0.1:\(port)/v1") }

  /// A request as received: method and target, headers, body.
  struct Seen: Sendable {
    let target: String
    let headers: [String: String]
    let body: String
  }

  actor Log {
    var requests: [Seen] = []
    func add(_ request: Seen) { requests.append(request) }
  }

  var requests: [Seen] {
    get async { await log.requests }
  }

  static func answer(
    _ status: Int, _ body: String = "", headers: [HTTPHeader: String] = [:]
  ) -> HTTPResponse {
    HTTPResponse(
      statusCode: HTTPStatusCode(status, phrase: "Some Phrase"),
      headers: HTTPHeaders(headers), body: Data(body.utf8))
  }

  /// Runs the body against a server and stops the server afterwards in any case.
  static func run(
    _ handler: @escaping @Sendable (HTTPRequest) async throws -> HTTPResponse,
    _ body: (PetServer) async throws -> Void
  ) async throws {
    let box = Log()
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled,
      handler: ClosureHTTPHandler { request in
        let headers = request.headers.map { ($0.key.rawValue.lowercased(), $0.value) }
        let data = try await request.bodyData
        await box.add(
          Seen(
            target: "\(request.method.rawValue) \(request.target.rawValue)",
            headers: Dictionary(headers, uniquingKeysWith: { "\($0), \($1)" }),
            body: String(decoding: data, as: UTF8.self)))
        return try await handler(request)
      })
    let running = Task { try await server.run() }
    do {
      // If all tests start at once, this may take a while.
      try await server.waitUntilListening(timeout: 120)
      guard case .ip4(_, let port) = await server.listeningAddress else {
        throw CancellationError()
      }
      try await body(PetServer(port: port, log: box))
    } catch {
      await stop(server, running)
      throw error
    }
    await stop(server, running)
  }

  private init(port: UInt16, log: Log) {
    self.port = port
    self.log = log
  }

  private static func stop(_ server: HTTPServer, _ running: Task<Void, any Error>) async {
    await server.stop()
    running.cancel()
    _ = await running.result
  }
}
