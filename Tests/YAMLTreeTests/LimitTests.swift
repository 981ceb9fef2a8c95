import Testing
import YAMLTree

/// Small documents that need many resources.
@Suite struct LimitTests {
  private func check(
    _ given: String, _ want: [String], name: String = "a.yaml",
    _ place: SourceLocation = #_sourceLocation
  ) {
    #expect(problemTexts(read(given, name: name).problems) == want, sourceLocation: place)
  }

  /// Nine levels, each with nine times the previous level.
  private func bomb(_ line: (Int, String) -> String, first: String) -> String {
    (1...9).reduce(first + "\n") { text, level in
      text + line(level, Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))
        + "\n"
    }
  }

  @Test func refusesAliasBombs() {
    let sequences = bomb({ "a\($0): &a\($0) [\($1)]" }, first: "a0: &a0 [x]")
    check(sequences, ["8:10 error too-many-nodes"])
    let merges = bomb({ "a\($0): &a\($0) {<<: [\($1)]}" }, first: "a0: &a0 {x: 1}")
    check(merges, ["7:55 error too-many-nodes"])
  }

  @Test func sharesAliases() {
    let text = "a: &a [" + String(repeating: "1,", count: 100_000) + "]\nb: ["
    check(text + String(repeating: "*a,", count: 15) + "]", [])
    check(text + String(repeating: "*a,", count: 25) + "]", ["2:59 error too-many-nodes"])
  }

  @Test func refusesDeepNesting() {
    let brackets = String(repeating: "[", count: 100_000)
    check(brackets, ["1:257 error too-deep"], name: "a.json")
    check(brackets, ["1:1 warning name-does-not-fit-content", "1:257 error too-deep"])
    check("a: " + brackets, ["1:259 error too-deep"])
    check(String(repeating: "- ", count: 1_000), ["1:513 error too-deep"])
    check(String(repeating: "{\"a\":", count: 1_000), ["1:1281 error too-deep"], name: "a.json")
    check(
      "[" + String(repeating: "[", count: 255) + String(repeating: "]", count: 256), [],
      name: "a.json")
  }

  @Test func refusesAliasCycles() {
    check("&a [*a]", ["1:5 error alias-cycle"])
    check("a: &a\n  b: &b\n    c: *a", ["3:8 error alias-cycle"])
    check("&a [&b [*a]]", ["1:9 error alias-cycle"])
    check("&a {<<: *a}", ["1:9 error alias-cycle"])
  }

  @Test func refusesManyTagDirectives() {
    let directives = (0..<1_000_000).map { "%TAG !a\($0)! tag:a,2000:\n" }.joined()
    check(directives + "---\na: 1", ["101:1 error unsupported-directive"])
    check("a: 1\n...\n" + directives, ["103:1 error unsupported-directive"])
    check("a: \"" + String(repeating: "\n%TAGs\n %TAG\nx%TAG", count: 90) + "\"", [])
  }

  @Test func readsManyAnchors() {
    let text = (0..<50_000).map { "- &a\($0) x\n" }.joined()
    check(text + "- *a49999", [])
  }

  @Test func readsManyMergeKeys() {
    let reading = read(String(repeating: "<<: {a: 1}\n", count: 20_000))
    #expect(reading.problems.count == ReadLimits().warnings)
    #expect(reading.root.map(treeText) == "{a: 1}")
  }

  @Test func refusesLongScalars() {
    let text = String(repeating: "x", count: 8 << 20)
    check("[\"\(text)\"]", [], name: "a.json")
    check("[\"\(text)x\"]", ["1:2 error scalar-too-long"], name: "a.json")
    check("- \(text)x", ["1:3 error scalar-too-long"])
    check("? \(String(repeating: "k", count: 1_025))\n: 1", ["1:3 error key-too-long"])
  }
}
