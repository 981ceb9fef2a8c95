import APIRuntime
import APITransport
import Foundation
import HTTPTypes
import TestSupport
import Testing

/// Bodies sent in pieces, and what can happen to them.
@Suite(.timeLimit(.minutes(10))) struct UploadFaults {
  typealias Carrier = TransportTests.Carrier

  private static let large = 200 << 20

  /// A sparse file of zeros.
  private static func file(_ length: Int, in folder: Folder) throws -> URL {
    let file = folder.file("film.mp4")
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: UInt64(length))
    try handle.close()
    return file
  }

  private static func client(_ carrier: Carrier, _ server: RawServer) -> Pets.Client {
    Pets.Client(
      server: Server("http://127.0.0.1:\(server.port)"), transport: carrier.transport
    ).with {
      $0.retry.limit = 0
      $0.timeouts.attempt = .seconds(120)
    }
  }

  private static let stored = RawServer.Step.answer("204 No Content", ["Content-Length: 0"])

  #if os(Linux)
    /// A sanitizer takes several times the memory.
    private static let measuresMemory =
      ProcessInfo.processInfo.environment["SANITIZER"] == nil

    /// The largest resident size so far, in bytes.
    private static func peak() throws -> Int {
      let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
      return (Int(line.filter(\.isNumber)) ?? 0) << 10
    }

    /// In a separate process, in which nothing else uses memory.
    private static func sendsALargeFile(_ carrier: Carrier) async throws {
      let folder = try Folder()
      let file = try file(large, in: folder)
      try Data(repeating: 7, count: 1 << 20).write(to: folder.file("small"))
      try await RawServer.run(after: .head) { request in
        [.drain(request.header("content-length").flatMap { Int($0) } ?? 0), stored]
      } _: { server in
        // The fixed memory of the client and the underlying code.
        try await client(carrier, server).send(PutFilm(RequestBody(file: folder.file("small"))))
        let before = try peak()
        try await client(carrier, server).send(PutFilm(RequestBody(file: file)))
        #expect(try peak() - before < 24 << 20)
        #expect(server.requests.last?.header("content-length") == "\(large)")
        #expect(server.requests.last?.header("transfer-encoding") == nil)
        let taken = server.requests.reduce(server.drainedBytes) { $0 + $1.body.count }
        #expect(taken == large + (1 << 20))
      }
    }

    #if canImport(AsyncHTTPClient)
      @Test(
        "a file of 200 MB is sent without loading it into memory", .enabled(if: measuresMemory))
      func largeFile() async {
        await #expect(processExitsWith: .success) {
          try await UploadFaults.sendsALargeFile(.asyncHTTPClient)
        }
      }
    #endif

    @Test(
      "URLSession sends a file of 200 MB without loading it into memory",
      .enabled(if: measuresMemory))
    func largeFileByURLSession() async {
      await #expect(processExitsWith: .success) {
        try await UploadFaults.sendsALargeFile(.urlSession)
      }
    }
  #endif

  @Test("a file is sent unchanged, with its length", arguments: Carrier.allCases)
  func file(carrier: Carrier) async throws {
    let folder = try Folder()
    let bytes = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    try bytes.write(to: folder.file("a"))
    try Data().write(to: folder.file("empty"))
    try await RawServer.run { _ in
      [Self.stored]
    } _: { server in
      let client = Self.client(carrier, server)
      try await client.send(PutFilm(RequestBody(file: folder.file("a"))))
      try await client.send(PutFilm(RequestBody(file: folder.file("empty"))))
      #expect(server.requests.map(\.body) == [bytes, Data()])
      #expect(server.requests.map { $0.header("content-length") } == ["300000", "0"])
      #expect(server.requests.allSatisfy { $0.header("content-type") == "video/mp4" })
    }
  }

  @Test("a stream is sent, with its length if known", arguments: Carrier.allCases)
  func stream(carrier: Carrier) async throws {
    try await RawServer.run { _ in
      [Self.stored]
    } _: { server in
      let client = Self.client(carrier, server)
      try await client.send(
        PutFilm(
          RequestBody(length: 4) {
            RequestBodyTests.pieces(["fi", "lm"])
          }))
      #expect(server.requests.map(\.body) == [Data("film".utf8)])
      #expect(server.requests.first?.header("content-length") == "4")
    }
    try await PetServer.run { _ in
      PetServer.answer(204)
    } _: { server in
      let client = Pets.Client(server: server.server, transport: carrier.transport)
      try await client.send(PutFilm(RequestBody(once: RequestBodyTests.pieces(["fi", "lm"]))))
      #expect(await server.requests.map(\.body) == ["film"])
    }
  }

  @Test("a stream that fails fails the call", arguments: Carrier.allCases)
  func failingStream(carrier: Carrier) async throws {
    struct Failure: Error {}
    try await RawServer.run(after: .head) { _ in
      [.drain(100), .hang]
    } _: { server in
      let film = RequestBody(length: 100) {
        AsyncThrowingStream<Data, any Error> { stream in
          stream.yield(Data("film".utf8))
          stream.finish(throwing: Failure())
        }
      }
      let failure = await #expect(throws: TransportFailure.self) {
        try await Self.client(carrier, server).send(PutFilm(film))
      }
      #expect(failure?.kind == .requestBody(.failed))
      #expect(failure?.problem.underlying is Failure)
    }
  }

  @Test("a missing file is not sent", arguments: Carrier.allCases)
  func goneFile(carrier: Carrier) async throws {
    let folder = try Folder()
    try Data("film".utf8).write(to: folder.file("a"))
    let film = try RequestBody(file: folder.file("a"))
    try FileManager.default.removeItem(at: folder.file("a"))
    try await RawServer.run { _ in
      [Self.stored]
    } _: { server in
      let failure = await #expect(throws: TransportFailure.self) {
        try await Self.client(carrier, server).with(retries: 2).send(PutFilm(film))
      }
      let path = folder.file("a").path
      #expect(
        failure?.description
          == "putFilm: the body of the request was not sent: the file \(path) cannot be read:"
          + " No such file or directory")
      #expect(failure?.attempts == 1)
      #expect(server.connections == 0)
    }
  }

  #if canImport(AsyncHTTPClient) && !canImport(Darwin)
    @Test("a server that receives nothing holds the body back")
    func heldBack() async throws {
      try await RawServer.run(after: .head) { _ in
        [.deaf]
      } _: { server in
        let counter = Counter()
        let film = RequestBody(length: Int64(Self.large)) { counter.pieces(Self.large >> 20) }
        let client = Self.client(.asyncHTTPClient, server)
        let call = Task { try await client.send(PutFilm(film)) }
        while counter.count == 0 { try await Task.sleep(for: .milliseconds(5)) }
        var seen = -1
        while counter.count > seen {
          seen = counter.count
          try await Task.sleep(for: .milliseconds(500))
        }
        // The system buffers a few megabytes for both ends of a connection.
        #expect(seen < 32)
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
      }
    }
  #endif

  /// Counts the requested pieces of a megabyte. A lock guards its state.
  private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var asked = 0
    var count: Int { lock.withLock { asked } }

    func pieces(_ total: Int) -> AsyncStream<Data> {
      AsyncStream { [self] in
        lock.withLock {
          guard asked < total else { return nil }
          asked += 1
          return Data(count: 1 << 20)
        }
      }
    }
  }

  @Test("the connection is lost while the body is sent", arguments: Carrier.uploading)
  func lost(carrier: Carrier) async throws {
    let folder = try Folder()
    let file = try Self.file(Self.large, in: folder)
    try await RawServer.run(after: .head) { _ in
      [.drain(1 << 20), .reset]
    } _: { server in
      let failure = await #expect(throws: TransportFailure.self) {
        try await Self.client(carrier, server).with { $0.retry.limit = 1 }
          .send(PutFilm(RequestBody(file: file)))
      }
      // `PUT` may be repeated, and a file can be reread.
      #expect(failure?.kind == .interrupted && failure?.attempts == 2, "\(failure as Any)")
    }
  }

  @Test("an error response before the end of the body", arguments: Carrier.uploading)
  func early(carrier: Carrier) async throws {
    let folder = try Folder()
    let file = try Self.file(Self.large, in: folder)
    for steps: [RawServer.Step] in [
      [.drain(1 << 20), .answer("413 Content Too Large", ["Content-Length: 5"], "large"), .hang],
      [.answer("413 Content Too Large", ["Content-Length: 5"], "large"), .hang],
    ] {
      try await RawServer.run(after: .head) { _ in
        steps
      } _: { server in
        let failure = await #expect(throws: UndocumentedAnswer.self) {
          try await Self.client(carrier, server).send(PutFilm(RequestBody(file: file)))
        }
        #expect(failure?.status.code == 413)
        #expect(failure?.body == Data("large".utf8))
      }
    }
  }

  @Test("a call that is canceled while its body is sent ends", arguments: Carrier.uploading)
  func cancelled(carrier: Carrier) async throws {
    let folder = try Folder()
    let file = try Self.file(Self.large, in: folder)
    try await RawServer.run(after: .head) { _ in
      [.drain(Self.large), .hang]
    } _: { server in
      let client = Self.client(carrier, server)
      let call = Task { try await client.send(PutFilm(RequestBody(file: file))) }
      while server.drainedBytes == 0 { try await Task.sleep(for: .milliseconds(1)) }
      call.cancel()
      await #expect(throws: CancellationError.self) { try await call.value }
      await server.expectAbandoned()
    }
  }

  #if canImport(AsyncHTTPClient) && !canImport(Darwin)
    @Test("a stream is told that its call was canceled")
    func silentStream() async throws {
      try await RawServer.run(after: .head) { _ in
        [.hang]
      } _: { server in
        let (ended, log) = AsyncStream<Void>.makeStream()
        let film = RequestBody {
          AsyncStream<Data> { stream in
            stream.yield(Data("film".utf8))
            stream.onTermination = { _ in log.yield() }
          }
        }
        let client = Self.client(.asyncHTTPClient, server)
        let call = Task { try await client.send(PutFilm(film)) }
        while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
        for await _ in ended { break }
      }
    }
  #endif

  @Test("a time limit ends the sending of a body", arguments: Carrier.uploading)
  func timeLimit(carrier: Carrier) async throws {
    let folder = try Folder()
    let file = try Self.file(Self.large, in: folder)
    try await RawServer.run(after: .head) { _ in
      [.drain(1 << 20), .hang]
    } _: { server in
      let client = Self.client(carrier, server).with { $0.timeouts.attempt = .milliseconds(500) }
      let failure = await #expect(throws: TransportFailure.self) {
        try await client.send(PutFilm(RequestBody(file: file)))
      }
      #expect(failure?.kind == .timeout(.attempt))
    }
  }

  @Test("a GET with a body is refused by URLSession before it is sent")
  func getWithABody() async throws {
    try await RawServer.run { _ in
      [Self.stored]
    } _: { server in
      let request = HTTPRequest(
        method: .get, scheme: "http", authority: "127.0.0.1:\(server.port)", path: "/")
      let problem = await #expect(throws: TransportProblem.self) {
        try await URLSessionTransport().send(request, body: RequestBody(Data("film".utf8)))
      }
      #expect(
        problem?.description
          == "the body of the request was not sent: URLSession sends no body with a GET, and this"
          + " one has 4 bytes")
      #expect(server.connections == 0)
      _ = try await URLSessionTransport().send(request, body: RequestBody(Data()))
      #if canImport(AsyncHTTPClient) && !canImport(Darwin)
        _ = try await AsyncHTTPClientTransport().send(request, body: RequestBody(Data("film".utf8)))
        #expect(server.requests.last?.body == Data("film".utf8))
      #endif
    }
  }
}
