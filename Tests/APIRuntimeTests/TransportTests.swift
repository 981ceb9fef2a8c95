import APIRuntime
import APITransport
import FlyingFox
import Foundation
import Testing

/// Calls over real connections, the same with every transport.
@Suite(.timeLimit(.minutes(10))) struct TransportTests {
  enum Carrier: CaseIterable, Sendable {
    #if canImport(AsyncHTTPClient) && !canImport(Darwin)
      case asyncHTTPClient
    #endif
    case urlSession

    var transport: any Transport {
      switch self {
      #if canImport(AsyncHTTPClient) && !canImport(Darwin)
        case .asyncHTTPClient: AsyncHTTPClientTransport()
      #endif
      case .urlSession: URLSessionTransport()
      }
    }

    func client(_ server: PetServer) -> Pets.Client {
      Pets.Client(credentials: .bearer("key"), server: server.server, transport: transport)
    }
  }

  static let pet = #"{"count":1,"kind":"dog","name":"Rex","tags":[]}"#

  @Test(arguments: Carrier.allCases)
  func requestAndSuccess(carrier: Carrier) async throws {
    try await PetServer.run { _ in
      PetServer.answer(200, Self.pet, headers: [HTTPHeader("X-Request-Id"): "r-1"])
    } _: { server in
      let reply = try await carrier.client(server).reply(to: Pets.GetPet(petID: "../a/b c?d#é"))
      #expect(reply.body == Pets.Pet(count: 1, name: "Rex", kind: .dog))
      #expect(reply.requestID == "r-1")
      #expect(reply.status == .ok)
      let seen = try #require(await server.requests.first)
      #expect(seen.target == "GET /v1/pets/..%2Fa%2Fb%20c%3Fd%23%C3%A9")
      #expect(seen.headers["authorization"] == "Bearer key")
      #expect(seen.headers["accept"] == "application/json")
      #expect(seen.headers["content-type"] == nil)
      #expect(seen.headers["cookie"] == nil)
      #expect(seen.headers["host"] == "127.0.0.1:\(server.port)")
    }
  }

  @Test(arguments: Carrier.allCases)
  func bodyQueryAndHeader(carrier: Carrier) async throws {
    try await PetServer.run { _ in
      PetServer.answer(201, Self.pet)
    } _: { server in
      let operation = Pets.CreatePet(
        dryRun: false, tags: ["a&b", "c"], requestName: "n",
        body: Pets.Pet(count: 1, name: nil))
      _ = try await carrier.client(server).send(operation)
      let seen = try #require(await server.requests.first)
      #expect(seen.target == "POST /v1/pets?dry%20run=false&tags=a%26b&tags=c")
      #expect(seen.headers["x-request-name"] == "n")
      #expect(seen.headers["content-type"] == "application/json")
      #expect(seen.body == #"{"count":1,"kind":"cat","name":null,"tags":[]}"#)
    }
  }

  @Test(arguments: Carrier.allCases)
  func emptySuccess(carrier: Carrier) async throws {
    try await PetServer.run { _ in
      PetServer.answer(204)
    } _: { server in
      try await carrier.client(server).deletePet(petID: "1")
      #expect(await server.requests.map(\.target) == ["DELETE /v1/pets/1"])
    }
  }

  @Test(
    "F40: a challenge is a response like any other and does not hang", arguments: Carrier.allCases,
    ["", "Basic realm=\"x\"", "Bearer", "Digest realm=\"x\", nonce=\"y\""])
  func unauthorized(carrier: Carrier, challenge: String) async throws {
    try await PetServer.run { _ in
      let headers = challenge.isEmpty ? [:] : [HTTPHeader("WWW-Authenticate"): challenge]
      return PetServer.answer(401, #"{"error":{"message":"who?"}}"#, headers: headers)
    } _: { server in
      do {
        _ = try await carrier.client(server).getPet(petID: "1")
        Issue.record("401 is no success")
      } catch Pets.GetPet.Failure.unauthorized(let body) {
        // URLSession drops the body of a response whose challenge it may not answer.
        let isGivenUp = carrier == .urlSession && body.response.data.isEmpty && !challenge.isEmpty
        #expect(body.error?.message == "who?" || isGivenUp)
      }
    }
  }

  @Test(arguments: Carrier.allCases)
  func typedFailures(carrier: Carrier) async throws {
    try await PetServer.run { request in
      switch request.path {
      case "/v1/pets/secret": PetServer.answer(403)
      default: PetServer.answer(404, #"{"error":{"message":"gone"}}"#)
      }
    } _: { server in
      let client = carrier.client(server)
      do {
        _ = try await client.getPet(petID: "1")
        Issue.record("404 is no success")
      } catch Pets.GetPet.Failure.notFound(let body) {
        #expect(body.error?.message == "gone")
      }
      do {
        _ = try await client.getPet(petID: "secret")
        Issue.record("403 is no success")
      } catch Pets.GetPet.Failure.forbidden(let response) {
        #expect(response.data.isEmpty)
      }
    }
  }

  @Test(arguments: Carrier.allCases, [429, 500, 503, 418])
  func undocumentedStatus(carrier: Carrier, status: Int) async throws {
    try await PetServer.run { _ in
      PetServer.answer(status, "<html>", headers: [HTTPHeader("Retry-After"): "7"])
    } _: { server in
      do {
        _ = try await carrier.client(server).with(retries: 0).getPet(petID: "1")
        Issue.record("\(status) is no success")
      } catch let failure as UndocumentedAnswer {
        #expect(failure.status.code == status)
        #expect(failure.headers[.retryAfter] == "7")
        #expect(failure.body == Data("<html>".utf8))
        #expect(await server.requests.count == 1)
      }
    }
  }

  @Test(arguments: Carrier.allCases, ["", "<html>Welcome to the hotel</html>", "[]"])
  func successOfAnotherShape(carrier: Carrier, body: String) async throws {
    try await PetServer.run { _ in
      PetServer.answer(200, body, headers: [HTTPHeader("Content-Type"): "text/html"])
    } _: { server in
      do {
        _ = try await carrier.client(server).getPet(petID: "1")
        Issue.record("this is no pet")
      } catch let failure as DecodingFailure {
        #expect(failure.status == .ok)
        #expect(failure.body == Data(body.utf8))
        #expect(failure.problems.count == 1)
      }
    }
  }

  @Test("F58: cookies are not kept", arguments: Carrier.allCases)
  func cookiesAreNotKept(carrier: Carrier) async throws {
    try await PetServer.run { _ in
      PetServer.answer(200, Self.pet, headers: [HTTPHeader("Set-Cookie"): "a=b; Path=/"])
    } _: { server in
      let client = carrier.client(server)
      _ = try await client.getPet(petID: "1")
      _ = try await client.getPet(petID: "1")
      #expect(await server.requests.map { $0.headers["cookie"] } == [nil, nil])
    }
  }

  @Test(arguments: Carrier.allCases)
  func largeBodyArrivesWhole(carrier: Carrier) async throws {
    let name = String(repeating: "x", count: 3_000_000)
    try await PetServer.run { _ in
      PetServer.answer(200, #"{"count":1,"name":"\#(name)","tags":[]}"#)
    } _: { server in
      let pet = try await carrier.client(server).getPet(petID: "1")
      #expect(pet.name?.utf8.count == 3_000_000)
    }
  }

  @Test(arguments: Carrier.allCases)
  func refusedConnection(carrier: Carrier) async throws {
    var stopped: Pets.Client?
    try await PetServer.run { _ in
      PetServer.answer(204)
    } _: { server in
      stopped = carrier.client(server)
    }
    let client = try #require(stopped).with(retries: 0)
    let failure = await #expect(throws: TransportFailure.self) {
      try await client.getPet(petID: "1")
    }
    #expect(failure?.operationID == "getPet")
    #expect(failure?.kind == .connection)
    let authority = "\(client.connection.server)".split(separator: "/").dropFirst().first ?? ""
    #expect(failure?.host == String(authority))
    let words = "getPet: no connection to \(authority): connection refused"
    #expect(failure?.description.hasPrefix(words) == true, "\(String(describing: failure))")
  }

  @Test(arguments: Carrier.allCases)
  func cancellation(carrier: Carrier) async throws {
    let (arrived, arrival) = AsyncStream<Void>.makeStream()
    try await PetServer.run { _ in
      arrival.yield()
      // Ends when the server stops.
      try await Task.sleep(for: .seconds(60))
      return PetServer.answer(204)
    } _: { server in
      let client = carrier.client(server)
      let call = Task { try await client.getPet(petID: "1") }
      for await _ in arrived { break }
      call.cancel()
      await #expect(throws: CancellationError.self) { try await call.value }
    }
  }

  @Test func clientsFindTheirTransport() {
    #expect(Pets.Client().connection.transport is DefaultTransport)
    #expect("\(Pets.Client().connection.server)" == Pets.server)
    let strays = Strays.Client(server: "https://strays.example")
    #expect(strays.connection.transport is DefaultTransport)
  }
}
