import APIMocks
import APIRuntime
import Foundation
import HTTPTypes
import TestSupport
import Testing

/// Posts a body unchanged.
struct PutFilm: APIOperation {
  typealias API = Pets
  typealias Output = Void
  var film: RequestBody
  init(_ film: RequestBody) { self.film = film }

  static let facts = OperationFacts(
    id: "putFilm", method: "PUT", path: "/film", statuses: ["204"])

  func write(to request: inout RequestWriter) throws {
    try request.body(film, contentType: "video/mp4")
  }

  static func read(_ response: Response) throws {
    guard response.code == 204 else { throw response.undocumented() }
  }
}

/// Bodies, and what happens to them when a call is retried. No network.
@Suite(.timeLimit(.minutes(5))) struct RequestBodyTests {
  /// Pieces that come one by one.
  static func pieces(_ pieces: [String]) -> AsyncStream<Data> {
    AsyncStream { stream in
      for piece in pieces { stream.yield(Data(piece.utf8)) }
      stream.finish()
    }
  }

  private func collected(_ body: RequestBody) async throws -> String {
    String(decoding: try await body.collect(), as: UTF8.self)
  }

  @Test("a file and a recreated stream can be read repeatedly")
  func repeatable() async throws {
    let folder = try Folder()
    let text = String(repeating: "film ", count: 50_000)
    try Data(text.utf8).write(to: folder.file("a"))
    let file = try RequestBody(file: folder.file("a"))
    let stream = RequestBody(length: 4) { Self.pieces(["fi", "", "lm"]) }
    for _ in 0..<2 {
      #expect(try await collected(file) == text)
      #expect(try await collected(stream) == "film")
    }
    #expect(file.length == 250_000 && file.isRepeatable && !file.isSpent && file.data == nil)
    #expect(stream.length == 4 && stream.isRepeatable && !stream.isSpent)
    var count = 0
    for try await chunk in file.chunks {
      #expect(chunk.count <= 65_536)
      count += 1
    }
    #expect(count == 4)
  }

  @Test("a stream that can be read once is read only once")
  func once() async throws {
    let body = RequestBody(once: Self.pieces(["film"]))
    #expect(!body.isRepeatable && !body.isSpent && body.length == nil)
    #expect(try await collected(body) == "film")
    #expect(body.isSpent)
    await #expect(throws: RequestBody.Problem.spent) { try await body.collect() }
  }

  @Test("a stream has as many bytes as announced", arguments: [2, 6])
  func announced(length: Int64) async throws {
    let body = RequestBody(once: Self.pieces(["film"]), length: length)
    await #expect(throws: RequestBody.Problem.length(announced: length, found: 4)) {
      try await body.collect()
    }
  }

  @Test("a body is collected up to a limit")
  func limit() async throws {
    await #expect(throws: ResponseBody.TooLarge(limit: 3)) {
      try await RequestBody(once: Self.pieces(["fi", "lm"])).collect(upTo: 3)
    }
  }

  @Test("the error for an unreadable file names its path")
  func unreadable() throws {
    let folder = try Folder()
    let missing = folder.file("none")
    #expect(
      throws: RequestBody.Problem.unreadable(
        file: missing.path, why: "No such file or directory")
    ) { try RequestBody(file: missing) }
    let pipe = folder.file("pipe")
    #expect(mkfifo(pipe.path, 0o600) == 0)
    for file in [folder.url, pipe] {
      #expect(
        throws: RequestBody.Problem.unreadable(file: file.path, why: "it is not a regular file")
      ) { try RequestBody(file: file) }
    }
    let web = try #require(URL(string: "https://example.com/film.mp4?sig=secret"))
    let failure = #expect(throws: RequestBody.Problem.self) { try RequestBody(file: web) }
    #expect(failure?.description.contains("secret") == false)
  }

  enum Change: CaseIterable, Sendable {
    case shorter, longer, other, gone

    func make(_ file: URL) throws {
      switch self {
      case .shorter: try Data("x".utf8).write(to: file)
      case .longer:
        let handle = try FileHandle(forWritingTo: file)
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("x".utf8))
        try handle.close()
      case .other:
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: file.path)
      case .gone: try FileManager.default.removeItem(at: file)
      }
    }

    func expected(_ file: URL) -> RequestBody.Problem {
      switch self {
      case .shorter, .longer, .other: .changed(file: file.path)
      case .gone: .unreadable(file: file.path, why: "No such file or directory")
      }
    }
  }

  @Test("a file that changes before it is read is not read", arguments: Change.allCases)
  func changedBefore(change: Change) async throws {
    let folder = try Folder()
    let file = folder.file("film.mp4")
    try Data(count: 200_000).write(to: file)
    let body = try RequestBody(file: file)
    try change.make(file)
    await #expect(throws: change.expected(file)) { try await body.collect() }
    #expect(throws: change.expected(file)) { try body.checkFile() }
  }

  @Test(
    "a file that changes while it is read is not read to its end",
    arguments: [Change.longer, .other])
  func changedWhile(change: Change) async throws {
    let folder = try Folder()
    let file = folder.file("film.mp4")
    try Data(count: 200_000).write(to: file)
    var chunks = try RequestBody(file: file).chunks.makeAsyncIterator()
    var count = try await chunks.next()?.count ?? 0
    try change.make(file)
    await #expect(throws: change.expected(file)) {
      while let chunk = try await chunks.next() { count += chunk.count }
    }
    #expect(count < 200_000)
  }

  private func client(
    _ transport: any Transport, retries: Int = 2
  ) -> Pets.Client {
    Pets.Client(server: "https://films.example", transport: transport).with {
      $0.retry.limit = retries
      $0.retry.baseDelay = .milliseconds(1)
    }
  }

  /// Reads the body like a server, then disconnects.
  private struct Breaking: Transport {
    /// Whether it disconnects before anything is read.
    var kind = TransportProblem.Kind.interrupted
    let seen: @Sendable (String) -> Void

    func send(_ request: HTTPRequest, body: RequestBody?) async throws -> Answer {
      if kind == .interrupted {
        seen(String(decoding: try await body?.collect() ?? Data(), as: UTF8.self))
      } else {
        seen("")
      }
      throw TransportProblem(kind)
    }
  }

  @Test("only a body that can be sent again is sent again")
  func retries() async throws {
    func failure(_ film: RequestBody, _ kind: TransportProblem.Kind) async -> (Int, String) {
      let (seen, log) = AsyncStream<String>.makeStream()
      let failure = await #expect(throws: TransportFailure.self) {
        try await client(Breaking(kind: kind) { log.yield($0) }).send(PutFilm(film))
      }
      log.finish()
      var texts: [String] = []
      for await text in seen { texts.append(text) }
      #expect(Set(texts).count == 1 && texts.count == failure?.attempts)
      return (texts.count, failure?.description ?? "")
    }
    #expect(await failure(RequestBody(Data("film".utf8)), .interrupted).0 == 3)
    #expect(await failure(RequestBody { Self.pieces(["film"]) }, .interrupted).0 == 3)
    let (count, words) = await failure(RequestBody(once: Self.pieces(["film"])), .interrupted)
    #expect(count == 1)
    #expect(words.hasSuffix("; its body can be sent only once, so the call was not retried"))
    // Nothing of it was read.
    let unread = await failure(RequestBody(once: Self.pieces(["film"])), .connection)
    #expect(unread.0 == 3 && !unread.1.contains("only once"))
  }

  @Test("a response that could be retried is final then")
  func answers() async throws {
    let mock = MockTransport()
    mock.answer(PutFilm.self, status: 503)
    for (film, count) in [
      (RequestBody(once: Self.pieces(["film"])), 1), (RequestBody { Self.pieces(["film"]) }, 3),
    ] {
      let before = mock.sent.count
      let failure = await #expect(throws: UndocumentedAnswer.self) {
        try await client(mock).send(PutFilm(film))
      }
      #expect(failure?.attempts == count)
      #expect(
        mock.sent.dropFirst(before).map { $0.body?.data }
          == .init(repeating: Data("film".utf8), count: count))
    }
  }

  @Test("a file that vanishes between attempts ends the call")
  func vanishes() async throws {
    let folder = try Folder()
    let file = folder.file("film.mp4")
    try Data("film".utf8).write(to: file)
    let transport = Breaking { _ in try? FileManager.default.removeItem(at: file) }
    let failure = await #expect(throws: TransportFailure.self) {
      try await client(transport).send(PutFilm(RequestBody(file: file)))
    }
    #expect(failure?.attempts == 2)
    #expect(
      failure?.kind
        == .requestBody(.unreadable(file: file.path, why: "No such file or directory")))
    #expect(failure?.isAmbiguous == false)
    #expect(failure?.description.contains(file.path) == true)
  }

  @Test("a redirect is not followed with a consumed body")
  func redirects() async throws {
    let body = RequestBody(once: Self.pieces(["film"]))
    let transport = StubTransport(status: 307, headers: [.location: "/elsewhere"])
    let client = Pets.Client(credentials: .bearer("k"), transport: transport).with {
      $0.middleware.append { attempt, next in
        var attempt = attempt
        attempt.body = body
        _ = try await body.collect()
        return try await next(attempt)
      }
    }
    let failure = await #expect(throws: RefusedRedirect.self) {
      try await client.getPet(petID: "1")
    }
    #expect(failure?.reason == .body)
    #expect(transport.requests.count == 1)
  }

  @Test("a mock identifies a call by the content of its body")
  func mocks() async throws {
    let folder = try Folder()
    for (name, text) in [("a", "film"), ("b", "film"), ("c", "mlif")] {
      try Data(text.utf8).write(to: folder.file(name))
    }
    let mock = MockTransport()
    try mock.answer(PutFilm(RequestBody(file: folder.file("a"))), status: 204)
    let client = client(mock)
    try await client.send(PutFilm(RequestBody(file: folder.file("b"))))
    try await client.send(PutFilm(RequestBody(Data("film".utf8))))
    let failure = await #expect(throws: TransportFailure.self) {
      try await client.send(PutFilm(RequestBody(file: folder.file("c"))))
    }
    #expect(failure?.description.contains("another body") == true)
    await #expect(throws: TransportFailure.self) {
      try await client.send(PutFilm(RequestBody { Self.pieces(["film"]) }))
    }
    mock.answer(PutFilm.self, status: 204)
    try await client.send(PutFilm(RequestBody { Self.pieces(["fi", "lm"]) }))
    #expect(mock.sent.last?.body?.data == Data("film".utf8))
  }

  @Test("no bytes of a body are shown")
  func quiet() throws {
    let body = RequestBody(Data("secret".utf8))
    var dumped = ""
    dump(body, to: &dumped)
    #expect("\(body)" == "6 bytes" && !dumped.contains("secret"))
    #expect(Reflection.leak(of: PutFilm(body), secret: "secret") == nil)
  }
}
