import APIRuntime
import APITransport
import Foundation
import HTTPTypes
import VideoJobs

/// Waits for very many jobs of a mock in this process, and says what that costs: time, memory, and
/// how much longer than planned a job was not looked at.
@main
struct JobsBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, let server = URL(string: arguments[1]) else {
      print("usage: jobs-benchmark URL [JOBS] [REQUESTS AT A TIME] [SECONDS BETWEEN LOOKS]")
      return
    }
    let numbers = arguments.dropFirst(2).compactMap { Int($0) }
    let jobs = numbers.first ?? 10_000
    let atATime = numbers.dropFirst().first ?? 64
    let interval = numbers.dropFirst(2).first ?? 10

    var credentials = VideoCredentials()
    credentials.setKey(Secret("mock"), for: .hera)
    let transport = WatchingTransport(next: DefaultTransport(), interval: Double(interval))
    let videos = VideoJobs(credentials: credentials, baseURL: server, transport: transport)
    let before = memory("VmRSS")
    let clock = ContinuousClock()
    var succeeded = 0
    let time = await clock.measure {
      let refs = (0..<jobs).map { JobRef.hera("demo-\($0)") }
      let polling = Polling(interval: .seconds(interval))
      for await (ref, result) in videos.waitAll(
        refs, maxConcurrentRequests: atATime, polling: polling)
      {
        do {
          if try result.get().state == .succeeded { succeeded += 1 }
        } catch {
          print("\(ref): \(error)")
        }
      }
    }
    print(
      """
      \(succeeded) of \(jobs) jobs in \(time), \(transport.count) requests, \(atATime) at a time
      memory: \(before) kB before, at most \(memory("VmHWM")) kB
      longest time between two looks, in intervals: \(transport.longest)
      """)
  }

  private static func memory(_ name: String) -> String {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line?.split(whereSeparator: { !$0.isNumber }).first.map(String.init) ?? "?"
  }
}

/// Sees when each job is asked for.
///
/// A class, because all requests share it; a lock guards its state.
final class WatchingTransport: Transport, @unchecked Sendable {
  private let next: any Transport
  private let interval: Double
  private let start = ContinuousClock.now
  private let lock = NSLock()
  private var looks: [String: (count: Int, last: Double)] = [:]
  private var requests = 0
  private var highest = 0.0

  init(next: any Transport, interval: Double) {
    self.next = next
    self.interval = interval
  }

  var count: Int { lock.withLock { requests } }
  /// The longest time between two looks at a job, divided by what was planned without jitter.
  var longest: Double { lock.withLock { highest } }

  func send(_ request: HTTPRequest, body: Data?) async throws -> Answer {
    let now = (ContinuousClock.now - start) / .seconds(1)
    lock.withLock {
      requests += 1
      let path = request.path ?? ""
      if let before = looks[path] {
        var planned = interval
        for _ in 1..<before.count { planned = min(planned * 1.5, max(15, interval)) }
        highest = max(highest, (now - before.last) / planned)
        looks[path] = (before.count + 1, now)
      } else {
        looks[path] = (1, now)
      }
    }
    return try await next.send(request, body: body)
  }
}
