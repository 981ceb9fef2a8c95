import Foundation

/// A body could not be kept in a file. Nothing stands under the name that it was to have.
public struct DownloadFailure: Error, Hashable, CustomStringConvertible, LocalizedError {
  public enum Reason: Hashable, Sendable {
    /// There is a file of that name already.
    case exists
    /// The body ended before the length that the server had announced.
    case truncated(expected: Int64, received: Int64)
    /// What the system said: a missing folder, a full disk, a missing permission.
    case system(String)
  }

  /// The name of the file, without its folder.
  public let fileName: String
  public let reason: Reason

  public init(fileName: String, reason: Reason) {
    self.fileName = fileName
    self.reason = reason
  }

  public var description: String {
    switch reason {
    case .exists: "\(fileName) is there already"
    case .truncated(let expected, let received):
      "\(fileName): only \(received) of \(expected) bytes came"
    case .system(let words): "\(fileName) could not be written: \(words)"
    }
  }

  public var errorDescription: String? { description }
}

extension StreamedBody {
  /// Keeps the body in a file.
  ///
  /// It is written beside its target, readable for the user alone, and gets its name when all of it
  /// is on the disk: the name never stands for a part.
  ///
  /// - Parameters:
  ///   - file: where to; the folder has to be there.
  ///   - replacing: whether a file of that name may be replaced.
  ///   - progress: called after each chunk with the bytes so far, and all that will come when the
  ///     server said it.
  /// - Returns: the length in bytes.
  /// - Throws: ``DownloadFailure``; what iterating throws.
  @discardableResult
  public func write(
    to file: URL, replacing: Bool = false,
    progress: ((_ received: Int64, _ expected: Int64?) -> Void)? = nil
  ) async throws -> Int64 {
    let target = try FileTarget(file, replacing: replacing)
    do {
      var received: Int64 = 0
      for try await chunk in self {
        try target.append(chunk)
        received += Int64(chunk.count)
        progress?(received, contentLength)
      }
      if let expected = contentLength, expected != received {
        throw target.failure(.truncated(expected: expected, received: received))
      }
      try target.finish()
      return received
    } catch {
      target.discard()
      throw error
    }
  }
}

/// A file that is written under another name until it is whole.
private struct FileTarget {
  private let path: String
  private let temporary: String
  private let replacing: Bool
  private let descriptor: Int32

  init(_ file: URL, replacing: Bool) throws(DownloadFailure) {
    path = file.path
    self.replacing = replacing
    let folder = file.deletingLastPathComponent().path
    temporary = "\(folder)/.\(UUID().uuidString).partial"
    let name = file.lastPathComponent
    if !replacing && FileManager.default.fileExists(atPath: path) {
      throw DownloadFailure(fileName: name, reason: .exists)
    }
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw DownloadFailure(fileName: name, reason: .system(Self.systemWords()))
    }
  }

  func failure(_ reason: DownloadFailure.Reason) -> DownloadFailure {
    DownloadFailure(fileName: URL(fileURLWithPath: path).lastPathComponent, reason: reason)
  }

  func append(_ data: Data) throws(DownloadFailure) {
    var rest = data[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure(.system(Self.systemWords())) }
      rest = rest.dropFirst(count)
    }
  }

  func finish() throws(DownloadFailure) {
    guard fsync(descriptor) == 0 else { throw failure(.system(Self.systemWords())) }
    if replacing {
      guard rename(temporary, path) == 0 else { throw failure(.system(Self.systemWords())) }
    } else {
      // Unlike a renaming, this fails when the name has been taken in the meantime.
      guard link(temporary, path) == 0 else {
        throw failure(errno == EEXIST ? .exists : .system(Self.systemWords()))
      }
      unlink(temporary)
    }
    close(descriptor)
  }

  func discard() {
    close(descriptor)
    unlink(temporary)
  }

  private static func systemWords() -> String {
    String(cString: strerror(errno))
  }
}
