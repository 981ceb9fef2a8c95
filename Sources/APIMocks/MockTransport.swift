import APIRuntime
import Foundation
import HTTPTypes

/// Answers calls in a test, without a network: by the operation that is called, with typed results
/// or with bytes. It keeps what was sent. A call that it was not told of fails, and says what was
/// called and what was expected.
///
/// ```swift
/// let mock = MockTransport()
/// mock.answer(Films.GetFilm(filmID: "1"), with: Films.Film(title: "Alien"))
/// mock.answer(Films.GetFilm(filmID: "2"), status: 404)
/// let films = Films.Client(credentials: .bearer("test"), transport: mock)
/// ```
///
/// Several answers for the same call are given one after the other; the last one stays.
///
/// A class, because a test and the client under test share it; a lock guards its state.
public final class MockTransport: Transport, @unchecked Sendable {
  /// What was sent.
  public struct Sent: Sendable {
    /// The request with its credentials, whose values stand in its headers.
    public let request: HTTPRequest
    /// The whole body; `nil` if there was none.
    public let body: Data?
  }

  private struct Expectation {
    let words: String
    let matches: @Sendable (Sent) -> Bool
    let answer: @Sendable () async throws -> Answer
    var uses = 0
  }

  private let lock = NSLock()
  private var expectations: [Expectation] = []
  private var log: [Sent] = []

  /// A transport that expects nothing yet.
  public init() {}

  /// All that was sent, in the order in which it came.
  public var sent: [Sent] {
    lock.withLock { log }
  }

  /// How often an operation was called with these values.
  public func count<Operation: APIOperation>(of operation: Operation) throws -> Int {
    let matches = try Self.matching(operation)
    return sent.filter(matches).count
  }

  /// What was expected and has not been called, for a test to find empty.
  public var unused: [String] {
    lock.withLock { expectations.filter { $0.uses == 0 }.map(\.words) }
  }

  /// - Throws: `TransportProblem` of kind unexpected for a call that it was not told of; what it
  /// was   told to throw.
  public func send(_ request: HTTPRequest, body: Data?) async throws -> Answer {
    let sent = Sent(request: request, body: body)
    let answer = lock.withLock {
      log.append(sent)
      return take(sent)
    }
    guard let answer else { throw unexpected(sent) }
    return try await answer()
  }

  private func take(_ sent: Sent) -> (@Sendable () async throws -> Answer)? {
    let matching = expectations.indices.filter { expectations[$0].matches(sent) }
    guard let next = matching.first(where: { expectations[$0].uses == 0 }) ?? matching.last else {
      return nil
    }
    expectations[next].uses += 1
    return expectations[next].answer
  }

  private func unexpected(_ sent: Sent) -> TransportProblem {
    let path = sent.request.path?.prefix { $0 != "?" } ?? ""
    let expected = lock.withLock { expectations.map(\.words) }
    return TransportProblem(
      .unexpected,
      detail: "\(sent.request.method) \(path); expected: "
        + (expected.isEmpty ? "nothing" : expected.joined(separator: ", ")))
  }

  func expect<Operation: APIOperation>(
    _ operation: Operation, _ answer: @escaping @Sendable () async throws -> Answer
  ) throws {
    let facts = Operation.facts
    let path = try operation.request(to: Self.server).request.path ?? ""
    let expectation = Expectation(
      words: "\(facts.id) (\(facts.method) \(path))", matches: try Self.matching(operation),
      answer: answer)
    lock.withLock { expectations.append(expectation) }
  }

  private static let server: Server = "https://mock.invalid"

  /// Whether a request is that of an operation with these values: method, path below any server,
  /// query and body.
  private static func matching<Operation: APIOperation>(
    _ operation: Operation
  ) throws -> @Sendable (Sent) -> Bool {
    let (request, body) = try operation.request(to: server)
    let path = request.path ?? ""
    return { sent in
      sent.request.method == request.method && sent.body == body
        && (sent.request.path ?? "").hasSuffix(path)
    }
  }
}
