import Foundation
import Testing

@testable import YAMLTree

/// yaml-test-suite: every case is read or refused as expected, except those listed.
@Suite(.enabled(if: SharedSuite.has("yaml"), "the suite is not there"))
struct YAMLSuiteTests {
  /// The cases that differ, and how. The lists may only become shorter.
  static let known = [
    // Only tags of the core schema.
    "refused as unsupported-tag": "2XXW 565N 6WLZ 7FWL 9WXW CUP7 J7PZ M5C3 UGM3 Z67P",
    // Only scalars can be keys, as in JSON.
    "refused as complex-key": """
    4FJ6 6BFJ 6PBE 9MMW KK5P LX3P M2N8/00 M2N8/01 M5DY Q9WF RZP5 SBG9 V9D5 X38W XW4D
    """,
    // `%TAG`, reserved directives and `%YAML 1.3`.
    "refused as unsupported-directive":
      "2LFX 5TYM 6CK3 6LVF BEC7 C4HZ CC74 MUS6/05 MUS6/06 P76L U3C3 Z9M4",
    // One document is read, neither none nor two.
    "refused as empty-document": "8G76 98YD AVM7",
    "refused as several-documents": "35KP 6XDY 6ZKB 9DXL 9KAX JHB9 KSS4 L383 PUW8 RZT7 U9NS",
    // libyaml 0.2.5 does not read these: empty keys, `:` next to a quoted key, tabs as separation,
    // anchors with punctuation, documents after `...`.
    "refused as yaml-syntax": """
    2JQS 2SXE 4ABK 4MUZ/02 58MP 5MUD 5T43 6BCT 6M2F 7Z25 8XYN 96NN/00 96NN/01 9SA2 A2M4 CFD4 \
    DBG4 DK3J DK95/00 DK95/03 DK95/04 FP8R FRK4 HM87/00 HWV9 K3WX M7A3 NHX8 NJ66 NKF9 QT73 R4YG \
    S3PD SM9W/01 UKK6/00 UT92 VJP3/01 W4TN W5VH Y79Y/001 Y79Y/010
    """,
    // As before, in braces: the JSON reader got further.
    "refused as json-syntax": "4MUZ/01",
    // libyaml emits other events, except for RR7F, which differs in the order of keys.
    "read differently": "652Z HM87/01 JEF9/02 L24T/01 RR7F Y2GN",
    // Empty keys, which JSON does not distinguish from null.
    "read, and there is nothing to compare with": "DFF7 FH7J PW8X UKK6/02",
    // libyaml accepts the error.
    "read though invalid":
      "9C9N 9JBA CVW2 DK95/01 G5U8 MUS6/00 QB6E S98Z SU5Z X4QW Y79Y/003 YJV2",
  ]

  @Test func agreesWithTheSuite() throws {
    var differences: [String: [String]] = [:]
    var (agreeing, differing) = (0, 0)
    for (id, folder) in try cases() {
      guard let difference = try difference(folder) else {
        agreeing += 1
        continue
      }
      differing += 1
      differences[difference, default: []].append(id)
    }
    // 205 valid documents read right, 82 invalid ones refused.
    #expect(agreeing == 205 + 82)
    #expect(agreeing + differing == 402)
    #expect(differences.mapValues { $0.joined(separator: " ") } == Self.known)
  }

  private func cases() throws -> [(String, URL)] {
    let root = SharedSuite.root.appendingPathComponent("yaml")
    return try SharedSuite.contents(root).flatMap { folder -> [(String, URL)] in
      let id = folder.lastPathComponent
      if exists(folder, "in.yaml") { return [(id, folder)] }
      return try SharedSuite.contents(folder).filter { exists($0, "in.yaml") }
        .map { ("\(id)/\($0.lastPathComponent)", $0) }
    }
  }

  /// The difference from the suite, or `nil`.
  private func difference(_ folder: URL) throws -> String? {
    let bytes = try SharedSuite.bytes(folder.appendingPathComponent("in.yaml"))
    let reading = readTree(bytes, file: FileID(0), name: "in.yaml")
    let code = reading.problems.last { $0.severity == .error }?.code.rawValue
    if exists(folder, "error") { return reading.root == nil ? nil : "read though invalid" }
    guard let root = reading.root else { return "refused as \(code ?? "?")" }
    guard exists(folder, "in.json") else { return "read, and there is nothing to compare with" }
    let json = try SharedSuite.bytes(folder.appendingPathComponent("in.json"))
    let text = try SourceText(json, file: FileID(0), limits: ReadLimits())
    guard let want = readJSON(text, limits: ReadLimits()).root else { return "JSON is unreadable" }
    return treeText(root) == treeText(want) ? nil : "read differently"
  }

  private func exists(_ folder: URL, _ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }
}
