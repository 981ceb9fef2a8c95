import APIRuntime
import Foundation
import HTTPTypes
import TestSupport
import Testing

/// The response does not come in time.
@Suite(.timeLimit(.minutes(10))) struct TimeFaults {
  typealias Carrier = TransportTests.Carrier

  @Test("F09: no response", arguments: Carrier.againstFaults)
  func noAnswer(carrier: Carrier) async throws {
    try await RawServer.run { _ in
      [.hang]
    } _: { server in
      let read = FailingCall(carrier, at: server.port) {
        $0.retry.limit = 1
        $0.timeouts.attempt = .milliseconds(300)
      }
      var failure = try await read.failure(within: .seconds(6))
      #expect(failure.kind == .timeout(.attempt))
      #expect(failure.attempts == 2 && !failure.isAmbiguous)
      #expect(server.connections == 2)

      let write = FailingCall(carrier, at: server.port, posts: true) {
        $0.retry.limit = 1
        $0.timeouts.attempt = .milliseconds(300)
      }
      failure = try await write.failure(within: .seconds(6))
      #expect(failure.kind == .timeout(.attempt))
      #expect(failure.attempts == 1 && failure.isAmbiguous)
    }
  }

  /// Until the server is stopped: other tests may delay a call by a minute, and the client must
  /// still be the first to disconnect.
  private static let withoutEnd = 50_000

  /// Something arrives all the time, so only an overall limit can end it.
  @Test("F10, F11: a byte now and then", arguments: Carrier.againstFaults, [true, false])
  func dribble(carrier: Carrier, inHead: Bool) async throws {
    try await RawServer.run { _ in
      let head =
        inHead
        ? RawServer.Step.send("HTTP/1.1 200 OK\r\n")
        : .answer("200 OK", ["Content-Type: application/json", "Content-Length: 100000"])
      let piece = inHead ? "X-A: b\r\n" : " "
      return [head, .flood(Data(piece.utf8), times: Self.withoutEnd, pause: 0.02)]
    } _: { server in
      let call = FailingCall(carrier, at: server.port) {
        $0.retry.limit = 2
        $0.timeouts.overall = .milliseconds(600)
        $0.timeouts.idle = .seconds(5)
      }
      let failure = try await call.failure(within: .seconds(6))
      #expect(failure.kind == .timeout(.overall))
      #expect(failure.attempts == 1)
      await server.expectAbandoned()
    }
  }

  @Test("F12: silence in the middle of a body", arguments: Carrier.againstFaults)
  func stall(carrier: Carrier) async throws {
    try await RawServer.run { _ in
      [.answer("200 OK", ["X-Request-Id: r-1", "Content-Length: 100"], "{"), .hang]
    } _: { server in
      let call = FailingCall(carrier, at: server.port) {
        $0.retry.limit = 1
        $0.timeouts.idle = .milliseconds(300)
        $0.timeouts.overall = .seconds(carrier.meets("F12") ? 120 : 1)
      }
      let failure = try await call.failure(within: .seconds(8))
      carrier.expect(
        "F12",
        failure.kind == .timeout(.idle) && failure.attempts == 2 && failure.requestID == "r-1",
        failure)
    }
  }

  @Test("F12: silence in the middle of a stream", arguments: Carrier.againstFaults)
  func stalledStream(carrier: Carrier) async throws {
    try await RawServer.run { _ in
      [.answer("200 OK", ["Content-Length: 100"], "film"), .hang]
    } _: { server in
      let folder = try Folder()
      let call = FailingCall(carrier, at: server.port) {
        $0.timeouts.idle = .milliseconds(300)
        $0.timeouts.streaming = .seconds(carrier.meets("F12") ? 120 : 1)
      }
      var failure: TransportFailure?
      let effort = await effort {
        failure = await #expect(throws: TransportFailure.self) {
          let film = try await call.client().send(GetFilm(name: "a"))
          try await film.write(to: folder.url.appendingPathComponent("a.mp4"))
        }
      }
      carrier.expect("F12", failure?.kind == .timeout(.idle), failure as Any)
      #expect(effort < .seconds(8))
      #expect(try folder.names == [])
    }
  }

  @Test("F11: a stream that never ends", arguments: Carrier.againstFaults)
  func endlessStream(carrier: Carrier) async throws {
    try await RawServer.run { _ in
      [
        .answer("200 OK", ["Content-Length: 100000"]),
        .flood(Data("x".utf8), times: Self.withoutEnd, pause: 0.02),
      ]
    } _: { server in
      let folder = try Folder()
      let call = FailingCall(carrier, at: server.port) {
        $0.timeouts.streaming = .milliseconds(600)
      }
      var failure: TransportFailure?
      let effort = await effort {
        failure = await #expect(throws: TransportFailure.self) {
          let film = try await call.client().send(GetFilm(name: "a"))
          try await film.write(to: folder.url.appendingPathComponent("a.mp4"))
        }
      }
      #expect(failure?.kind == .timeout(.overall))
      #expect(effort < .seconds(6))
      #expect(try folder.names == [])
      await server.expectAbandoned()
    }
  }

  enum Moment: CaseIterable, Sendable {
    case waiting, reading

    /// The behavior of a server that makes a call wait at this point.
    var steps: [RawServer.Step] {
      switch self {
      case .waiting: [.hang]
      case .reading: [.answer("200 OK", ["Content-Length: 100"], "film"), .hang]
      }
    }
  }

  @Test("F13: canceled in the middle", arguments: Carrier.againstFaults, Moment.allCases)
  func cancelled(carrier: Carrier, moment: Moment) async throws {
    try await RawServer.run { _ in
      moment.steps
    } _: { server in
      let folder = try Folder()
      let client = FailingCall(carrier, at: server.port).client()
      let call = Task {
        let film = try await client.send(GetFilm(name: "a"))
        try await film.write(to: folder.url.appendingPathComponent("a.mp4"))
      }
      while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
      // If the transport delivers the head before the end, part of the file exists by now.
      try await Task.sleep(for: .milliseconds(100))
      let effort = await effort {
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
      }
      #expect(effort < .seconds(5))
      #expect(try folder.names == [])
      await server.expectAbandoned()
    }
  }

  @Test(
    "F13: a transport alone, canceled in the middle", arguments: Carrier.againstFaults,
    Moment.allCases)
  func cancelledByItself(carrier: Carrier, moment: Moment) async throws {
    try await RawServer.run { _ in
      moment.steps
    } _: { server in
      let request = HTTPRequest(
        method: .get, scheme: "http", authority: "127.0.0.1:\(server.port)", path: "/")
      let reading = Task {
        try await carrier.transport.send(request, body: nil).body.collect()
      }
      while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
      try await Task.sleep(for: .milliseconds(100))
      reading.cancel()
      await #expect(throws: CancellationError.self) { try await reading.value }
      await server.expectAbandoned()
    }
  }

  @Test("F13: canceled between two attempts", arguments: Carrier.againstFaults)
  func cancelledWhileSleeping(carrier: Carrier) async throws {
    try await RawServer.run { _ in
      [.answer("503 Busy", ["Retry-After: 30", "Content-Length: 0"])]
    } _: { server in
      let clock = ManualClock()
      let client = FailingCall(carrier, at: server.port) {
        $0.retry.limit = 1
        $0.clock = clock
        $0.timeouts.attempt = nil
        $0.timeouts.idle = nil
        $0.timeouts.overall = nil
      }.client()
      let call = Task { try await client.getPet(petID: "1") }
      await clock.untilSleeping(1)
      #expect(clock.slept == [.seconds(30)])
      call.cancel()
      await #expect(throws: CancellationError.self) { try await call.value }
      #expect(clock.sleeping == 0)
      #expect(server.requests.count == 1)
    }
  }

  @Test("F14: canceled when the response arrives", arguments: Carrier.againstFaults)
  func cancelledAtTheEnd(carrier: Carrier) async throws {
    let body = TransportTests.pet
    try await RawServer.run { _ in
      [.answer("200 OK", ["Content-Length: \(body.utf8.count)"], body)]
    } _: { server in
      let client = FailingCall(carrier, at: server.port).client()
      for number in 0..<60 {
        let call = Task { try await client.getPet(petID: "1") }
        try await Task.sleep(for: .microseconds(number * 60))
        call.cancel()
        switch await call.result {
        case .success(let pet): #expect(pet.name == "Rex")
        case .failure(let error): #expect(error is CancellationError, "\(error)")
        }
      }
    }
  }
}
