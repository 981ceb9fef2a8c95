import Foundation
import MockProviders
import TestSupport
import Testing
import VideoJobs

/// `videojobs` as used in a shell, against a server that plays the providers.
@Suite(.timeLimit(.minutes(10)))
struct CommandTests {
  private func command(
    _ arguments: String..., mock: MockProviders, environment: [String: String?] = [:],
    interruption: Duration? = nil
  ) async throws -> CommandRun {
    try await CommandRun.run(
      arguments + ["--base-url", mock.url], environment: environment, interruption: interruption)
  }

  @Test(arguments: VideoProvider.allCases)
  func waitsAndDownloads(provider: VideoProvider) async throws {
    let folder = try Folder()
    try await MockProviders.run(duration: 1, filmBytes: 100_000) { mock in
      let job = "\(provider):demo"
      let wait = try await command("wait", job, "--interval", "200ms", mock: mock)
      #expect(wait.status == 0)
      #expect(wait.errors == "", "progress is for terminals")
      #expect(wait.objects.first?["state"] as? String == "succeeded")
      #expect(wait.objects.first?["ref"] as? String == job)

      let download = try await command("download", job, "-o", folder.url.path, mock: mock)
      #expect(download.status == 0)
      let name = "\(provider)-demo.mp4"
      #expect(try folder.names == [name])
      let file = folder.url.appendingPathComponent(name)
      #expect(try Data(contentsOf: file) == MockProviders.film(bytes: 100_000))
      #expect(download.objects.first?["path"] as? String == file.path)
      #expect(download.objects.first?["bytes"] as? Int == 100_000)

      let again = try await command("download", job, "-o", folder.url.path, mock: mock)
      #expect(again.status == 1)
      #expect(again.errors.contains("\(name) already exists"))
      let forced = try await command("download", job, "-o", file.path, "--force", mock: mock)
      #expect(forced.status == 0)
      #expect(try folder.names == [name])
    }
  }

  @Test func downloadCanWaitAndRefreshAnExpiredAddress() async throws {
    let folder = try Folder()
    try await MockProviders.run(duration: 1, filmBytes: 50_000) { mock in
      let file = folder.url.appendingPathComponent("a.mp4").path
      for job in ["hera:demo", "magic-hour:expiring"] {
        let run = try await command(
          "download", job, "--wait", "--interval", "200ms", "-o", file, "--force", mock: mock)
        #expect(run.status == 0, "\(run.errors)")
      }
      #expect(try folder.names == ["a.mp4"])
    }
  }

  @Test func exitStatuses() async throws {
    try await MockProviders.run(duration: 0.4) { mock in
      let failing = try await command("wait", "boson:failing", "--interval", "200ms", mock: mock)
      #expect(failing.status == 5)
      #expect(failing.objects.first?["state"] as? String == "failed")
      #expect(failing.errors.contains("The reference image has no face."))
      #expect(try await command("status", "hera:demo", mock: mock).status == 0)
      #expect(try await command("status", "hera:nope", mock: mock).status == 1)
      let odd = try await command(
        "wait", "hooked:odd", "--timeout", "600ms", "--interval", "200ms", mock: mock)
      #expect(odd.status == 4)
      #expect(odd.objects.first?["rawStatus"] as? String == "ARCHIVED")
      #expect(odd.errors.contains("hooked:odd"), "the ref is there to go on with")
      for provider in VideoProvider.allCases {
        let environment: [String: String?] = [provider.keyVariable: "wrong"]
        let refused = try await command(
          "status", "\(provider):demo", mock: mock, environment: environment)
        #expect(refused.status == 3)
        #expect(refused.errors.contains("set \(provider.keyVariable) to a valid key"))
        let missing: [String: String?] = [provider.keyVariable: nil]
        let keyless = try await command(
          "wait", "\(provider):demo", mock: mock, environment: missing)
        #expect(keyless.status == 3)
        #expect(keyless.errors.contains(provider.keyVariable))
      }
    }
  }

  @Test(arguments: [
    [], ["nope"], ["wait"], ["wait", "demo"], ["wait", "nope:1"], ["status", "hera:"],
    ["wait", "hera:1", "--timeout", "soon"], ["status", "hera:1", "--base-url", "ftp://x"],
    ["normalize", "nope"], ["watch"], ["download", "hera:1", "--number", "-1"],
    ["download", "hera:1", "--number", "film.mp4"], ["watch", "hera:1", "--concurrency", "0"],
    ["status", "hera:1", "--nope"], ["wait", "hera:1", "hera:2"],
  ])
  func usage(arguments: [String]) async throws {
    let run = try await CommandRun.run(arguments)
    #expect(run.status == (arguments.isEmpty ? 0 : 64))
    #expect(arguments.isEmpty ? run.output.contains("USAGE") : run.output.isEmpty)
    #expect(arguments.isEmpty || !run.errors.isEmpty)
  }

