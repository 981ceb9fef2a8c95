import APIRuntime
import Foundation
import HTTPTypes

/// One response of a ``MockTransport`` and the requests that it is for.
struct Expectation: Sendable {
  typealias Answering = @Sendable (MockTransport.Sent) async throws -> Answer

  /// How well a request matches the expectation.
  enum Fit: Equatable {
    /// A call with the same values, or a request for the same address.
    case values
    /// A call of the operation with any values.
    case operation
    /// No match; for a call of the same operation, what differs.
    case other(difference: String?)
  }

  let words: String
  let fit: @Sendable (MockTransport.Sent) -> Fit
  let answer: Answering
  var uses = 0

  /// Expects a call with the same values.
  ///
  /// - Throws: `InvalidRequest`.
  init<Operation: APIOperation>(
    _ operation: Operation, answer: @escaping @Sendable () async throws -> Answer
  ) throws {
    let parameters = try Parameters(of: operation)
    words = "\(Operation.facts.id) (\(Operation.facts.method) \(parameters.target))"
    fit = { sent in
      guard let call = sent.operation as? Operation, let called = try? Parameters(of: call) else {
        return .other(difference: nil)
      }
      return called == parameters
        ? .values : .other(difference: parameters.difference(from: called))
    }
    self.answer = { _ in try await answer() }
  }

  /// Expects any call of an operation.
  init<Operation: APIOperation>(
    _ type: Operation.Type,
    answer: @escaping @Sendable (Operation, MockTransport.Sent) async throws -> Answer
  ) {
    let facts = Operation.facts
    words = "any \(facts.id) (\(facts.method) \(facts.path))"
    fit = { $0.operation is Operation ? .operation : .other(difference: nil) }
    self.answer = { sent in
      guard let call = sent.operation as? Operation else { throw TransportProblem(.unexpected) }
      return try await answer(call, sent)
    }
  }

  /// Expects a request that is not a call of an operation.
  init(_ url: URL, answer: @escaping @Sendable () async throws -> Answer) {
    let address = url.absoluteString
    words = "GET \(address.prefix { $0 != "?" })"
    fit = { sent in
      let request = sent.request
      let called = "\(request.scheme ?? "")://\(request.authority ?? "")\(request.path ?? "")"
      let isCalled = called == address || called == address + "/"
      return isCalled && sent.operation == nil ? .values : .other(difference: nil)
    }
    self.answer = { _ in try await answer() }
  }
}

/// The parameters and the body of a call, as they are sent to any server.
struct Parameters: Equatable {
  private static let server: Server = "https://mock.invalid"

  /// Path and query.
  let target: String
  private let headers: [HTTPField]
  private let body: RequestBody?

  /// - Throws: `InvalidRequest`.
  init<Operation: APIOperation>(of operation: Operation) throws {
    let (request, body) = try operation.request(to: Self.server)
    target = request.path ?? ""
    headers = Array(request.headerFields)
    self.body = body
  }

  func difference(from other: Parameters) -> String {
    if target != other.target { return "another path or query" }
    return hasBody(of: other) ? "other headers" : "another body"
  }

  static func == (a: Parameters, b: Parameters) -> Bool {
    a.target == b.target && a.headers == b.headers && a.hasBody(of: b)
  }

  private func hasBody(of other: Parameters) -> Bool {
    guard let body, let others = other.body else { return body == nil && other.body == nil }
    return (try? body.hasSameBytes(as: others)) ?? false
  }
}
