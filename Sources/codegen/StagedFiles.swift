import Foundation

/// Files that are first written next to their targets, and renamed when all of them are written.
struct StagedFiles {
  private static let ending = ".codegen-tmp"

  private var files: [(temporary: String, target: String)] = []
  private var folders = Set<String>()

  /// Writes a file next to its target, creating the folder if needed.
  mutating func add(
    _ contents: [UInt8], at target: String
  ) throws(OutputFailure) {
    let folder = parent(of: target)
    if folders.insert(folder).inserted { try Self.makeFolder(folder) }
    let temporary = join(folder, ".\(lastPart(of: target))\(Self.ending)")
    try Self.write(contents, to: temporary)
    files.append((temporary, target))
  }

  /// Waits until all files are on disk, so that a renamed file is not empty after a power failure.
  func reachDisk() throws(OutputFailure) {
    // Several at a time, because a disk takes hardly longer for them than for one.
    let atOnce = 8
    let paths = files.map(\.temporary)
    let failures = onThreads(min(atOnce, paths.count), atMost: atOnce) { first in
      stride(from: first, to: paths.count, by: atOnce).lazy
        .compactMap { Self.failureToReachDisk(paths[$0]) }.first
    }
    if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
    try foldersReachDisk()
  }

  private func foldersReachDisk() throws(OutputFailure) {
    for folder in folders.sorted() {
      if let failure = Self.failureToReachDisk(folder) { throw failure }
    }
  }

  private static func failureToReachDisk(_ path: String) -> OutputFailure? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    // A folder may not be readable, and some file systems cannot sync one.
    if descriptor < 0 && errno == EACCES { return nil }
    guard descriptor >= 0 else { return failure("cannot write \(path): \(systemError())") }
    defer { close(descriptor) }
    guard fsync(descriptor) != 0, errno != EINVAL else { return nil }
    return failure("cannot write \(path): \(systemError())")
  }

  /// Replaces the existing files.
  mutating func commit() throws(OutputFailure) {
    for (index, (temporary, target)) in files.enumerated() {
      guard rename(temporary, target) == 0 else {
        files.removeFirst(index)
        throw OutputFailure(
          message: "cannot replace \(target): \(systemError())",
          help: "check the permissions, then run again: missing files are written then")
      }
    }
    files = []
    try foldersReachDisk()
  }

  /// Removes files that were not committed.
  func discard() {
    for (temporary, _) in files { unlink(temporary) }
  }

  static func makeFolder(_ folder: String) throws(OutputFailure) {
    var missing: [String] = []
    var folder = folder
    while !FileManager.default.isDirectory(folder) {
      if let status = fileStatus(folder) {
        throw OutputFailure(
          message: "\(folder) is \(status.kind), but must be a folder",
          help: "move it away, or name another folder with --output")
      }
      missing.append(folder)
      let next = parent(of: folder)
      if next == folder { break }
      folder = next
    }
    for folder in missing.reversed() where mkdir(folder, 0o777) != 0 && errno != EEXIST {
      throw failure("cannot create the folder \(folder): \(systemError())")
    }
  }

  /// Removes files that killed runs have left in a folder.
  static func removeLeftovers(in folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(".") && name.hasSuffix(ending) {
      unlink(join(folder, name))
    }
  }

  private static func write(_ contents: [UInt8], to path: String) throws(OutputFailure) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    var descriptor = open(path, flags, 0o644)
    if descriptor < 0 && errno == EEXIST {
      // Left behind by a run that was killed.
      unlink(path)
      descriptor = open(path, flags, 0o644)
    }
    guard descriptor >= 0 else { throw failure("cannot write \(path): \(systemError())") }
    defer { close(descriptor) }
    var bytes = contents[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        // The system's function.
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        let reason = systemError()
        unlink(path)
        throw failure("cannot write \(path): \(reason)")
      }
      bytes = bytes.dropFirst(count)
    }
  }

  private static func failure(_ message: String) -> OutputFailure {
    OutputFailure(
      message: message, help: "check the permissions and the free space; no file was changed")
  }
}
