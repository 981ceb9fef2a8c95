import Foundation

/// A body could not be kept in a file. Nothing stands under the name that it was to have.
public struct DownloadFailure: Error, Hashable, CustomStringConvertible, LocalizedError {
  /// Why not.
  public enum Reason: Hashable, Sendable {
    /// There is a file of that name already.
    case exists
    /// The body ended before the length that the server had announced.
    case truncated(expected: Int64, received: Int64)
    /// It is larger than the caller was willing to keep; in bytes.
    case tooLarge(limit: Int64)
    /// What the system said: a missing folder, a full disk, a missing permission.
    case system(String)
  }

  /// The name of the file, without its folder; that of the folder when it did not get as far.
  public let fileName: String
  /// Why it could not be kept.
  public let reason: Reason

  /// For code that stands in for a download, such as a test double.
  public init(fileName: String, reason: Reason) {
    self.fileName = fileName
    self.reason = reason
  }

  public var description: String {
    switch reason {
    case .exists: "\(fileName) is there already"
    case .truncated(let expected, let received):
      "\(fileName): only \(received) of \(expected) bytes came"
    case .tooLarge(let limit): "\(fileName) is larger than \(limit) bytes"
    case .system(let words): "\(fileName) could not be written: \(words)"
    }
  }

  public var errorDescription: String? { description }
}

extension StreamedBody {
  /// Keeps the body in a file.
  ///
  /// It is written beside its target, readable for the user alone, and gets its name when all of it
  /// is on the disk: the name never stands for a part. ``FileDownload`` goes on where a connection
  /// broke; this does not.
  ///
  /// - Parameters:
  ///   - file: where to; the folder has to be there.
  ///   - replacing: whether a file of that name may be replaced.
  ///   - limit: in bytes.
  ///   - progress: called after each chunk with the bytes so far, and all that will come when the
  ///     server said it.
  /// - Returns: the length in bytes.
  /// - Throws: ``DownloadFailure``; what iterating throws.
  @discardableResult
  public func write(
    to file: URL, replacing: Bool = false, limit: Int64? = nil,
    progress: ((_ received: Int64, _ expected: Int64?) -> Void)? = nil
  ) async throws -> Int64 {
    let name = file.lastPathComponent
    let target = try PartialFile(in: file.deletingLastPathComponent(), as: name)
    try target.settle(name, replacing: replacing)
    try await append(to: target, limit: limit, expecting: contentLength, progress: progress)
    _ = try target.finish(replacing: replacing)
    return target.count
  }

  /// Adds all of the body to what there is of a file.
  ///
  /// - Parameters:
  ///   - expected: the length of the file that comes of it.
  ///   - first: is shown the first chunk, or none if there is none, before anything is written.
  func append(
    to file: PartialFile, limit: Int64?, expecting expected: Int64?,
    first: (Data) throws -> Void = { _ in },
    progress: ((_ received: Int64, _ expected: Int64?) -> Void)?
  ) async throws {
    if let limit, let expected, expected > limit { throw file.failure(.tooLarge(limit: limit)) }
    var isFirst = true
    for try await chunk in self {
      if isFirst { try first(chunk) }
      isFirst = false
      try file.append(chunk, limit: limit)
      progress?(file.count, expected)
    }
    if isFirst { try first(Data()) }
    if let expected, expected != file.count {
      throw file.failure(.truncated(expected: expected, received: file.count))
    }
  }
}
