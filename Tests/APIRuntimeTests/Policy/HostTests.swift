import APIMocks
import APIRuntime
import Foundation
import HTTPTypes
import Testing

/// A network error names the operation, but only the host of the address.
@Suite(.timeLimit(.minutes(5))) struct HostTests {
  private static let kinds: [TransportProblem.Kind] = [
    .connection, .tls, .timeout(.attempt), .timeout(.idle), .timeout(.overall), .interrupted,
    .malformed, .contentEncoding, .tooLarge(limit: 3), .headersTooLarge, .other,
  ]

  private func client(_ mock: MockTransport) -> Pets.Client {
    Pets.Client(
      credentials: .bearer("s3cret"), server: "https://x.example:8443/v2", transport: mock
    ).with(retries: 0)
  }

  @Test(arguments: kinds)
  func standsInEveryError(kind: TransportProblem.Kind) async throws {
    let mock = MockTransport()
    mock.answer(Pets.GetPet.self, throwing: TransportProblem(kind, detail: "why"))
    mock.answer(Pets.GetPhoto.self, .pieces([], thenThrowing: TransportProblem(kind)))
    let failure = await #expect(throws: TransportFailure.self) {
      try await client(mock).getPet(petID: "s3cret")
    }
    #expect(failure?.host == "x.example:8443")
    #expect(failure?.description.contains(" x.example:8443") == true)
    #expect(failure?.description.hasSuffix(": why") == true)
    #expect(failure?.description.contains("s3cret") == false)
    let body = try await client(mock).getPhoto(petID: "1")
    let broken = await #expect(throws: TransportFailure.self) { try await body.collect() }
    #expect(broken?.host == "x.example:8443")
  }

  /// The target of a redirect is another host.
  @Test func isThatOfTheRedirect() async throws {
    let mock = MockTransport()
    let elsewhere = try #require(URL(string: "https://files.example/1?signature=s3cret"))
    for type in [Pets.GetPet.self, Pets.GetPhoto.self] as [any APIOperation.Type] {
      tell(mock, type, elsewhere)
    }
    mock.answer(elsewhere, .throwing(TransportProblem(.connection)))
    let failure = await #expect(throws: TransportFailure.self) {
      try await client(mock).getPet(petID: "1")
    }
    #expect(failure?.description == "getPet: no connection to files.example")
    mock.answer(elsewhere, .pieces([], thenThrowing: TransportProblem(.interrupted)))
    for _ in 0..<2 {
      let failure = await #expect(throws: TransportFailure.self) {
        try await client(mock).getPet(petID: "1")
      }
      #expect(failure?.host == "files.example")
      let photo = try await client(mock).getPhoto(petID: "1")
      let broken = await #expect(throws: TransportFailure.self) { try await photo.collect() }
      #expect(broken?.host == "files.example")
    }
  }

  private func tell<Operation: APIOperation>(
    _ mock: MockTransport, _ type: Operation.Type, _ url: URL
  ) {
    mock.answer(type, status: 302, headers: [.location: url.absoluteString])
  }

  @Test func isThatOfAFile() async throws {
    let url = try #require(URL(string: "https://files.example/1?signature=s3cret"))
    let mock = MockTransport()
    mock.answer(url, .throwing(TransportProblem(.tls, detail: "certificate not trusted")))
    let failure = await #expect(throws: TransportFailure.self) {
      try await StreamedBody.open(url, transport: mock)
    }
    #expect(
      failure?.description
        == "file: no secure connection to files.example: certificate not trusted")
  }
}
