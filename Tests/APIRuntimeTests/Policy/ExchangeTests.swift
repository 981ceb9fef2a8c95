import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import APIRuntime

/// A transport that can end an exchange by itself is not given a task for it.
@Suite(.timeLimit(.minutes(5))) struct ExchangeTests {
  /// Where an exchange stands still.
  enum Moment: CaseIterable, Sendable {
    case head, body, streamedBody
  }

  /// Deaf to the cancelling of tasks: its waits end when it is abandoned, and never else.
  ///
  /// A class, because the test looks into it; a lock guards its state.
  private final class DeafTransport: Transport, Exchange, @unchecked Sendable {
    private let moment: Moment
    private let lock = NSLock()
    private var waiting: CheckedContinuation<Void, Never>?
    private var abandonments = 0
    private var sends = 0

    init(standingStillIn moment: Moment) {
      self.moment = moment
    }

    var isWaiting: Bool { lock.withLock { waiting != nil } }
    var isAbandoned: Bool { lock.withLock { abandonments > 0 } }
    /// How often a task was needed.
    var tasks: Int { lock.withLock { sends } }

    func send(_ request: HTTPRequest, body: Data?) async throws -> Answer {
      lock.withLock { sends += 1 }
      return try await answer()
    }

    func start(_ request: HTTPRequest, body: Data?) throws -> any Exchange { self }

    func answer() async throws -> Answer {
      if moment == .head { try await standStill() }
      let pieces = AsyncThrowingStream<Data, any Error> {
        try await self.standStill()
        return nil
      }
      return (HTTPResponse(status: .ok), ResponseBody(pieces) { self.abandon() })
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

  private func call(
    _ transport: DeafTransport, _ clock: ManualClock, _ moment: Moment
  ) -> Task<Void, any Error> {
    let client = Pets.Client(credentials: .bearer("key"), transport: transport).with { options in
      options.clock = clock
      options.retry.limit = 0
      options.timeouts = Timeouts()
      options.timeouts.idle = .seconds(30)
    }
    return Task {
      if moment == .streamedBody {
        _ = try await client.send(GetFilm(name: "a")).collect()
      } else {
        _ = try await client.getPet(petID: "1")
      }
    }
  }

  @Test("F09, F12: a limit of time abandons", arguments: Moment.allCases)
  func limit(moment: Moment) async throws {
    let (clock, transport) = (ManualClock(), DeafTransport(standingStillIn: moment))
    let call = call(transport, clock, moment)
    while !transport.isWaiting { try await Task.sleep(for: .milliseconds(1)) }
    await clock.untilSleeping(1)
    // The first sleep may be over before the limit that the head begins.
    while !transport.isAbandoned {
      clock.advance(by: .seconds(10))
      try await Task.sleep(for: .milliseconds(1))
    }
    let failure = await #expect(throws: TransportFailure.self) { try await call.value }
    #expect(failure?.kind == .timeout(moment == .head ? .attempt : .idle))
    #expect(clock.now.offset <= .seconds(moment == .head ? 140 : 80))
    #expect(transport.tasks == 0 && clock.sleeping == 0)
  }

  @Test("F13: cancelling abandons", arguments: Moment.allCases)
  func cancel(moment: Moment) async throws {
    let (clock, transport) = (ManualClock(), DeafTransport(standingStillIn: moment))
    let call = call(transport, clock, moment)
    while !transport.isWaiting { try await Task.sleep(for: .milliseconds(1)) }
    call.cancel()
    await #expect(throws: CancellationError.self) { try await call.value }
    #expect(transport.isAbandoned && transport.tasks == 0 && clock.sleeping == 0)
  }

  @Test("middleware that reads a body is cancelled in it, too")
  func middleware() async throws {
    let (clock, transport) = (ManualClock(), DeafTransport(standingStillIn: .body))
    let client = Pets.Client(credentials: .bearer("key"), transport: transport).with { options in
      options.clock = clock
      options.middleware = [
        { attempt, next in
          let answer = try await next(attempt)
          return (answer.head, ResponseBody(try await answer.body.collect()))
        }
      ]
    }
    let call = Task { try await client.getPet(petID: "1") }
    while !transport.isWaiting { try await Task.sleep(for: .milliseconds(1)) }
    call.cancel()
    await #expect(throws: CancellationError.self) { try await call.value }
    #expect(transport.isAbandoned)
  }

  @Test("a limit that is reached between two waits ends the next one at once")
  func late() async throws {
    let clock = ManualClock()
    let deadlines = Deadlines(
      Stopwatch(clock), attempt: .seconds(1), overall: nil, idle: nil)
    clock.advance(by: .seconds(1))
    #expect(!deadlines.expire(), "nothing is waited for")
    let transport = DeafTransport(standingStillIn: .head)
    let problem = await #expect(throws: TransportProblem.self) {
      try await deadlines.wait(
        ending: { transport.abandon() }, for: { try await transport.answer() })
    }
    #expect(problem?.kind == .timeout(.attempt))
  }
}
