import CodegenCore
import Foundation
import YAMLTree

/// Reads a regular file, at most as large as a document may be.
func readFile(_ path: String) -> Result<[UInt8], UnopenedFile> {
  // A pipe would be waited for: without blocking, and only then asked what it is.
  let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { return .failure(UnopenedFile(systemError())) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { return .failure(UnopenedFile(systemError())) }
  guard status.st_mode & S_IFMT == S_IFREG else {
    return .failure(UnopenedFile("it is no regular file"))
  }
  let limit = ReadLimits().fileSize
  guard Int(status.st_size) <= limit else {
    return .failure(UnopenedFile("it is larger than \(limit / 1_048_576) MB"))
  }
  return readAll(descriptor, expected: Int(status.st_size), limit: limit)
}

private func readAll(
  _ descriptor: Int32, expected: Int, limit: Int
) -> Result<[UInt8], UnopenedFile> {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(expected + 1)
  var chunk = [UInt8](repeating: 0, count: 1 << 18)
  while true {
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count == 0 { return .success(bytes) }
    if count < 0 {
      if errno == EINTR { continue }
      return .failure(UnopenedFile(systemError()))
    }
    bytes += chunk[..<count]
    // The file may grow while it is read.
    guard bytes.count <= limit else {
      return .failure(UnopenedFile("it is larger than \(limit / 1_048_576) MB"))
    }
  }
}

/// Reads a file that a document refers to, when it really lies within `root`, links followed.
func openReferenced(_ path: String, within root: String) -> Result<[UInt8], UnopenedFile> {
  guard let folder = realPath(root), let real = realPath(path) else {
    return .failure(UnopenedFile(systemError()))
  }
  guard real.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/") else {
    return .failure(UnopenedFile("it lies outside of \(root) (see --root)"))
  }
  return readFile(real)
}

private func realPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// What the system says about the call that just failed.
func systemError() -> String {
  String(cString: strerror(errno)).lowercased()
}

// MARK: Paths

func join(_ folder: String, _ path: String) -> String {
  if path.hasPrefix("/") || folder.isEmpty || folder == "." { return path }
  var folder = folder[...]
  var path = path[...]
  // `specs/../Generated` is `Generated`, as long as the folder is no link that leads elsewhere.
  while path.hasPrefix("../"), let last = folder.split(separator: "/").last, last != ".." {
    if (try? FileManager.default.destinationOfSymbolicLink(atPath: String(folder))) != nil { break }
    folder = folder.dropLast(last.count)
    if folder.hasSuffix("/") && folder.count > 1 { folder.removeLast() }
    path = path.dropFirst(3)
    if folder.isEmpty { return String(path) }
  }
  return folder.hasSuffix("/") ? "\(folder)\(path)" : "\(folder)/\(path)"
}

func parent(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

func lastPart(of path: String) -> String {
  path.split(separator: "/").last.map { String($0) } ?? path
}

extension FileManager {
  func isDirectory(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
  }
}
