import Testing
import YAMLTree

/// Provokes every code, with the location of the report.
@Suite struct ReadProblemTests {
  struct Row {
    let want: String
    let bytes: [UInt8]
    let name: String

    init(_ want: String, _ text: String, name: String = "text.yaml") {
      self.init(want, bytes: Array(text.utf8), name: name)
    }

    init(_ want: String, bytes: [UInt8], name: String = "text.yaml") {
      self.want = want
      self.bytes = bytes
      self.name = name
    }
  }

  static let rows = [
    Row("1:1 error too-large", "a: " + String(repeating: "x", count: 5_000)),
    Row("2:7 error too-deep", "a:\n- - - - - b"),
    Row("1:5 error too-deep", "[[[[[", name: "a.json"),
    Row("1:80 error too-many-nodes", "[" + String(repeating: "1,", count: 45), name: "a.json"),
    Row("3:4 error too-many-nodes", "- &a [1, 2, 3, 4, 5, 6, 7]\n- &b [*a, *a]\n- [*b, *b]\n"),
    Row("11:4 error too-many-events", String(repeating: "- []\n", count: 15)),
    Row("2:4 error scalar-too-long", "a: 1\nb: " + String(repeating: "x", count: 41)),
    Row(
      "1:2 error scalar-too-long", "[\"" + String(repeating: "x", count: 41) + "\"]", name: "a.json"
    ),
    Row("1:2 error scalar-too-long", "[" + String(repeating: "1", count: 41) + "]", name: "a.json"),
    Row("2:1 error key-too-long", "a: 1\n" + String(repeating: "x", count: 21) + ": 1"),

    Row("2:6 error not-utf-8", bytes: Array("a: 1\nbé: ".utf8) + [0x20, 0xE9, 0x0A]),
    Row("1:4 error not-utf-8", bytes: Array("a: ".utf8) + [0xC0, 0xAF]),
    Row("1:4 error not-utf-8", bytes: Array("a: ".utf8) + [0xE0, 0x80, 0xAF]),
    Row("1:4 error not-utf-8", bytes: Array("a: ".utf8) + [0xF0, 0x80, 0x80, 0xAF]),
    Row("1:4 error not-utf-8", bytes: Array("a: ".utf8) + [0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80]),
    Row("1:4 error not-utf-8", bytes: Array("a: ".utf8) + [0xF4, 0x90, 0x80, 0x80]),
    Row("1:4 error not-utf-8", bytes: Array("a: ".utf8) + [0xE2, 0x82]),
    Row("2:1 error not-utf-8", bytes: Array("{\r\n".utf8) + [0xFF, 0x7D], name: "a.json"),
    Row("1:1 error not-utf-8", bytes: [0xFF, 0xFE, 0x61, 0]),
    Row("1:1 error not-utf-8", bytes: [0, 0x61, 0, 0x3A]),
    Row("1:1 error not-utf-8", bytes: [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61]),
    Row("1:1 error repeated-byte-order-mark", "\u{FEFF}\u{FEFF}a: 1"),
    Row("2:5 error control-character", "a: 1\nbé: \u{1}"),
    Row("2:4 error control-character", "\u{FEFF}a: 1\nb: \u{7F}"),
    Row("1:10 error line-separator", "# comment\u{2028}evil: 1\na: 1"),
    Row("2:3 error line-separator", "a: |\n  \u{85}b"),
    Row("2:4 error line-separator", "a: \"\u{2029}\"\nb: \u{2029}"),
    Row("1:5 error bidi-control", "a: b\u{202E}c"),
    Row("3:3 error bidi-control", "a: b\nc: d\n# \u{2066}"),

    Row("1:4 error json-syntax", "[1,]", name: "a.json"),
    Row("2:6 error json-syntax", "{\"é\": 1,\n \"b\" 2}", name: "a.json"),
    Row("2:2 error yaml-syntax", "a: [1\nb: 2\n- c\n"),
    Row("2:1 error yaml-syntax", "a:\n\tb: 1"),
    Row("1:1 error empty-document", ""),
    Row("3:1 error empty-document", "\n# nothing\n"),
    Row("3:1 error several-documents", "---\na: 1\n---\nb: 2"),
    Row("1:1 error unsupported-directive", "%TAG ! tag:a,2000:\n---\na: 1"),
    Row("1:1 error unsupported-directive", "%YAML 1.3\n---\na: 1"),
    Row("1:1 error unsupported-directive", "%FOO bar\n---\na: 1"),
    Row("1:4 error unsupported-tag", "a: !!python/object 1"),
    Row("1:4 error unsupported-tag", "a: !x []"),
    Row("1:4 error unsupported-tag", "a: !!binary {}"),
    Row("1:4 error tag-mismatch", "a: !!int x"),
    Row("1:4 error tag-mismatch", "a: !!map []"),
    Row("1:4 error tag-mismatch", "a: !!seq {}"),

    Row("3:1 warning duplicate-key", "a: 1\nb: 2\n'a': 3"),
    Row("2:1 warning duplicate-key", "{\"a\": 1,\n\"\\u0061\": 2}", name: "a.json"),
    Row("1:1 error complex-key", "[a]: 1"),
    Row("1:3 error complex-key", "? {a: b}\n: 1"),
    Row("2:1 error complex-key", "a: &a [1]\n*a : 1"),
    Row("1:5 error merge-value", "<<: 1"),
    Row("1:10 error merge-value", "<<: [{}, [a: 1]]"),
    Row("1:4 error undefined-alias", "a: *b\nb: &b 1"),
    Row("1:11 error alias-cycle", "a: &a {x: *a}"),
    Row("1:1 warning name-does-not-fit-content", "{}", name: "a.yml"),
    Row("1:1 warning name-does-not-fit-content", "a: 1", name: "a.JSON"),
  ]

