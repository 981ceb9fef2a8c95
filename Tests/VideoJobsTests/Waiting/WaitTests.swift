import APIRuntime
import Foundation
import HTTPTypes
import TestSupport
import Testing
import VideoJobs

/// Waiting for one job, on a clock that skips waits.
struct WaitTests {
  private func videos(_ transport: ScriptedTransport, _ clock: ManualClock) -> VideoJobs {
    var videos = VideoJobs(credentials: TestKeys.all, transport: transport)
    videos.clock = clock
    videos.polling = .even
    return videos
  }

  @Test func waitsLongerAndLonger() async throws {
    let clock = ManualClock(skips: true)
    let transport = ScriptedTransport { _, number in
      number < 7 ? .hera("in-progress") : .hera("success")
    }
    let job = try await videos(transport, clock).wait(for: .hera("v"))
    #expect(job.state == .succeeded)
    #expect(job.outputs.first?.url?.absoluteString == "https://files.hera.video/1.mp4")
    #expect(clock.naps == [3, 4.5, 6.75, 10.125, 15, 15, 15])
    #expect(Set(transport.paths) == ["/v1/videos/v"])
  }

  @Test(arguments: [
    (JobRef.boson("v"), 2.0), (.hooked("v"), 5), (.magicHour("v"), 5), (.hera("v"), 3),
    (.colossyan("v"), 5),
  ])
  func beginsAsSuitsTheProvider(ref: JobRef, interval: Double) async throws {
    let clock = ManualClock(skips: true)
    let transport = ScriptedTransport(.failure(503), .failure(404, #"{"message": "x"}"#))
    await #expect(throws: VideoJobError.self) { try await videos(transport, clock).wait(for: ref) }
    #expect(clock.naps == [interval])
    #expect(transport.requests.count == 2)
  }

  @Test func anIntervalOfTheCallersWins() async throws {
    let clock = ManualClock(skips: true)
    let transport = ScriptedTransport { _, number in
      number < 3 ? .hera("in-progress") : .hera("success")
    }
    var polling = Polling(interval: .seconds(20))
    polling.jitter = 0
    try await videos(transport, clock).wait(for: .hera("v"), polling: polling)
    #expect(clock.naps == [20, 20, 20])
  }

  @Test func jitterIsAFifthEitherWay() async throws {
    let clock = ManualClock(skips: true)
    let transport = ScriptedTransport { _, number in
      number < 500 ? .hera("in-progress") : .hera("success")
    }
    var videos = videos(transport, clock)
    videos.polling = Polling(interval: .seconds(10), timeout: nil)
    videos.polling.factor = 1
    try await videos.wait(for: .hera("v"))
    #expect(clock.naps.allSatisfy { 8...12 ~= $0 })
    #expect(clock.naps.contains { $0 < 8.5 } && clock.naps.contains { $0 > 11.5 })
  }

  /// F16: a job that never ends is an error at the limit, after a last query, and can be waited for
  /// again.
  @Test func f16NeverTerminal() async throws {
    let clock = ManualClock(skips: true)
    let transport = ScriptedTransport(.hera("in-progress"))
    let error = await #expect(throws: VideoJobError.self) {
      try await videos(transport, clock).wait(for: .hera("v"))
    }
    guard case .timedOut(let last, let ref, let limit) = error else {
      Issue.record("unexpected: \(String(describing: error))")
      return
    }
    #expect(last?.state == .running)
    #expect(ref == .hera("v"))
    #expect(limit.duration == .seconds(900))
    #expect(clock.now.offset == .seconds(900))
    #expect(transport.requests.count == clock.naps.count + 1)
    let want = "hera:v was not finished after 900.0 seconds (last seen running); it continues"
    #expect(error?.description == want)
    #expect(JobRef(ref.description) == ref)
  }

  @Test func theLastLookCounts() async throws {
    let clock = ManualClock(skips: true)
    let transport = ScriptedTransport { _, _ in
      clock.now.offset < .seconds(900) ? .hera("in-progress") : .hera("success")
    }
    let job = try await videos(transport, clock).wait(for: .hera("v"))
    #expect(job.state == .succeeded)
    #expect(clock.now.offset == .seconds(900))
  }

  @Test func withoutALimit() async throws {
    let clock = ManualClock(skips: true)
    let transport = ScriptedTransport { _, _ in
      clock.now.offset < .seconds(90_000) ? .hera("in-progress") : .hera("success")
    }
    var polling = Polling.even
    polling.timeout = nil
    try await videos(transport, clock).wait(for: .hera("v"), polling: polling)
    #expect(clock.now.offset >= .seconds(90_000))
  }

  /// F66: an unknown status is neither final nor a crash.
  @Test func f66UnknownStatus() async throws {
    let clock = ManualClock(skips: true)
    let transport = ScriptedTransport(.hera("expired"))
    let error = await #expect(throws: VideoJobError.self) {
      try await videos(transport, clock).wait(for: .hera("v"))
    }
    #expect(error?.job?.state == .unknown("expired"))
    #expect(error?.description.contains(#"last seen unknown ("expired")"#) == true)
  }

  /// F66: a job may go back, and still finish.
  @Test func f66StatesGoBack() async throws {
    let clock = ManualClock(skips: true)
    let transport = ScriptedTransport(
      .boson("in_progress", progress: 50), .boson("queued"), .boson("in_progress", progress: 101),
      .boson("completed"))
    var seen: [String] = []
    for try await job in videos(transport, clock).updates(for: .boson("v")) {
      seen.append("\(job)")
    }
    let want = [
      "boson:v running 50%", "boson:v queued 0%", "boson:v running 99%", "boson:v succeeded 100%",
    ]
    #expect(seen == want)
  }

