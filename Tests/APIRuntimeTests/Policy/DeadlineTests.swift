import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import APIRuntime

/// F15: all time limits use the clock of the options, which is never set back.
@Suite(.timeLimit(.minutes(5))) struct DeadlineTests {
  /// Blocks tasks until it is opened or they are canceled. A class, because a test and the
  /// transport share it; a lock guards its state.
  private final class Gate: @unchecked Sendable {
    private let lock = NSLock()
    private var waiting: [AsyncStream<Void>.Continuation] = []

    func open() {
      for continuation in lock.withLock({ waiting }) { continuation.finish() }
    }

    func wait() async throws {
      let (stream, continuation) = AsyncStream<Void>.makeStream()
      lock.withLock { waiting.append(continuation) }
      for await _ in stream {}
      try Task.checkCancellation()
    }
  }

  private func client(
    _ transport: any Transport, _ clock: ManualClock,
    credentials: Pets.Credentials = .bearer("key"), _ change: (inout Timeouts) -> Void
  ) -> Pets.Client {
    Pets.Client(credentials: credentials, transport: transport).with { options in
      options.clock = clock
      options.retry.limit = 0
      options.timeouts.attempt = nil
      options.timeouts.idle = nil
      options.timeouts.overall = nil
      change(&options.timeouts)
    }
  }

  @Test("F09: the limit of an attempt, then another attempt")
  func attempt() async throws {
    let (clock, gate) = (ManualClock(), Gate())
    let transport = StubTransport {
      try await gate.wait()
      return StubTransport.answer(200)
    }
    let client = client(transport, clock) { $0.attempt = .seconds(120) }.with(retries: 1)
    let call = Task { try await client.getPet(petID: "1") }
    await clock.untilSleeping(1)
    clock.advance(by: .seconds(119))
    #expect(transport.requests.count == 1 && clock.sleeping == 1)
    clock.advance(by: .seconds(1))
    // The wait before the retry, which is at most half a second.
    await clock.untilSleeping(1)
    clock.advance(by: .milliseconds(500))
    while transport.requests.count < 2 { try await Task.sleep(for: .milliseconds(1)) }
    await clock.untilSleeping(1)
    clock.advance(by: .seconds(120))
    let failure = await #expect(throws: TransportFailure.self) { try await call.value }
    #expect(failure?.kind == .timeout(.attempt) && failure?.attempts == 2)
    #expect(clock.sleeping == 0)
  }

  @Test("F11: the limit of the call, which is not retried")
  func overall() async throws {
    let (clock, gate) = (ManualClock(), Gate())
    let transport = StubTransport {
      try await gate.wait()
      return StubTransport.answer(200)
    }
    let client = client(transport, clock) {
      $0.attempt = .seconds(10)
      $0.overall = .seconds(10)
    }.with(retries: 5)
    let call = Task { try await client.getPet(petID: "1") }
    await clock.untilSleeping(1)
    clock.advance(by: .seconds(10))
    let failure = await #expect(throws: TransportFailure.self) { try await call.value }
    #expect(failure?.kind == .timeout(.overall) && failure?.attempts == 1)
  }

  @Test("F12: silence is measured from the head on")
  func idle() async throws {
    let (clock, gate) = (ManualClock(), Gate())
    let (chunks, source) = AsyncStream<Data>.makeStream()
    let transport = StubTransport {
      try await gate.wait()
      return Answer(head: HTTPResponse(status: .ok), body: ResponseBody(chunks))
    }
    let client = client(transport, clock) { $0.idle = .seconds(30) }
    let call = Task { try await client.getPet(petID: "1") }
    // A response may take any time to begin.
    for _ in 0..<3 {
      await clock.untilSleeping(1)
      clock.advance(by: .seconds(30))
    }
    gate.open()
    // A piece now and then is enough.
    for piece in ["{", #""count":1"#, #","tags":[]"#] {
      await clock.untilSleeping(1)
      clock.advance(by: .seconds(20))
      source.yield(Data(piece.utf8))
      try await Task.sleep(for: .milliseconds(50))
    }
    await clock.untilSleeping(1)
    clock.advance(by: .seconds(29))
    try await Task.sleep(for: .milliseconds(50))
    #expect(clock.sleeping == 1)
    clock.advance(by: .seconds(30))
    let failure = await #expect(throws: TransportFailure.self) { try await call.value }
    #expect(failure?.kind == .timeout(.idle) && failure?.status == .ok)
  }

  @Test("F11: a stream has its own limit, however slow its reader")
  func streaming() async throws {
    let clock = ManualClock()
    let (chunks, source) = AsyncStream<Data>.makeStream()
    let transport = StubTransport {
      Answer(head: HTTPResponse(status: .ok), body: ResponseBody(chunks))
    }
    let client = client(transport, clock) {
      $0.idle = .seconds(30)
      $0.overall = .seconds(10)
      $0.streaming = .seconds(1_000)
    }
    let film = try await client.send(GetFilm(name: "a"))
    var iterator = film.makeAsyncIterator()
    source.yield(Data([1]))
    #expect(try await iterator.next() == Data([1]))
    clock.advance(by: .seconds(500))
    source.yield(Data([2]))
    #expect(try await iterator.next() == Data([2]))
    clock.advance(by: .seconds(480))
    let rest = Task { [iterator] in
      var iterator = iterator
      return try await iterator.next()
    }
    await clock.untilSleeping(1)
    clock.advance(by: .seconds(20))
    let failure = await #expect(throws: TransportFailure.self) { try await rest.value }
    #expect(failure?.kind == .timeout(.overall) && failure?.operationID == "getFilm")
  }

  @Test("consecutive calls share one watchdog task, and each has its full time")
  func followingCalls() async throws {
    let (clock, gate) = (ManualClock(), Gate())
    let transport = StubTransport { number, _ in
      if number == 20 { try await gate.wait() }
      return StubTransport.answer(200)
    }
    let client = client(transport, clock) { $0.attempt = .seconds(120) }
    for _ in 0..<20 { _ = try await client.getPet(petID: "1") }
    await clock.untilSleeping(1)
    #expect(clock.naps == [120])
    clock.advance(by: .seconds(50))
    let call = Task { try await client.getPet(petID: "1") }
    while transport.requests.count < 21 { try await Task.sleep(for: .milliseconds(1)) }
    clock.advance(by: .seconds(70))
    await clock.untilSleeping(1)
    #expect(clock.naps == [120, 50])
    clock.advance(by: .seconds(50))
    let failure = await #expect(throws: TransportFailure.self) { try await call.value }
    #expect(failure?.kind == .timeout(.attempt))
    #expect(clock.sleeping == 0)
  }

  @Test("the watchdog ends with the client")
  func lastClient() async throws {
    let clock = ManualClock()
    do {
      let client = client(StubTransport(), clock) { $0.attempt = .seconds(120) }
      _ = try await client.getPet(petID: "1")
      await clock.untilSleeping(1)
    }
    while clock.sleeping > 0 { try await Task.sleep(for: .milliseconds(1)) }
  }

  @Test("the wait for a credential is limited like that for a response")
  func credentials() async throws {
    let (clock, gate) = (ManualClock(), Gate())
    let credentials = Pets.Credentials.bearer {
      try await gate.wait()
      return Secret("key")
    }
    let transport = StubTransport()
    let client = client(transport, clock, credentials: credentials) { $0.attempt = .seconds(120) }
    let call = Task { try await client.getPet(petID: "1") }
    await clock.untilSleeping(1)
    clock.advance(by: .seconds(120))
    let failure = await #expect(throws: TransportFailure.self) { try await call.value }
    #expect(failure?.kind == .timeout(.attempt) && transport.requests.isEmpty)
  }

  @Test("the time limit of a call can be set per call")
  func ofOneCall() async throws {
    let (clock, gate) = (ManualClock(), Gate())
    let transport = StubTransport {
      try await gate.wait()
      return StubTransport.answer(200)
    }
    let client = client(transport, clock) { _ in }
    let call = Task { try await client.with(timeout: .seconds(3)).getPet(petID: "1") }
    await clock.untilSleeping(1)
    clock.advance(by: .seconds(3))
    let failure = await #expect(throws: TransportFailure.self) { try await call.value }
    #expect(failure?.kind == .timeout(.overall))
    #expect(client.connection.options.timeouts.overall == nil)
  }
}
