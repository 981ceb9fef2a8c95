import Foundation

/// A body could not be written to a file. There is no partial file under the intended name.
public struct DownloadFailure: Error, Hashable, CustomStringConvertible, LocalizedError {
  /// Why a body could not be written.
  public enum Reason: Hashable, Sendable {
    /// A file of that name already exists.
    case exists
    /// The body ended before the announced length.
    case truncated(expected: Int64, received: Int64)
    /// The file is larger than the caller's limit, in bytes.
    case tooLarge(limit: Int64)
    /// The message of the system: a missing folder, a full disk, missing permission.
    case system(String)
  }

  /// The name of the file, without its folder; the name of the folder if the name was not known
  /// yet.
  public let fileName: String
  /// Why it could not be written.
  public let reason: Reason

  /// Creates a failure. For code that stands in for a download, such as a test double.
  public init(fileName: String, reason: Reason) {
    self.fileName = fileName
    self.reason = reason
  }

  public var description: String {
    switch reason {
    case .exists: "\(fileName) already exists"
    case .truncated(let expected, let received):
      "\(fileName): only \(received) of \(expected) bytes arrived"
    case .tooLarge(let limit): "\(fileName) is larger than \(limit) bytes"
    case .system(let words): "\(fileName) could not be written: \(words)"
    }
  }

  public var errorDescription: String? { description }
}

extension StreamedBody {
  /// Writes the body to a file.
  ///
  /// It is written next to its target, readable only by the user, and gets its name when it is
  /// completely on disk, so the name never refers to a partial file. Unlike ``FileDownload``, this
  /// does not resume when a connection breaks.
  ///
  /// - Parameters:
  ///   - file: the target, whose folder must exist.
  ///   - replacing: whether an existing file of that name may be replaced.
  ///   - limit: the maximum size in bytes.
  ///   - progress: called after each chunk with the bytes received so far and, if the server
  ///     announced it, the total.
  /// - Returns: the length in bytes.
  /// - Throws: ``DownloadFailure``; whatever iterating throws.
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

  /// Appends the whole body to a file.
  ///
  /// - Parameters:
  ///   - expected: the length of the resulting file.
  ///   - first: receives the first chunk, or an empty one if there is none, before anything is
  ///     written.
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
