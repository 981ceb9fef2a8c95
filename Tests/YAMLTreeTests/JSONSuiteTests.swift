import Foundation
import Testing

@testable import YAMLTree

/// JSONTestSuite: the first letter of a file name says whether it must be read.
@Suite(.enabled(if: SharedSuite.has("json"), "the suite is not there"))
struct JSONSuiteTests {
  @Test func agreesWithTheSuite() throws {
    var counts: [Character: Int] = [:]
    let folder = SharedSuite.root.appendingPathComponent("json/test_parsing")
    for url in try SharedSuite.contents(folder) where url.pathExtension == "json" {
      let name = url.lastPathComponent
      let isRead = isJSON(try SharedSuite.bytes(url))
      counts[name.first ?? "?", default: 0] += 1
      if name.hasPrefix("y_") { #expect(isRead, "\(name)") }
      if name.hasPrefix("n_") { #expect(!isRead, "\(name)") }
    }
    #expect(counts == ["y": 95, "n": 188, "i": 35])
  }

  /// Whether the JSON reader accepts it, whatever its first character is.
  private func isJSON(_ bytes: [UInt8]) -> Bool {
    let limits = ReadLimits()
    guard let text = try? SourceText(bytes, file: FileID(0), limits: limits) else { return false }
    return readJSON(text, limits: limits).root != nil
  }
}
