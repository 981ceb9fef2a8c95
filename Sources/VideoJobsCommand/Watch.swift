import ArgumentParser
import Foundation
import VideoJobs

/// Waits for several jobs at once.
struct Watch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Waits for several jobs at once.",
    discussion: """
      Prints a line of JSON for each change of a job, and one with 'error' for a job that was \
      given up. The exit status is that of the first job, in the order given, that did not succeed.
      """)

  @Argument(help: "The jobs, each as provider:id.")
  var jobs: [RefArgument]

  @Option(help: "The number of requests at a time.")
  var concurrency = 8

  @Flag(help: "Shows no progress.")
  var quiet = false

  @OptionGroup var polling: PollingOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    guard (1...1_000).contains(concurrency) else {
      throw ValidationError("--concurrency must be a number from 1 to 1000")
    }
  }

  func run() async throws {
    let refs = try jobs.map { try $0.ref() }
    var seen: Set<JobRef> = []
    let lines = ProgressLines(refs.filter { seen.insert($0).inserted }, isQuiet: quiet)
    defer { lines.finish() }
    var outcomes: [JobRef: Outcome] = [:]
    let results = connection.videos.waitAll(
      refs, maxConcurrentRequests: concurrency, polling: polling.polling
    ) { job in
      lines.show(job)
      try? Terminal.write(job, onOneLine: true)
    }
    for await (ref, result) in results {
      guard case .failure(let error) = result else { continue }
      outcomes[ref] = Outcome(error)
      // A failed job has already been printed.
      if Outcome(error) != .jobFailed {
        lines.giveUp(ref)
        try Terminal.write(Line(ref: ref, error: words(for: error)), onOneLine: true)
      }
    }
    try Task.checkCancellation()
    let first = refs.compactMap { outcomes[$0] }.first ?? .done
    throw ExitCode(first.rawValue)
  }

  /// The line printed for a job that was given up.
  private struct Line: Encodable {
    let ref: JobRef
    let error: String
  }
}
