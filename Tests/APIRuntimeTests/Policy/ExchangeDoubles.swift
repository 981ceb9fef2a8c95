import APIRuntime
import Foundation
import HTTPTypes

/// Ignores cancellation of tasks: its waits only end when it is abandoned.
///
/// A class, because the test looks into it; a lock guards its state.
final class DeafTransport: Transport, Exchange, @unchecked Sendable {
  private let moment: ExchangeTests.Moment
  private let lock = NSLock()
  private var waiting: CheckedContinuation<Void, Never>?
  private var abandonments = 0
  private var sends = 0

  init(standingStillIn moment: ExchangeTests.Moment) {
    self.moment = moment
  }

  var isWaiting: Bool { lock.withLock { waiting != nil } }
  var isAbandoned: Bool { lock.withLock { abandonments > 0 } }
  /// The number of times a task was needed.
  var tasks: Int { lock.withLock { sends } }

  func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
    lock.withLock { sends += 1 }
    return try await answer()
  }

  func start(_ request: HTTPRequest, body: RequestBody?) throws -> any Exchange { self }

  func answer() async throws -> Answer {
    if moment == .head { try await standStill() }
    let pieces = AsyncThrowingStream<Data, any Error> {
      try await self.standStill()
      return nil
    }
    return Answer(
      head: HTTPResponse(status: .ok), body: ResponseBody(pieces) { self.abandon() })
  }

  private func standStill() async throws {
    await withCheckedContinuation { continuation in
      let isLate = lock.withLock {
        if abandonments == 0 { waiting = continuation }
        return abandonments > 0
      }
      if isLate { continuation.resume() }
    }
    throw TransportProblem(.interrupted)
  }

  func abandon() {
    let waiting = lock.withLock {
      abandonments += 1
      defer { self.waiting = nil }
      return self.waiting
    }
    waiting?.resume()
  }
}

/// Counts, and ends its bodies only when told to.
///
/// A class, because the test looks into it; a lock guards its state.
final class CountingTransport: Transport, @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0
  private var ended: Set<Int> = []
  private let answer: @Sendable (HTTPRequest) -> (HTTPResponse, [Data])

  init(_ answer: @escaping @Sendable (HTTPRequest) -> (HTTPResponse, [Data])) {
    self.answer = answer
  }

  var started: Int { lock.withLock { count } }
  var abandoned: Int { lock.withLock { ended.count } }

  func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
    throw TransportProblem(.unexpected)
  }

  func start(_ request: HTTPRequest, body: RequestBody?) throws -> any Exchange {
    let number = lock.withLock {
      count += 1
      return count
    }
    return Begun(answer: answer(request)) { [self] in
      lock.withLock { _ = ended.insert(number) }
    }
  }

  private struct Begun: Exchange {
    let answer: (head: HTTPResponse, chunks: [Data])
    let end: @Sendable () -> Void

    func answer() async throws -> Answer {
      let chunks = AsyncStream<Data> { stream in
        for chunk in answer.chunks { stream.yield(chunk) }
        stream.finish()
      }
      return Answer(head: answer.head, body: ResponseBody(chunks, abandon: end))
    }

    func abandon() { end() }
  }
}

/// Like a wrapper that must see both ends of an exchange.
struct Wrapper: Transport {
  let inner: any Transport

  func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
    try await start(request, body: body).answer()
  }

  func start(_ request: HTTPRequest, body: RequestBody?) throws -> any Exchange {
    Wrapped(inner: try inner.start(request, body: body))
  }

  private struct Wrapped: Exchange {
    let inner: any Exchange

    func answer() async throws -> Answer {
      var answer = try await inner.answer()
      answer.body = ResponseBody(answer.body.map { $0 }, abandon: { inner.abandon() })
      return answer
    }

    func abandon() { inner.abandon() }
  }
}

/// Like every exchange, abandons when the task that waits for its response is canceled.
struct Ending: Transport {
  let inner: DeafTransport

  func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
    try await withTaskCancellationHandler {
      try await inner.answer()
    } onCancel: {
      inner.abandon()
    }
  }
}
