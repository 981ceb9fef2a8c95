import Foundation

/// The package that the tests belong to.
package enum Package {
  /// The folder of the package.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Returns the number of Swift samples in an article or in the comments of a source file, and
  /// those that do not occur in another source file, compared line by line without indentation.
  package static func samples(
    of article: String, missingFrom source: String
  ) throws -> (count: Int, missing: [String]) {
    let compiled = try lines(of: source).joined(separator: "\n")
    let blocks = try lines(of: article).split(separator: "```swift").dropFirst().compactMap {
      $0.split(separator: "```", omittingEmptySubsequences: false).first?.joined(separator: "\n")
    }
    return (blocks.count, blocks.filter { !compiled.contains($0) })
  }

  private static func lines(of path: String) throws -> [String] {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      .split(separator: "\n").map { line in
        let text = line.trimmingCharacters(in: .whitespaces)
        return text.hasPrefix("///")
          ? text.dropFirst(3).trimmingCharacters(in: .whitespaces) : text
      }
  }
}
