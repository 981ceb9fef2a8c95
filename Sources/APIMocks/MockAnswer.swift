import APIRuntime
import Foundation
import HTTPTypes

/// What a ``MockTransport`` answers a call with.
public struct MockAnswer: Sendable {
  let make: @Sendable () throws -> Answer

  /// Bytes, such as a recorded answer or a film.
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

  /// A value as JSON, such as a model or a documented error.
  ///
  /// - Throws: `EncodingError` for a value that JSON cannot hold.
  public static func json(
    _ body: some Encodable, status: Int = 200, headers: HTTPFields = [:]
  ) throws -> MockAnswer {
    var headers = headers
    headers[.contentType] = "application/json"
    return MockAnswer(status: status, body: try JSONCoding.encode(body), headers: headers)
  }

  /// A body that arrives in pieces, and may break off.
  ///
  /// - Parameter error: what is thrown in place of the end, `TransportProblem(.interrupted)` for
  ///   example.
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

  /// No answer but an error, as of a network that fails: `TransportProblem(.connection)`.
  public static func throwing(_ error: any Error) -> MockAnswer {
    MockAnswer(throwing: error)
  }
}
