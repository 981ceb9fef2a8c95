import Foundation

/// A file that is written under a temporary name next to its target, readable only by the user,
/// until it is complete. Unless it is finished, it is deleted.
///
/// A class, because it owns an open file that is closed once. It has a single user.
package final class PartialFile {
  /// The number of bytes written.
  package private(set) var count: Int64 = 0

  /// For errors: the intended name, as far as it is known.
  private var name: String
  private let folder: URL
  private let temporary: String
  private let descriptor: Int32
  private var isFinished = false

  /// - Parameter name: the intended name; `nil` if it is not known yet. Errors name the folder
  ///   then.
  /// - Throws: ``DownloadFailure`` if the file cannot be created.
  package init(in folder: URL, as name: String? = nil) throws(DownloadFailure) {
    self.folder = folder
    self.name = name ?? folder.lastPathComponent
    temporary = "\(folder.path)/.\(UUID().uuidString).partial"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      isFinished = true
      throw DownloadFailure(fileName: self.name, reason: .system(Self.systemErrorMessage()))
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if !isFinished { unlink(temporary) }
  }

  /// Sets the name.
  ///
  /// - Throws: ``DownloadFailure`` if a file of that name exists and must not be replaced.
  package func settle(_ name: String, replacing: Bool) throws(DownloadFailure) {
    self.name = name
    if !replacing && FileManager.default.fileExists(atPath: folder.path + "/" + name) {
      throw failure(.exists)
    }
  }

  package func failure(_ reason: DownloadFailure.Reason) -> DownloadFailure {
    DownloadFailure(fileName: name, reason: reason)
  }

  /// - Parameter limit: the maximum total size in bytes.
  package func append(_ data: Data, limit: Int64?) throws(DownloadFailure) {
    if let limit, Int64(data.count) > limit - count { throw failure(.tooLarge(limit: limit)) }
    var rest = data[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw failure(.system(Self.systemErrorMessage())) }
      rest = rest.dropFirst(written)
      count += Int64(written)
    }
  }

  /// Discards everything written.
  package func clear() throws(DownloadFailure) {
    guard count > 0 else { return }
    guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw failure(.system(Self.systemErrorMessage()))
    }
    count = 0
  }

  /// Flushes the file to disk and gives it its name.
  package func finish(replacing: Bool) throws(DownloadFailure) -> URL {
    guard fsync(descriptor) == 0 else { throw failure(.system(Self.systemErrorMessage())) }
    let path = folder.path + "/" + name
    // Unlike `rename`, `link` fails if the name has been taken in the meantime.
    if !replacing && link(temporary, path) == 0 {
      unlink(temporary)
    } else {
      // Not every file system supports links.
      if !replacing && (errno == EEXIST || FileManager.default.fileExists(atPath: path)) {
        throw failure(.exists)
      }
      guard rename(temporary, path) == 0 else { throw failure(.system(Self.systemErrorMessage())) }
    }
    isFinished = true
    return folder.appendingPathComponent(name)
  }

  private static func systemErrorMessage() -> String {
    String(cString: strerror(errno))
  }
}