  @Test func watchPrintsChangesAndGoesOnAfterAFailure() async throws {
    try await MockProviders.run(duration: 1) { mock in
      let run = try await command(
        "watch", "boson:demo", "hooked:failing", "hera:nope", "magic-hour:busy", "--interval",
        "200ms", mock: mock)
      #expect(run.status == 5, "that of the first one that did not succeed")
      let last = Dictionary(
        run.objects.map { ($0["ref"] as? String ?? "", $0["state"] as? String ?? "given up") },
        uniquingKeysWith: { $1 })
      #expect(
        last == [
          "boson:demo": "succeeded", "hooked:failing": "failed", "hera:nope": "given up",
          "magic-hour:busy": "succeeded",
        ])
      #expect(run.errors == "")
    }
  }

  /// All ids of the mock end as described in its help, with every provider.
  @Test(arguments: VideoProvider.allCases)
  func whatTheMockPlays(provider: VideoProvider) async throws {
    try await MockProviders.run(duration: 0) { mock in
      let canceled = try await command(
        "wait", "\(provider):canceled", "--timeout", "20s", mock: mock)
      #expect(canceled.status == 5)
      let hasState = provider == .magicHour
      #expect(canceled.objects.first?["state"] as? String == (hasState ? "canceled" : "failed"))
      if !hasState && provider != .colossyan { #expect(canceled.errors.contains("canceled")) }
      let deleted = try await command(
        "wait", "\(provider):deleted", "--timeout", "20s", mock: mock)
      if [.magicHour, .colossyan].contains(provider) {
        #expect(deleted.status == 5)
        #expect(deleted.objects.first?["state"] as? String == "deleted")
      } else {
        #expect(deleted.status == 1)
        #expect(deleted.errors.contains("status 404"))
      }
    }
  }

  /// A job that was never seen may not exist at all.
  @Test func whatWasNeverSeenDoesNotGoOn() async throws {
    try await MockProviders.run(duration: 0) { mock in
      let missing = try await command("wait", "hera:nope", mock: mock)
      #expect(missing.status == 1)
      #expect(
        missing.errors
          == "videojobs: hera:nope request failed: status 404: There is no such video.\n")
    }
    let run = try await CommandRun.run([
      "wait", "hera:v", "--timeout", "300ms", "--interval", "100ms", "--base-url",
      "http://127.0.0.1:1",
    ])
    #expect(run.status == 4)
    #expect(run.output == "")
    #expect(
      run.errors == """
        videojobs: hera:v was not seen within 0.3 seconds: getVideo: no connection to 127.0.0.1:1: \
        connection refused

        """)
  }

  @Test func networkErrorsNameHostAndReason() async throws {
    for (address, words) in [
      ("http://127.0.0.1:1", "no connection to 127.0.0.1:1: connection refused"),
      ("https://\(String(repeating: "x", count: 64)).invalid", ".invalid: no such host"),
    ] {
      let run = try await CommandRun.run(["status", "boson:v", "--base-url", address])
      #expect(run.status == 1)
      #expect(run.errors.hasPrefix("videojobs: boson:v request failed: getVideo"))
      #expect(run.errors.hasSuffix(words + "\n"), "\(run.errors)")
    }
  }

  /// Films from the API itself come from the address of the API.
  @Test func addressesFollowTheBaseURL() async throws {
    try await MockProviders.run(duration: 0) { mock in
      let run = try await command("status", "boson:demo", mock: mock)
      let outputs = run.objects.first?["outputs"] as? [[String: Any]]
      #expect(
        outputs?.first?["url"] as? String == "\(mock.url)/boson/v1/videos/demo/content")
    }
  }

  @Test func outputsAreToldByTheirNumber() async throws {
    try await MockProviders.run(duration: 0) { mock in
      let run = try await command("download", "hera:demo", "--number", "3", mock: mock)
      #expect(run.status == 1)
      #expect(run.errors == "videojobs: hera:demo has no output 3; the only one is 0\n")
    }
  }

  @Test func normalizeNeedsNoNetwork() async throws {
    let body = #"{"video_id":"v-1","status":"in-progress","outputs":[]}"#
    let keys: [(String, String?)] = VideoProvider.allCases.map { ($0.keyVariable, nil) }
    let run = try await CommandRun.run(
      ["normalize", "hera"], input: body, environment: Dictionary(uniqueKeysWithValues: keys))
    #expect(run.status == 0)
    #expect(run.objects.first?["state"] as? String == "running")
    #expect(run.objects.first?["ref"] as? String == "hera:v-1")
    let broken = try await CommandRun.run(["normalize", "boson"], input: "<html>")
    #expect(broken.status == 1)
    #expect(try await CommandRun.run(["normalize", "boson"], input: "").status == 1)
  }

  @Test func providersAreListed() async throws {
    let run = try await CommandRun.run(["providers"], environment: ["HERA_API_KEY": nil])
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(
      list.compactMap { $0["provider"] as? String }
        == ["boson", "hooked", "magic-hour", "hera", "colossyan"])
    #expect(list.compactMap { $0["hasKey"] as? Bool } == [true, true, true, false, true])
  }

  @Test(arguments: [["wait", "boson:demo"], ["watch", "boson:demo", "hera:demo"]])
  func interruptedWaiting(arguments: [String]) async throws {
    try await MockProviders.run(duration: 600) { mock in
      let run = try await CommandRun.run(
        arguments + ["--base-url", mock.url], interruption: .milliseconds(1_500))
      #expect(run.status == 130)
      #expect(run.errors == "videojobs: interrupted\n")
    }
  }

  @Test func anInterruptedDownloadLeavesNothing() async throws {
    let folder = try Folder()
    try await MockProviders.run(duration: 0, filmTime: .seconds(100)) { mock in
      let run = try await command(
        "download", "hera:demo", "-o", folder.url.path, mock: mock,
        interruption: .milliseconds(2_000))
      #expect(run.status == 130)
      #expect(run.errors == "videojobs: interrupted\n")
      #expect(run.output == "")
      #expect(try folder.names == [])
    }
  }

  @Test func unwritableFolders() async throws {
    try await MockProviders.run(duration: 0) { mock in
      let run = try await command(
        "download", "hera:demo", "-o", "/proc/nowhere/a.mp4", mock: mock)
      #expect(run.status == 1)
      #expect(run.errors.contains("hera:demo"))
    }
  }
}
