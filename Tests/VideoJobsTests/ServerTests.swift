import APIRuntime
import APITransport
import Foundation
import HTTPTypes
import MockProviders
import TestSupport
import Testing
import VideoJobs

/// Everything over real connections.
@Suite(.timeLimit(.minutes(5)))
struct ServerTests {
  private func videos(_ mock: MockProviders, key: String = TestKeys.key) throws -> VideoJobs {
    let url: URL = try #require(URL(string: mock.url))
    let keys = VideoProvider.allCases.map { ($0.keyVariable, key) }
    return VideoJobs(
      credentials: .environment(Dictionary(uniqueKeysWithValues: keys)),
      baseURL: url, transport: DefaultTransport())
  }

  @Test(arguments: VideoProvider.allCases, ["demo", "expiring"])
  func waitsAndDownloads(provider: VideoProvider, id: String) async throws {
    try await MockProviders.run(duration: 0.05, filmBytes: 300_000) { mock in
      let folder = try Folder()
      let videos = try videos(mock)
      let ref = JobRef(provider: provider, id: id)
      let job = try await videos.wait(for: ref, polling: Polling(interval: .milliseconds(50)))
      let files = try await videos.download(job, into: folder.url)
      for file in files {
        #expect(try Data(contentsOf: file) == MockProviders.film(bytes: 300_000))
      }
      #expect(try folder.names == files.map(\.lastPathComponent))
      #expect(!files.isEmpty)
    }
  }

  @Test func wrongKey() async throws {
    try await MockProviders.run(duration: 0) { mock in
      let error = await #expect(throws: VideoJobError.self) {
        try await videos(mock, key: MockProviders.wrongKey).wait(for: .boson("demo"))
      }
      guard case .api(.boson("demo"), let problem) = error else {
        Issue.record("unexpected: \(String(describing: error))")
        return
      }
      #expect(problem.kind == .unauthenticated)
    }
  }

  /// A connection that fails in the middle of a film, and a server that sends the rest.
  @Test func goesOnWhereTheConnectionBroke() async throws {
    let server = try RawServer(answers: [
      "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 6\r\nETag: \"1\"\r\n\r\nfi",
      "HTTP/1.1 206 Partial Content\r\nContent-Type: video/mp4\r\nContent-Length: 4\r\n"
        + "Content-Range: bytes 2-5/6\r\nETag: \"1\"\r\n\r\nlmed",
    ])
    let folder = try Folder()
    var videos = VideoJobs(
      credentials: TestKeys.all, servers: [.hera: "http://127.0.0.1:1"],
      transport: DefaultTransport())
    videos.clock = ManualClock(skips: true)
    try await videos.download(
      Films.hera("http://127.0.0.1:\(server.port)/film?sig=1"), into: folder.url)
    #expect(try folder.text("hera-v.mp4") == "filmed")
    let requests = server.requests
    #expect(requests.count == 2)
    #expect(requests.last?.lowercased().contains("range: bytes=2-\r\n") == true)
    #expect(requests.last?.lowercased().contains("if-range: \"1\"\r\n") == true)
    #expect(!requests.contains { $0.contains(TestKeys.key) })
  }

  /// The signed part arrives unchanged, also after a redirect.
  @Test func aSignedAddress() async throws {
    let server = try RawServer(answers: [
      "HTTP/1.1 302 Found\r\nLocation: /f?name=my film.mp4&sig=a%2Fb\r\n"
        + "Content-Length: 0\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 4\r\n\r\nfilm",
    ])
    let folder = try Folder()
    let videos = VideoJobs(
      credentials: TestKeys.all, servers: [.hera: "http://127.0.0.1:1"],
      transport: DefaultTransport())
    let film = "http://127.0.0.1:\(server.port)/ä/%2F 1.mp4?n=[my film]&sig=%2b|a%2Fb=="
    try await videos.download(Films.hera(film), into: folder.url)
    #expect(try folder.text("hera-v.mp4") == "film")
    #expect(
      server.requests.compactMap { $0.split(separator: "\r\n").first } == [
        "GET /%C3%A4/%2F%201.mp4?n=%5Bmy%20film%5D&sig=%2b%7Ca%2Fb== HTTP/1.1",
        "GET /f?name=my%20film.mp4&sig=a%2Fb HTTP/1.1",
      ])
  }

  /// For an app: its own server, its own token, and none of the providers' keys.
  @Test func throughTheAppsOwnServer() async throws {
    let transport = ScriptedTransport(
      .hera("success"), .film("film"),
      .init(status: 302, headers: [.location: "https://elsewhere.example/"]), .hera("success"))
    let tokens = Seen()
    let videos = VideoJobs(
      provider: .hera, server: "https://api.example.com/hera", transport: transport
    ) { headers in
      tokens.add("token")
      headers[.authorization] = "Session t-\(tokens.all.count)"
    }
    let folder = try Folder()
    let job = try await videos.status(of: .hera("v"))
    try await videos.download(job, into: folder.url)
    _ = try await videos.status(of: .hera("v"))
    let requests = transport.requests
    #expect(
      requests.map(\.authority) == [
        "api.example.com", "files.hera.video", "api.example.com", "elsewhere.example",
      ])
    #expect(requests[0].path == "/hera/videos/v")
    #expect(
      requests.map { $0.headerFields[.authorization] } == [
        "Session t-1", nil, "Session t-2", nil,
      ])
    #expect(!requests.contains { $0.headerFields[.init("x-api-key") ?? .cookie] != nil })
    let other = await #expect(throws: VideoJobError.self) {
      try await videos.status(of: .boson("v"))
    }
    #expect(other?.ref == .boson("v"))
  }

  /// The error of the closure is the cause, but its text is not in the message.
  @Test func aTokenThatCannotBeHad() async throws {
    struct NoSession: Error { let token = TestKeys.key }
    let transport = ScriptedTransport(.hera("success"))
    let videos = VideoJobs(
      provider: .hera, server: "https://api.example.com", transport: transport
    ) { _ in throw NoSession() }
    let error = await #expect(throws: VideoJobError.self) { try await videos.wait(for: .hera("v")) }
    guard case .api(.hera("v"), let problem) = error else {
      Issue.record("unexpected: \(String(describing: error))")
      return
    }
    #expect(problem.underlying is NoSession)
    #expect(error?.description == "hera:v request failed: NoSession")
    #expect(transport.requests.isEmpty)
  }
}

/// Responds to each connection with the next text, whatever the request, and closes it, as it says
/// in its headers: otherwise a client may send its next request on that connection.
///
/// A class, because its thread writes what the test reads; a lock guards its state. Sockets block,
/// so it has its own thread, which ends with its responses.
private final class RawServer: @unchecked Sendable {
  let port: UInt16
  private let lock = NSLock()
  private var seen: [String] = []

  var requests: [String] { lock.withLock { seen } }

  init(answers: [String]) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 8) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard isListening else { throw CancellationError() }
    port = UInt16(bigEndian: address.sin_port)
    var limit = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(
      listener, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    Thread.detachNewThread { [self] in
      defer { close(listener) }
      for answer in answers {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        var bytes = [UInt8](repeating: 0, count: 16_384)
        let count = recv(connection, &bytes, bytes.count, 0)
        lock.withLock { seen.append(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)) }
        var parts = answer.split(separator: "\r\n", omittingEmptySubsequences: false)
        parts.insert("Connection: close", at: 1)
        let text = parts.joined(separator: "\r\n")
        _ = send(connection, text, text.utf8.count, 0)
        close(connection)
      }
    }
  }
}
