import ArgumentParser
import Foundation
import VideoJobs

/// Downloads the videos of a job.
struct Download: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Downloads the films of a job that has succeeded.",
    discussion: "Prints a line of JSON for each file: its path and its size in bytes.")

  @Argument(help: "The job, as provider:id.")
  var job: RefArgument

  @Option(
    name: [.customShort("o"), .customLong("output"), .customLong("to")],
    help: ArgumentHelp(
      "The target: a file, or a folder, which is created if its name ends in a slash.",
      valueName: "path"))
  var target: String = "."

  @Option(
    name: .customLong("number"),
    help: ArgumentHelp(
      "Only one film of the job: the index of its output, from 0. (default: all)",
      valueName: "index"))
  var number: Int?

  @Flag(help: "Waits until the job has succeeded, using --timeout and --interval.")
  var wait = false

  @Flag(help: "Replaces existing files.")
  var force = false

  @Flag(help: "Shows no progress.")
  var quiet = false

  @OptionGroup var polling: PollingOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    guard number ?? 0 >= 0 else { throw ValidationError("--number must be 0 or more") }
  }

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
        job, outputs: number.map { [$0] }, into: url, overwrite: force, progress: progress)
    }
    if number == nil && job.outputs.count > 1 {
      throw UsageProblem(
        description: "\(job.ref) has \(job.outputs.count) outputs: use a folder, or choose one"
          + " with --number 0 to \(job.outputs.count - 1)")
    }
    try await videos.download(
      job, output: number ?? 0, to: url, overwrite: force, progress: progress)
    return [url]
  }

  /// The line printed for a file.
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
