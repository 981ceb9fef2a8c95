import APIMocks
import APIRuntime
import APITransport
import Foundation
import HTTPTypes
import TestSupport
import Testing
import VideoAPIs
import VideoJobs

/// The samples of the article "Following jobs", compiled. The test compares them with the article.
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
      case .timedOut(_?, let ref, _): save(ref.description)
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

  static func mocking(folder: URL) async throws -> ([URL], VideoJobs) {
    let mock = MockTransport()
    for status in ["queued", "in_progress", "completed"] {
      let answer: JSONValue = ["id": "v-1", "status": .string(status)]
      try mock.answer(Boson.GetVideo(videoID: "v-1"), status: 200, json: answer)
    }
    mock.answer(Boson.GetVideoContent.self, body: Data("film".utf8))
    var videos = VideoJobs(
      credentials: .environment(["BOSON_API_KEY": "test"]), transport: mock)
    videos.clock = SkippingClock()
    let job = try await videos.wait(for: .boson("v-1"))
    let files = try await videos.download(job, into: folder)
    return (files, videos)
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
  @Test func everySampleIsCompiled() throws {
    let samples = try Package.samples(
      of: "Sources/VideoJobs/VideoJobs.docc/FollowingJobs.md",
      missingFrom: "Tests/VideoJobsTests/ArticleTests.swift")
    #expect(samples.count == 10)
    #expect(samples.missing == [])
  }

  @Test func theSampleOfMockingWorks() async throws {
    let folder = try Folder()
    let (files, videos) = try await Samples.mocking(folder: folder.url)
    #expect(files.count == 1)
    #expect(try folder.text("boson-v-1.mp4") == "film")
    #expect((videos.clock as? SkippingClock)?.pauses.count == 2)
  }

  @Test func theSampleInTheCommentIsCompiled() throws {
    let samples = try Package.samples(
      of: "Sources/VideoJobs/VideoJobs.swift",
      missingFrom: "Tests/VideoJobsTests/ArticleTests.swift")
    #expect(samples.count == 1)
    #expect(samples.missing == [])
  }

  /// A dump that reached the objects of an HTTP library would crash the process.
  @Test func nothingLeadsToTheTransport() async throws {
    /// What a dump would show if it got here.
    struct Own: Transport {
      let key = TestKeys.key

      func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
        throw TransportProblem(.other)
      }
    }
    for transport in [DefaultTransport(), Own()] as [any Transport] {
      let videos = VideoJobs(credentials: TestKeys.all, transport: transport)
      let updates = videos.updates(for: .hera("v"))
      for value in [videos, updates, updates.makeAsyncIterator()] as [Any] {
        #expect(Reflection.leak(of: value, secret: TestKeys.key) == nil)
      }
      #expect("\(videos)".contains("magic-hour"))
    }
  }
}
