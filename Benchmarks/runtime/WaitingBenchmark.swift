#if canImport(AsyncHTTPClient) && os(Linux)
  import APIRuntime
  import APITransport
  import Foundation
  import HTTPTypes
  import VideoJobs

  /// Waits for 10,000 jobs at once, and measures the longest time without a query of a job.
  enum WaitingBenchmark {
    private static let jobs = 10_000
    private static let interval = 10.0

    static func run(_ url: String) async throws {
      let gaps = Gaps()
      let videos = VideoJobs(
        credentials: .environment(["HERA_API_KEY": "mock"]), baseURL: URL(string: url),
        transport: NotingTransport(gaps: gaps))
      let refs = (0..<jobs).map { JobRef.hera("demo-\($0)") }
      let idle = RuntimeBenchmark.peak()
      let start = ContinuousClock.now
      var succeeded = 0
      var problem: (any Error)?
      let polling = Polling(interval: .seconds(interval))
      for await (_, result) in videos.waitAll(refs, maxConcurrentRequests: 64, polling: polling) {
        switch result {
        case .success: succeeded += 1
        case .failure(let error): problem = error
        }
      }
      let time = (ContinuousClock.now - start) / .seconds(1)
      let gap = gaps.longest
      print("\(succeeded) of \(jobs) jobs waited for, 64 requests at a time, in \(Int(time)) s")
      print("  longest gap       \((gap * 10).rounded() / 10) s (interval 10 to 15 s)")
      print("  peak              \(RuntimeBenchmark.peak() / 1_024) MB (idle \(idle / 1_024) MB)")
      if let problem { print("  a problem         \(problem)") }
    }
  }

  /// The times of the last queries. A class, because requests come from many tasks; a lock guards
  /// its state.
  private final class Gaps: @unchecked Sendable {
    private let lock = NSLock()
    private var last: [String: ContinuousClock.Instant] = [:]
    private(set) var longest = 0.0

    func note(_ path: String) {
      let now = ContinuousClock.now
      lock.withLock {
        if let before = last.updateValue(now, forKey: path) {
          longest = max(longest, (now - before) / .seconds(1))
        }
      }
    }
  }

  private struct NotingTransport: Transport {
    let gaps: Gaps
    private let transport = DefaultTransport()

    init(gaps: Gaps) {
      self.gaps = gaps
    }

    func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
      gaps.note(request.path ?? "")
      return try await transport.send(request, body: body)
    }
  }
#endif
