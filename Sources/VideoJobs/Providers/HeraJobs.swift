import APIRuntime
import Foundation
import VideoAPIs

/// Hera: several outputs, each with its own state and configuration; a failed one does not make the
/// job fail.
enum HeraJobs: ProviderAdapter {
  typealias Client = Hera.Client
  static let provider = VideoProvider.hera

  static func look(at id: String) -> Hera.GetVideo { Hera.GetVideo(videoID: id) }

  static func id(in body: Hera.GetVideoResponse) -> String? { body.videoID }

  static func job(
    _ body: Hera.GetVideoResponse, _ ref: JobRef, _ response: Response
  ) throws -> VideoJob {
    let state = state(body.status)
    var job = VideoJob(ref, state, rawStatus: body.status.rawValue, rawBody: response.data)
    job.outputs = body.outputs.enumerated().map(output)
    if body.outputs.count > 1 {
      let finished = job.outputs.count { $0.state.isTerminal }
      job.setProgress(Double(finished), of: Double(body.outputs.count))
    }
    if state == .failed {
      let reasons = job.outputs.compactMap { $0.failure?.message }
      job.failure = VideoJob.Failure(reasons.joined(separator: "; "))
    }
    job.pixelSize = same(body.outputs.map { pixelSize($0.config) })
    job.frameRate = same(body.outputs.map { Double($0.config.fps.rawValue) })
    job.page = body.projectURL.flatMap { APIURL($0).url }
    return job
  }

  private static func state(_ status: Hera.ExternalExportStatusEnum) -> VideoJob.State {
    switch status {
    case .inProgress: .running
    case .success: .succeeded
    case .failed: .failed
    case .unknown(let raw): .unknown(raw)
    }
  }

  private static func output(_ index: Int, _ entry: Hera.ExportStatusEntry) -> VideoJob.Output {
    let config = entry.config
    var output = VideoJob.Output(
      index: index, state: state(entry.status), address: entry.fileURL)
    output.format = format(config.format) ?? output.format
    output.label =
      "\(config.resolution.rawValue) \(config.aspectRatio.rawValue) \(config.fps.rawValue) fps"
    if output.state == .failed, output.failure == nil {
      output.failure = VideoJob.Failure(entry.error)
    }
    return output
  }

  private static func format(_ format: Hera.ExternalExportFormatEnum) -> String? {
    switch format {
    case .mp4: "mp4"
    case .prores: "mov"
    case .webm: "webm"
    case .gif: "gif"
    case .unknown: nil
    }
  }

  /// Derives the size from resolution and aspect ratio: `1080p` is the length of the shorter side.
  private static func pixelSize(_ config: Hera.ExternalExportConfig) -> VideoJob.PixelSize? {
    let short: Int
    switch config.resolution {
    case ._360p: short = 360
    case ._480p: short = 480
    case ._720p: short = 720
    case ._1080p: short = 1_080
    case ._4k: short = 2_160
    case .unknown: return nil
    }
    switch config.aspectRatio {
    // Rounded to an even number, as encoders require.
    case ._16x9: return .init(width: (short * 16 / 9 + 1) / 2 * 2, height: short)
    case ._9x16: return .init(width: short, height: (short * 16 / 9 + 1) / 2 * 2)
    case ._1x1: return .init(width: short, height: short)
    case ._4x5: return .init(width: short, height: short * 5 / 4)
    case .unknown: return nil
    }
  }

  /// The value that all outputs have in common.
  private static func same<Value: Equatable>(_ values: [Value?]) -> Value? {
    guard let first = values.first, values.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
