import APIRuntime
import Foundation

/// A file for the duration of one request, readable only by the user.
///
/// A class, because it owns the file, which is removed once; one request uses it.
final class TemporaryFile {
  let url: URL
  private let handle: FileHandle

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).upload")
    guard
      FileManager.default.createFile(
        atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
    else {
      throw RequestBody.Problem.unreadable(file: url.path, why: "it could not be created")
    }
    do {
      handle = try FileHandle(forWritingTo: url)
    } catch {
      try? FileManager.default.removeItem(at: url)
      throw error
    }
  }

  deinit {
    try? handle.close()
    try? FileManager.default.removeItem(at: url)
  }

  func append(_ data: Data) throws {
    try handle.write(contentsOf: data)
  }
}
