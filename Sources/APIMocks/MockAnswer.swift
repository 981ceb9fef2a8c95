import APIRuntime
import Foundation
import HTTPTypes

/// The response of a ``MockTransport`` to a call.
public struct MockAnswer: Sendable {
  let make: @Sendable () throws -> Answer

  /// Creates a response of bytes, such as a recorded response or a video.
  public init(status: Int = 200, body: Data = Data(), headers: HTTPFields = [:]) {
    self.init(status, headers) { ResponseBody(body) }
  }

  private init(
    _ status: Int, _ headers: HTTPFields, _ body: @Sendable @escaping () -> ResponseBody
  ) {
    let head = HTTPResponse(status: .init(code: status), headerFields: headers)
    make = { Answer(head: head, body: body()) }
  }

  private init(throwing error: any Error) {
    make = { throw error }
  }

  /// Returns a response with a JSON value, such as a model or a documented error.
  ///
  /// - Throws: `EncodingError` for a value that JSON cannot represent.
  public static func json(
    _ body: some Encodable, status: Int = 200, headers: HTTPFields = [:]
  ) throws -> MockAnswer {
    var headers = headers
    headers[.contentType] = "application/json"
    return MockAnswer(status: status, body: try JSONCoding.encode(body), headers: headers)
  }

  /// Returns a response whose body arrives in pieces and may be interrupted.
  ///
  /// - Parameter error: thrown instead of the end, for example `TransportProblem(.interrupted)`.
  public static func pieces(
    _ pieces: [Data], status: Int = 200, headers: HTTPFields = [:],
    thenThrowing error: (any Error)? = nil
  ) -> MockAnswer {
    MockAnswer(status, headers) {
      ResponseBody(
        AsyncThrowingStream<Data, any Error> { stream in
          for piece in pieces { stream.yield(piece) }
          stream.finish(throwing: error)
        })
    }
  }

  /// Throws an error instead of responding, like a network that fails:
  /// `TransportProblem(.connection)`.
  public static func throwing(_ error: any Error) -> MockAnswer {
    MockAnswer(throwing: error)
  }
}
