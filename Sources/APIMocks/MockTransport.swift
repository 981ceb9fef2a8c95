import APIRuntime
import Foundation
import HTTPTypes

/// Answers calls in a test, without a network: by the operation that is called, with typed results,
/// bytes or what a closure makes of the call. It keeps what was sent. A call that it was not told
/// of fails, and says what was called and what was expected.
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
/// A call matches an operation when all its parameters and its body are the same, whatever server
/// the client is made for: of a file, what it holds; no stream is the same as another. A type
/// stands for all calls of the operation, but for those that an answer with their values is there
/// for. Several answers for the same call are given one after the other; the last one stays.
///
/// A client that tries again does not wait: what it would have waited is in ``pauses``.
///
/// A transport that stands around a mock calls it in the task that it is called in itself, and
/// passes `pause(for:on:)` on.
///
/// A class, because a test and the client under test share it; a lock guards its state.
public final class MockTransport: Transport, @unchecked Sendable {
  /// What was sent.
  public struct Sent: Sendable {
    /// What was called; `nil` for a file that no API describes, and where a redirect leads.
    public let operation: (any APIOperation)?
    /// The request with its credentials.
    public let request: HTTPRequest
    /// The body; `nil` if there was none. Of a stream, the bytes that came out of it.
    public let body: RequestBody?

    /// The body, read as a type.
    ///
    /// - Throws: `DecodingProblems`, also when there was no body, or a file.
    public func json<Body: Decodable>(as type: Body.Type = Body.self) throws -> Body {
      try JSONCoding.decode(type, from: body?.data ?? Data())
    }
  }

  private let lock = NSLock()
  private var expectations: [Expectation] = []
  private var log: [Sent] = []
  private var waits: [Duration] = []

  /// A transport that expects nothing yet.
  public init() {}

  /// All that was sent, in the order in which it came.
  public var sent: [Sent] {
    lock.withLock { log }
  }

  /// The calls of an operation, in the order in which they came. One that was tried again stands
  /// there once for each attempt.
  public func calls<Operation: APIOperation>(of type: Operation.Type) -> [Operation] {
    sent.compactMap { $0.operation as? Operation }
  }

  /// How often an operation was called with these values.
  ///
  /// - Throws: `InvalidRequest` for an operation that cannot be sent.
  public func count<Operation: APIOperation>(of operation: Operation) throws -> Int {
    let parameters = try Parameters(of: operation)
    return calls(of: Operation.self).count { (try? Parameters(of: $0)) == parameters }
  }

  /// How long clients would have waited before they tried again, in the order of their waits.
  public var pauses: [Duration] {
    lock.withLock { waits }
  }

  /// What was expected and has not been called, for a test to find empty.
  public var unused: [String] {
    lock.withLock { expectations.filter { $0.uses == 0 }.map(\.words) }
  }

  /// - Throws: `TransportProblem` of kind unexpected for a call that it was not told of, of kind
  ///   request body for one that could not be sent; what it was told to throw.
  public func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
    let sent = Sent(
      operation: CurrentCall.operation, request: request, body: try await body?.received())
    let answer = lock.withLock {
      log.append(sent)
      return take(sent)
    }
    guard let answer else { throw unexpected(sent) }
    return try await answer(sent)
  }

  /// Does not wait.
  public func pause(for duration: Duration, on clock: any Clock<Duration>) async throws {
    try Task.checkCancellation()
    lock.withLock { waits.append(duration) }
  }

  func expect(_ expectation: Expectation) {
    lock.withLock { expectations.append(expectation) }
  }

  private func take(_ sent: Sent) -> Expectation.Answering? {
    let fits = expectations.indices.map { (index: $0, fit: expectations[$0].fit(sent)) }
    let matching = [Expectation.Fit.values, .operation].lazy
      .map { wanted in fits.filter { $0.fit == wanted }.map(\.index) }
      .first { !$0.isEmpty }
    guard let matching, let last = matching.last else { return nil }
    let next = matching.first { expectations[$0].uses == 0 } ?? last
    expectations[next].uses += 1
    return expectations[next].answer
  }

  private func unexpected(_ sent: Sent) -> TransportProblem {
    let path = sent.request.path?.prefix { $0 != "?" } ?? ""
    let called = "\(sent.request.method) \(path)"
    let expected = lock.withLock {
      expectations.map { expectation in
        guard case .other(let difference?) = expectation.fit(sent) else {
          return expectation.words
        }
        return "\(expectation.words) with \(difference)"
      }
    }
    return TransportProblem(
      .unexpected,
      detail: (sent.operation == nil ? "\(called), which is no call of an operation" : called)
        + "; expected: " + (expected.isEmpty ? "nothing" : expected.joined(separator: ", ")))
  }
}

extension MockTransport.Sent: CustomStringConvertible, CustomReflectable {
  /// Method and path: headers, query and body may hold keys.
  public var description: String { "\(request.method) \(request.path?.prefix { $0 != "?" } ?? "")" }

  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension RequestBody {
  /// What a server would see of it: a stream is read, a file has to be as it was.
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
  /// The requests hold keys, and are not what a dump is asked for.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
