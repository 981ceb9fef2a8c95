import ArgumentParser
import Foundation
import VideoJobs

/// Looks at a job once.
struct Status: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Queries a job once.",
    discussion: "Prints the job as JSON in any state; the exit status tells whether it failed.")

  @Argument(help: "The job, as provider:id.")
  var job: RefArgument

  @Flag(help: "Prints the provider's unchanged response instead of the job.")
  var raw = false

  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let job = try await connection.videos.status(of: job.ref())
    if raw {
      Terminal.write(String(decoding: job.rawBody, as: UTF8.self) + "\n")
    } else {
      try Terminal.write(job)
    }
    if let failure = job.failure, job.state == .failed {
      Terminal.say("the job failed: \(failure)")
    }
    throw ExitCode(Outcome(job.state).rawValue)
  }
}
