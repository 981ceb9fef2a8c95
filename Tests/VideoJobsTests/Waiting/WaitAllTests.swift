import APIRuntime
import Foundation
import TestSupport
import Testing
import VideoJobs

/// Waiting for many jobs.
struct WaitAllTests {
  private func id(_ path: String?) -> String {
    path?.split(separator: "/").last.map(String.init) ?? ""
  }

  @Test func oneFailureStopsNoOther() async throws {
    let transport = ScriptedTransport { request, _ in
      switch self.id(request.path) {
      case "broken": .failure(401)
      case "failed": .hera("failed")
      case "endless": .hera("in-progress")
      default: .hera("success")
      }
    }
    let refs: [JobRef] =
      [.hera("failed"), .hera("a"), .hera("broken"), .hera("b"), .hera("a")]
      + [.hera("endless")]
    let seen = Seen()
    var results: [JobRef: String] = [:]
    let all = VideoJobs.scripted(transport).waitAll(refs, maxConcurrentRequests: 2) {
      seen.add("\($0.ref.id) \($0.state)")
    }
    for await (ref, result) in all {
      #expect(results[ref] == nil)
      do {
        results[ref] = "\(try result.get().state)"
      } catch {
        results[ref] = "\(error)"
      }
    }
    #expect(
      results == [
        .hera("a"): "succeeded", .hera("b"): "succeeded",
        .hera("failed"): "hera:failed failed: no reason given",
        .hera("broken"): "hera:broken request failed: status 401",
        .hera("endless"):
          "hera:endless was not finished after 900.0 seconds (last seen running); it continues",
      ])
    #expect(Set(seen.all) == ["a succeeded", "b succeeded", "failed failed", "endless running"])
  }

  @Test func noMoreRequestsAtATimeThanAllowed() async throws {
    let counter = Counter()
    let transport = ScriptedTransport { _, number in
      counter.enter()
      defer { counter.leave() }
      try await Task.sleep(for: .milliseconds(5))
      return number < 40 ? .hera("in-progress") : .hera("success")
    }
    let refs = (0..<40).map { JobRef.hera("\($0)") }
    var count = 0
    for await (_, result) in VideoJobs.scripted(transport).waitAll(refs, maxConcurrentRequests: 4) {
      #expect(throws: Never.self) { try result.get() }
      count += 1
    }
    #expect(count == 40)
    #expect(counter.most == 4)
  }

  @Test func nothingToWaitFor() async {
    let videos = VideoJobs.scripted(ScriptedTransport(.hera("success")))
    for await _ in videos.waitAll([]) { Issue.record("there is no job") }
  }

  /// When the reader stops, so does the waiting.
  @Test func endsWithItsReader() async throws {
    let counter = Counter()
    let transport = ScriptedTransport { request, _ in
      if self.id(request.path) == "0" { return .hera("success") }
      counter.enter()
      defer { counter.leave() }
      try await Task.sleep(for: .seconds(3_600))
      return .hera("success")
    }
    for await _ in VideoJobs.scripted(transport).waitAll((0..<8).map { .hera("\($0)") }) { break }
    for _ in 0..<200 where counter.now > 0 { try await Task.sleep(for: .milliseconds(10)) }
    #expect(counter.now == 0)
  }

  /// All of them end, and none is queried less often than the others.
  @Test(.timeLimit(.minutes(5))) func noneIsForgotten() async throws {
    let clock = ManualClock(skips: true)
    let gaps = Gaps()
    let transport = ScriptedTransport { request, _ in
      let looks = gaps.note(self.id(request.path), at: clock.now.offset)
      return looks < 3 ? .boson("in_progress", progress: looks) : .boson("completed")
    }
    transport.keepsRequests = false
    var videos = VideoJobs.scripted(transport)
    videos.clock = clock
    videos.polling = Polling(interval: .seconds(4))
    let refs = (0..<2_000).map { JobRef.boson("video_\($0)") }
    var count = 0
    for await (_, result) in videos.waitAll(refs, maxConcurrentRequests: 64) {
      #expect(throws: Never.self) { try result.get() }
      count += 1
    }
    #expect(count == 2_000)
    #expect(gaps.looks == 6_000)
    // Three times the second interval, the longest that was planned.
    #expect(gaps.longest <= .seconds(18))
  }
}

/// The current and the maximum number of requests.
private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0
  private var highest = 0

  var now: Int { lock.withLock { count } }
  var most: Int { lock.withLock { highest } }

  func enter() {
    lock.withLock {
      count += 1
      highest = max(highest, count)
    }
  }

  func leave() { lock.withLock { count -= 1 } }
}

/// The time since each job was queried.
private final class Gaps: @unchecked Sendable {
  private let lock = NSLock()
  private var last: [String: (count: Int, time: Duration)] = [:]
  private var highest: Duration = .zero

  var longest: Duration { lock.withLock { highest } }
  var looks: Int { lock.withLock { last.values.reduce(0) { $0 + $1.count } } }

  /// - Returns: the number of queries, including this one.
  func note(_ id: String, at time: Duration) -> Int {
    lock.withLock {
      let before = last[id]
      if let before { highest = max(highest, time - before.time) }
      last[id] = ((before?.count ?? 0) + 1, time)
      return last[id]?.count ?? 0
    }
  }
}
