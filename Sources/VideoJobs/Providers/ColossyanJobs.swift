import APIRuntime
import Foundation
import VideoAPIs

/// Colossyan: the job only names its video; a second operation tells where it is.
enum ColossyanJobs: ProviderAdapter {
  typealias Client = Colossyan.Client
  typealias Body = Colossyan.GetVideoGenerationJobStatus.Output
  static let provider = VideoProvider.colossyan

  static func look(at id: String) -> Colossyan.GetVideoGenerationJobStatus {
    .init(videoGenerationJobID: id)
  }

  static func id(in body: Body) -> String? { body.additionalProperties["id"]?.stringValue }

  static func job(_ body: Body, _ ref: JobRef, _ response: Response) throws -> VideoJob {
    let state = state(body.status)
    var job = VideoJob(ref, state, rawStatus: body.status?.rawValue, rawBody: response.data)
    if state == .running { job.phase = body.status?.rawValue }
    job.setProgress(body.progress, of: body.maximumProgress ?? 0)
    if state == .failed { job.failure = VideoJob.Failure(nil) }
    if state == .succeeded, let id = body.videoID, !id.isEmpty {
      var output = VideoJob.Output(state: .succeeded)
      output.failure = VideoJob.Failure("the film's address has not been requested")
      job.outputs = [output]
    }
    return job
  }

  private static func state(_ status: Body.Status?) -> VideoJob.State {
    switch status {
    case .inQueue: .queued
    case .preprocessing, .preprocessingFinished, .generating: .running
    case .finished: .succeeded
    case .failed: .failed
    case .deleted: .deleted
    case .unknown(let raw): .unknown(raw)
    case nil: .unknown("")
    }
  }

  static func complete(_ job: VideoJob, _ client: Client) async throws -> VideoJob {
    let body = try? job.decoded(as: Body.self)
    guard let id = body?.videoID, var output = job.outputs.first else { return job }
    var job = job
    do {
      let film = try await client.getGeneratedVideo(videoID: id)
      output = VideoJob.Output(index: 0, state: .succeeded, address: film.publicURL)
      if output.url == nil, output.failure == nil {
        output.failure = VideoJob.Failure("the film has no address yet")
      }
      output.byteCount = film.videoSizeBytes.flatMap { Int(exactly: $0.rounded()) }
      job.title = film.name
      job.duration = film.videoDurationSeconds.flatMap(seconds)
      job.thumbnail = film.thumbnailURL.flatMap { APIURL($0).url }
    } catch let error as CancellationError {
      throw error
    } catch {
      output.failure = VideoJob.Failure("\(VideoAPIError(error, from: provider))")
    }
    job.outputs = [output]
    return job
  }
}
