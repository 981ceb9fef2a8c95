import Foundation
import Testing

/// A new folder for one test. A class, because the folder is removed along with it.
final class Workspace: Sendable {
  /// Without links, so that it can be searched for in the output of the executable.
  let path: String

  init() throws {
    var name = Array((NSTemporaryDirectory() + "/codegen-test-XXXXXX").utf8CString)
    let made = try #require(mkdtemp(&name))
    let real = try #require(realpath(made, nil))
    defer { free(real) }
    path = String(cString: real)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  subscript(name: String) -> String { name.isEmpty ? path : path + "/" + name }

  func run(
    _ arguments: String..., in folder: String = "", environment: [String: String] = [:],
    shell: String? = nil
  ) throws -> Run {
    try run(arguments, in: folder, environment: environment, shell: shell)
  }

  func run(
    _ arguments: [String], in folder: String = "", environment: [String: String] = [:],
    shell: String? = nil
  ) throws -> Run {
    try Executable.run(arguments, in: self[folder], environment: environment, shell: shell)
  }

  // MARK: Making

  func folder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: self[name], withIntermediateDirectories: true)
  }

  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  func write(_ data: Data, to name: String) throws {
    let url = URL(fileURLWithPath: self[name])
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: self[name], withDestinationPath: target)
  }

  func pipe(_ name: String) throws {
    try #require(mkfifo(self[name], 0o600) == 0)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: self[name])
  }

  // MARK: Looking

  func exists(_ name: String) -> Bool {
    var status = stat()
    return lstat(self[name], &status) == 0
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: self[name])), as: UTF8.self)
  }

  /// The contents of every file below a folder, including hidden ones, by path.
  func files(_ folder: String) -> [String: Data] {
    var files: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: self[folder]) ?? .init() {
      if let data = FileManager.default.contents(atPath: self["\(folder)/\(name)"]) {
        files[name] = data
      }
    }
    return files
  }

  func names(_ folder: String) -> [String] { files(folder).keys.sorted() }

  /// The time of writing and the identity of each file below a folder.
  func stamps(_ folder: String) -> [String: [Int]] {
    files(folder).keys.reduce(into: [:]) { stamps, name in
      var status = stat()
      guard lstat(self["\(folder)/\(name)"], &status) == 0 else { return }
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      stamps[name] = [Int(status.st_ino), Int(time.tv_sec), Int(time.tv_nsec)]
    }
  }
}
