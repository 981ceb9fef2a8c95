import APIRuntime
import Foundation
import HTTPTypes
import TestSupport
import Testing
import VideoJobs

/// The faults of films and their addresses.
struct FaultTests {
  /// F33: a film beyond the limit, announced or not.
  @Test(arguments: [
    ScriptedTransport.Answer.film("film", length: 1_000_000), .film("film", "filmfilm", length: 4),
  ])
  func f33TooLarge(answer: ScriptedTransport.Answer) async throws {
    let folder = try Folder()
    let transport = ScriptedTransport(answer)
    let error = await #expect(throws: VideoJobError.self) {
      try await VideoJobs.scripted(transport).download(
        Films.hera("https://files.hera.video/1"), into: folder.url, sizeLimit: 6)
    }
    #expect(error?.description == "hera:v output 0: hera-v.mp4 is larger than 6 bytes")
    #expect(transport.requests.count == 1)
    #expect(try folder.names.isEmpty)
    #expect(VideoJobs.defaultSizeLimit == 2_147_483_648)
  }

  /// F34: on a file system of 64 KB.
  @Test(.enabled(if: SmallDisk.isPossible, "mounting a small file system needs root"))
  func f34DiskFull() async throws {
    let disk = try SmallDisk()
    let piece = String(repeating: "x", count: 40_000)
    let transport = ScriptedTransport(.film(piece, piece, piece))
    let error = await #expect(throws: VideoJobError.self) {
      try await VideoJobs.scripted(transport).download(
        Films.hera("https://files.hera.video/1"), into: disk.folder)
    }
    guard case .download(.hera("v"), 0, let failure) = error else {
      Issue.record("unexpected: \(String(describing: error))")
      return
    }
    #expect(failure.reason == .system(String(cString: strerror(ENOSPC))))
    #expect(transport.requests.count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.folder.path).isEmpty)
  }

  /// F56: a forbidden address is not requested, and the error says why.
  @Test(arguments: [
    ("http://files.example.com/1", UnsafeAddress.insecure), ("file:///etc/passwd", .scheme),
    ("ftp://files.example.com/1", .scheme), ("https://user@files.example.com/1", .userInfo),
    ("https://user:pw@files.example.com/1", .userInfo), ("https://127.0.0.1/1", .loopback),
    ("http://127.0.0.1/1", .loopback), ("https://localhost:8080/1", .loopback),
    ("https://a.localhost/1", .loopback), ("https://[::1]/1", .loopback),
    ("https://10.0.0.1/1", .privateNetwork), ("https://192.168.1.1/1", .privateNetwork),
    ("https://172.31.0.1/1", .privateNetwork), ("https://100.64.0.1/1", .privateNetwork),
    ("https://169.254.169.254/latest/meta-data/?k=s3cret", .privateNetwork),
    ("https://metadata.google.internal/1", .privateNetwork),
    ("https://2130706433/1", .loopback), ("https://0x7f.1/1", .loopback),
    ("https://[fe80::1]/1", .privateNetwork), ("https://[fd00:ec2::254]/1", .privateNetwork),
    ("https://[::ffff:10.0.0.1]/1", .privateNetwork), ("https://0.0.0.0/1", .loopback),
    ("https://intranet/1", .privateNetwork), ("https://files.example.com:0/1", .port),
    ("https://files.example.com:65536/1", .port), ("https://%6cocalhost/1", .host),
    ("https://１２７.０.０.１/1", .loopback), ("https://files。internal/1", .privateNetwork),
  ])
  func f56UnsafeAddress(address: String, reason: UnsafeAddress) async throws {
    let folder = try Folder()
    let transport = ScriptedTransport(.film("film"))
    let error = await #expect(throws: VideoJobError.self) {
      // `file:` has no host, so it is not an address of a film at all.
      try await VideoJobs.scripted(transport).download(Films.hera(address), into: folder.url)
    }
    switch error {
    case .unsafeURL(.hera("v"), 0, let found): #expect(found == reason)
    case .noOutput: #expect(address.hasPrefix("file:"))
    default: Issue.record("unexpected: \(String(describing: error))")
    }
    #expect(transport.requests.isEmpty)
    #expect(try folder.names.isEmpty)
    #expect(error.map { "\($0)".contains("s3cret") } == false)
  }

  /// F56: a mock on this machine may have its films there, too.
  @Test(arguments: ["http://127.0.0.1:8081/1", "https://localhost/1", "http://[::1]:1/1"])
  func f56LoopbackOfAMock(address: String) async throws {
    let folder = try Folder()
    let videos = VideoJobs.scripted(
      ScriptedTransport(.film("film")), servers: [.hera: "http://127.0.0.1:8080/hera"])
    try await videos.download(Films.hera(address), into: folder.url)
    #expect(try folder.names == ["hera-v.mp4"])
    await #expect(throws: VideoJobError.self) {
      try await videos.download(Films.hera("http://10.0.0.1/1"), to: folder.file("a"))
    }
  }

  /// F56: redirects of a film follow the same rules.
  @Test(arguments: [
    "http://files.example.com/1", "https://127.0.0.1/1", "https://169.254.169.254/1",
    "file:///etc/passwd",
  ])
  func f56Redirect(location: String) async throws {
    let folder = try Folder()
    let transport = ScriptedTransport { _, number in
      number == 0 ? .init(status: 302, headers: [.location: location]) : .film("film")
    }
    let error = await #expect(throws: VideoJobError.self) {
      try await VideoJobs.scripted(transport).download(
        Films.hera("https://files.hera.video/1"), into: folder.url)
    }
    guard case .api(.hera("v"), let problem) = error else {
      Issue.record("unexpected: \(String(describing: error))")
      return
    }
    #expect(problem.underlying is RefusedRedirect)
    #expect(transport.requests.count == 1)
    #expect(try folder.names.isEmpty)
  }

  /// F57: an id from a response stays one segment of the path, or is not sent.
  @Test(arguments: [
    (#"../../admin?x=1#y"#, "/api/v1/generated-videos/..%2F..%2Fadmin%3Fx%3D1%23y"),
    (#"a\r\nX-Evil: 1"#, "/api/v1/generated-videos/a%0D%0AX-Evil%3A%201"), ("..", nil),
  ])
  func f57IDOfAnAnswer(id: String, path: String?) async throws {
    let transport = ScriptedTransport(
      .init(body: #"{"status": "finished", "videoId": "\#(id)"}"#), .failure(404))
    let job = try await VideoJobs.scripted(transport).wait(for: .colossyan("job-1"))
    #expect(transport.paths.dropFirst().first == path)
    #expect(job.outputs.first?.url == nil)
    #expect(job.outputs.first?.failure != nil)
  }

  /// F57: addresses in a response are not followed.
  @Test func f57AddressesInTheBody() async throws {
    let transport = ScriptedTransport(
      .init(
        body: #"{"id": "other", "status": "queued", "polling_url": "https://evil.example/"}"#,
        headers: [
          .location: "https://evil.example/", .init("operation-location") ?? .location: "x",
        ]),
      .boson("completed"))
    let job = try await VideoJobs.scripted(transport).wait(for: .boson("v"))
    #expect(job.ref == .boson("v"))
    #expect(transport.paths == ["/v1/videos/v", "/v1/videos/v"])
    #expect(Set(transport.requests.map(\.authority)) == ["api.boson.ai"])
  }
}

/// A small file system.
private final class SmallDisk {
  let folder: URL
  private let parent: Folder

  init() throws {
    parent = try Folder()
    folder = parent.url.appendingPathComponent("disk")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.path)
  }

  deinit { try? Self.run("umount", folder.path) }

  static let isPossible: Bool = {
    guard geteuid() == 0, let disk = try? SmallDisk() else { return false }
    return FileManager.default.fileExists(atPath: disk.folder.path)
  }()

  private static func run(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CancellationError() }
  }
}
