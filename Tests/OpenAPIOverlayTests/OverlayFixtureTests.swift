import Foundation
import SourceDiagnostics
import Testing
import YAMLTree

@testable import OpenAPIOverlay

/// Shared by the tests of paths and overlays.
enum OverlayFixture {
  /// Public suites that may be next to the package and are not part of it.
  static let suites = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/suites")

  static func has(_ suite: String) -> Bool {
    FileManager.default.fileExists(atPath: suites.appendingPathComponent(suite).path)
  }

  static func tree(_ text: String, file: UInt32 = 0) -> Node {
    let reading = readTree(Array(text.utf8), file: FileID(file), name: "a.yaml")
    if let root = reading.root { return root }
    Issue.record("no tree: \(reading.problems)")
    return Node(.sequence([]), at: Location(file: FileID(file), line: 1, column: 1))
  }

  /// The content of a tree on one line, with strings in quotes.
  static func text(_ node: Node?, sortsKeys: Bool = false) -> String {
    switch node?.content {
    case nil: return "nothing"
    case .scalar(let scalar): return text(scalar.value)
    case .sequence(let nodes):
      return "[" + nodes.map { text($0, sortsKeys: sortsKeys) }.joined(separator: ", ") + "]"
    case .mapping(let mapping):
      let entries = mapping.entries.map {
        "\(text(.string($0.key))): \(text($0.value, sortsKeys: sortsKeys))"
      }
      return "{" + (sortsKeys ? entries.sorted() : entries).joined(separator: ", ") + "}"
    }
  }

  private static func text(_ value: ScalarValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .integer(let text), .number(let text): text
    case .string(let text):
      "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }
  }

  /// Diagnostics as `2:1 error code`, prefixed with the file if it is the overlay.
  static func texts(_ diagnostics: Diagnostics) -> [String] {
    diagnostics.list.map { diagnostic in
      "\(place(diagnostic.location)) \(diagnostic.severity) \(diagnostic.code.name)"
    }
  }

  /// The document is file 0, the overlay file 1.
  static func place(_ location: Location?) -> String {
    guard let location else { return "nowhere" }
    let file = location.file == FileID(1) ? "overlay " : ""
    return "\(file)\(location.line):\(location.column)"
  }
}
