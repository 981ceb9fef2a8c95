import APIRuntime
import APITransport
import Foundation
import Testing
import VideoAPIs

/// Each client gets the typed value of the document's success.
@Suite(.timeLimit(.minutes(10)))
struct SuccessTests {
  @Test func boson() async throws {
    let id = "video_8a1f2c3d4e5f6a7b8c9d0e1f"
    let video = try await ProviderServer.boson.run { server in
      try await Boson.Client(credentials: .bearer("key"), server: server).getVideo(videoID: id)
    }
    #expect(
      video
        == Boson.Video(
          id: id, object: .video, model: "higgs-avatar", status: .inProgress, progress: 40,
          size: "640x640", createdAt: 1_760_000_000))
  }

  /// The error may be a string or an object; only the former is documented.
  @Test func bosonErrors() async throws {
    for (error, want) in [
      (#""late""#, Boson.Video.Error.string("late")),
      (#"{"code": "e1", "message": "late"}"#, .details(.init(code: "e1", message: "late"))),
    ] {
      let body = #"{"status": "failed", "error": \#(error)}"#
      let video = try await ProviderServer.boson.answering(200, body).run { server in
        try await Boson.Client(credentials: .bearer("key"), server: server)
          .getVideo(videoID: "video_8a1f2c3d4e5f6a7b8c9d0e1f")
      }
      #expect(video.error == want)
    }
  }

  /// The film itself, as a file.
  @Test func bosonContent() async throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent(UUID().uuidString + ".mp4")
    defer { try? FileManager.default.removeItem(at: file) }
    let length = try await ProviderServer.bosonContent.run { server in
      try await Boson.Client(credentials: .bearer("key"), server: server)
        .getVideoContent(videoID: "video_1", variant: "video").write(to: file)
    }
    #expect(length == 4)
    #expect(try Data(contentsOf: file) == Data("film".utf8))
  }

  @Test func hooked() async throws {
    let answer = try await ProviderServer.hooked.run { server in
      try await Hooked.Client(credentials: .apiKey("key"), server: server)
        .getVideoDetails(videoID: "vid_abc123")
    }
    #expect(answer.success == true)
    let video = try #require(answer.data)
    #expect(video.status == .completed)
    #expect(video.type == .class)
    #expect(video.url == "https://s3.amazonaws.com/hooked-videos/vid_abc123.mp4")
    #expect(video.message == "Video completed successfully")
    #expect(video.durationInFrames == 7500)
    #expect(video.durationInSeconds == 300)
    #expect(video.projectID == "proj_abc123")
    #expect(video.videoSettings?.caption?.preset == "classic")
    #expect(video.createdAt == Date(timeIntervalSince1970: 1_705_312_800))
    #expect(video.webhook == nil)
  }

  @Test func magicHour() async throws {
    let video = try await ProviderServer.magicHour.run { server in
      try await MagicHour.Client(credentials: .bearer("key"), server: server)
        .videoProjectsGetDetails(id: "cuid-example")
    }
    #expect(video.name == "Example Name")
    #expect(video.status == .complete)
    #expect(video.createdAt == Date(timeIntervalSince1970: 1_729_314_979.027))
    #expect(video.endSeconds == 15)
    #expect(video.error == nil)
    #expect(
      video.downloads.map(\.url) == ["https://videos.magichour.ai/id/output.mp4"])
    // The document requires both, but defines neither.
    #expect(video.totalFrameCost == 450)
    #expect(video.download?.url == video.downloads.first?.url)
  }

  @Test func hera() async throws {
    let video = try await ProviderServer.hera.run { server in
      try await Hera.Client(credentials: .apiKey("key"), server: server)
        .getVideo(videoID: "vid_abcde12345")
    }
    #expect(video.status == .success)
    #expect(video.outputs.map(\.fileURL) == ["https://files.hera.video/1.mp4", nil])
    #expect(video.outputs.map(\.config.aspectRatio) == [._16x9, ._1x1])
    #expect(video.outputs.map(\.config.fps) == [._24, .unknown("120")])
    #expect(video.outputs.map(\.config.resolution) == [._1080p, ._4k])
    #expect(video.outputs.map(\.error) == [nil, "Render failed"])
  }

  @Test func colossyan() async throws {
    let job = try await ProviderServer.colossyan.run { server in
      try await Colossyan.Client(credentials: .bearer("key"), server: server)
        .getVideoGenerationJobStatus(videoGenerationJobID: "job-1")
    }
    #expect(
      job
        == Colossyan.GetVideoGenerationJobStatus.Output(
          status: .inQueue, videoID: "v-1", progress: 3, maximumProgress: 9.5,
          additionalProperties: ["creationDate": "2024-10-19"]))
  }

  @Test func colossyanVideo() async throws {
    let video = try await ProviderServer.colossyanVideo.run { server in
      try await Colossyan.Client(credentials: .bearer("key"), server: server)
        .getGeneratedVideo(videoID: "v-1")
    }
    #expect(video.jobID == "job-1")
    #expect(video.publicURL == "https://video.colossyan.com/v-1.mp4")
    #expect(video.videoSizeBytes == nil)
    #expect(video.videoDurationSeconds == 4.5)
  }

  /// A new status is a value like any other, and is written back unchanged.
  @Test func unknownStatus() async throws {
    let provider = ProviderServer.boson.answering(200, #"{"status": "paused"}"#)
    let reply = try await provider.run { server in
      try await Boson.Client(credentials: .bearer("key"), server: server)
        .reply(to: Boson.GetVideo(videoID: "video_8a1f2c3d4e5f6a7b8c9d0e1f"))
    }
    #expect(reply.body.status == .unknown("paused"))
    #expect(String(decoding: try reply.body.json(), as: UTF8.self).contains(#""paused""#))
    #expect(reply.status.code == 200)
    #expect(reply.data == Data(#"{"status": "paused"}"#.utf8))
  }

  /// By default, a client calls the document's servers, including their paths.
  @Test(arguments: [
    (Boson.server, "https://api.boson.ai"), (Hooked.server, "https://api.hooked.so"),
    (MagicHour.server, "https://api.magichour.ai"), (Hera.server, "https://api.hera.video/v1"),
    (Colossyan.server, "https://app.colossyan.com/api/v1"),
  ])
  func documentedServer(given: String, want: String) {
    #expect(given == want)
  }
}
