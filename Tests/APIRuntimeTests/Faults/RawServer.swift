import Foundation
import Testing

/// Sends what no framework would: bytes from a script, on separate threads, because blocking calls
/// would block the few threads of the tests.
///
/// A class, because its threads and the test share it; a lock guards its state.
final class RawServer: @unchecked Sendable {
  /// A step of the script after a request.
  enum Step: Sendable {
    case send(Data)
    /// Receives so many bytes of the request's body and discards them.
    case drain(Int)
    /// Sends the same bytes repeatedly, as long as the client accepts them.
    case flood(Data, times: Int, pause: TimeInterval = 0)
    case pause(TimeInterval)
    /// Resets the connection.
    case reset
    /// Waits until the client disconnects or the server is stopped.
    case hang
    /// Receives nothing until the server is stopped.
    case deaf
    /// Keeps the connection open for another request.
    case stay

    static func send(_ text: String) -> Step { .send(Data(text.utf8)) }

    /// A status line with headers, and an unchanged body.
    ///
    /// - Parameter closes: whether it announces the end of the connection. If it ends unannounced,
    ///   the next request may use the same connection and fail.
    static func answer(
      _ status: String, _ headers: [String] = [], _ body: String = "", closes: Bool = true
    ) -> Step {
      let lines = ["HTTP/1.1 \(status)"] + headers + (closes ? ["Connection: close"] : [])
      return .send((lines + ["", body]).joined(separator: "\r\n"))
    }
  }

  /// A request as received.
  struct Seen: Sendable {
    /// Counts from 0.
    let number: Int
    let head: String
    let body: Data

    var target: String { String(head.prefix { $0 != "\r\n" }.dropLast(" HTTP/1.1".count)) }

    func header(_ name: String) -> String? {
      head.split(separator: "\r\n").dropFirst().lazy
        .map { $0.split(separator: ":", maxSplits: 1) }
        .first { $0.first?.lowercased() == name.lowercased() }
        .map { $0.count > 1 ? $0[1].trimmingCharacters(in: .whitespaces) : "" }
    }
  }

  /// When the script starts.
  enum Start: Sendable {
    /// After the whole request.
    case request
    /// After its head; the script may receive the body.
    case head
    /// After the first bytes, whatever they are.
    case bytes
  }

  typealias Script = @Sendable (Seen) -> [Step]

  let port: UInt16
  private let listener: Int32
  private let script: Script
  private let start: Start
  private let group = DispatchGroup()
  private let lock = NSLock()
  private var isStopped = false
  private var seen: [Seen] = []
  private var opened = 0
  private var left = 0
  private var flooded = 0
  private var drained = 0

  var requests: [Seen] { lock.withLock { seen } }
  /// The number of accepted connections.
  var connections: Int { lock.withLock { opened } }
  /// The number of connections that the client ended while the script was still running.
  var abandoned: Int { lock.withLock { left } }
  /// The number of flood bytes that the client accepted.
  var floodedBytes: Int { lock.withLock { flooded } }
  /// The number of body bytes that the server received and discarded.
  var drainedBytes: Int { lock.withLock { drained } }
  private var stopped: Bool { lock.withLock { isStopped } }

  /// Runs the body against a server and stops the server afterwards in any case.
  static func run(
    after start: Start = .request, _ script: @escaping Script,
    _ body: (RawServer) async throws -> Void
  ) async throws {
    let server = try RawServer(after: start, script)
    do {
      try await body(server)
    } catch {
      await server.stop()
      throw error
    }
    await server.stop()
  }

  private init(after start: Start, _ script: @escaping Script) throws {
    (listener, port) = try Loopback.listen(backlog: 16)
    self.script = script
    self.start = start
    inThread { $0.accept() }
  }

  private func stop() async {
    lock.withLock { isStopped = true }
    await withCheckedContinuation { continuation in
      group.notify(queue: .global()) { continuation.resume() }
    }
  }

  private func inThread(_ work: @escaping @Sendable (RawServer) -> Void) {
    group.enter()
    Thread {
      work(self)
      self.group.leave()
    }.start()
  }

