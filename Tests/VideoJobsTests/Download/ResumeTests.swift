import APIRuntime
import Foundation
import HTTPTypes
import TestSupport
import Testing
import VideoJobs

/// Downloads that break off, and addresses that expire.
struct ResumeTests {
  private let job = Result { try Films.hera("https://files.hera.video/1?sig=s3cret") }

  private func download(_ transport: ScriptedTransport, _ folder: Folder) async throws {
    try await VideoJobs.scripted(transport).download(job.get(), into: folder.url)
  }

  @Test func goesOnWhereItBroke() async throws {
    let folder = try Folder()
    let transport = ScriptedTransport(
      .film("fi", length: 6, tag: #""v1""#, breaksOff: .interrupted),
      .film(
        "lm", status: 206, length: 4, tag: #""v1""#, range: "bytes 2-5/6",
        breaksOff: .timeout(.idle)),
      .film("ed", status: 206, tag: #""v1""#, range: "bytes 4-5/6"))
    try await download(transport, folder)
    #expect(try folder.text("hera-v.mp4") == "filmed")
    #expect(transport.requests.map { $0.headerFields[.range] } == [nil, "bytes=2-", "bytes=4-"])
    #expect(transport.requests.map { $0.headerFields[.ifRange] } == [nil, #""v1""#, #""v1""#])
  }

  /// If it is not certain to be the rest, the download starts again.
  @Test(arguments: [
    // The server does not support ranges, or the file has changed.
    ScriptedTransport.Answer.film("another"), .film("another", tag: #""v2""#),
    // The rest of something else: another length, another place, another version.
    .film("er", status: 206, range: "bytes 2-6/7"), .film("er", status: 206, range: "bytes 3-5/6"),
    .film("er", status: 206), .film("er", status: 206, tag: #""v2""#, range: "bytes 2-5/6"),
    .failure(416),
  ])
  func startsAgain(second: ScriptedTransport.Answer) async throws {
    let folder = try Folder()
    let transport = ScriptedTransport(
      .film("fi", length: 6, tag: #""v1""#, breaksOff: .interrupted), second, .film("another"))
    try await download(transport, folder)
    #expect(try folder.text("hera-v.mp4") == "another")
    #expect(
      transport.requests.last?.headerFields[.range] == (second.status == 200 ? "bytes=2-" : nil))
    #expect(try folder.names == ["hera-v.mp4"])
  }

  /// A weak tag does not identify bytes, and a server may decline ranges.
  @Test func asksForNoMoreThanTheServerPromises() async throws {
    let folder = try Folder()
    let weak = ScriptedTransport(
      .film("fi", length: 6, tag: #"W/"v1""#, breaksOff: .interrupted),
      .film("lmed", status: 206, range: "bytes 2-5/6"))
    try await download(weak, folder)
    #expect(weak.requests.last?.headerFields[.range] == "bytes=2-")
    #expect(weak.requests.last?.headerFields[.ifRange] == nil)
    #expect(try folder.text("hera-v.mp4") == "filmed")

    var none = ScriptedTransport.Answer.film("fi", length: 6, breaksOff: .interrupted)
    none.headers[.acceptRanges] = "none"
    let without = ScriptedTransport(none, .film("filmed"))
    let other = try Folder()
    try await download(without, other)
    #expect(without.requests.last?.headerFields[.range] == nil)
    #expect(try other.text("hera-v.mp4") == "filmed")
  }

  @Test(arguments: [
    ScriptedTransport.Answer.film("fi", length: 6, breaksOff: .interrupted),
    .film("fi", length: 6), .failure(503), .init(problem: .connection),
  ])
  func givesUpAtTheThirdTry(answer: ScriptedTransport.Answer) async throws {
    let folder = try Folder()
    let transport = ScriptedTransport(answer)
    let error = await #expect(throws: VideoJobError.self) { try await download(transport, folder) }
    #expect(transport.requests.count == 3)
    #expect(error?.ref == .hera("v"))
    #expect(try folder.names.isEmpty)
    #expect(error.map { "\($0)".contains("s3cret") } == false)
  }

  @Test func asksOnceForAnotherAddress() async throws {
    for status in [401, 403, 404, 410] {
      let folder = try Folder()
      let transport = ScriptedTransport { request, _ in
        switch request.path {
        case "/v1/videos/v": .hera("success", url: "https://files.hera.video/2")
        case "/2": .film("film")
        default: .failure(status, "<Error>expired</Error>")
        }
      }
      try await download(transport, folder)
      #expect(try folder.text("hera-v.mp4") == "film")
      #expect(transport.paths == ["/1?sig=s3cret", "/v1/videos/v", "/2"])
    }
  }

  @Test func oneOtherAddressIsEnough() async throws {
    let folder = try Folder()
    let transport = ScriptedTransport { request, _ in
      request.path == "/v1/videos/v"
        ? .hera("success", url: "https://files.hera.video/2") : .failure(403)
    }
    let error = await #expect(throws: VideoJobError.self) { try await download(transport, folder) }
    #expect(error?.description == "hera:v output 0: its address has expired")
    #expect(transport.requests.count == 3)
    #expect(try folder.names.isEmpty)
  }

  @Test func theDateOfAnAddressCounts() async throws {
    let folder = try Folder()
    let old = Films.magicHour("https://files.example.com/old.mp4")
    let job = try VideoJobs.normalize(provider: .magicHour, body: Data(old.utf8))
    let transport = ScriptedTransport { request, _ in
      switch request.path {
      case "/v1/video-projects/p":
        .init(
          body: Films.magicHour(
            "https://files.example.com/new.mp4", expires: "2999-10-19T05:16:19Z"))
      default: .film("film")
      }
    }
    try await VideoJobs.scripted(transport).download(job, into: folder.url)
    #expect(transport.paths == ["/v1/video-projects/p", "/new.mp4"])
    #expect(try folder.names == ["magic-hour-p.mp4"])
  }

  /// The job is gone by the time its film is requested.
  @Test func aJobThatIsNoMore() async throws {
    let folder = try Folder()
    let transport = ScriptedTransport(.failure(403), .hera("failed"))
    let error = await #expect(throws: VideoJobError.self) { try await download(transport, folder) }
    guard case .failed(let job) = error else {
      Issue.record("unexpected: \(String(describing: error))")
      return
    }
    #expect(job.ref == .hera("v"))
  }

  /// Without a version, the rest of another address may be the rest of another file.
  @Test func anotherAddressStartsAgain() async throws {
    let folder = try Folder()
    let transport = ScriptedTransport(
      .film("fi", length: 6, breaksOff: .interrupted), .failure(403),
      .hera("success", url: "https://files.hera.video/2"), .film("filmed"))
    try await download(transport, folder)
    #expect(transport.requests.map { $0.headerFields[.range] } == [nil, "bytes=2-", nil, nil])
    #expect(try folder.text("hera-v.mp4") == "filmed")
  }

  /// Boson: 404 until there is a film; a refused key is not an expired address.
  @Test func theAPIsOwnContent() async throws {
    let folder = try Folder()
    let missing = ScriptedTransport.Answer.failure(404, #"{"error": {"message": "not yet"}}"#)
    let transport = ScriptedTransport(missing, .boson("completed"), .film("film"))
    try await VideoJobs.scripted(transport).download(Films.boson(), into: folder.url)
    #expect(
      transport.paths == [
        "/v1/videos/video_1/content", "/v1/videos/video_1", "/v1/videos/video_1/content",
      ])

    let refused = ScriptedTransport(.failure(401, #"{"error": {"message": "who?"}}"#))
    let error = await #expect(throws: VideoJobError.self) {
      try await VideoJobs.scripted(refused).download(
        Films.boson(), into: folder.url, overwrite: true)
    }
    #expect(error?.description == "boson:video_1 request failed: status 401: who?")
    #expect(refused.requests.count == 1)
  }
}
