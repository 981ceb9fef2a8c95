import APIRuntime
import APITransport
import FlyingFox
import Foundation
import HTTPTypes
import TestSupport
import Testing

/// An operation whose success is bytes, like generated code.
struct GetFilm: APIStreamOperation, Hashable {
  typealias API = Pets
  typealias Output = StreamedBody
  var name: String

  static let facts = OperationFacts(
    id: "getFilm", method: "GET", path: "/films/{name}", statuses: ["200", "404"])

  func write(to request: inout RequestWriter) throws {
    try request.path("name", name)
  }

  static func read(_ response: Response) throws -> StreamedBody {
    switch response.code {
    case 200: return StreamedBody(response)
    case 404: throw Failure.notFound(response)
    default: throw response.undocumented()
    }
  }

  enum Failure: APIFailure {
    case notFound(Response)

    var response: Response {
      switch self {
      case .notFound(let response): response
      }
    }
  }
}

@Suite(.timeLimit(.minutes(10)))
struct StreamTests {
  private func film(_ length: Int) -> Data {
    // The length of the pattern is prime, to detect lost or repeated chunks.
    let pattern = Data((0..<251).map { UInt8($0) })
    var film = Data(capacity: length + pattern.count)
    while film.count < length { film.append(pattern) }
    return film.prefix(length)
  }

  /// Longer than the limit of a decoded response.
  @Test(arguments: TransportTests.Carrier.allCases)
  func streamsWhatIsTooLargeToDecode(carrier: TransportTests.Carrier) async throws {
    let bytes = film(ResponseBody.defaultLimit + 1)
    try await PetServer.run { _ in
      FlyingFox.HTTPResponse(
        statusCode: .ok, headers: [.contentType: "video/mp4"], body: bytes)
    } _: { server in
      let client = carrier.client(server)
      let body = try await client.send(GetFilm(name: "a"))
      #expect(body.contentLength == Int64(bytes.count))
      #expect(body.headers[.contentType] == "video/mp4")
      var received = Data()
      for try await chunk in body { received.append(chunk) }
      #expect(received == bytes)
    }
  }

  @Test(arguments: TransportTests.Carrier.allCases)
  func failsAsAnyOtherOperation(carrier: TransportTests.Carrier) async throws {
    try await PetServer.run { _ in
      PetServer.answer(404, "none")
    } _: { server in
      let client = carrier.client(server)
      let failure = await #expect(throws: GetFilm.Failure.self) {
        try await client.send(GetFilm(name: "a"))
      }
      #expect(failure?.body == Data("none".utf8))
    }
  }

  @Test func writesAFile() async throws {
    let bytes = film(300_000)
    try await PetServer.run { _ in
      FlyingFox.HTTPResponse(statusCode: .ok, body: bytes)
    } _: { server in
      let folder = try Folder()
      let client = Pets.Client(server: server.server)
      var last: (Int64, Int64?) = (0, nil)
      let file = folder.url.appendingPathComponent("a.mp4")
      let length = try await client.send(GetFilm(name: "a")).write(to: file) { last = ($0, $1) }
      #expect(length == 300_000)
      #expect(last == (300_000, 300_000))
      #expect(try Data(contentsOf: file) == bytes)
      #expect(try folder.names == ["a.mp4"])
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
      #expect((mode as? NSNumber)?.intValue == 0o600)
    }
  }

  @Test func replacesOnlyWhenAsked() async throws {
    let folder = try Folder()
    let file = folder.url.appendingPathComponent("a.mp4")
    try Data("old".utf8).write(to: file)
    let body = StreamedBody(recorded("new"))
    await #expect(throws: DownloadFailure(fileName: "a.mp4", reason: .exists)) {
      try await body.write(to: file)
    }
    #expect(try Data(contentsOf: file) == Data("old".utf8))
    try await body.write(to: file, replacing: true)
    #expect(try Data(contentsOf: file) == Data("new".utf8))
    #expect(try folder.names == ["a.mp4"])
  }

  /// A partial file is never left, under any name.
  @Test func leavesNothingOfAPart() async throws {
    let folder = try Folder()
    let file = folder.url.appendingPathComponent("a.mp4")
    let body = StreamedBody(recorded("short", headers: [.contentLength: "9"]))
    await #expect(
      throws: DownloadFailure(fileName: "a.mp4", reason: .truncated(expected: 9, received: 5))
    ) { try await body.write(to: file) }

    struct Broken: Error {}
    let broken = StreamedBody(
      response: recorded(""),
      chunks: ResponseBody(
        AsyncThrowingStream<Data, any Error> { stream in
          stream.yield(Data("abc".utf8))
          stream.finish(throwing: Broken())
        }))
    await #expect(throws: TransportFailure.self) { try await broken.write(to: file) }
    #expect(try folder.names == [])
  }

  @Test func saysWhyAFileCannotBe() async throws {
    let nowhere = URL(fileURLWithPath: "/nonexistent-folder/a.mp4")
    let failure = await #expect(throws: DownloadFailure.self) {
      try await StreamedBody(recorded("x")).write(to: nowhere)
    }
    #expect(failure?.description.hasPrefix("a.mp4 could not be written: ") == true)
  }

  @Test func collectsWithinALimit() async throws {
    #expect(try await StreamedBody(recorded("abc")).collect(upTo: 3) == Data("abc".utf8))
    await #expect(throws: TransportFailure.self) {
      try await StreamedBody(recorded("abc")).collect(upTo: 2)
    }
  }

  private func recorded(_ text: String, headers: HTTPFields = [:]) -> Response {
    Response(status: .ok, headers: headers, data: Data(text.utf8), operation: GetFilm.facts)
  }
}
