import APIRuntime
import APITransport
import ArgumentParser
import Foundation
import VideoJobs

/// How to reach the providers.
struct ConnectionOptions: ParsableArguments {
  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "A proxy or a mock for all providers, each below its name, as in URL/hera."
        + " (default: the providers' own addresses)",
      valueName: "url"),
    transform: Self.address)
  var baseURL: URL?

  private static func address(_ text: String) throws -> URL {
    guard let url = APIURL(text).url, ["http", "https"].contains(url.scheme),
      url.host?.isEmpty == false
    else {
      throw ValidationError("it must be an http or https address, such as http://127.0.0.1:8080")
    }
    return url
  }

  var videos: VideoJobs {
    VideoJobs(credentials: .environment, baseURL: baseURL, transport: DefaultTransport())
  }
}

/// How long and how often to query.
struct PollingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How long to wait in total: 90s, 20m, 1h; 'none' is no limit.", valueName: "time"))
  var timeout: TimeLimit = TimeLimit(duration: .seconds(900))

  @Option(
    help: ArgumentHelp(
      "Between the first two queries: 500ms, 5s; each further wait is longer, up to 15s."
        + " (default: 2s to 5s, depending on the provider)", valueName: "time"))
  var interval: TimeSpan?

  var polling: Polling { Polling(interval: interval?.duration, timeout: timeout.duration) }
}

/// A duration in the notation of the command line.
struct TimeSpan: ExpressibleByArgument {
  let duration: Duration

  init?(argument: String) {
    let units: [(suffix: String, milliseconds: Double)] = [
      ("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000), ("", 1_000),
    ]
    guard let unit = units.first(where: { argument.hasSuffix($0.suffix) }),
      let number = Double(argument.dropLast(unit.suffix.count)), number.isFinite, number > 0,
      number * unit.milliseconds <= 1e12
    else { return nil }
    duration = .milliseconds(number * unit.milliseconds)
  }
}

/// A duration, or none.
struct TimeLimit: ExpressibleByArgument {
  let duration: Duration?

  init(duration: Duration?) {
    self.duration = duration
  }

  init?(argument: String) {
    if argument == "none" {
      duration = nil
    } else if let span = TimeSpan(argument: argument) {
      duration = span.duration
    } else {
      return nil
    }
  }

  var defaultValueDescription: String { "15m" }
}

extension VideoProvider: ExpressibleByArgument {}

/// A job as an argument. Kept as text until the command runs, so that the error message tells what
/// is wrong with it.
struct RefArgument: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    text = argument
  }

  /// - Throws: `InvalidJobRef`.
  func ref() throws -> JobRef {
    try JobRef(parsing: text)
  }
}
