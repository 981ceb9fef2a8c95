import APIRuntime
import Foundation

/// Why there is no video. Each case names its job, so that a job that is paid for can be queried
/// again: ``ref`` as text is sufficient.
///
/// Descriptions contain neither keys nor the queries of URLs.
public enum VideoJobError: Error, Sendable {
  /// The job failed.
  case failed(VideoJob)
  /// The job was canceled at the provider's.
  case canceled(VideoJob)
  /// The job was deleted.
  case deleted(VideoJob)
  /// The job did not finish in time; it continues, and may incur costs. `last` is its last
  /// snapshot. If it is `nil`, the job was never seen and may not exist.
  case timedOut(last: VideoJob?, ref: JobRef, WaitLimit)
  /// The job has succeeded but has nothing to download.
  case noOutput(VideoJob)
  /// The job to download has not succeeded, or not yet.
  case notReady(VideoJob)
  /// There is no output with this index.
  case noSuchOutput(VideoJob, Int)
  /// There is no key for the provider; nothing was sent.
  case missingCredentials(JobRef)
  /// The provider's API failed or did not respond.
  case api(JobRef, VideoAPIError)
  /// The address of a video no longer works, not even a new one.
  case expired(JobRef, output: Int)
  /// The address of a video must not be called.
  case unsafeURL(JobRef, output: Int, UnsafeAddress)
  /// The response is not a video but has this media type, for example `text/html`.
  case notAFilm(JobRef, output: Int, mediaType: String)
  /// The video could not be written to a file.
  case download(JobRef, output: Int, DownloadFailure)

  /// The job.
  public var ref: JobRef {
    switch self {
    case .failed(let job), .canceled(let job), .deleted(let job), .noOutput(let job),
      .notReady(let job), .noSuchOutput(let job, _):
      job.ref
    case .timedOut(_, let ref, _), .missingCredentials(let ref), .api(let ref, _),
      .expired(let ref, _), .unsafeURL(let ref, _, _), .notAFilm(let ref, _, _),
      .download(let ref, _, _):
      ref
    }
  }

  /// The last snapshot of the job, if there is one.
  public var job: VideoJob? {
    switch self {
    case .failed(let job), .canceled(let job), .deleted(let job), .noOutput(let job),
      .notReady(let job), .noSuchOutput(let job, _):
      job
    case .timedOut(let last, _, _): last
    case .missingCredentials, .api, .expired, .unsafeURL, .notAFilm, .download: nil
    }
  }
}

/// The limit that a wait has reached.
public struct WaitLimit: Sendable {
  /// ``Polling/timeout``.
  public let duration: Duration
  /// The error of the last query, if there was one.
  public let problem: VideoAPIError?
}

extension VideoJobError: CustomStringConvertible, CustomReflectable, LocalizedError {
  public var description: String { "\(ref.words) \(words)" }
  public var errorDescription: String? { description }
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }

  private var words: String {
    switch self {
    case .failed(let job): "failed: \(job.failure?.description ?? "no reason given")"
    case .canceled: "was canceled"
    case .deleted: "was deleted"
    case .timedOut(let last, _, let limit): Self.words(last, limit)
    case .noOutput(let job): Self.wordsForNoOutput(of: job)
    case .notReady(let job): "has no film: it is \(job.state)"
    case .noSuchOutput(let job, let index): "has no output \(index); \(Self.numbers(of: job))"
    case .missingCredentials(let ref):
      "needs a key: set \(ref.provider.keyVariable), or pass credentials"
    case .api(_, let error): "request failed: \(error)"
    case .expired(_, let output): "output \(output): its address has expired"
    case .unsafeURL(_, let output, let reason):
      "output \(output): its address is not requested: \(reason)"
    case .notAFilm(_, let output, let type):
      "output \(output): received \(plain(type, upTo: 80)) instead of a film"
    case .download(_, let output, let failure): "output \(output): \(plain("\(failure)"))"
    }
  }

  private static func words(_ last: VideoJob?, _ limit: WaitLimit) -> String {
    guard let last else {
      return "was not seen within \(limit.duration)" + (limit.problem.map { ": \($0)" } ?? "")
    }
    let problem = limit.problem.map { ", then: \($0)" } ?? ""
    let seen = "last seen \(last.state)\(problem)"
    return "was not finished after \(limit.duration) (\(seen)); it continues"
  }

  private static func numbers(of job: VideoJob) -> String {
    switch job.outputs.count {
    case 0: "it has none"
    case 1: "the only one is 0"
    case let count: "they are 0 to \(count - 1)"
    }
  }

  private static func wordsForNoOutput(of job: VideoJob) -> String {
    let reasons = job.outputs.compactMap { $0.failure?.description }
    return "succeeded, but there is no film"
      + (reasons.isEmpty ? "" : ": " + reasons.joined(separator: "; "))
  }
}
