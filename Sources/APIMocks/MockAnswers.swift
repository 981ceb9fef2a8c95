import APIRuntime
import Foundation
import HTTPTypes

extension MockTransport {
  /// Answers a call with its typed result, as JSON, under the first success that is documented.
  ///
  /// - Throws: `InvalidRequest` for an operation that cannot be sent, `EncodingError` for a result
  ///   that JSON cannot hold.
  public func answer<Operation: APIOperation>(
    _ operation: Operation, with output: Operation.Output
  ) throws where Operation.Output: Encodable {
    try answer(operation, status: Operation.success, json: output)
  }

  /// Answers a call with a typed body, such as that of a documented error.
  ///
  /// - Throws: as ``answer(_:with:)`` does.
  public func answer<Operation: APIOperation, Body: Encodable>(
    _ operation: Operation, status: Int, json body: Body, headers: HTTPFields = [:]
  ) throws {
    var headers = headers
    headers[.contentType] = "application/json"
    try answer(operation, status: status, body: try JSONCoding.encode(body), headers: headers)
  }

  /// Answers a call with bytes, such as a recorded answer or a film.
  ///
  /// - Throws: `InvalidRequest` for an operation that cannot be sent.
  public func answer<Operation: APIOperation>(
    _ operation: Operation, status: Int = 200, body: Data = Data(), headers: HTTPFields = [:]
  ) throws {
    let head = HTTPResponse(status: .init(code: status), headerFields: headers)
    try expect(operation) { (head, ResponseBody(body)) }
  }

  /// Answers a call with an error, as a network that fails: `TransportProblem(.connection)`.
  ///
  /// - Throws: `InvalidRequest` for an operation that cannot be sent.
  public func answer<Operation: APIOperation>(
    _ operation: Operation, throwing error: any Error & Sendable
  ) throws {
    try expect(operation) { throw error }
  }
}

extension APIOperation {
  fileprivate static var success: Int {
    facts.statuses.lazy.compactMap { Int($0) }.first { (200..<300).contains($0) } ?? 200
  }
}
