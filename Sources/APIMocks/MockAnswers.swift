import APIRuntime
import Foundation
import HTTPTypes

/// Calls of an operation with exactly these values.
extension MockTransport {
  /// Responds to a call with its typed result, as JSON, with the first documented success status.
  ///
  /// - Throws: `InvalidRequest` for an operation that cannot be sent, `EncodingError` for a result
  ///   that JSON cannot represent.
  public func answer<Operation: APIOperation>(
    _ operation: Operation, with output: Operation.Output
  ) throws where Operation.Output: Encodable {
    try answer(operation, .json(output, status: Operation.success))
  }

  /// Responds to a call with a typed body, such as that of a documented error.
  ///
  /// - Throws: the same errors as ``answer(_:with:)-(Operation,_)``.
  public func answer<Operation: APIOperation>(
    _ operation: Operation, status: Int, json body: some Encodable, headers: HTTPFields = [:]
  ) throws {
    try answer(operation, .json(body, status: status, headers: headers))
  }

  /// Responds to a call with bytes, such as a recorded response or a video.
  ///
  /// - Throws: `InvalidRequest` for an operation that cannot be sent.
  public func answer<Operation: APIOperation>(
    _ operation: Operation, status: Int = 200, body: Data = Data(), headers: HTTPFields = [:]
  ) throws {
    try answer(operation, MockAnswer(status: status, body: body, headers: headers))
  }

  /// Throws an error for a call, like a network that fails: `TransportProblem(.connection)`.
  ///
  /// - Throws: `InvalidRequest` for an operation that cannot be sent.
  public func answer<Operation: APIOperation>(
    _ operation: Operation, throwing error: any Error
  ) throws {
    try answer(operation, .throwing(error))
  }

  /// Responds to a call.
  ///
  /// - Throws: `InvalidRequest` for an operation that cannot be sent.
  public func answer<Operation: APIOperation>(
    _ operation: Operation, _ answer: MockAnswer
  ) throws {
    expect(try Expectation(operation) { try answer.make() })
  }
}

/// Calls of an operation with any values. Responses to exact values take precedence.
extension MockTransport {
  /// Responds to every call of an operation with its typed result, as JSON, with the first
  /// documented success status.
  ///
  /// - Throws: `EncodingError` for a result that JSON cannot represent.
  public func answer<Operation: APIOperation>(
    _ type: Operation.Type, with output: Operation.Output
  ) throws where Operation.Output: Encodable {
    answer(type, try .json(output, status: Operation.success))
  }

  /// Responds to every call of an operation with a typed body, such as that of a documented error.
  ///
  /// - Throws: `EncodingError` for a body that JSON cannot represent.
  public func answer<Operation: APIOperation>(
    _ type: Operation.Type, status: Int, json body: some Encodable, headers: HTTPFields = [:]
  ) throws {
    answer(type, try .json(body, status: status, headers: headers))
  }

  /// Responds to every call of an operation with bytes.
  public func answer<Operation: APIOperation>(
    _ type: Operation.Type, status: Int = 200, body: Data = Data(), headers: HTTPFields = [:]
  ) {
    answer(type, MockAnswer(status: status, body: body, headers: headers))
  }

  /// Throws an error for every call of an operation.
  public func answer<Operation: APIOperation>(
    _ type: Operation.Type, throwing error: any Error
  ) {
    answer(type, .throwing(error))
  }

  /// Responds to every call of an operation.
  public func answer<Operation: APIOperation>(_ type: Operation.Type, _ answer: MockAnswer) {
    expect(Expectation(type) { _, _ in try answer.make() })
  }

  /// Responds to every call of an operation with a typed result computed from the call.
  ///
  /// - Parameter output: its errors are thrown as errors of the network.
  public func answer<Operation: APIOperation>(
    _ type: Operation.Type,
    with output: @escaping @Sendable (_ call: Operation) async throws -> Operation.Output
  ) where Operation.Output: Encodable {
    expect(
      Expectation(type) { call, _ in
        try await MockAnswer.json(output(call), status: Operation.success).make()
      })
  }

  /// Responds to every call of an operation with a response computed from the call and its request.
  ///
  /// - Parameter answer: its errors are thrown as errors of the network.
  public func answer<Operation: APIOperation>(
    _ type: Operation.Type,
    by answer: @escaping @Sendable (_ call: Operation, _ sent: Sent) async throws -> MockAnswer
  ) {
    expect(Expectation(type) { try await answer($0, $1).make() })
  }
}

extension MockTransport {
  /// Responds to requests for an address that is not an operation of an API: a file that a response
  /// points to, or the target of a redirect.
  public func answer(_ url: URL, _ answer: MockAnswer) {
    expect(Expectation(url) { try answer.make() })
  }
}

extension APIOperation {
  fileprivate static var success: Int {
    facts.statuses.lazy.compactMap { Int($0) }.first { (200..<300).contains($0) } ?? 200
  }
}
