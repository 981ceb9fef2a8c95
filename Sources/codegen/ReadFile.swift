import CodegenCore
import Foundation
import YAMLTree

/// Reads a regular file up to the size limit of documents.
func readFile(_ path: String, followsLinks: Bool = true) -> Result<[UInt8], FileProblem> {
  var status = stat()
  guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else {
    return .failure(.last)
  }
  guard status.isRegular else { return .failure(.notRegular(status.kind)) }
  // It may have become a pipe meanwhile, and opening that would block.
  let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW)
  let descriptor = open(path, flags)
  guard descriptor >= 0 else { return .failure(.last) }
  defer { close(descriptor) }
  guard fstat(descriptor, &status) == 0 else { return .failure(.last) }
  guard status.isRegular else { return .failure(.notRegular(status.kind)) }
  let limit = ReadLimits().fileSize
  guard Int(status.st_size) <= limit else {
    return .failure(.tooLarge(megabytes: limit / 1_048_576))
  }
  return readAll(descriptor, expected: Int(status.st_size), limit: limit)
}

private func readAll(
  _ descriptor: Int32, expected: Int, limit: Int
) -> Result<[UInt8], FileProblem> {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(expected + 1)
  var chunk = [UInt8](repeating: 0, count: 1 << 18)
  while true {
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count == 0 { return .success(bytes) }
    if count < 0 {
      if errno == EINTR { continue }
      return .failure(.last)
    }
    bytes += chunk[..<count]
    // The file may grow while it is read.
    guard bytes.count <= limit else { return .failure(.tooLarge(megabytes: limit / 1_048_576)) }
  }
}

/// Reads a file that a document refers to, if it is within `root` after following links.
func openReferenced(_ path: String, within root: String) -> Result<[UInt8], UnopenedFile> {
  guard let folder = resolvedPath(root), let real = resolvedPath(path) else {
    return .failure(FileProblem.last.asUnopened)
  }
  guard real.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/") else {
    return .failure(FileProblem.outside(root: root).asUnopened)
  }
  return readFile(real).mapError(\.asUnopened)
}
