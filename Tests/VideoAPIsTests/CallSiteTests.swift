import APIRuntime
import APITransport
import Foundation
import HTTPTypes
import Testing
import VideoAPIs

/// The samples of the README and of the design must compile as written.
struct CallSiteTests {
  private func samples(key: String, id: String, log: (HTTPResponse.Status, String?) -> Void)
    async throws
  {
    let magicHour = MagicHour.Client(credentials: .bearer(key))
    let project = try await magicHour.videoProjectsGetDetails(id: "cuid-example")
    print(project.status, project.downloads.first?.url as Any)

    let boson = Boson.Client(credentials: .bearer(key))
    do {
      let video = try await boson.getVideo(videoID: id)
      print(video.status as Any)
    } catch Boson.GetVideo.Failure.notFound(let body) {
      print(body.error?.message ?? "no such video")
    } catch let failure as any APIFailure {
      log(failure.status, failure.requestID)
    }

    let reply = try await boson.reply(to: Boson.GetVideo(videoID: id))
    print(reply.status, reply.headers[.retryAfter] as Any, reply.body, reply.data)

    let hooked = Hooked.Client(credentials: .apiKey(key))
    print(try await hooked.getVideoDetails(videoID: id).data?.url as Any)
    let hera = Hera.Client(credentials: .apiKey(key))
    print(try await hera.getVideo(videoID: id).outputs.compactMap(\.fileURL))
    let colossyan = Colossyan.Client(credentials: .bearer(key))
    let job = try await colossyan.getVideoGenerationJobStatus(videoGenerationJobID: id)
    print(job.progress as Any)
  }

  /// A call is a value: it can be compared, kept in a set, and inspected.
  @Test func operationIsAValue() {
    let calls: Set = [Boson.GetVideo(videoID: "a"), Boson.GetVideo(videoID: "a")]
    #expect(calls.count == 1)
    #expect(Boson.GetVideo.facts.id == "getVideo")
    #expect(Boson.GetVideo.facts.method == "GET")
    #expect(Boson.GetVideo.facts.path == "/v1/videos/{video_id}")
    #expect(Boson.GetVideo.facts.security == [["bearerAuth"]])
    #expect(Boson.GetVideo.facts.statuses == ["200", "401", "404"])
    #expect(Hera.GetVideo.facts.security == [["ApiKeyAuth"]])
  }

  /// An unhandled status must be a compile error: no `default`.
  @Test func switchIsExhaustive() {
    func isFinal(_ status: Boson.Video.Status) -> Bool {
      switch status {
      case .queued, .inProgress, .unknown: false
      case .completed, .failed: true
      }
    }
    #expect(Boson.Video.Status.allCases.map(isFinal) == [false, false, true, true])
  }

  /// Printing a client must not reveal a secret.
  @Test func clientKeepsItsSecret() {
    let client = Boson.Client(credentials: .bearer("s3cret"))
    var text = "\(client) \(String(reflecting: client))"
    dump(client, to: &text)
    #expect(!text.contains("s3cret"))
  }
}
