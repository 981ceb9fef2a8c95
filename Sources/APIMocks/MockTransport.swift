import APIRuntime
import Foundation
import HTTPTypes

/// Responds to calls in a test without a network: by operation, with typed results, bytes or
/// whatever a closure returns. It records what was sent. A call without a matching response fails
/// and reports what was called and what was expected.
///
/// ```swift
/// let mock = MockTransport()
/// try mock.answer(Pets.GetPet(petID: "1"), with: Pets.Pet(count: 1, name: "Rex"))
/// try mock.answer(Pets.GetPet(petID: "2"), status: 404)
/// mock.answer(Pets.DeletePet.self, status: 204)
/// mock.answer(Pets.CreatePet.self) { call in call.body }
/// let pets = Pets.Client(credentials: .bearer("test"), transport: mock)
/// ```
///
/// A call matches an operation if all its parameters and its body are the same, whatever the
/// client's server. Files are compared by contents; streams are never equal. An operation type
/// matches all calls of the operation, except those for which there is a response to their exact
/// values. Several responses to the same call are given one after the other; the last one is
/// repeated.
///
/// A client that retries does not wait: ``pauses`` records how long it would have waited.
///
/// A transport that wraps a mock must call it in the task in which it is called itself, and forward
/// `pause(for:on:)`.
///
/// A class, because a test and the client under test share it.
public final class MockTransport: Transport {
  /// A request that was sent.
  public struct Sent: Sendable {
    /// The operation that was called; `nil` for a file that no API describes, and for the target of
    /// a redirect.
    public let operation: (any APIOperation)?
    /// The request, including its credentials.
    public let request: HTTPRequest
    /// The body; `nil` if there was none. For a stream, the bytes read from it.
    public let body: RequestBody?

    /// Decodes the body as JSON.
    ///
    /// - Throws: `DecodingProblems`, also if there was no body, or a file.
    public func json<Body: Decodable>(as type: Body.Type = Body.self) throws -> Body {
      try JSONCoding.decode(type, from: body?.data ?? Data())
    }
  }

  private struct State {
    var expectations: [Expectation] = []
    var log: [Sent] = []
    var waits: [Duration] = []

    mutating func take(_ sent: MockTransport.Sent) -> Expectation.Answering? {
      let fits = expectations.indices.map { (index: $0, fit: expectations[$0].fit(sent)) }
      let matching = [Expectation.Fit.values, .operation].lazy
        .map { wanted in fits.filter { $0.fit == wanted }.map(\.index) }
        .first { !$0.isEmpty }
      guard let matching, let last = matching.last else { return nil }
      let next = matching.first { expectations[$0].uses == 0 } ?? last
      expectations[next].uses += 1
      return expectations[next].answer
    }
  }

  private let state = Locked(State())

  /// Creates a transport without expectations.
  public init() {}

  /// All requests in order.
  public var sent: [Sent] {
    state.withLock { $0.log }
  }

  /// The calls of an operation in order, once for each attempt.
  public func calls<Operation: APIOperation>(of type: Operation.Type) -> [Operation] {
    sent.compactMap { $0.operation as? Operation }
  }

  /// Returns how often an operation was called with these values.
  ///
  /// - Throws: `InvalidRequest` for an operation that cannot be sent.
  public func count<Operation: APIOperation>(of operation: Operation) throws -> Int {
    let parameters = try Parameters(of: operation)
    return calls(of: Operation.self).count { (try? Parameters(of: $0)) == parameters }
  }

  /// How long clients would have waited before their retries, in order.
  public var pauses: [Duration] {
    state.withLock { $0.waits }
  }

  /// The expectations that have not been called. A test can check that this is empty.
  public var unused: [String] {
    state.withLock { $0.expectations.filter { $0.uses == 0 }.map(\.words) }
  }

  /// - Throws: `TransportProblem` of the kind unexpected for a call without a response, of the kind
  ///   request body for one that could not be sent; the error set for the call.
  public func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
    let sent = Sent(
      operation: CurrentCall.operation, request: request, body: try await body?.received())
    let answer = state.withLock {
      $0.log.append(sent)
      return $0.take(sent)
    }
    guard let answer else { throw unexpected(sent) }
    return try await answer(sent)
  }

  /// Records the pause and does not wait.
  public func pause(for duration: Duration, on clock: any Clock<Duration>) async throws {
    try Task.checkCancellation()
    state.withLock { $0.waits.append(duration) }
  }

  func expect(_ expectation: Expectation) {
    state.withLock { $0.expectations.append(expectation) }
  }

  private func unexpected(_ sent: Sent) -> TransportProblem {
    let path = sent.request.path?.prefix { $0 != "?" } ?? ""
    let called = "\(sent.request.method) \(path)"
    let expected = state.withLock {
      $0.expectations.map { expectation in
        guard case .other(let difference?) = expectation.fit(sent) else {
          return expectation.words
        }
        return "\(expectation.words) with \(difference)"
      }
    }
    return TransportProblem(
      .unexpected,
      detail: (sent.operation == nil ? "\(called), which is not a call of an operation" : called)
        + "; expected: " + (expected.isEmpty ? "nothing" : expected.joined(separator: ", ")))
  }
}

extension MockTransport.Sent: CustomStringConvertible, CustomReflectable {
  /// Method and path; headers, query and body may contain keys.
  public var description: String { "\(request.method) \(request.path?.prefix { $0 != "?" } ?? "")" }

  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension RequestBody {
  /// What a server would receive: a stream is read, a file is checked.
  fileprivate func received() async throws -> RequestBody {
    switch source {
    case .data: return self
    case .file:
      try checkFile()
      return self
    case .stream: return RequestBody(try await collect())
    }
  }
}

extension MockTransport: CustomReflectable {
  /// Omits the requests, which contain keys.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
