import APIRuntime
import Foundation
import TestSupport
import Testing

/// The response is not valid HTTP.
@Suite(.timeLimit(.minutes(10))) struct FramingFaults {
  typealias Carrier = TransportTests.Carrier

  struct Answer: Sendable, CustomTestStringConvertible {
    let row: String
    let name: String
    let steps: [RawServer.Step]
    var kind: TransportProblem.Kind = .malformed
    var testDescription: String { "\(row): \(name)" }
  }

  static let pet = TransportTests.pet
  static let length = "Content-Length: \(TransportTests.pet.utf8.count)"

  static let broken: [Answer] = [
    Answer(
      row: "F17", name: "a body shorter than its length",
      steps: [.answer("200 OK", ["Content-Length: 1000"], pet)], kind: .interrupted),
    Answer(
      row: "F18", name: "chunks without an end",
      steps: [.answer("200 OK", ["Transfer-Encoding: chunked"], "5\r\n{\"cou\r\n")],
      kind: .interrupted),
    Answer(
      row: "F19", name: "a chunk whose size is no number",
      steps: [.answer("200 OK", ["Transfer-Encoding: chunked"], "zz\r\n{}\r\n0\r\n\r\n")]),
    Answer(
      row: "F19", name: "a chunk of absurd size",
      steps: [
        .answer("200 OK", ["Transfer-Encoding: chunked"], "fffffffffffffffff\r\n{}\r\n0\r\n\r\n")
      ]),
    Answer(
      row: "F20", name: "two lengths",
      steps: [.answer("200 OK", ["Content-Length: 2", "Content-Length: 5"], "{}   ")]),
    Answer(
      row: "F21", name: "a negative length",
      steps: [.answer("200 OK", ["Content-Length: -5"], "{}")]),
    Answer(
      row: "F21", name: "a length beyond all numbers",
      steps: [.answer("200 OK", ["Content-Length: 99999999999999999999"], "{}")]),
    Answer(
      row: "F23", name: "no HTTP",
      steps: [.send("220 mail.example ESMTP\r\n\r\n")]),
    Answer(row: "F23", name: "HTTP/0.9", steps: [.send("<html>Welcome</html>\r\n")]),
    Answer(
      row: "F23", name: "a status that is no number",
      steps: [.send("HTTP/1.1 OK 200\r\nContent-Length: 0\r\n\r\n")]),
    Answer(row: "F23", name: "bytes", steps: [.send(Data((0...255).map { UInt8($0) }))]),
    Answer(
      row: "F24", name: "status 999", steps: [.answer("999 Odd", ["Content-Length: 0"])]),
    Answer(
      row: "F24", name: "status 099", steps: [.answer("099 Odd", ["Content-Length: 0"])]),
  ]

  @Test(
    "F17, F18, F19, F20, F21, F23, F24: bad responses", arguments: Carrier.againstFaults, broken)
  func brokenAnswer(carrier: Carrier, answer: Answer) async throws {
    try await RawServer.run { _ in
      answer.steps
    } _: { server in
      let call = FailingCall(carrier, at: server.port) { $0.retry.limit = 1 }
      let failure = try await call.failure((any Error).self)
      let problem = failure as? TransportFailure
      let attempts = answer.kind == .interrupted ? 2 : 1
      carrier.expect(
        answer.row, problem?.kind == answer.kind && problem?.attempts == attempts, failure)
      #expect(server.requests.count == problem?.attempts ?? 1)
    }
  }

  @Test("F17: a film shorter than its length is not saved", arguments: Carrier.againstFaults)
  func truncatedFilm(carrier: Carrier) async throws {
    try await RawServer.run { _ in
      [.answer("200 OK", ["Content-Length: 1000"], "film")]
    } _: { server in
      let folder = try Folder()
      let client = FailingCall(carrier, at: server.port).client()
      await #expect(throws: TransportFailure.self) {
        let film = try await client.send(GetFilm(name: "a"))
        try await film.write(to: folder.url.appendingPathComponent("a.mp4"))
      }
      #expect(try folder.names == [])
    }
  }

  /// Bytes after a response could be read as that of the next request.
  @Test("F22: bytes after the body", arguments: Carrier.againstFaults)
  func moreThanTheLength(carrier: Carrier) async throws {
    try await RawServer.run { request in
      let forged =
        "HTTP/1.1 200 OK\r\nContent-Length: 29\r\n\r\n"
        + #"{"count":6,"name":"","tags":[]}"#
      return [
        .answer(
          "200 OK", [Self.length], Self.pet + (request.number == 0 ? forged : ""), closes: false),
        .stay,
      ]
    } _: { server in
      let client = FailingCall(carrier, at: server.port).client()
      for _ in 0..<3 {
        let pet = try await client.getPet(petID: "1")
        #expect(pet.name == "Rex")
      }
      #expect(server.requests.count == 3)
    }
  }

  @Test("F25: informational responses before the response", arguments: Carrier.againstFaults)
  func informational(carrier: Carrier) async throws {
    try await RawServer.run { _ in
      [
        .answer("100 Continue", closes: false),
        .answer("103 Early Hints", ["Link: </style.css>"], closes: false),
        .answer("102 Processing", closes: false), .answer("200 OK", [Self.length], Self.pet),
      ]
    } _: { server in
      let client = FailingCall(carrier, at: server.port).client()
      let pet = try await client.getPet(petID: "1")
      #expect(pet.name == "Rex")
    }
  }

  @Test("F25: an unrequested protocol", arguments: Carrier.againstFaults)
  func upgrade(carrier: Carrier) async throws {
    try await RawServer.run { _ in
      [
        .answer("101 Switching Protocols", ["Upgrade: x", "Connection: Upgrade"], closes: false),
        .hang,
      ]
    } _: { server in
      let call = FailingCall(carrier, at: server.port) {
        $0.timeouts.overall = .milliseconds(500)
      }
      _ = try await call.failure((any Error).self, within: .seconds(5))
    }
  }

  enum Flood: CaseIterable, Sendable {
    case huge, many, some

    func headers(for carrier: Carrier) -> [String] {
      switch self {
      case .huge: ["X-Huge: " + String(repeating: "x", count: 1_000_000)]
      case .many: (0..<(carrier.meets("F26") ? 100_000 : 10_000)).map { "X-H\($0): v" }
      case .some: (0..<300).map { "X-H\($0): v" }
      }
    }
  }

  @Test("F26: too many or too long headers", arguments: Carrier.againstFaults, Flood.allCases)
  func headerFlood(carrier: Carrier, flood: Flood) async throws {
    try await RawServer.run { _ in
      [.answer("200 OK", flood.headers(for: carrier) + [Self.length], Self.pet)]
    } _: { server in
      let call = FailingCall(carrier, at: server.port) { $0.retry.limit = 2 }
      let failure = try await call.failure(within: .seconds(15))
      if flood == .huge {
        carrier.expect("F26", failure.kind == .headersTooLarge, failure)
      } else {
        #expect(failure.kind == .headersTooLarge)
      }
      #expect(failure.attempts == 1)
    }
  }

  @Test("F27: a header that is not text", arguments: Carrier.againstFaults)
  func headerBytes(carrier: Carrier) async throws {
    try await RawServer.run { _ in
      [
        .send("HTTP/1.1 200 OK\r\nX-A: "), .send(Data([0xFF, 0xC3, 0x28])),
        .send("\r\n\(Self.length)\r\n\r\n\(Self.pet)"),
      ]
    } _: { server in
      let client = FailingCall(carrier, at: server.port).client()
      do {
        let pet = try await client.getPet(petID: "1")
        #expect(pet.name == "Rex")
      } catch let failure as TransportFailure {
        carrier.expect("F27", false, failure)
      }
    }
  }

  @Test("F07: a connection that was closed while idle", arguments: Carrier.againstFaults)
  func staleConnection(carrier: Carrier) async throws {
    try await RawServer.run { _ in
      [.answer("200 OK", [Self.length], Self.pet, closes: false)]
    } _: { server in
      // On a slow machine, the client only notices the end when the next request fails.
      let client = FailingCall(carrier, at: server.port) { $0.retry.limit = 1 }.client()
      for _ in 0..<2 {
        let pet = try await client.getPet(petID: "1")
        #expect(pet.name == "Rex")
        try await Task.sleep(for: .milliseconds(100))
      }
      #expect(server.connections == 2)
    }
  }

  /// A response to HEAD has a length and no body.
  @Test("a response without its announced body", arguments: Carrier.againstFaults)
  func headHasNoBody(carrier: Carrier) async throws {
    struct HeadPet: APIOperation {
      typealias API = Pets
      static let facts = OperationFacts(id: "headPet", method: "HEAD", path: "/pets")
      static func read(_ response: Response) throws -> Response { response }
    }
    try await RawServer.run { _ in
      [.answer("200 OK", ["Content-Length: 1000", "Content-Encoding: br"]), .stay]
    } _: { server in
      let client = FailingCall(carrier, at: server.port) {
        $0.timeouts.overall = .seconds(60)
      }.client()
      let response = try await client.send(HeadPet())
      #expect(response.code == 200 && response.data.isEmpty)
    }
  }
}
