import APIRuntime
import APITransport
import Foundation
import HTTPTypes
import Testing
import VideoAPIs

/// Each client throws typed errors, whether documented or not.
@Suite(.timeLimit(.minutes(10)))
struct FailureTests {
  private func boson(
    _ provider: ProviderServer, credentials: Boson.Credentials = .bearer("key"),
    id: String = "video_8a1f2c3d4e5f6a7b8c9d0e1f"
  ) async throws -> Boson.Video {
    try await provider.run { server in
      try await Boson.Client(credentials: credentials, server: server).getVideo(videoID: id)
    }
  }

  @Test func bosonUnauthorized() async throws {
    do {
      _ = try await boson(.boson, credentials: .bearer("wrong"))
      Issue.record("expected a failure")
    } catch Boson.GetVideo.Failure.unauthorized(let body) {
      #expect(body.error?.message == "Missing key")
      #expect(body.response.code == 401)
    }
  }

  @Test func bosonNotFound() async throws {
    do {
      _ = try await boson(.boson, id: "video_other")
      Issue.record("expected a failure")
    } catch Boson.GetVideo.Failure.notFound(let body) {
      #expect(body.error?.type == "missing")
    }
  }

  @Test(arguments: [
    (403, "wrong", "vid_abc123", "Not authenticated"), (404, "key", "vid_other", "Video not found"),
  ])
  func hooked(status: Int, key: String, id: String, message: String) async throws {
    do {
      _ = try await ProviderServer.hooked.run { server in
        try await Hooked.Client(credentials: .apiKey(key), server: server)
          .getVideoDetails(videoID: id)
      }
      Issue.record("expected a failure")
    } catch let failure as Hooked.GetVideoDetails.Failure {
      #expect(failure.status.code == status)
      switch failure {
      case .forbidden(let body), .notFound(let body), .internalServerError(let body):
        #expect(body.success == false)
        #expect(body.message == message)
      }
    }
  }

  /// A film that does not exist yet is a failure like any other.
  @Test func bosonContentNotFound() async throws {
    do {
      _ = try await ProviderServer.bosonContent.run { server in
        try await Boson.Client(credentials: .bearer("key"), server: server)
          .getVideoContent(videoID: "video_2")
      }
      Issue.record("expected a failure")
    } catch Boson.GetVideoContent.Failure.notFound(let body) {
      #expect(body.error?.message == "No video with that ID.")
    }
  }