  static let limits: ReadLimits = {
    var limits = ReadLimits()
    limits.fileSize = 5_000
    limits.depth = 4
    limits.nodes = 40
    limits.events = 24
    limits.scalarLength = 40
    limits.keyLength = 20
    return limits
  }()

  @Test(arguments: rows.indices) func reports(_ index: Int) {
    let row = Self.rows[index]
    let reading = readTree(row.bytes, file: FileID(0), name: row.name, limits: Self.limits)
    #expect(problemTexts(reading.problems) == [row.want])
    #expect((reading.root == nil) == row.want.contains("error"))
  }

  @Test func everyCodeIsProvoked() {
    let provoked = Set(Self.rows.compactMap { $0.want.split(separator: " ").last.map(String.init) })
    #expect(provoked == Set(ReadProblem.Code.allCases.map(\.rawValue)))
  }

  @Test func namesBothPlaces() {
    let reading = read("a: 1\nb: 2\na: 3")
    #expect(reading.problems.first?.related.map { place($0.location) } == ["1:1"])
    #expect(reading.root.map(treeText) == "{a: 3, b: 2}")
    #expect(read("---\na\n--- b").problems.first?.related.map { place($0.location) } == ["1:1"])
  }

  @Test func quotesKeysOnOneLine() {
    let message = read("\"a\\n\\u202E\": 1\n\"a\\n\\u202E\": 2").problems.first?.message
    #expect(message?.contains(#"'a\u{A}\u{202E}'"#) == true)
    let long = String(repeating: "é", count: 100)
    let cut = read("\(long): 1\n\(long): 2").problems.first?.message
    #expect(cut?.contains("'" + String(repeating: "é", count: 60) + "…'") == true)
  }

  @Test func keepsTheFileInLocations() {
    let reading = readTree(Array("a: *b".utf8), file: FileID(7), name: "a.yaml")
    #expect(reading.problems.map(\.location.file) == [FileID(7)])
  }

  @Test func saysHowToMendTabs() {
    #expect(read("a:\n\tb: 1").problems.first?.help == "indent with spaces, not with tabs")
  }
}
