import ArgumentParser
import VideoJobs

/// Waits for a job.
struct Wait: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Waits until a job has succeeded.",
    discussion: "Prints the job as JSON; if it does not succeed, as last seen.")

  @Argument(help: "The job, as provider:id.")
  var job: RefArgument

  @Flag(help: "Shows no progress.")
  var quiet = false

  @OptionGroup var polling: PollingOptions
  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let job = try await connection.videos.wait(
      for: job.ref(), polling: polling.polling, isQuiet: quiet)
    try Terminal.write(job)
  }
}

extension VideoJobs {
  /// Waits with progress on the terminal. If the job does not succeed, its last snapshot is written
  /// to standard output before the error is thrown.
  func wait(for ref: JobRef, polling: Polling, isQuiet: Bool) async throws -> VideoJob {
    let lines = ProgressLines([ref], isQuiet: isQuiet)
    do {
      let job = try await wait(for: ref, polling: polling) { lines.show($0) }
      lines.finish()
      return job
    } catch {
      lines.finish()
      if let last = (error as? VideoJobError)?.job { try Terminal.write(last) }
      throw error
    }
  }
}
