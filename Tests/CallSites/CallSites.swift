// How an app calls generated code, on the main actor and off it. `Scripts/compile-matrix` compiles
// it with the settings of new projects: next to the generated module, and in it. It is never run.
#if BESIDE_GENERATED_CODE
  import APIMocks
  import APIRuntime
  import APITransport
  import Foundation
  import HTTPTypes
  import VideoAPIs
#else
  import APIRuntime
  import APITransport
  import Foundation
  import HTTPTypes
#endif

/// A screen of an app, on the main actor.
@MainActor
final class FilmScreen {
  static let shared = FilmScreen(key: "key")

  private let boson: Boson.Client
  private(set) var video: Boson.Video?
  private(set) var message = ""

  init(key: String) {
    boson = Boson.Client(credentials: .bearer(key))
  }

  func load(_ id: String) async throws {
    do {
      video = try await boson.getVideo(videoID: id)
    } catch Boson.GetVideo.Failure.notFound(let body) {
      message = body.error?.message ?? "no such video"
    } catch let failure as any APIFailure {
      message = "\(failure.status) \(failure.requestID ?? "-") \(failure.localizedDescription)"
    }
  }

  func follow(_ id: String) {
    let boson = boson
    Task { [weak self] in
      let video = try? await boson.with { $0.retry.limit = 0 }.getVideo(videoID: id)
      self?.video = video
    }
    Task.detached {
      let reply = try await boson.reply(to: Boson.GetVideo(videoID: id))
      await MainActor.run { FilmScreen.shared.video = reply.body }
    }
  }

  var state: String {
    switch video?.status {
    case .queued, .inProgress: "waiting"
    case .completed: "there"
    case .failed: "failed"
    case .unknown(let other): other
    case nil: "-"
    }
  }
}

/// Work of a server, on no actor.
nonisolated struct Archive: Sendable {
  let hera: Hera.Client

  init(key: String) {
    hera = Hera.Client(credentials: .apiKey { Secret(key) })
  }

  @concurrent
  func files(of ids: [String]) async throws -> [String] {
    try await withThrowingTaskGroup(of: [String].self) { group in
      for id in ids {
        group.addTask {
          try await hera.getVideo(videoID: id).outputs.compactMap(\.fileURL)
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }

  /// A value can be compared, kept in a set, written and read anywhere.
  func distinct(_ videos: [Boson.Video]) throws -> Int {
    let copies = try videos.map { try JSONDecoder().decode(Boson.Video.self, from: $0.json()) }
    return Set(copies).count + Boson.Video.Status.allCases.count
  }
}

/// A client of an actor.
actor Queue {
  private let hooked: Hooked.Client
  private var seen: Set<Hooked.GetVideoDetails> = []

  init(transport: any Transport) {
    hooked = Hooked.Client(credentials: .apiKey("key"), transport: transport)
  }

  func look(_ id: String) async throws -> String? {
    seen.insert(Hooked.GetVideoDetails(videoID: id))
    return try await hooked.getVideoDetails(videoID: id).data?.url
  }
}
