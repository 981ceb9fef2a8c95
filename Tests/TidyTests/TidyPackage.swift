import Foundation

/// A text file of the package, with its path in the package.
struct TextFile: Sendable {
  let path: String
  let text: String

  /// The lines, without line breaks.
  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  /// The lines with comments and the content of string literals blanked.
  var codeLines: [String] {
    SwiftCode.withoutCommentsAndStrings(text)
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  var name: String { path.split(separator: "/").last.map { String($0) } ?? path }

  /// The target that a file of `Sources` belongs to.
  var target: String? {
    let parts = path.split(separator: "/")
    return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
  }

  /// `false` for files written by `codegen`.
  var isHandWritten: Bool { !path.hasPrefix("Generated/") && !path.hasPrefix("Tests/Golden/") }
}

/// The files of the package that contains these tests.
enum TidyPackage {
  /// The folder of `Package.swift`.
  static let folder: URL = {
    var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// Every Swift file, including generated ones.
  static let swiftFiles: [TextFile] = {
    let folders = ["Sources", "Tests", "Generated", "Benchmarks", "Examples", "Scripts"]
    return ([text("Package.swift")].compactMap { $0 } + folders.flatMap(files(in:)))
      .sorted { $0.path < $1.path }
  }()

  static let handWritten = swiftFiles.filter(\.isHandWritten)

  static let generated = swiftFiles.filter { !$0.isHandWritten }

  static let sources = swiftFiles.filter { $0.target != nil }

  /// A file of the package, if there is one.
  static func text(_ path: String) -> TextFile? {
    guard let data = FileManager.default.contents(atPath: folder.path + "/" + path) else {
      return nil
    }
    return TextFile(path: path, text: String(decoding: data, as: UTF8.self))
  }

  private static func files(in name: String) -> [TextFile] {
    let found = FileManager.default.enumerator(atPath: folder.path + "/" + name)
    var files: [TextFile] = []
    for case let path as String in found ?? .init() {
      if path.split(separator: "/").last?.hasPrefix(".") == true {
        found?.skipDescendants()
        continue
      }
      if path.hasSuffix(".swift"), let file = text(name + "/" + path) { files.append(file) }
    }
    return files
  }
}