  private func accept() {
    while Loopback.waitUntilReadable(listener, while: { !self.stopped }) {
      let connection = Loopback.accept(listener)
      guard connection >= 0 else { continue }
      lock.withLock { opened += 1 }
      inThread { $0.serve(connection) }
    }
    close(listener)
  }

  private func serve(_ connection: Int32) {
    var stays = true
    while stays, let request = receive(connection) {
      stays = false
      for step in script(request) {
        if case .stay = step { stays = true }
        guard perform(step, connection, request) else {
          close(connection)
          return
        }
      }
    }
    // Closed with unread bytes, a connection would be reset.
    shutdown(connection, Int32(SHUT_WR))
    _ = waitForEnd(connection, 1)
    close(connection)
  }

  private func receive(_ connection: Int32) -> Seen? {
    var bytes = Data()
    while true {
      if let end = bytes.range(of: Data("\r\n\r\n".utf8)) {
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
        let probe = Seen(number: 0, head: head, body: Data())
        let length = probe.header("content-length").flatMap { Int($0) } ?? 0
        if start == .head || bytes.count - end.upperBound >= length {
          return keep(head, Data(bytes[end.upperBound...]))
        }
      } else if start == .bytes && !bytes.isEmpty {
        return keep("", bytes)
      }
      guard Loopback.waitUntilReadable(connection, while: { !self.stopped }),
        let more = Loopback.receive(connection)
      else { return nil }
      bytes += more
    }
  }

  private func keep(_ head: String, _ body: Data) -> Seen {
    lock.withLock {
      let request = Seen(number: seen.count, head: head, body: body)
      seen.append(request)
      return request
    }
  }

  /// Returns whether the connection is still open afterwards.
  private func perform(_ step: Step, _ connection: Int32, _ request: Seen) -> Bool {
    switch step {
    case .drain(let bytes):
      // Bytes that came with the head are already received.
      return drain(bytes - request.body.count, connection)
    case .send(let data):
      return send(data, connection)
    case .flood(let data, let times, let pause):
      for _ in 0..<times {
        guard send(data, connection) else { return false }
        lock.withLock { flooded += data.count }
        if pause > 0, waitForEnd(connection, pause) { return abandon() }
      }
      return true
    case .pause(let seconds):
      return waitForEnd(connection, seconds) ? abandon() : true
    case .reset:
      Loopback.resetOnClose(connection)
      return false
    case .hang:
      return waitForEnd(connection, .infinity) ? abandon() : false
    case .deaf:
      while !stopped { Thread.sleep(forTimeInterval: 0.02) }
      return false
    case .stay:
      return true
    }
  }

  private func drain(_ bytes: Int, _ connection: Int32) -> Bool {
    var left = bytes
    while left > 0 {
      guard Loopback.waitUntilReadable(connection, while: { !self.stopped }),
        let more = Loopback.receive(connection)
      else { return abandon() }
      left -= more.count
      lock.withLock { drained += more.count }
    }
    return true
  }

  private func send(_ data: Data, _ connection: Int32) -> Bool {
    Loopback.send(data, connection) { !self.stopped } || abandon()
  }

  private func abandon() -> Bool {
    lock.withLock { left += isStopped ? 0 : 1 }
    return false
  }

  /// Returns whether the client ends the connection in time.
  private func waitForEnd(_ connection: Int32, _ seconds: TimeInterval) -> Bool {
    let end = Date(timeIntervalSinceNow: min(seconds, 3_600))
    while Loopback.waitUntilReadable(connection, while: { !self.stopped && Date() < end }) {
      if Loopback.receive(connection) == nil { return true }
    }
    return false
  }
}

extension RawServer {
  /// The client's end of the connection is closed, too.
  func expectAbandoned(sourceLocation: SourceLocation = #_sourceLocation) async {
    let end = ContinuousClock.now + .seconds(60)
    while abandoned == 0 && ContinuousClock.now < end {
      try? await Task.sleep(for: .milliseconds(10))
    }
    #expect(
      abandoned == 1, "\(connections) connections, \(requests.count) requests",
      sourceLocation: sourceLocation)
  }
}
