import APIRuntime
import Foundation

/// How far a download is.
public struct DownloadProgress: Hashable, Sendable {
  /// The output that is downloaded.
  public let output: Int
  /// The bytes so far. Goes back to 0 when a download has to start again.
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
  /// there are several; nothing of the name comes from a URL. It gets its name when all of it is on
  /// the disk.
  ///
  /// - Parameters:
  ///   - overwrite: whether files of these names may be replaced.
  ///   - sizeLimit: in bytes, for each film.
  ///   - progress: called after each piece.
  /// - Returns: the files, in the order of the outputs. Outputs that failed have none.
  /// - Throws: ``VideoJobError``, `CancellationError`.
  @discardableResult
  public func download(
    _ job: VideoJob, into folder: URL, overwrite: Bool = false,
    sizeLimit: Int64 = VideoJobs.defaultSizeLimit,
    progress: ((DownloadProgress) -> Void)? = nil
  ) async throws -> [URL] {
    []
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
    progress: ((DownloadProgress) -> Void)? = nil
  ) async throws {
  }
}
