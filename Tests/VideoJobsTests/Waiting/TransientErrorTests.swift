import APIRuntime
import Foundation
import HTTPTypes
import TestSupport
import Testing
import VideoJobs

/// Transient and permanent failures while waiting for a job.
struct TransientErrorTests {
  private func videos(_ transport: ScriptedTransport, _ clock: ManualClock) -> VideoJobs {
    var videos = VideoJobs(credentials: TestKeys.all, transport: transport)
    videos.clock = clock
    videos.polling = .even
    return videos
  }

  private func problem(_ error: VideoJobError?) -> VideoAPIError? {
    guard case .api(_, let problem) = error else { return nil }
    return problem
  }

  @Test(arguments: [
    ScriptedTransport.Answer.failure(408), .failure(425), .failure(429), .failure(500),
    .failure(503), .init(problem: .connection), .init(problem: .interrupted),
    .init(problem: .timeout(.attempt)),
  ])
  func givesUpAtTheFifthInARow(answer: ScriptedTransport.Answer) async throws {
    let transport = ScriptedTransport(answer)
    let error = await #expect(throws: VideoJobError.self) {
      try await videos(transport, ManualClock(skips: true)).wait(for: .hera("v"))
    }
    #expect(problem(error)?.isTransient == true)
    #expect(error?.ref == .hera("v"))
    // Requests are not retried by the client.
    #expect(transport.requests.count == 5)
  }

  @Test func fourInARowAreNothing() async throws {
    let transport = ScriptedTransport { _, number in
      if number == 10 { return .hera("success") }
      return number % 5 == 4 ? .hera("in-progress") : .failure(503)
    }
    let job = try await videos(transport, ManualClock(skips: true)).wait(for: .hera("v"))
    #expect(job.state == .succeeded)
    #expect(transport.requests.count == 11)
  }

  @Test(arguments: [
    (
      ScriptedTransport.Answer.failure(429, #"{"error": {"code": "insufficient_quota"}}"#),
      VideoAPIError.Kind.payment
    ),
    (.failure(401), .unauthenticated), (.failure(403), .forbidden), (.failure(410), .gone),
    (.failure(404, #"{"error": "Video/job not found"}"#), .notFound),
    (.init(body: "<html>"), .malformed), (.init(problem: .tls), .transport),
    (.init(problem: .tooLarge(limit: 1)), .transport),
  ])
  func finalAtOnce(answer: ScriptedTransport.Answer, kind: VideoAPIError.Kind) async throws {
    let transport = ScriptedTransport(answer)
    let error = await #expect(throws: VideoJobError.self) {
      try await videos(transport, ManualClock(skips: true)).wait(for: .hera("v"))
    }
    #expect(problem(error)?.kind == kind)
    #expect(transport.requests.count == 1)
  }

  @Test func a404MayBeToleratedForATime() async throws {
    let missing = ScriptedTransport.Answer.failure(404, #"{"error": "Video/job not found"}"#)
    var polling = Polling.even
    polling.tolerates404For = .seconds(60)
    let late = ScriptedTransport { _, number in
      number < 6 ? missing : .hera("success")
    }
    try await videos(late, ManualClock(skips: true)).wait(for: .hera("v"), polling: polling)
    #expect(late.requests.count == 7)

    let clock = ManualClock(skips: true)
    let never = ScriptedTransport(missing)
    let error = await #expect(throws: VideoJobError.self) {
      try await videos(never, clock).wait(for: .hera("v"), polling: polling)
    }
    #expect(problem(error)?.kind == .notFound)
    #expect(clock.now.offset >= .seconds(60))
    #expect(clock.now.offset <= .seconds(75))
  }

  @Test(arguments: [200, 429, 503])
  func retryAfterWins(status: Int) async throws {
    let clock = ManualClock(skips: true)
    var first = ScriptedTransport.Answer.hera("in-progress")
    first.status = status
    first.headers[.retryAfter] = "40"
    let transport = ScriptedTransport(first, .hera("success"))
    try await videos(transport, clock).wait(for: .hera("v"))
    #expect(clock.naps == [40])
  }

  @Test func retryAfterUpToTheLimit() async throws {
    let clock = ManualClock(skips: true)
    let transport = ScriptedTransport(.failure(429, retryAfter: "100000"), .hera("success"))
    try await videos(transport, clock).wait(for: .hera("v"))
    #expect(clock.naps == [900])

    let error = await #expect(throws: VideoJobError.self) {
      try await videos(
        ScriptedTransport(.failure(429, retryAfter: "100000")), ManualClock(skips: true)
      )
      .wait(for: .hera("v"))
    }
    guard case .timedOut(let last, .hera("v"), let limit) = error else {
      Issue.record("unexpected: \(String(describing: error))")
      return
    }
    #expect(last == nil)
    #expect(limit.problem?.kind == .rateLimited)
    #expect(error?.description == "hera:v was not seen within 900.0 seconds: status 429")
  }

  /// A server that accepts requests and never responds does not block the wait.
  @Test func aSilentServer() async throws {
    let transport = ScriptedTransport { _, _ in
      try await Task.sleep(for: .seconds(3_600))
      return .hera("success")
    }
    var options = CallOptions()
    options.clock = ManualClock(skips: true)
    var videos = VideoJobs(credentials: TestKeys.all, transport: transport, options: options)
    videos.clock = ManualClock(skips: true)
    let error = await #expect(throws: VideoJobError.self) { try await videos.wait(for: .hera("v")) }
    #expect(problem(error)?.kind == .transport)
    #expect(transport.requests.count == 5)
  }

  /// Some repeat the key that they refuse.
  @Test func theKeyStaysSecret() async throws {
    let body = #"{"error": {"message": "Incorrect API key: \#(TestKeys.key)", "code": "x"}}"#
    let transport = ScriptedTransport(.failure(401, body))
    let videos = videos(transport, ManualClock(skips: true))
    let error = await #expect(throws: VideoJobError.self) {
      try await videos.wait(for: .boson("v"))
    }
    var text = "\(String(describing: error)) \(String(reflecting: error)) \(videos.credentialWords)"
    dump(error, to: &text)
    dump(videos, to: &text)
    #expect(!text.contains(TestKeys.key))
    #expect(text.contains("Incorrect API key: <redacted>"))
    #expect(transport.requests.first?.headerFields[.authorization] == "Bearer \(TestKeys.key)")
  }
}

extension VideoJobs {
  fileprivate var credentialWords: String {
    "\(self) \(TestKeys.all) \(String(reflecting: TestKeys.all))"
  }
}
