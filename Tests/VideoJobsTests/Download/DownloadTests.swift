import APIRuntime
import Foundation
import HTTPTypes
import TestSupport
import Testing
import VideoJobs

/// Films in files: names, refusals, who receives the key.
struct DownloadTests {
  @Test func keepsAFilm() async throws {
    let folder = try Folder()
    let transport = ScriptedTransport(.film("fi", "lm"))
    let seen = Seen()
    let files = try await VideoJobs.scripted(transport).download(
      Films.hera("https://files.hera.video/a/b%2Fc.mp4?sig=a%2Bb&x="), into: folder.url
    ) { seen.add("\($0.output) \($0.received) \($0.expected ?? -1)") }
    #expect(files == [folder.file("hera-v.mp4")])
    #expect(try folder.names == ["hera-v.mp4"])
    #expect(try folder.text("hera-v.mp4") == "film")
    #expect(seen.all == ["0 2 4", "0 4 4"])
    let mode = try FileManager.default.attributesOfItem(atPath: files[0].path)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
    // A signed address is requested unchanged.
    #expect(transport.paths == ["/a/b%2Fc.mp4?sig=a%2Bb&x="])
  }

  /// The signed part is not normalized, whatever else in the address must be.
  @Test(arguments: [
    ("https://files.hera.video/f?name=my film&sig=a%2Fb", "/f?name=my%20film&sig=a%2Fb"),
    ("https://files.hera.video/a%2Fb|é?sig=[%2b]%", "/a%2Fb%7C%C3%A9?sig=%5B%2b%5D%25"),
  ])
  func aSignatureIsKept(address: String, path: String) async throws {
    let folder = try Folder()
    let transport = ScriptedTransport(.film("film"))
    try await VideoJobs.scripted(transport).download(Films.hera(address), into: folder.url)
    #expect(transport.paths == [path])
  }

