// swift-format-ignore-file: OnlyOneTrailingClosureArgument

import APIRuntime
import FlyingFox
import Foundation
import Golden
import HTTPTypes
import Testing

/// Requests and responses are as documented: generated code of `Tests/Cases/wire/on-the-wire`
/// against a server, with each transport.
struct WireTests {
  typealias Carrier = TransportTests.Carrier
  typealias Wire = OnTheWire

  /// Calls a server that responds with the handler.
  private func call(
    _ carrier: Carrier,
    _ handler: @escaping @Sendable (FlyingFox.HTTPRequest) -> FlyingFox.HTTPResponse,
    _ body: (Wire.Client, PetServer) async throws -> Void
  ) async throws {
    try await PetServer.run(handler) { server in
      let client = Wire.Client(server: server.server, transport: carrier.transport)
      try await body(client.with(retries: 2), server)
    }
  }

  private static func json(_ status: Int, _ body: String) -> FlyingFox.HTTPResponse {
    PetServer.answer(status, body, headers: [.contentType: "application/json"])
  }

  // MARK: Success and failure

  @Test(arguments: Carrier.allCases, [200, 201, 202, 204, 299])
  func defaultAloneIsASuccessForEvery2xx(carrier: Carrier, status: Int) async throws {
    try await call(carrier, { _ in Self.json(status, status == 204 ? "" : #"{"name":"a"}"#) }) {
      client, _ in
      try await client.addUser()
      if status != 204 {
        let user = try await client.getUser()
        #expect(user.name == "a")
      }
      let scan = try await client.getScan().collect()
      #expect(scan.isEmpty == (status == 204))
    }
  }

  @Test(arguments: Carrier.allCases, [400, 404])
  func defaultAloneIsAFailureForEverythingElse(carrier: Carrier, status: Int) async throws {
    try await call(carrier, { _ in PetServer.answer(status, "<html>no</html>") }) { client, _ in
      let added = await #expect(throws: Wire.AddUser.Failure.self) { try await client.addUser() }
      #expect(added?.status.code == status)
      let user = await #expect(throws: Wire.GetUser.Failure.self) { try await client.getUser() }
      guard case .default(let body)? = user else { return }
      #expect(body.name == nil && body.problem != nil && body.response.text == "<html>no</html>")
      await #expect(throws: Wire.GetScan.Failure.self) { try await client.getScan() }
    }
  }

  @Test(arguments: Carrier.allCases)
  func successThatNobodyDescribesGivesItsBytes(carrier: Carrier) async throws {
    try await call(carrier, { _ in PetServer.answer(203, "what comes") }) { client, server in
      let getNothingSaidBytes = try await client.getNothingSaid().collect()
      #expect(getNothingSaidBytes == Data("what comes".utf8))
      let getOnlyErrorsBytes = try await client.getOnlyErrors().collect()
      #expect(getOnlyErrorsBytes == Data("what comes".utf8))
      #expect(await server.requests.allSatisfy { $0.headers["accept"] == "*/*" })
    }
  }

  @Test(arguments: Carrier.allCases)
  func redirectThatIsAloneIsFollowed(carrier: Carrier) async throws {
    try await call(
      carrier,
      { request in
        request.path == "/v1/there"
          ? PetServer.answer(200, "there")
          : PetServer.answer(302, headers: [.location: "/v1/there"])
      }
    ) { client, _ in
      let getMovedBytes = try await client.getMoved().collect()
      #expect(getMovedBytes == Data("there".utf8))
      let found = await #expect(throws: Wire.GetMovedOrNot.Failure.self) {
        try await client.getMovedOrNot()
      }
      #expect(found?.headers[.location] == "/v1/there")
    }
  }

  @Test(arguments: Carrier.allCases, [201, 202, 206])
  func another2xxIsTheDocumentedSuccess(carrier: Carrier, status: Int) async throws {
    try await call(carrier, { _ in Self.json(status, #"{"id":"o-1"}"#) }) { client, server in
      let found1 = try await client.makeOrder()
      #expect(found1.id == "o-1")
      #expect(await server.requests.count == 1)
    }
  }

  @Test(arguments: Carrier.allCases, [200, 204])
  func emptySuccessIsATypedErrorAndNotTriedAgain(carrier: Carrier, status: Int) async throws {
    try await call(carrier, { _ in PetServer.answer(status) }) { client, server in
      let failure = await #expect(throws: DecodingFailure.self) { try await client.removeOrders() }
      #expect(failure?.status.code == status && failure?.cause == .emptyBody)
      #expect(await server.requests.count == 1)
    }
  }

  @Test(arguments: Carrier.allCases)
  func bodyThatNobodyDescribesIsNotRead(carrier: Carrier) async throws {
    let film = Data(repeating: 7, count: 20_000_000)
    try await call(
      carrier,
      { _ in FlyingFox.HTTPResponse(statusCode: .ok, body: film) }
    ) { client, _ in
      try await client.getFilm()
      let body = try await client.stream(Wire.GetFilm())
      let bytes = try await body.collect(upTo: 30_000_000)
      #expect(bytes.count == film.count)
    }
  }

  @Test(arguments: Carrier.allCases, ["", "no", "<html>", #"{"message":"no"}"#])
  func failureIsMatchedByItsStatus(carrier: Carrier, text: String) async throws {
    try await call(carrier, { _ in PetServer.answer(403, text) }) { client, _ in
      do {
        try await client.getLocked()
        Issue.record("403 is no success")
      } catch Wire.GetLocked.Failure.forbidden(let body) {
        #expect(body.message == (text.hasPrefix("{") ? "no" : nil))
        #expect(body.response.data == Data(text.utf8))
      }
      await #expect(throws: Wire.GetLocked.Failure.self) {
        try await client.stream(Wire.GetLocked())
      }
    }
  }

  @Test(arguments: Carrier.allCases, [200, 404, 410])
  func nothingIsReadOfAnAnswerToHEAD(carrier: Carrier, status: Int) async throws {
    try await call(
      carrier,
      { _ in PetServer.answer(status, headers: [.contentType: "application/json"]) }
    ) { client, server in
      switch status {
      case 200: try await client.petExists(id: "1")
      case 404:
        await #expect(throws: Wire.PetExists.Failure.self) { try await client.petExists(id: "1") }
      default:
        await #expect(throws: UndocumentedAnswer.self) { try await client.petExists(id: "1") }
      }
      #expect(await server.requests.map(\.target) == ["HEAD /v1/pets/1"])
    }
  }

  // MARK: Media types

  @Test(arguments: Carrier.allCases)
  func mediaTypesAreTheDocumentsOwn(carrier: Carrier) async throws {
    try await call(carrier, { _ in Self.json(200, #"{"name":"a"}"#) }) { client, server in
      _ = try await client.changeVendor(body: Wire.Change(name: .null))
      try await client.addVendor(body: Wire.User(name: "b"))
      _ = try await client.getTwo()
      let seen = await server.requests
      #expect(
        seen.map { $0.headers["content-type"] } == [
          "application/merge-patch+json", "application/vnd.films+json; charset=utf-8", nil,
        ])
      #expect(
        seen.map { $0.headers["accept"] } == [
          "application/vnd.films.v2+json, application/problem+json", "*/*", "application/json",
        ])
      #expect(seen.map(\.body) == [#"{"name":null}"#, #"{"name":"b"}"#, ""])
    }
  }

  @Test(arguments: Carrier.allCases)
  func whatMayBeOfAnyTypeIsWhatItsSchemaSays(carrier: Carrier) async throws {
    try await call(
      carrier,
      { request in
        switch request.path {
        case "/v1/any/text" where request.headers[HTTPHeader("X-JSON")] != nil:
          Self.json(200, #""quoted""#)
        case "/v1/any/user": Self.json(200, #"{"name":"a"}"#)
        default:
          FlyingFox.HTTPResponse(
            statusCode: .ok, headers: [.contentType: "text/plain; charset=ISO-8859-1"],
            body: Data([0x68, 0xE9]))
        }
      }
    ) { client, server in
      let found2 = try await client.getAnyText()
      #expect(found2 == "hé")
      let name = try #require(HTTPField.Name("X-JSON"))
      let found3 = try await client.with(headers: [name: "1"]).getAnyText()
      #expect(found3 == "quoted")
      let getAnyBytesBytes = try await client.getAnyBytes().collect()
      #expect(getAnyBytesBytes == Data([0x68, 0xE9]))
      let getAnyThingBytes = try await client.getAnyThing().collect()
      #expect(getAnyThingBytes == Data([0x68, 0xE9]))
      let found4 = try await client.getAnyUser()
      #expect(found4.name == "a")
      #expect(await server.requests.allSatisfy { $0.headers["accept"] == "*/*" })
    }
  }

  @Test(arguments: Carrier.allCases)
  func answerOfAnotherTypeSaysWhichAndKeepsItsBytes(carrier: Carrier) async throws {
    try await call(
      carrier,
      { _ in PetServer.answer(200, "<html>", headers: [.contentType: "text/html"]) }
    ) { client, _ in
      let failure = await #expect(throws: DecodingFailure.self) { try await client.makeOrder() }
      #expect(failure?.cause == .unexpectedContentType("text/html"))
      #expect(failure?.text == "<html>")
      #expect(failure?.description.contains("application/json") == true)
    }
  }

  @Test(arguments: Carrier.allCases)
  func xBodyGivesBytes(carrier: Carrier) async throws {
    try await call(carrier, { _ in Self.json(200, "[1]") }) { client, server in
      let getRawBytes = try await client.getRaw().collect()
      #expect(getRawBytes == Data("[1]".utf8))
      #expect(await server.requests.first?.headers["accept"] == "application/json")
    }
  }

  /// The caller's value takes precedence over the runtime's.
  @Test(arguments: Carrier.allCases)
  func headersOfTheCallerWin(carrier: Carrier) async throws {
    try await call(carrier, { _ in Self.json(200, #"{"id":"1"}"#) }) { client, server in
      let own = client.with(headers: [.accept: "application/json;v=1", .contentType: "text/x-own"])
      _ = try await own.makeOrder()
      _ = try await own.addVendor(body: Wire.User(name: "a"))
      _ = try await client.listFiles(path: "a", accept: "application/json;v=2")
      _ = try await own.listFiles(path: "a", accept: "application/json;v=2")
      let seen = await server.requests
      #expect(
        seen.map { $0.headers["accept"] }
          == [1, 1, 2, 2].map { "application/json;v=\($0)" })
      #expect(seen[1].headers["content-type"] == "text/x-own")
      for name in [HTTPField.Name.contentLength, .transferEncoding, .connection] {
        await #expect(throws: InvalidRequest.self) {
          try await client.with(headers: [name: "5"]).makeOrder()
        }
      }
      #expect(await server.requests.count == seen.count)
    }
  }

  /// Parameters in the manifest can be set once, or passed to each call.
  @Test(arguments: Carrier.allCases)
  func parametersOfTheClient(carrier: Carrier) async throws {
    try await call(carrier, { _ in Self.json(200, "{}") }) { client, server in
      await #expect(throws: InvalidRequest.self) { try await client.listTenants() }
      var own = client
      own.xTenant = "a"
      own.beta = "true"
      own.accept = "application/json;v=3"
      try await own.listTenants()
      try await own.listTenants(xTenant: "b", beta: false)
      _ = try await own.listFiles(path: "f")
      // An operation without such a parameter does not get it.
      try await own.addUser()
      let seen = await server.requests
      #expect(seen.map { $0.headers["x-tenant"] } == ["a", "b", nil, nil])
      #expect(
        seen.map { $0.headers["accept"] } == ["*/*", "*/*", "application/json;v=3", "*/*"])
      #expect(
        seen.prefix(2).map(\.target) == [
          "GET /v1/tenants?beta=true", "GET /v1/tenants?beta=false",
        ])
    }
  }

  // MARK: Paths

  @Test(arguments: Carrier.allCases)
  func pathsAreSentAsTheyAre(carrier: Carrier) async throws {
    try await call(carrier, { _ in Self.json(200, "{}") }) { client, server in
      try await client.sendBeta(n: 3)
      try await client.sendBeta()
      try await client.sendDraft()
      _ = try await client.listFiles(path: "")
      _ = try await client.listFiles(path: "a?b#c/d")
      #expect(
        await server.requests.map(\.target) == [
          "POST /v1/messages?beta=true&n=3", "POST /v1/messages?beta=true", "POST /v1/messages",
          "GET /v1/folders//files", "GET /v1/folders/a%3Fb%23c%2Fd/files",
        ])
    }
  }

  /// Both exist, with the reason in their documentation, and one of them can be called.
  @Test func whatCanDoWithoutABodyIsCalledWithout() throws {
    let request = try Wire.MaybeUpload().request(to: "https://wire.example").request
    #expect(request.method == .put)
    #expect(Wire.Upload() == Wire.Upload())
  }
}
