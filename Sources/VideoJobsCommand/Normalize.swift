import ArgumentParser
import Foundation
import VideoJobs

/// Creates a job from a provider's response, without a network.
struct Normalize: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a job of a provider's answer, which it reads from standard input.",
    discussion: "Needs neither key nor network, for example: videojobs normalize hera < body.json")

  @Argument(help: "Whose answer it is.")
  var provider: VideoProvider

  @Option(help: "The job's id, where the answer does not have it. (default: unknown)")
  var id: String?

  @Option(help: "The HTTP status that the answer came with.")
  var status = 200

  func run() async throws {
    let limit = 16 * 1_024 * 1_024
    guard let body = try FileHandle.standardInput.read(upToCount: limit + 1), !body.isEmpty else {
      throw FileProblem(description: "there is nothing on standard input")
    }
    guard body.count <= limit else {
      throw FileProblem(description: "standard input holds more than \(limit) bytes")
    }
    let job = try VideoJobs.normalize(provider: provider, body: body, id: id, status: status)
    try Terminal.write(job)
  }
}
