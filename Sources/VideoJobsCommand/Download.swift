import ArgumentParser
import Foundation
import VideoJobs

/// Downloads the films of a job.
struct Download: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Downloads the films of a job that has succeeded.",
    discussion: "Prints a line of JSON for each file: its path, its output and its size.")

  @Argument(help: "The job: provider:id.")
  var job: RefArgument

  @Option(
    name: [.customShort("o"), .customLong("to")],
    help: "A folder, or the name of the file. (default: the current folder)")
  var target: String = "."

  @Option(help: "Only the output of this number, from 0.")
  var output: Int?

  @Flag(help: "Waits until the job has succeeded.")
  var wait = false

  @Flag(help: "Replaces files that are there.")
  var force = false

  @Flag(help: "Shows no progress.")
  var quiet = false

  @OptionGroup var polling: PollingOptions
  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let ref = try job.ref()
    let videos = connection.videos
    let job =
      wait
      ? try await videos.wait(for: ref, polling: polling.polling, isQuiet: quiet)
      : try await videos.status(of: ref)
    let lines = ProgressLines([ref], isQuiet: quiet)
    lines.show(job)
    do {
      let files = try await films(of: job, videos) { lines.show($0, of: ref) }
      lines.clear()
      for file in files { try Terminal.write(Line(file), onOneLine: true) }
    } catch {
      lines.clear()
      throw error
    }
  }

  private func films(
    of job: VideoJob, _ videos: VideoJobs,
    _ progress: @escaping @Sendable (DownloadProgress) -> Void
  ) async throws -> [URL] {
    let url = URL(fileURLWithPath: target)
    var isFolder = ObjCBool(false)
    let isThere = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
    if target.hasSuffix("/") || (isThere && isFolder.boolValue) {
      return try await videos.download(
        job, outputs: output.map { [$0] }, into: url, overwrite: force, progress: progress)
    }
    if output == nil && job.outputs.count > 1 {
      throw UsageProblem(
        description: "\(job.ref) has \(job.outputs.count) outputs: name a folder, or one of them"
          + " with --output")
    }
    try await videos.download(
      job, output: output ?? 0, to: url, overwrite: force, progress: progress)
    return [url]
  }

  /// What is printed of a file.
  private struct Line: Encodable {
    let path: String
    let bytes: Int?

    init(_ file: URL) {
      path = file.path
      let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
      bytes = (attributes?[.size] as? NSNumber)?.intValue
    }
  }
}
