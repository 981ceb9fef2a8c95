import Foundation

/// A provider as its document describes it: the paths of its operations, how it expects the key,
/// and the shape of its responses. Bodies are based on the documents' own examples.
enum MockProvider: String, CaseIterable, Sendable {
  case boson
  case hooked
  case magicHour = "magic-hour"
  case hera
  case colossyan

  /// The path of a job, before its ID, relative to the provider's path.
  var jobs: String {
    switch self {
    case .boson: "/v1/videos/"
    case .hooked: "/v1/video/"
    case .magicHour: "/v1/video-projects/"
    case .hera: "/videos/"
    case .colossyan: "/video-generation-jobs/"
    }
  }

  /// The header of the key, and the prefix of its value.
  var credential: (header: String, prefix: String) {
    switch self {
    case .boson, .magicHour, .colossyan: ("Authorization", "Bearer ")
    case .hooked, .hera: ("x-api-key", "")
    }
  }

  /// Whether its document has a status for a deleted job. Otherwise, there is no such job.
  var hasDeleted: Bool {
    switch self {
    case .magicHour, .colossyan: true
    case .boson, .hooked, .hera: false
    }
  }

  private static let canceled = "The job was canceled."

  /// Returns the status and the body of an error.
  func failure(_ status: Int, _ message: String) -> (Int, [String: Any]) {
    switch self {
    case .boson: (status, ["error": ["message": message, "type": "mock_\(status)"]])
    case .hooked where status == 401:
      (403, ["success": false, "message": "Invalid or missing API key"])
    case .hooked: (status, ["success": false, "message": message])
    case .magicHour: (status, ["message": message])
    case .hera: (status, ["error": message])
    case .colossyan: (status, [:])
    }
  }

  /// Returns the body of a job. - Parameter film: the address of the video.
  func body(_ job: MockJob, _ stage: MockJob.Stage, film: String) -> [String: Any] {
    switch self {
    case .boson: boson(job, stage)
    case .hooked: hooked(job, stage, film)
    case .magicHour: magicHour(job, stage, film)
    case .hera: hera(job, stage, film)
    case .colossyan: colossyan(job, stage)
    }
  }

  private func boson(_ job: MockJob, _ stage: MockJob.Stage) -> [String: Any] {
    let (status, progress, error): (String, Int, Any) =
      switch stage {
      case .queued: ("queued", 0, NSNull())
      case .running(let part): ("in_progress", Int(part * 100), NSNull())
      case .succeeded: ("completed", 100, NSNull())
      case .failed: ("failed", 40, "The reference image has no face.")
      case .canceled: ("failed", 40, Self.canceled)
      case .deleted, .odd: ("archived", 0, NSNull())
      }
    return [
      "id": job.id, "object": "video", "model": "higgs-avatar", "status": status,
      "progress": progress, "size": "640x640",
      "created_at": Int(job.started.timeIntervalSince1970), "error": error,
    ]
  }

  private func hooked(_ job: MockJob, _ stage: MockJob.Stage, _ film: String) -> [String: Any] {
    let (status, progress, message): (String, Double, String) =
      switch stage {
      case .queued: ("STARTED", 0, "Video is being processed")
      case .running(let part): ("STARTED", (part * 1_000).rounded() / 10, "Rendering")
      case .succeeded: ("COMPLETED", 100, "Video completed successfully")
      case .failed: ("FAILED", 40, "The script is too long.")
      case .canceled: ("FAILED", 40, Self.canceled)
      case .deleted, .odd: ("ARCHIVED", 0, "Video was archived")
      }
    let isDone = status == "COMPLETED"
    return [
      "success": true, "message": "Video details fetched successfully",
      "data": [
        "id": job.id, "name": "Product Tutorial", "type": "class", "status": status,
        "url": isDone ? film : NSNull(), "thumbnail": NSNull(), "progress": progress,
        "message": message, "durationInFrames": 7500, "durationInSeconds": 300,
        "createdAt": text(job.started), "updatedAt": text(Date()), "usedCredits": 5,
        "webhook": NSNull(),
      ] as [String: Any],
    ]
  }

  private func magicHour(_ job: MockJob, _ stage: MockJob.Stage, _ film: String) -> [String: Any] {
    let status =
      switch stage {
      case .queued: "queued"
      case .running: "rendering"
      case .succeeded, .deleted: "complete"
      case .failed: "error"
      case .canceled: "canceled"
      case .odd: "archived"
      }
    let isDone = status == "complete"
    let download = ["url": film, "expires_at": text(Date().addingTimeInterval(86_400))]
    let error: Any =
      status == "error" ? ["code": "no_source_face", "message": "No face was found."] : NSNull()
    return [
      "id": job.id, "name": "Example Name", "status": status, "type": "FACE_SWAP",
      "created_at": text(job.started), "width": 512, "height": 960,
      "enabled": job.kind != .deleted, "start_seconds": 0, "end_seconds": 15,
      "credits_charged": 450, "fps": 30, "error": error, "total_frame_cost": 450,
      "downloads": isDone ? [download] : [], "download": isDone ? download : NSNull(),
    ]
  }

  private func hera(_ job: MockJob, _ stage: MockJob.Stage, _ film: String) -> [String: Any] {
    let status =
      switch stage {
      case .queued, .running: "in-progress"
      case .succeeded: "success"
      case .failed, .canceled: "failed"
      case .deleted, .odd: "archived"
      }
    var output: [String: Any] = [
      "status": status, "file_url": status == "success" ? film : NSNull(),
      "config": ["format": "mp4", "aspect_ratio": "16:9", "fps": "24", "resolution": "1080p"],
    ]
    if status == "failed" {
      output["error"] = job.kind == .canceled ? Self.canceled : "The prompt was refused."
    }
    return [
      "video_id": job.id, "project_url": "https://app.hera.video/p/1", "status": status,
      "outputs": [output],
    ]
  }

  private func colossyan(_ job: MockJob, _ stage: MockJob.Stage) -> [String: Any] {
    let (status, progress): (String, Double) =
      switch stage {
      case .queued: ("in_queue", 0)
      case .running(let part): (part < 0.2 ? "preprocessing" : "generating", part)
      case .succeeded: ("finished", 1)
      case .failed, .canceled: ("failed", 0.4)
      case .deleted: ("deleted", 0)
      case .odd: ("archived", 0)
      }
    return [
      "id": job.id, "videoId": "v-\(job.id)", "status": status,
      "progress": (progress * 50).rounded(), "maximumProgress": 50,
      "creationDate": text(job.started),
    ]
  }

  private func text(_ date: Date) -> String {
    date.formatted(.iso8601)
  }
}