  /// An invalid address affects neither the response nor the other films.
  @Test func anAddressThatIsNone() throws {
    let body = Films.magicHour("", "https://ex|am/", "https://films.example/f?n=a b&s=a%2Fb")
    let job = try VideoJobs.normalize(provider: .magicHour, body: Data(body.utf8))
    #expect(
      job.outputs.map { $0.url?.absoluteString } == [
        nil, nil, "https://films.example/f?n=a%20b&s=a%2Fb",
      ])
    #expect(job.outputs.map { $0.failure?.code } == [nil, "invalid_url", nil])
  }

  @Test func aFolderIsMade() async throws {
    let folder = try Folder()
    let transport = ScriptedTransport(.film("film"))
    let files = try await VideoJobs.scripted(transport).download(
      Films.hera("https://files.hera.video/1"), into: folder.url.appending(path: "a/b"))
    #expect(files == [folder.url.appending(path: "a/b/hera-v.mp4")])
  }

  @Test func namesSeveralByTheirNumbers() async throws {
    let folder = try Folder()
    let body = """
      {"video_id": "v", "status": "success", "outputs": [
       {"status": "success", "file_url": "https://files.hera.video/x.exe", "config": {
        "format": "gif", "aspect_ratio": "1:1", "fps": "24", "resolution": "4k"}},
       {"status": "failed", "file_url": null, "config": {
        "format": "mp4", "aspect_ratio": "1:1", "fps": "24", "resolution": "4k"}},
       {"status": "success", "file_url": "https://files.hera.video/../../x", "config": {
        "format": "prores", "aspect_ratio": "1:1", "fps": "24", "resolution": "4k"}}]}
      """
    let job = try VideoJobs.normalize(provider: .hera, body: Data(body.utf8), id: "../a/ü b")
    let videos = VideoJobs.scripted(ScriptedTransport(.film("film")))
    let files = try await videos.download(job, into: folder.url)
    #expect(files.map(\.lastPathComponent) == ["hera-.._a___b-0.gif", "hera-.._a___b-2.mov"])
    #expect(job.failedOutputs.map(\.index) == [1])
    let failed = await #expect(throws: VideoJobError.self) {
      try await videos.download(job, output: 1, to: folder.file("a.mp4"))
    }
    #expect(failed?.description.contains("no film: no reason given") == true)
    let missing = await #expect(throws: VideoJobError.self) {
      try await videos.download(job, output: 3, to: folder.file("a.mp4"))
    }
    #expect(missing?.description == "hera:../a/ü b has no output 3; they are 0 to 2")
  }

  @Test(arguments: [
    ("video/webm", "hooked-v.webm"), ("video/quicktime; x=y", "hooked-v.mov"),
    ("application/x-sh", "hooked-v.mp4"), ("", "hooked-v.mp4"),
  ])
  func namesByTheMediaType(type: String, name: String) async throws {
    let folder = try Folder()
    let videos = VideoJobs.scripted(ScriptedTransport(.film("film", type: type)))
    let files = try await videos.download(
      Films.hooked("https://s3.example.com/x.sh?name=evil.sh"), into: folder.url)
    #expect(files.map(\.lastPathComponent) == [name])
  }

  @Test func replacesOnlyWhenAsked() async throws {
    let folder = try Folder()
    try Data("old".utf8).write(to: folder.file("hera-v.mp4"))
    let transport = ScriptedTransport(.film("new"))
    let job = try Films.hera("https://files.hera.video/1")
    let videos = VideoJobs.scripted(transport)
    let error = await #expect(throws: VideoJobError.self) {
      try await videos.download(job, into: folder.url)
    }
    #expect(error?.description == "hera:v output 0: hera-v.mp4 already exists")
    #expect(transport.requests.isEmpty)
    #expect(try folder.text("hera-v.mp4") == "old")
    try await videos.download(job, into: folder.url, overwrite: true)
    #expect(try folder.text("hera-v.mp4") == "new")
    try await videos.download(job, to: folder.file("other.bin"))
    #expect(try folder.names == ["hera-v.mp4", "other.bin"])
  }

  /// The name is taken by others while the film arrives.
  @Test func anotherFileOfTheName() async throws {
    let folder = try Folder()
    let file = folder.file("a.mp4")
    let videos = VideoJobs.scripted(ScriptedTransport(.film("film")))
    let error = await #expect(throws: VideoJobError.self) {
      try await videos.download(Films.hera("https://files.hera.video/1"), to: file) { _ in
        try? Data("other".utf8).write(to: file)
      }
    }
    #expect(error?.description == "hera:v output 0: a.mp4 already exists")
    #expect(try folder.names == ["a.mp4"])
    #expect(try folder.text("a.mp4") == "other")
  }

  @Test(arguments: ["/proc/films", "/dev/null/films"])
  func aFolderThatCannotBe(path: String) async throws {
    let transport = ScriptedTransport(.film("film"))
    let error = await #expect(throws: VideoJobError.self) {
      try await VideoJobs.scripted(transport).download(
        Films.hera("https://files.hera.video/1"), into: URL(fileURLWithPath: path))
    }
    guard case .download(.hera("v"), 0, let failure) = error, case .system = failure.reason else {
      Issue.record("unexpected: \(String(describing: error))")
      return
    }
    #expect(transport.requests.isEmpty)
  }

  @Test(arguments: [
    ("text/html; charset=utf-8", "<html>", "text/html"),
    ("application/json", "{}", "application/json"),
    ("application/problem+json", "{}", "application/problem+json"),
    ("application/xml", "<Error/>", "application/xml"), ("video/mp4", "\n <html>", "text"),
    ("", #"{"error": 1}"#, "text"), ("video/mp4", "", "an empty body"),
  ])
  func whatIsNoFilm(type: String, body: String, words: String) async throws {
    let folder = try Folder()
    let videos = VideoJobs.scripted(ScriptedTransport(.film(body, type: type)))
    let error = await #expect(throws: VideoJobError.self) {
      try await videos.download(Films.hera("https://files.hera.video/1"), into: folder.url)
    }
    #expect(error?.description == "hera:v output 0: received \(words) instead of a film")
    #expect(try folder.names.isEmpty)
  }

  @Test func onlyOfWhatHasSucceeded() async throws {
    let folder = try Folder()
    let body = Data(#"{"status": "in_progress"}"#.utf8)
    let job = try VideoJobs.normalize(provider: .boson, body: body, id: "v")
    let error = await #expect(throws: VideoJobError.self) {
      try await VideoJobs.scripted(ScriptedTransport(.film("film")))
        .download(job, into: folder.url)
    }
    #expect(error?.description == "boson:v has no film: it is running")
  }

  /// The API's own content is requested with the key, which does not follow redirects.
  @Test func theKeyGoesToTheAPIOnly() async throws {
    let folder = try Folder()
    let transport = ScriptedTransport { _, number in
      if number == 0 {
        return .init(status: 302, headers: [.location: "https://cdn.example.com/f?sig=1"])
      }
      return .film("film")
    }
    try await VideoJobs.scripted(transport).download(Films.boson(), into: folder.url)
    #expect(try folder.text("boson-video_1.mp4") == "film")
    let headers = transport.requests.map(\.headerFields)
    #expect(headers[0][.authorization] == "Bearer \(TestKeys.key)")
    #expect(headers[1][.authorization] == nil)
    #expect(transport.requests.map(\.authority) == ["api.boson.ai", "cdn.example.com"])
  }

  /// Other headers for the API, from options or middleware, do not follow either.
  @Test func nothingGoesToSignedAddresses() async throws {
    let folder = try Folder()
    var options = CallOptions()
    options.headers = [.authorization: "Bearer \(TestKeys.key)"]
    options.middleware = [
      { attempt, next in
        var attempt = attempt
        attempt.request.headerFields[.cookie] = TestKeys.key
        return try await next(attempt)
      }
    ]
    let transport = ScriptedTransport { request, _ in
      request.authority == "api.hera.video"
        ? .hera("success", url: "https://files.hera.video/2") : .film("film")
    }
    let videos = VideoJobs.scripted(transport, options: options)
    let job = try await videos.wait(for: .hera("v"))
    try await videos.download(job, into: folder.url)
    let requests = transport.requests
    #expect(requests.map(\.authority) == ["api.hera.video", "files.hera.video"])
    #expect(requests[0].headerFields[.cookie] == TestKeys.key)
    #expect(!requests[1].headerFields.contains { $0.value.contains(TestKeys.key) })
  }

  @Test func cancellationLeavesNothing() async throws {
    let folder = try Folder()
    let (arrived, arrival) = AsyncStream<Void>.makeStream()
    let transport = ScriptedTransport { _, _ in
      arrival.yield()
      try await Task.sleep(for: .seconds(60))
      return .film("film")
    }
    let job = try Films.hera("https://files.hera.video/1")
    let download = Task { [url = folder.url] in
      try await VideoJobs.scripted(transport).download(job, into: url)
    }
    for await _ in arrived { break }
    download.cancel()
    await #expect(throws: CancellationError.self) { try await download.value }
    #expect(try folder.names.isEmpty)
  }
}
