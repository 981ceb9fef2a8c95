import APIRuntime
import Foundation

/// The progress of a download.
public struct DownloadProgress: Hashable, Sendable {
  /// The index of the output being downloaded.
  public let output: Int
  /// The bytes received so far. Goes back if a download has to start over.
  public let received: Int64
  /// The total number of bytes, if the server announced it.
  public let expected: Int64?
}

extension VideoJobs {
  /// The maximum size of a video unless a call sets another one: 2 GB.
  public static let defaultSizeLimit: Int64 = 2 * 1_024 * 1_024 * 1_024

  /// Downloads all videos of a job into a folder, which is created if needed.
  ///
  /// A file is named `<provider>-<id>.<format>`, with the index of the output before the dot if the
  /// job has several; no part of the name comes from a URL. It appears under its name only when it
  /// is completely on disk. If an address has expired, the job is queried for a new one once;
  /// interrupted transfers are tried up to three times, and resumed if the server supports it.
  ///
  /// - Parameters:
  ///   - numbers: the indices of the wanted outputs; all if `nil`.
  ///   - overwrite: whether existing files may be replaced.
  ///   - sizeLimit: in bytes, for each video.
  ///   - progress: called after each chunk.
  /// - Returns: the files, in the order of the outputs. Outputs that failed have none.
  /// - Throws: ``VideoJobError``, `CancellationError`. Videos finished before are kept.
  @discardableResult
  public func download(
    _ job: VideoJob, outputs numbers: Set<Int>? = nil, into folder: URL, overwrite: Bool = false,
    sizeLimit: Int64 = VideoJobs.defaultSizeLimit,
    progress: (@Sendable (DownloadProgress) -> Void)? = nil
  ) async throws -> [URL] {
    let outputs = try job.succeeded().outputs.filter {
      numbers?.contains($0.index) ?? $0.isPromised
    }
    for number in (numbers ?? []).sorted() where !outputs.contains(where: { $0.index == number }) {
      throw VideoJobError.noSuchOutput(job, number)
    }
    for output in outputs where !output.isPromised { throw VideoJobError.noOutput(job) }
    // If this fails, writing fails, too, with a better message.
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let stem = fileStem(of: job)
    var files: [URL] = []
    for output in outputs {
      let name = stem + (job.outputs.count > 1 ? "-\(output.index)" : "")
      files.append(
        try await download(
          output, of: job.ref, into: folder, overwrite, sizeLimit, progress
        ) { format in "\(name).\(format)" })
    }
    return files
  }

  /// Downloads one video of a job into a file of the caller's choice, whose folder must exist.
  ///
  /// - Parameters:
  ///   - index: the index of the output.
  ///   - overwrite: whether an existing file may be replaced.
  ///   - sizeLimit: in bytes.
  ///   - progress: called after each chunk.
  /// - Throws: ``VideoJobError``, `CancellationError`.
  public func download(
    _ job: VideoJob, output index: Int = 0, to file: URL, overwrite: Bool = false,
    sizeLimit: Int64 = VideoJobs.defaultSizeLimit,
    progress: (@Sendable (DownloadProgress) -> Void)? = nil
  ) async throws {
    guard let output = try job.succeeded().outputs.first(where: { $0.index == index }) else {
      throw VideoJobError.noSuchOutput(job, index)
    }
    guard output.isPromised else { throw VideoJobError.noOutput(job) }
    _ = try await download(
      output, of: job.ref, into: file.deletingLastPathComponent(), overwrite, sizeLimit, progress
    ) { _ in file.lastPathComponent }
  }

  private func download(
    _ output: VideoJob.Output, of ref: JobRef, into folder: URL, _ overwrite: Bool,
    _ sizeLimit: Int64, _ progress: (@Sendable (DownloadProgress) -> Void)?,
    named name: (_ format: String) -> String
  ) async throws -> URL {
    var download = FileDownload()
    download.replacing = overwrite
    download.limit = sizeLimit
    download.retry = options.retry
    download.clock = clock
    var source = OutputSource(self, ref, output)
    do {
      // Fail before the request if the name is known and taken.
      if let format = output.format, !overwrite {
        let file = folder.appendingPathComponent(name(format))
        guard !FileManager.default.fileExists(atPath: file.path) else {
          throw DownloadFailure(fileName: file.lastPathComponent, reason: .exists)
        }
      }
      return try await download.run(
        into: folder, from: { try await source.open($0) },
        named: { name(output.format ?? $0.filmFormat ?? "mp4") },
        checking: { head, start in
          guard let type = head.mediaTypeOfNoFilm(start) else { return }
          throw VideoJobError.notAFilm(ref, output: output.index, mediaType: type)
        },
        progress: { received, expected in
          progress?(
            DownloadProgress(output: output.index, received: received, expected: expected))
        })
    } catch let failure as DownloadFailure {
      throw VideoJobError.download(ref, output: output.index, failure)
    } catch {
      throw try problem(error, ref)
    }
  }

  /// Keeps letters, digits, `-`, `_` and `.`; the ID may contain anything else.
  private func fileStem(of job: VideoJob) -> String {
    let id = job.ref.id.unicodeScalars.prefix(120).map { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar)
      return isPlain || "-_.".unicodeScalars.contains(scalar) ? Character(scalar) : "_"
    }
    return "\(job.ref.provider.rawValue)-\(String(id))"
  }
}

extension Response {
  private var mediaType: String {
    let type = headers[.contentType]?.prefix { $0 != ";" } ?? ""
    return type.trimmingCharacters(in: .whitespaces).lowercased()
  }

  /// The format that the media type indicates.
  fileprivate var filmFormat: String? {
    switch mediaType {
    case "video/mp4": "mp4"
    case "video/quicktime": "mov"
    case "video/webm": "webm"
    case "image/gif": "gif"
    default: nil
    }
  }

  /// The media type of the body if it is not a video: the page of a proxy, an error as JSON,
  /// nothing. No video format begins with `<` or `{`.
  fileprivate func mediaTypeOfNoFilm(_ start: Data) -> String? {
    if start.isEmpty { return "an empty body" }
    let type = mediaType
    let isText = ["html", "json", "xml"].contains { type.hasSuffix($0) }
    if isText || type == "text/plain" { return type }
    let first = start.first { ![0x09, 0x0A, 0x0D, 0x20].contains($0) }
    return first == UInt8(ascii: "<") || first == UInt8(ascii: "{") ? "text" : nil
  }
}
