import Foundation

/// A file that is written under another name, beside its target and readable for the user alone,
/// until it is whole. Unless it is finished, nothing stays of it.
///
/// A class, because it owns an open file, which is closed once; whoever made it uses it alone.
package final class PartialFile {
  /// The bytes that were written.
  package private(set) var count: Int64 = 0

  /// For errors: the name that the file is to have, as far as it is known.
  private var name: String
  private let folder: URL
  private let temporary: String
  private let descriptor: Int32
  private var isFinished = false

  /// - Parameter name: the name that the file is to have; that of the folder while it is not known.
  /// - Throws: ``DownloadFailure`` when nothing can be written there.
  package init(in folder: URL, as name: String? = nil) throws(DownloadFailure) {
    self.folder = folder
    self.name = name ?? folder.lastPathComponent
    temporary = "\(folder.path)/.\(UUID().uuidString).partial"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      isFinished = true
      throw DownloadFailure(fileName: self.name, reason: .system(Self.systemWords()))
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if !isFinished { unlink(temporary) }
  }

  /// Settles the name.
  ///
  /// - Throws: ``DownloadFailure`` when it is taken and must not be replaced.
  package func settle(_ name: String, replacing: Bool) throws(DownloadFailure) {
    self.name = name
    if !replacing && FileManager.default.fileExists(atPath: folder.path + "/" + name) {
      throw failure(.exists)
    }
  }

  package func failure(_ reason: DownloadFailure.Reason) -> DownloadFailure {
    DownloadFailure(fileName: name, reason: reason)
  }

  /// - Parameter limit: of all bytes.
  package func append(_ data: Data, limit: Int64?) throws(DownloadFailure) {
    if let limit, Int64(data.count) > limit - count { throw failure(.tooLarge(limit: limit)) }
    var rest = data[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw failure(.system(Self.systemWords())) }
      rest = rest.dropFirst(written)
      count += Int64(written)
    }
  }

  /// Forgets all that was written.
  package func clear() throws(DownloadFailure) {
    guard count > 0 else { return }
    guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw failure(.system(Self.systemWords()))
    }
    count = 0
  }

  /// Puts all of it on the disk and gives it its name.
  package func finish(replacing: Bool) throws(DownloadFailure) -> URL {
    guard fsync(descriptor) == 0 else { throw failure(.system(Self.systemWords())) }
    let path = folder.path + "/" + name
    // Unlike a renaming, linking fails when the name has been taken in the meantime.
    if !replacing && link(temporary, path) == 0 {
      unlink(temporary)
    } else {
      // Not every file system can link.
      if !replacing && (errno == EEXIST || FileManager.default.fileExists(atPath: path)) {
        throw failure(.exists)
      }
      guard rename(temporary, path) == 0 else { throw failure(.system(Self.systemWords())) }
    }
    isFinished = true
    return folder.appendingPathComponent(name)
  }

  private static func systemWords() -> String {
    String(cString: strerror(errno))
  }
}