  /// F66: success without a film is an error at once, without waiting.
  @Test(arguments: [
    (JobRef.hooked("v"), #"{"data": {"status": "COMPLETED", "url": ""}}"#),
    (.hooked("v"), #"{"data": {"status": "COMPLETED"}}"#),
    (.hooked("v"), #"{"data": {"status": "COMPLETED", "url": "soon"}}"#),
    (.hera("v"), #"{"video_id": "v", "status": "success", "outputs": []}"#),
    (.colossyan("v"), #"{"status": "finished"}"#),
  ])
  func f66SucceededWithoutAFilm(ref: JobRef, body: String) async throws {
    let clock = ManualClock(skips: true)
    let transport = ScriptedTransport(.init(body: body))
    let error = await #expect(throws: VideoJobError.self) {
      try await videos(transport, clock).wait(for: ref)
    }
    guard case .noOutput(let job) = error else {
      Issue.record("unexpected: \(String(describing: error))")
      return
    }
    #expect(job.state == .succeeded)
    #expect(transport.requests.count == 1)
    #expect(try await videos(transport, clock).status(of: ref).state == .succeeded)
  }

  @Test func throwsForWhatHasNoFilm() async throws {
    let failed = ScriptedTransport(.init(body: #"{"status": "failed", "error": "No face"}"#))
    let failure = await #expect(throws: VideoJobError.self) {
      try await videos(failed, ManualClock(skips: true)).wait(for: .boson("v"))
    }
    #expect(failure?.description == "boson:v failed: No face")
    #expect(failure?.job?.failure?.message == "No face")

    let deleted = ScriptedTransport(.init(body: #"{"status": "deleted"}"#))
    let deletion = await #expect(throws: VideoJobError.self) {
      try await videos(deleted, ManualClock(skips: true)).wait(for: .colossyan("v"))
    }
    #expect(deletion?.description == "colossyan:v was deleted")
  }

  @Test func aFailedJobIsAnUpdate() async throws {
    let transport = ScriptedTransport(.hera("in-progress"), .hera("failed"))
    var states: [VideoJob.State] = []
    for try await job in videos(transport, ManualClock(skips: true)).updates(for: .hera("v")) {
      states.append(job.state)
    }
    #expect(states == [.running, .failed])
  }

  @Test func onlyChangesAreUpdates() async throws {
    let transport = ScriptedTransport(
      .boson("queued"), .boson("queued"), .boson("in_progress", progress: 10),
      .boson("in_progress", progress: 10), .boson("in_progress", progress: 20),
      .boson("completed", progress: 100))
    let seen = Seen()
    try await videos(transport, ManualClock(skips: true)).wait(for: .boson("v")) {
      seen.add("\($0)")
    }
    let want = [
      "boson:v queued 0%", "boson:v running 10%", "boson:v running 20%", "boson:v succeeded 100%",
    ]
    #expect(seen.all == want)
    #expect(transport.requests.count == 6)
  }

  /// Queries are only made when the next update is requested.
  @Test func nothingGoesOnWhenNobodyAsks() async throws {
    let transport = ScriptedTransport(.boson("queued"), .boson("in_progress"))
    for try await _ in videos(transport, ManualClock(skips: true)).updates(for: .boson("v")) {
      break
    }
    for _ in 0..<100 { await Task.yield() }
    #expect(transport.requests.count == 1)
  }

  @Test func unusableKey() async throws {
    let transport = ScriptedTransport(.boson("queued"))
    let key = "k3y\u{0}of"
    let videos = VideoJobs(credentials: .environment(["BOSON_API_KEY": key]), transport: transport)
    let error = await #expect(throws: VideoJobError.self) {
      try await videos.wait(for: .boson("v"))
    }
    let words = error?.description ?? ""
    #expect(words.contains("the scheme \"bearerAuth\"") && words.contains("BOSON_API_KEY"))
    #expect(!words.contains("k3y") && transport.requests.isEmpty)
  }

  @Test func missingKey() async throws {
    let transport = ScriptedTransport(.boson("queued"))
    let videos = VideoJobs(credentials: .environment(["HERA_API_KEY": " \n"]), transport: transport)
    for ref in [JobRef.hera("v"), .boson("v")] {
      let error = await #expect(throws: VideoJobError.self) { try await videos.wait(for: ref) }
      #expect(error?.ref == ref)
      let variable = ref.provider.keyVariable
      #expect(error?.description == "\(ref) needs a key: set \(variable), or pass credentials")
    }
    #expect(transport.requests.isEmpty)
  }

  @Test(arguments: ["", "..", "."])
  func unusableID(id: String) async throws {
    let transport = ScriptedTransport(.boson("queued"))
    let error = await #expect(throws: VideoJobError.self) {
      try await videos(transport, ManualClock(skips: true)).wait(for: .boson(id))
    }
    guard case .api(_, let problem) = error else {
      Issue.record("unexpected: \(String(describing: error))")
      return
    }
    #expect(problem.kind == .notSent)
    #expect(transport.requests.isEmpty)
  }
}

/// The updates passed to a callback.
final class Seen: @unchecked Sendable {
  private let lock = NSLock()
  private var texts: [String] = []

  var all: [String] { lock.withLock { texts } }

  func add(_ text: String) { lock.withLock { texts.append(text) } }
}
