import APIRuntime
import APITransport
import Foundation
import HTTPTypes
import Testing
import VideoAPIs
import VideoJobs

/// The samples of the article "Following jobs", compiled. Each stands here as it stands there; the
/// test compares the two.
private enum Samples {
  struct Session: Sendable {
    func token() async throws -> String { "token" }
  }

  static func shortest() async throws -> [URL] {
    let videos = VideoJobs(credentials: .environment, transport: DefaultTransport())
    let job = try await videos.wait(for: .magicHour("cuid-example"))
    let files = try await videos.download(job, into: URL(filePath: "out"))
    return files
  }

  static func oneLook(videos: VideoJobs) async throws {
    let now = try await videos.status(of: .hera("vid_abcde12345"))
    print(now.state, now.progress ?? .nan, now.outputs.compactMap(\.url))

    let video: Hera.GetVideoResponse = try now.decoded()
    print(video.outputs.count)
  }

  static func progress(videos: VideoJobs, id: String) async throws {
    for try await job in videos.updates(for: .boson(id)) {
      print(job.state, job.progress ?? 0)
    }
  }

  static func resuming(videos: VideoJobs, ref: JobRef, save: (String) -> Void) async throws {
    do {
      _ = try await videos.wait(for: ref)
    } catch let error as VideoJobError {
      switch error {
      case .failed(let job): print(job.failure?.message ?? "no reason given")
      case .timedOut(_, let ref, _): save(ref.description)
      case .api(_, let error) where error.isTransient:
        print("later", error.retryAfter ?? .seconds(60))
      default: print(error)
      }
    }

    let saved = try JobRef(parsing: "hooked:vid_abc123")
    let job = try await videos.wait(for: saved)
    print(job)
  }

  static func limits(videos: VideoJobs, ref: JobRef) async throws {
    var polling = Polling(interval: .seconds(10), timeout: .seconds(3_600))
    polling.tolerates404For = .seconds(20)
    let patient = try await videos.wait(for: ref, polling: polling)
    print(patient)
  }

  static func many(videos: VideoJobs, refs: [JobRef]) async {
    for await (ref, result) in videos.waitAll(refs, maxConcurrentRequests: 4) {
      print(ref, (try? result.get().state) ?? .failed)
    }
  }

  static func app(session: Session) -> VideoJobs {
    let hera = VideoJobs(
      provider: .hera, server: "https://api.example.com/hera", transport: DefaultTransport()
    ) { headers in
      headers[.authorization] = "Bearer \(try await session.token())"
    }
    return hera
  }
}

struct ArticleTests {
  private static func lines(of path: String) throws -> [String] {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func everySampleIsCompiled() throws {
    let article = try Self.lines(of: "Sources/VideoJobs/VideoJobs.docc/FollowingJobs.md")
    let compiled = try Self.lines(of: "Tests/VideoJobsTests/ArticleTests.swift")
      .joined(separator: "\n")
    let blocks = article.split(separator: "```swift").dropFirst().compactMap {
      $0.split(separator: "```", omittingEmptySubsequences: false).first
    }
    #expect(blocks.count == 9)
    for block in blocks {
      let sample = block.joined(separator: "\n")
      #expect(compiled.contains(sample), "not compiled as it stands: \(sample)")
    }
  }
}
