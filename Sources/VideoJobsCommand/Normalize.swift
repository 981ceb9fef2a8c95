import ArgumentParser
import Foundation
import VideoJobs

/// Creates a job from a provider's response, without a network.
struct Normalize: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Converts a provider's response, read from standard input, to a job.",
    discussion: "Needs no key and no network, for example: videojobs normalize hera < body.json")

  @Argument(help: "The provider of the response.")
  var provider: VideoProvider

  @Option(help: "The job's id, if the response does not have it. (default: unknown)")
  var id: String?

  @Option(help: "The HTTP status of the response.")
  var status = 200

  func run() async throws {
    let limit = 16 * 1_024 * 1_024
    guard let body = try FileHandle.standardInput.read(upToCount: limit + 1), !body.isEmpty else {
      throw FileProblem(description: "there is nothing on standard input")
    }
    guard body.count <= limit else {
      throw FileProblem(description: "standard input has more than \(limit) bytes")
    }
    let job = try VideoJobs.normalize(provider: provider, body: body, id: id, status: status)
    try Terminal.write(job)
  }
}
