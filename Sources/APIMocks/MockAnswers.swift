import APIRuntime
import Foundation
import HTTPTypes

/// Calls of an operation with these values.
extension MockTransport {
  /// Answers a call with its typed result, as JSON, under the first success that is documented.
  ///
  /// - Throws: `InvalidRequest` for an operation that cannot be sent, `EncodingError` for a result
  ///   that JSON cannot hold.
  public func answer<Operation: APIOperation>(
    _ operation: Operation, with output: Operation.Output
  ) throws where Operation.Output: Encodable {
    try answer(operation, .json(output, status: Operation.success))
  }

  /// Answers a call with a typed body, such as that of a documented error.
  ///
  /// - Throws: as ``answer(_:with:)-(Operation,_)`` does.
  public func answer<Operation: APIOperation>(
    _ operation: Operation, status: Int, json body: some Encodable, headers: HTTPFields = [:]
  ) throws {
    try answer(operation, .json(body, status: status, headers: headers))
  }

  /// Answers a call with bytes, such as a recorded answer or a film.
  ///
  /// - Throws: `InvalidRequest` for an operation that cannot be sent.
  public func answer<Operation: APIOperation>(
    _ operation: Operation, status: Int = 200, body: Data = Data(), headers: HTTPFields = [:]
  ) throws {
    try answer(operation, MockAnswer(status: status, body: body, headers: headers))
  }

  /// Answers a call with an error, as a network that fails: `TransportProblem(.connection)`.
  ///
  /// - Throws: `InvalidRequest` for an operation that cannot be sent.
  public func answer<Operation: APIOperation>(
    _ operation: Operation, throwing error: any Error
  ) throws {
    try answer(operation, .throwing(error))
  }

  /// Answers a call.
  ///
  /// - Throws: `InvalidRequest` for an operation that cannot be sent.
  public func answer<Operation: APIOperation>(
    _ operation: Operation, _ answer: MockAnswer
  ) throws {
    expect(try Expectation(operation) { try answer.make() })
  }
}

/// Calls of an operation, whatever its values are. An answer to certain values goes before.
extension MockTransport {
  /// Answers every call of an operation with its typed result, as JSON, under the first success
  /// that is documented.
  ///
  /// - Throws: `EncodingError` for a result that JSON cannot hold.
  public func answer<Operation: APIOperation>(
    _ type: Operation.Type, with output: Operation.Output
  ) throws where Operation.Output: Encodable {
    answer(type, try .json(output, status: Operation.success))
  }

  /// Answers every call of an operation with a typed body, such as that of a documented error.
  ///
  /// - Throws: `EncodingError` for a body that JSON cannot hold.
  public func answer<Operation: APIOperation>(
    _ type: Operation.Type, status: Int, json body: some Encodable, headers: HTTPFields = [:]
  ) throws {
    answer(type, try .json(body, status: status, headers: headers))
  }

  /// Answers every call of an operation with bytes.
  public func answer<Operation: APIOperation>(
    _ type: Operation.Type, status: Int = 200, body: Data = Data(), headers: HTTPFields = [:]
  ) {
    answer(type, MockAnswer(status: status, body: body, headers: headers))
  }

  /// Answers every call of an operation with an error.
  public func answer<Operation: APIOperation>(
    _ type: Operation.Type, throwing error: any Error
  ) {
    answer(type, .throwing(error))
  }

  /// Answers every call of an operation.
  public func answer<Operation: APIOperation>(_ type: Operation.Type, _ answer: MockAnswer) {
    expect(Expectation(type) { _, _ in try answer.make() })
  }

  /// Answers every call of an operation with a typed result that is made of the call.
  ///
  /// - Parameter output: what it throws is what the network throws.
  public func answer<Operation: APIOperation>(
    _ type: Operation.Type,
    with output: @escaping @Sendable (_ call: Operation) async throws -> Operation.Output
  ) where Operation.Output: Encodable {
    expect(
      Expectation(type) { call, _ in
        try await MockAnswer.json(output(call), status: Operation.success).make()
      })
  }

  /// Answers every call of an operation with what is made of the call and the request that it sent.
  ///
  /// - Parameter answer: what it throws is what the network throws.
  public func answer<Operation: APIOperation>(
    _ type: Operation.Type,
    by answer: @escaping @Sendable (_ call: Operation, _ sent: Sent) async throws -> MockAnswer
  ) {
    expect(Expectation(type) { try await answer($0, $1).make() })
  }
}

extension MockTransport {
  /// Answers requests for an address that is no operation of an API: a file that an answer points
  /// to, or where a redirect leads.
  public func answer(_ url: URL, _ answer: MockAnswer) {
    expect(Expectation(url) { try answer.make() })
  }
}

extension APIOperation {
  fileprivate static var success: Int {
    facts.statuses.lazy.compactMap { Int($0) }.first { (200..<300).contains($0) } ?? 200
  }
}
