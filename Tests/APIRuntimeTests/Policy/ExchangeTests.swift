import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import APIRuntime

/// A transport that can end an exchange itself does not need a task for it.
@Suite(.timeLimit(.minutes(5))) struct ExchangeTests {
  /// Where an exchange waits.
  enum Moment: CaseIterable, Sendable {
    case head, body, streamedBody
  }

  private func call(
    _ transport: any Transport, _ clock: ManualClock, _ moment: Moment
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

  /// Until it is canceled. A manual clock would wait for a test that is delayed.
  private func passingTime(on clock: ManualClock) -> Task<Void, any Error> {
    Task {
      while !Task.isCancelled {
        clock.advance(by: .seconds(10))
        try await Task.sleep(for: .milliseconds(2))
      }
    }
  }

  @Test("F09, F12: a time limit abandons the exchange", arguments: Moment.allCases)
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

  @Test("F13: canceling abandons the exchange", arguments: Moment.allCases)
  func cancel(moment: Moment) async throws {
    let (clock, transport) = (ManualClock(), DeafTransport(standingStillIn: moment))
    let call = call(transport, clock, moment)
    while !transport.isWaiting { try await Task.sleep(for: .milliseconds(1)) }
    call.cancel()
    await #expect(throws: CancellationError.self) { try await call.value }
    #expect(transport.isAbandoned && transport.tasks == 0 && clock.sleeping == 0)
  }

  @Test("middleware that is reading a body is canceled, too")
  func middleware() async throws {
    let (clock, transport) = (ManualClock(), DeafTransport(standingStillIn: .body))
    let client = Pets.Client(credentials: .bearer("key"), transport: transport).with { options in
      options.clock = clock
      options.middleware = [
        { attempt, next in
          let answer = try await next(attempt)
          return Answer(
            head: answer.head, body: ResponseBody(try await answer.body.collect()))
        }
      ]
    }
    let call = Task { try await client.getPet(petID: "1") }
    while !transport.isWaiting { try await Task.sleep(for: .milliseconds(1)) }
    call.cancel()
    await #expect(throws: CancellationError.self) { try await call.value }
    #expect(transport.isAbandoned)
  }

  enum Discarded: CaseIterable, Sendable {
    case redirect, tooManyHeaders, tooLarge, unknownCoding, streamLeftEarly, streamNeverRead
  }

  @Test("an unwanted body is released", arguments: Discarded.allCases)
  func discarded(what: Discarded) async throws {
    let transport = CountingTransport { request in
      var head = HTTPResponse(status: .ok)
      switch what {
      case .redirect where request.path?.hasSuffix("/next") == false:
        head = HTTPResponse(status: .found, headerFields: [.location: "/next"])
      case .tooManyHeaders:
        for number in 0..<300 {
          head.headerFields.append(
            HTTPField(name: HTTPField.Name("x-\(number)") ?? .accept, value: "a"))
        }
      case .unknownCoding: head.headerFields[.contentEncoding] = "zstd"
      case .redirect, .tooLarge, .streamLeftEarly, .streamNeverRead: break
      }
      return (head, [Data(#"{"count":1,"#.utf8), Data(#""tags":[]}"#.utf8)])
    }
    let client = Pets.Client(credentials: .bearer("key"), transport: transport).with { options in
      options.retry.limit = 0
      if what == .tooLarge { options.limits.body = 12 }
    }
    switch what {
    case .redirect: _ = try await client.getPet(petID: "1")
    case .tooManyHeaders, .tooLarge, .unknownCoding:
      await #expect(throws: TransportFailure.self) { try await client.getPet(petID: "1") }
    case .streamLeftEarly: for try await _ in try await client.send(GetFilm(name: "a")) { break }
    case .streamNeverRead: _ = try await client.send(GetFilm(name: "a"))
    }
    #expect(transport.started == (what == .redirect ? 2 : 1))
    #expect(transport.abandoned == transport.started)
  }

  @Test("limits apply to a wrapped transport that ends by its tasks", arguments: Moment.allCases)
  func wrapped(moment: Moment) async throws {
    let clock = ManualClock()
    let transport = StubTransport {
      if moment == .head { try await Task.sleep(for: .seconds(3_600)) }
      let chunks = AsyncThrowingStream<Data, any Error> {
        try await Task.sleep(for: .seconds(3_600))
        return nil
      }
      return Answer(head: HTTPResponse(status: .ok), body: ResponseBody(chunks))
    }
    let call = call(Wrapper(inner: transport), clock, moment)
    while transport.requests.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
    let passing = passingTime(on: clock)
    let failure = await #expect(throws: TransportFailure.self) { try await call.value }
    passing.cancel()
    #expect(failure?.kind == .timeout(moment == .head ? .attempt : .idle))
  }

  @Test("a wrapped transport is told of cancellation", arguments: [Moment.head, .body])
  func wrappedAndCancelled(moment: Moment) async throws {
    let transport = DeafTransport(standingStillIn: moment)
    let reading = Task {
      try await Wrapper(inner: Ending(inner: transport)).send(
        HTTPRequest(method: .get, scheme: "https", authority: "a", path: "/"), body: nil
      ).body.collect()
    }
    while !transport.isWaiting { try await Task.sleep(for: .milliseconds(1)) }
    reading.cancel()
    _ = await reading.result
    #expect(transport.isAbandoned)
  }

  @Test("middleware does not mistake part of a body for all of it", arguments: [true, false])
  func part(cancels: Bool) async throws {
    let clock = ManualClock()
    let (chunks, source) = AsyncStream<Data>.makeStream()
    source.yield(Data("{".utf8))
    let transport = StubTransport {
      Answer(head: HTTPResponse(status: .ok), body: ResponseBody(chunks))
    }
    let client = Pets.Client(credentials: .bearer("key"), transport: transport).with { options in
      options.clock = clock
      options.retry.limit = 0
      options.middleware = [
        { attempt, next in
          let answer = try await next(attempt)
          let data = try await answer.body.collect()
          Issue.record("\(data.count) bytes are not the whole")
          return Answer(head: answer.head, body: ResponseBody(data))
        }
      ]
    }
    let call = Task { try await client.getPet(petID: "1") }
    while transport.requests.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
    let passing = cancels ? nil : passingTime(on: clock)
    if cancels { call.cancel() }
    await #expect(throws: (any Error).self) { try await call.value }
    passing?.cancel()
    source.finish()
  }

  @Test("a body that was only wrapped can still be read")
  func wrappedUnread() async throws {
    let body = ResponseBody(
      AsyncStream<Data> {
        $0.yield(Data([1]))
        $0.finish()
      })
    _ = ResponseBody(body.map { $0 })
    #expect(try await body.collect() == Data([1]))
  }

  @Test("a stream that was silent for too long stays ended")
  func staysEnded() async throws {
    let clock = ManualClock()
    let (chunks, source) = AsyncStream<Data>.makeStream()
    let transport = StubTransport {
      Answer(head: HTTPResponse(status: .ok), body: ResponseBody(chunks))
    }
    let client = Pets.Client(transport: transport).with {
      $0.clock = clock
      $0.timeouts.idle = .seconds(30)
    }
    var iterator = try await client.send(GetFilm(name: "a")).makeAsyncIterator()
    let passing = passingTime(on: clock)
    for _ in 0..<2 {
      do {
        _ = try await iterator.next()
        Issue.record("there was nothing to read")
      } catch let failure as TransportFailure {
        #expect(failure.kind == .timeout(.idle))
      }
    }
    passing.cancel()
    source.finish()
  }

  @Test("nothing is sent when it is too late")
  func tooLate() async throws {
    let clock = ManualClock()
    let transport = StubTransport {
      try await Task.sleep(for: .seconds(3_600))
      return StubTransport.answer(200)
    }
    let client = Pets.Client(credentials: .bearer("key"), transport: transport).with { options in
      options.clock = clock
      options.retry.limit = 0
      options.middleware = [
        { attempt, next in
          do {
            return try await next(attempt)
          } catch {
            return try await next(attempt)
          }
        }
      ]
    }
    let call = Task { try await client.getPet(petID: "1") }
    while transport.requests.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
    let passing = passingTime(on: clock)
    let failure = await #expect(throws: TransportFailure.self) { try await call.value }
    passing.cancel()
    #expect(failure?.kind == .timeout(.attempt))
    #expect(transport.requests.count == 1)
  }

  @Test("no time between pieces does not keep the watchdog busy")
  func noIdleTime() async throws {
    let (clock, transport) = (ManualClock(), DeafTransport(standingStillIn: .head))
    let client = Pets.Client(credentials: .bearer("key"), transport: transport).with {
      $0.clock = clock
      $0.timeouts.idle = .zero
    }
    let call = Task { try await client.getPet(petID: "1") }
    await clock.untilSleeping(1)
    try await Task.sleep(for: .milliseconds(20))
    #expect(clock.slept.count == 1)
    call.cancel()
    await #expect(throws: CancellationError.self) { try await call.value }
  }

  @Test("a failure after a limit is due to the limit, whoever notices first")
  func watchedLate() async throws {
    let clock = ManualClock()
    let deadlines = Deadlines(
      Stopwatch(clock), attempt: .seconds(1), overall: nil, idle: nil)
    for (time, kind) in [(0, TransportProblem.Kind.connection), (1, .timeout(.attempt))] {
      let problem = await #expect(throws: TransportProblem.self) {
        try await deadlines.wait(
          ending: {},
          for: {
            clock.advance(by: .seconds(time))
            throw TransportProblem(.connection)
          })
      }
      #expect(problem?.kind == kind)
    }
  }

  @Test("a limit reached between two waits ends the next one at once")
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
