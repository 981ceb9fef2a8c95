import APIRuntime
import Foundation

/// How far a download is.
public struct DownloadProgress: Hashable, Sendable {
  /// The output that is downloaded.
  public let output: Int
  /// The bytes so far. Goes back when a download has to start again.
  public let received: Int64
  /// All that will come, when the server said it.
  public let expected: Int64?
}

extension VideoJobs {
  /// 2 GB, what a film may hold unless a call says otherwise.
  public static let defaultSizeLimit: Int64 = 2 * 1_024 * 1_024 * 1_024

  /// Downloads all films of a job into a folder, which is made if it is not there.
  ///
  /// A file is called `<provider>-<id>.<format>`, with the number of the output before the dot if
  /// the job has several; nothing of the name comes from a URL. It gets its name when all of it is
  /// on the disk. When an address has expired, the job is asked for another one once; what the
  /// network breaks off is tried up to three times, and gone on with where the server can.
  ///
  /// - Parameters:
  ///   - numbers: of the outputs that are wanted; all if `nil`.
  ///   - overwrite: whether files of these names may be replaced.
  ///   - sizeLimit: in bytes, for each film.
  ///   - progress: called after each piece.
  /// - Returns: the files, in the order of the outputs. Outputs that failed have none.
  /// - Throws: ``VideoJobError``, `CancellationError`. Films that were finished before stay.
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
    // When this does not work, neither does writing there, and that says why.
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

  /// Downloads one film of a job into a file of the caller's choice, whose folder has to be there.
  ///
  /// - Parameters:
  ///   - index: the number of the output.
  ///   - overwrite: whether a file of that name may be replaced.
  ///   - sizeLimit: in bytes.
  ///   - progress: called after each piece.
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
      // What is known before is not asked for.
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

  /// Letters, digits, `-`, `_` and `.` stay; the id may hold anything else.
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

  /// The format that the media type stands for.
  fileprivate var filmFormat: String? {
    switch mediaType {
    case "video/mp4": "mp4"
    case "video/quicktime": "mov"
    case "video/webm": "webm"
    case "image/gif": "gif"
    default: nil
    }
  }

  /// What came, if it is no film: the page of a proxy, an error as JSON, nothing. No format of
  /// films begins with `<` or `{`.
  fileprivate func mediaTypeOfNoFilm(_ start: Data) -> String? {
    if start.isEmpty { return "an empty body" }
    let type = mediaType
    let isText = ["html", "json", "xml"].contains { type.hasSuffix($0) }
    if isText || type == "text/plain" { return type }
    let first = start.first { ![0x09, 0x0A, 0x0D, 0x20].contains($0) }
    return first == UInt8(ascii: "<") || first == UInt8(ascii: "{") ? "text" : nil
  }
}
