import APIRuntime
import Foundation
import VideoAPIs

/// Magic Hour: several downloads, each with the time at which its URL expires.
enum MagicHourJobs: ProviderAdapter {
  typealias Client = MagicHour.Client
  typealias Body = MagicHour.VideoProjectsGetDetails.Output
  static let provider = VideoProvider.magicHour

  static func look(at id: String) -> MagicHour.VideoProjectsGetDetails { .init(id: id) }

  static func id(in body: Body) -> String? { body.id }

  static func job(_ body: Body, _ ref: JobRef, _ response: Response) throws -> VideoJob {
    // "Whether this resource is active. If false, it is deleted."
    let state = body.enabled ? state(body.status) : .deleted
    var job = VideoJob(ref, state, rawStatus: body.status.rawValue, rawBody: response.data)
    job.title = body.name
    job.createdAt = body.createdAt
    // "A value of -1 indicates the width can be ignored."
    if body.width > 0, body.height > 0 {
      job.pixelSize = VideoJob.PixelSize(width: body.width, height: body.height)
    }
    job.duration = seconds(Double(body.endSeconds) - Double(body.startSeconds))
    job.frameRate = body.fps
    job.cost = VideoJob.Cost(
      amount: Double(body.creditsCharged), isEstimate: body.status != .complete)
    if state == .failed {
      job.failure = VideoJob.Failure(code: body.error?.code, body.error?.message)
    }
    if state == .succeeded {
      job.outputs = body.downloads.enumerated().map { index, download in
        var output = VideoJob.Output(
          index: index, state: .succeeded, address: download.url.rawValue)
        output.expiresAt = download.expiresAt
        return output
      }
    }
    return job
  }

  private static func state(
    _ status: MagicHour.VideoProjectsGetDetails.Output.Status
  ) -> VideoJob.State {
    switch status {
    // The documentation: "draft — not used".
    case .queued, .draft: .queued
    case .rendering: .running
    case .complete: .succeeded
    case .error: .failed
    case .canceled: .canceled
    case .unknown(let raw): .unknown(raw)
    }
  }
}