  @Test(arguments: [
    (400, #"{"message": "Missing request body"}"#), (401, #"{"message": "Unauthorized"}"#),
    // The document allows only one message; servers send others.
    (401, #"{"message": "Token expired"}"#), (402, #"{"message": "Payment required"}"#),
    (404, #"{"message": "Not Found"}"#),
  ])
  func magicHour(status: Int, answer: String) async throws {
    do {
      _ = try await ProviderServer.magicHour.answering(status, answer).run { server in
        try await MagicHour.Client(credentials: .bearer("key"), server: server)
          .videoProjectsGetDetails(id: "cuid-example")
      }
      Issue.record("expected a failure")
    } catch let failure as MagicHour.VideoProjectsGetDetails.Failure {
      let message =
        switch failure {
        case .badRequest(let body): body.message
        case .unauthorized(let body): body.message?.rawValue
        case .paymentRequired(let body): body.message
        case .notFound(let body): body.message?.rawValue
        }
      #expect(failure.status.code == status)
      #expect(answer == "{\"message\": \"\(message ?? "")\"}")
    }
  }

  @Test func heraNotFound() async throws {
    do {
      _ = try await ProviderServer.hera.run { server in
        try await Hera.Client(credentials: .apiKey("key"), server: server)
          .getVideo(videoID: "vid_other")
      }
      Issue.record("expected a failure")
    } catch Hera.GetVideo.Failure.notFound(let body) {
      #expect(body.error == "Video/job not found")
    }
  }

  /// Hera's document has no status for a bad key.
  @Test func heraBadKey() async throws {
    await #expect(throws: UndocumentedAnswer.self) {
      try await ProviderServer.hera.run { server in
        try await Hera.Client(credentials: .apiKey("wrong"), server: server)
          .getVideo(videoID: "vid_abcde12345")
      }
    }
  }

  @Test(arguments: [400, 401, 404, 500])
  func colossyan(status: Int) async throws {
    do {
      _ = try await ProviderServer.colossyan.answering(status).run { server in
        try await Colossyan.Client(credentials: .bearer("key"), server: server)
          .getVideoGenerationJobStatus(videoGenerationJobID: "job-1")
      }
      Issue.record("expected a failure")
    } catch let failure as Colossyan.GetVideoGenerationJobStatus.Failure {
      let code =
        switch failure {
        case .badRequest(let response): response.code
        case .unauthorized(let response): response.code
        case .notFound(let response): response.code
        case .internalServerError(let response): response.code
        }
      #expect(code == status)
    }
  }

  /// No document contains these two, but every server sends them.
  @Test(arguments: [429, 503])
  func undocumented(status: Int) async throws {
    let provider = ProviderServer.boson.answering(
      status, "slow down", headers: [.init("x-request-id"): "r-7", .init("retry-after"): "3"])
    do {
      _ = try await boson(provider)
      Issue.record("expected a failure")
    } catch let failure as any APIFailure {
      #expect(failure is UndocumentedAnswer)
      #expect(failure.status.code == status)
      #expect(failure.headers[.retryAfter] == "3")
      #expect(failure.requestID == "r-7")
      #expect(failure.body == Data("slow down".utf8))
      #expect(failure.operationID == "getVideo")
      #expect("\(failure)".contains("slow down") == false)
    }
  }

  /// The error names operation, status, path, what was expected and what was found; not the body.
  @Test(arguments: [
    (#"{"progress": 33.5}"#, "progress: expected an integer, found a number with a fraction"),
    (#"{"progress": "33"}"#, "progress: expected an integer, found a string"),
    (#"{"status": 3}"#, "status: expected a string, found an integer"),
    (#"{"id": ["secret"]}"#, "id: expected a string, found an array"),
    ("<html>secret</html>", "the body: expected JSON, found text that is not JSON"),
    ("", "the body: expected JSON, found an empty body"),
  ])
  func wrongType(body: String, want: String) async throws {
    do {
      _ = try await boson(.boson.answering(200, body))
      Issue.record("expected a failure")
    } catch let failure as DecodingFailure {
      #expect(failure.description == "getVideo: status 200: \(want)")
      #expect(failure.operationID == "getVideo")
      #expect(failure.status.code == 200)
      #expect(failure.body == Data(body.utf8))
    }
  }

  /// Nested: an element of a list, a member of an object.
  @Test func wrongTypeWithin() async throws {
    let body = """
      {"video_id": "v", "status": "success",
       "outputs": [{"status": "success", "config": {"format": "mp4", "fps": "24"}}]}
      """
    do {
      _ = try await ProviderServer.hera.answering(200, body).run { server in
        try await Hera.Client(credentials: .apiKey("key"), server: server)
          .getVideo(videoID: "vid_abcde12345")
      }
      Issue.record("expected a failure")
    } catch let failure as DecodingFailure {
      #expect(
        failure.problems.map(\.path)
          == ["outputs[0].config.aspect_ratio", "outputs[0].config.resolution"])
    }
  }

  /// Nothing is sent without a credential.
  @Test func noCredentials() async throws {
    let error = await #expect(throws: InvalidRequest.self) {
      try await boson(.boson, credentials: Boson.Credentials())
    }
    let missing = MissingCredential(scheme: "bearerAuth", property: "bearerAuth")
    #expect(error?.reason == .missingCredentials([missing]))
    #expect(error?.description.contains("set credentials.bearerAuth") == true)
  }

  /// An id cannot name another path.
  @Test(arguments: ["", ".", ".."])
  func unusableID(id: String) async throws {
    await #expect(throws: InvalidRequest.self) { try await boson(.boson, id: id) }
  }

  @Test(arguments: ["a/b", "../videos", "x?y=1", "x#y", "a b", "ü"])
  func encodedID(id: String) async throws {
    await #expect(throws: Boson.GetVideo.Failure.self) { try await boson(.boson, id: id) }
  }
}
