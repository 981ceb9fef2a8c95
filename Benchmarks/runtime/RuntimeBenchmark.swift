// Measures what the runtime adds to an HTTP client, and how much memory a streamed body needs.
// Linux only.
//   runtime-benchmark serve             a server, for the others
//   runtime-benchmark calls PORT        2,000 small calls, 64 at a time and one by one, against the
//                                       same by hand
//   runtime-benchmark stream PORT       1 GB through a streamed body
//   runtime-benchmark jobs URL          10,000 jobs of `mock-providers`, waited for at once

#if canImport(AsyncHTTPClient) && os(Linux)
  import APIRuntime
  import APITransport
  import AsyncHTTPClient
  import Foundation
  import VideoAPIs

  @main
  struct RuntimeBenchmark {
    static func main() async throws {
      let arguments = CommandLine.arguments.dropFirst()
      switch (arguments.first, arguments.dropFirst().first.flatMap { UInt16($0) }) {
      case ("serve", _): try LoopbackServer.run(filmBytes: 1 << 30)
      case ("calls", let port?): try await calls(to: port)
      case ("stream", let port?): try await stream(from: port)
      case ("jobs", nil): try await WaitingBenchmark.run(arguments.last ?? "")
      default: print("usage: Benchmarks/run-runtime")
      }
    }

    private static func client(_ port: UInt16) -> Boson.Client {
      Boson.Client(credentials: .bearer("key"), server: Server("http://127.0.0.1:\(port)"))
    }

    private static func calls(to port: UInt16) async throws {
      let client = client(port)
      var configuration = HTTPClient.Configuration(
        redirectConfiguration: .disallow, decompression: .enabled(limit: .none))
      // Same as the transport; fewer would be faster here, since responses arrive at once.
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
      configuration.httpVersion = .http1Only
      let byHand = HTTPClient(
        eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
      for width in [64, 1] {
        var ours: [Double] = []
        var theirs: [Double] = []
        // The first round opens connections and warms caches.
        for round in 0..<12 {
          let first = try await seconds(width) {
            _ = try await client.getVideo(videoID: "video_\($0)")
          }
          let second = try await seconds(width) { _ = try await byHandVideo($0, port, byHand) }
          if round > 0 {
            ours.append(first)
            theirs.append(second)
          }
        }
        let (a, b) = (ours.sorted()[ours.count / 2], theirs.sorted()[theirs.count / 2])
        print("2,000 calls, \(width) at a time, median of \(ours.count) rounds")
        print("  generated client  \(milliseconds(a)) ms")
        print("  by hand           \(milliseconds(b)) ms (AsyncHTTPClient and JSONDecoder)")
        print("  ratio             \((a / b * 100).rounded() / 100)")
      }
      try await byHand.shutdown()
    }

    private static func seconds(
      _ width: Int, _ call: @Sendable @escaping (Int) async throws -> Void
    ) async throws -> Double {
      let start = ContinuousClock.now
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<2_000 {
          if number >= width { try await group.next() }
          group.addTask { try await call(number) }
        }
        try await group.waitForAll()
      }
      return (ContinuousClock.now - start) / .seconds(1)
    }

    private struct Video: Codable {
      var id: String?
      var object: String?
      var model: String?
      var status: String?
      var progress: Int?
      var size: String?
      var createdAt: Int?
      var error: String?

      enum CodingKeys: String, CodingKey {
        case id, object, model, status, progress, size, error
        case createdAt = "created_at"
      }
    }

    private static let decoder = JSONDecoder()

    private static func byHandVideo(
      _ number: Int, _ port: UInt16, _ client: HTTPClient
    ) async throws -> Video {
      var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)/v1/videos/video_\(number)")
      request.headers.add(name: "Accept", value: "application/json")
      request.headers.add(name: "Authorization", value: "Bearer key")
      let response = try await client.execute(request, timeout: .seconds(60))
      let body = try await response.body.collect(upTo: 16 << 20)
      return try decoder.decode(Video.self, from: Data(body.readableBytesView))
    }

    private static func stream(from port: UInt16) async throws {
      let client = client(port)
      _ = try await client.getVideo(videoID: "video_1")
      let idle = peak()
      let start = ContinuousClock.now
      var bytes = 0
      for try await chunk in try await client.getVideoContent(videoID: "video_1") {
        bytes += chunk.count
      }
      let time = (ContinuousClock.now - start) / .seconds(1)
      print("\(bytes >> 20) MB through a streamed body in \((time * 100).rounded() / 100) s")
      print("  peak above idle   \((peak() - idle) / 1_024) MB (idle \(idle / 1_024) MB)")
    }

    /// The peak resident size so far, in KB.
    static func peak() -> Int {
      let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
      return Int(line.filter(\.isNumber)) ?? 0
    }

    private static func milliseconds(_ seconds: Double) -> Int { Int((seconds * 1_000).rounded()) }
  }
#else
  @main
  struct RuntimeBenchmark {
    static func main() {}
  }
#endif
