import APIRuntime
import Foundation
import VideoAPIs

/// Hooked: the job is wrapped in an envelope that can say `success: false` with any status. The
/// vendor's example code uses a third shape, without the envelope and with other names, which is
/// read, too.
enum HookedJobs: ProviderAdapter {
  typealias Client = Hooked.Client
  static let provider = VideoProvider.hooked

  static func look(at id: String) -> Hooked.GetVideoDetails { .init(videoID: id) }

  static func id(in body: Hooked.GetVideoDetails.Output) -> String? { body.data?.id }

  static func job(
    _ body: Hooked.GetVideoDetails.Output, _ ref: JobRef, _ response: Response
  ) throws -> VideoJob {
    guard body.success != false else { throw UnsuccessfulAnswer(response: response) }
    let (video, raw) = try video(body, response)
    let state = state(video.status)
    var job = VideoJob(ref, state, rawStatus: video.status?.rawValue, rawBody: response.data)
    job.setProgress(video.progress, of: 100)
    job.title = video.name
    job.createdAt = video.createdAt
    job.updatedAt = video.updatedAt
    job.duration = video.durationInSeconds.flatMap(seconds)
    // The documentation: "Duration of the video in frames (at 25fps)".
    job.frameRate = 25
    job.cost = video.usedCredits.map { VideoJob.Cost(amount: $0, isEstimate: false) }
    job.thumbnail = video.thumbnail.flatMap { APIURL($0).url }
    // Otherwise the message is about the request.
    if state == .failed { job.failure = VideoJob.Failure(video.message) }
    let address = video.url ?? raw["downloadUrl"]?.stringValue
    if state == .succeeded, let address, !address.isEmpty {
      var output = VideoJob.Output(index: 0, state: .succeeded, address: address)
      output.byteCount = video.size
      output.expiryHint = "24 hours or 7 days, depending on the provider's page"
      job.outputs = [output]
    }
    return job
  }

  /// Returns the video and its JSON, taken out of the envelope if there is one.
  private static func video(
    _ body: Hooked.GetVideoDetails.Output, _ response: Response
  ) throws -> (Hooked.Video, JSONValue) {
    let raw = try JSONCoding.decode(JSONValue.self, from: response.data)
    if let data = body.data { return (data, raw["data"] ?? .null) }
    if raw["error"]?.isNull == false { throw UnsuccessfulAnswer(response: response) }
    guard raw["status"] != nil else {
      let problem = DecodingProblem(path: "data", expected: "an object", found: "nothing")
      throw DecodingFailure(response: response, cause: .shape([problem]))
    }
    return (try response.json(), raw)
  }

  private static func state(_ status: Hooked.Video.Status?) -> VideoJob.State {
    switch status {
    case .started: .running
    case .completed: .succeeded
    case .failed: .failed
    case .unknown(let raw): state(lenient: raw)
    case nil: .unknown("")
    }
  }

  private static func state(lenient raw: String) -> VideoJob.State {
    switch raw.uppercased() {
    case "STARTED", "PROCESSING": .running
    case "COMPLETED": .succeeded
    case "FAILED": .failed
    default: .unknown(raw)
    }
  }
}

/// A response whose body reports a failure, whatever its status.
struct UnsuccessfulAnswer: APIFailure {
  let response: Response
}

/// Converts a valid number of seconds.
func seconds(_ number: Double) -> Duration? {
  guard number.isFinite, number >= 0, number < 1e9 else { return nil }
  return .milliseconds(Int64((number * 1_000).rounded()))
}
