import VideoJobs

/// The outcome of a run, as its exit status.
enum Outcome: Int32 {
  case done = 0
  /// The API or the network failed, there is no such video, or a file could not be written.
  case failed = 1
  case usage = 64
  case authentication = 3
  case timeLimit = 4
  /// The job failed, or was canceled or deleted.
  case jobFailed = 5
  case interrupted = 130

  init(_ error: any Error) {
    switch error {
    case let error as VideoJobError: self.init(error)
    case is InvalidJobRef, is UsageProblem: self = .usage
    case is CancellationError: self = .interrupted
    default: self = .failed
    }
  }

  private init(_ error: VideoJobError) {
    switch error {
    case .failed, .canceled, .deleted: self = .jobFailed
    case .timedOut: self = .timeLimit
    case .missingCredentials: self = .authentication
    case .api(_, let error):
      self =
        error.kind == .unauthenticated || error.kind == .forbidden ? .authentication : .failed
    case .noOutput, .notReady, .noSuchOutput, .expired, .unsafeURL, .notAFilm, .download:
      self = .failed
    }
  }

  /// For a job that was queried but not waited for.
  init(_ state: VideoJob.State) {
    switch state {
    case .failed, .canceled, .deleted: self = .jobFailed
    case .queued, .running, .succeeded, .unknown: self = .done
    }
  }
}

/// The message for an error: its description, and what to do if that does not tell.
func words(for error: any Error) -> String {
  guard case VideoJobError.api(let ref, let problem) = error else { return "\(error)" }
  let variable = ref.provider.keyVariable
  if problem.kind == .unauthenticated { return "\(error); set \(variable) to a valid key" }
  if problem.kind == .forbidden { return "\(error); the key in \(variable) lacks permission" }
  return "\(error)"
}

/// An error whose description is the complete message.
protocol Explained: Error, CustomStringConvertible {}

/// The arguments are invalid.
struct UsageProblem: Explained {
  let description: String
}

/// A file or stream of the caller cannot be used.
struct FileProblem: Explained {
  let description: String
}
