import APIRuntime
import Foundation
import VideoAPIs

/// Boson AI: the video has no URL of its own but is the response of a second operation.
enum BosonJobs: ProviderAdapter {
  typealias Client = Boson.Client
  static let provider = VideoProvider.boson

  static func look(at id: String) -> Boson.GetVideo { Boson.GetVideo(videoID: id) }

  static func id(in body: Boson.Video) -> String? { body.id }

  static func job(
    _ body: Boson.Video, _ ref: JobRef, _ response: Response
  ) throws -> VideoJob {
    let state = state(body.status)
    var job = VideoJob(
      ref, state, rawStatus: body.status?.rawValue, rawBody: response.data)
    job.setProgress(body.progress.map(Double.init), of: 100)
    job.createdAt = body.createdAt.map { Date(timeIntervalSince1970: Double($0)) }
    job.pixelSize = body.size.flatMap(pixelSize)
    if state == .failed { job.failure = failure(body.error) }
    if state == .succeeded {
      var output = VideoJob.Output(state: .succeeded)
      output.needsCredentials = true
      output.format = "mp4"
      job.outputs = [output]
    }
    return job
  }

  static func contentURL(of id: String, at server: Server) -> URL? {
    guard let request = try? Boson.GetVideoContent(videoID: id).request(to: server).request,
      let scheme = request.scheme, let authority = request.authority, let path = request.path
    else { return nil }
    return APIURL("\(scheme)://\(authority)\(path)").url
  }

  static func content(of id: String, _ client: Boson.Client) async throws -> StreamedBody {
    try await client.getVideoContent(videoID: id)
  }

  private static func state(_ status: Boson.Video.Status?) -> VideoJob.State {
    switch status {
    case .queued: .queued
    case .inProgress: .running
    case .completed: .succeeded
    case .failed: .failed
    case .unknown(let raw): .unknown(raw)
    case nil: .unknown("")
    }
  }

  /// The documentation shows a string; the object is OpenAI's, with code and message.
  private static func failure(_ error: Boson.Video.Error?) -> VideoJob.Failure {
    switch error {
    case .string(let message): VideoJob.Failure(message)
    case .details(let details): VideoJob.Failure(code: details.code, details.message)
    case .unknown, nil: VideoJob.Failure(nil)
    }
  }

  /// Parses `640x640`.
  private static func pixelSize(_ text: String) -> VideoJob.PixelSize? {
    let sides = text.lowercased().split(separator: "x", omittingEmptySubsequences: false)
      .compactMap { Int($0) }
    guard sides.count == 2, sides.allSatisfy({ $0 > 0 }) else { return nil }
    return VideoJob.PixelSize(width: sides[0], height: sides[1])
  }
}
