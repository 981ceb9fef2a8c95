import APIRuntime
import Foundation
import TestSupport
import Testing
import VideoJobs

/// The provider whose jobs do not contain the addresses of films.
struct ColossyanTests {
  private static let finished = ScriptedTransport.Answer(
    body: #"{"status": "finished", "videoId": "v-1"}"#)
  private static let film = ScriptedTransport.Answer(
    body: """
      {"id": "v-1", "jobId": "job-1", "publicUrl": "https://video.example.com/v-1.mp4",
       "thumbnailUrl": "https://video.example.com/v-1.png", "name": "A film",
       "createdAt": "2024-10-19T05:16:19.027Z", "videoSizeBytes": 9, "videoDurationSeconds": 4.5}
      """)

  @Test func asksOnceWhereTheFilmIs() async throws {
    let transport = ScriptedTransport(
      .init(body: #"{"status": "generating", "videoId": "v-1"}"#), Self.finished, Self.film)
    let job = try await VideoJobs.scripted(transport).wait(for: .colossyan("job-1"))
    let paths = [
      "/api/v1/video-generation-jobs/job-1", "/api/v1/video-generation-jobs/job-1",
      "/api/v1/generated-videos/v-1",
    ]
    #expect(transport.paths == paths)
    let output = try #require(job.outputs.first)
    #expect(output.url?.absoluteString == "https://video.example.com/v-1.mp4")
    #expect(output.format == "mp4")
    #expect(output.byteCount == 9)
    #expect(output.failure == nil)
    #expect(job.title == "A film")
    #expect(job.duration == .milliseconds(4_500))
    #expect(job.thumbnail?.lastPathComponent == "v-1.png")
  }

  /// The job has succeeded, whatever the second response is; the download requests it again.
  @Test(arguments: [
    ScriptedTransport.Answer.failure(404), .failure(503), .init(problem: .connection),
    .init(body: "{}"), .init(body: "<html>"),
  ])
  func theJobHasSucceededAnyway(second: ScriptedTransport.Answer) async throws {
    let folder = try Folder()
    let transport = ScriptedTransport(
      Self.finished, second, Self.finished, Self.film, .film("film"))
    let videos = VideoJobs.scripted(transport)
    let job = try await videos.wait(for: .colossyan("job-1"))
    #expect(job.state == .succeeded)
    #expect(job.outputs.first?.url == nil)
    #expect(job.outputs.first?.failure != nil)
    #expect(transport.requests.count == 2)
    let files = try await videos.download(job, into: folder.url)
    #expect(files.map(\.lastPathComponent) == ["colossyan-job-1.mp4"])
    #expect(transport.requests.last?.headerFields[.authorization] == nil)
    #expect(transport.requests[1].headerFields[.authorization] == "Bearer \(TestKeys.key)")
  }

  @Test func theDownloadSaysWhy() async throws {
    let folder = try Folder()
    let transport = ScriptedTransport { request, _ in
      request.path?.contains("generated-videos") == true ? .failure(404) : Self.finished
    }
    let videos = VideoJobs.scripted(transport)
    let job = try await videos.wait(for: .colossyan("job-1"))
    let error = await #expect(throws: VideoJobError.self) {
      try await videos.download(job, into: folder.url)
    }
    let want = "colossyan:job-1 succeeded, but there is no film: status 404"
    #expect(error?.description == want)
    #expect(try folder.names.isEmpty)
  }
}
