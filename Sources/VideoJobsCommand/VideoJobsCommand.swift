import ArgumentParser
import Foundation
import VideoJobs

/// The command line: queries jobs, waits for them and downloads their videos. JSON goes to standard
/// output, text for people to standard error; keys come from the environment.
@main
struct VideoJobsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "videojobs",
    abstract: "Follows the jobs of Boson AI, Hooked, Magic Hour, Hera and Colossyan.",
    discussion: """
      A job is written as provider:id, for example hooked:vid_abc123. Keys are read from \
      BOSON_API_KEY, HOOKED_API_KEY, MAGIC_HOUR_API_KEY, HERA_API_KEY and COLOSSYAN_API_KEY.

      JSON goes to standard output, progress and errors to standard error.

      Exit status: 0 done; 1 the API or the network failed, there is no such job, or a file could \
      not be written; 3 the key is missing or refused; 4 the time limit was reached; 5 the job \
      failed, or was canceled or deleted; 64 the arguments were invalid; 130 interrupted.
      """,
    version: "0.1.0",
    subcommands: [
      Status.self, Wait.self, Download.self, Watch.self, Normalize.self, Providers.self,
    ])

  static func main() async {
    do {
      try await Interruption.obeying {
        var command = try parseAsRoot()
        if var asynchronous = command as? any AsyncParsableCommand {
          try await asynchronous.run()
        } else {
          try command.run()
        }
      }
    } catch let error {
      finish(with: error)
    }
  }

  /// Reports the error and exits with its status.
  private static func finish(with error: any Error) -> Never {
    let isHelp = exitCode(for: error) == .success
    if isHelp
      || !(error is any Explained || error is VideoJobError || error is InvalidJobRef
        || error is CancellationError || error is ExitCode)
    {
      let text = fullMessage(for: error)
      if !text.isEmpty {
        isHelp ? Terminal.write(text + "\n") : Terminal.paint(text + "\n")
      }
      Foundation.exit(isHelp ? 0 : Outcome.usage.rawValue)
    }
    if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
    Terminal.say(error is CancellationError ? "interrupted" : words(for: error))
    Foundation.exit(Outcome(error).rawValue)
  }
}
