import Foundation
import Testing
import YAMLTree

@testable import OpenAPIOverlay

/// A value and its lines below the key `k`.
private let textCases: [(String, String)] = [
  ("a", "k: a\n"),
  ("a b: c", "k: 'a b: c'\n"),
  ("a:", "k: 'a:'\n"),
  ("a:b", "k: a:b\n"),
  ("a #b", "k: 'a #b'\n"),
  ("a#b", "k: a#b\n"),
  ("/v1/{id}", "k: /v1/{id}\n"),
  ("{id}", "k: '{id}'\n"),
  ("$ref", "k: $ref\n"),
  ("#/a/b", "k: '#/a/b'\n"),
  ("it's", "k: it's\n"),
  ("'a'", "k: '''a'''\n"),
  ("", "k: ''\n"),
  (" a", "k: ' a'\n"),
  ("a ", "k: 'a '\n"),
  ("a\tb", "k: \"a\\tb\"\n"),
  ("-", "k: '-'\n"),
  ("- a", "k: '- a'\n"),
  ("...", "k: '...'\n"),
  ("true", "k: 'true'\n"),
  ("null", "k: 'null'\n"),
  ("~", "k: '~'\n"),
  ("12", "k: '12'\n"),
  ("1e3", "k: '1e3'\n"),
  (".inf", "k: '.inf'\n"),
  ("0x1F", "k: '0x1F'\n"),
  ("1.0.0", "k: '1.0.0'\n"),
  ("3 items", "k: 3 items\n"),
  ("2020-01-01", "k: '2020-01-01'\n"),
  ("12:30:45", "k: '12:30:45'\n"),
  ("Yes", "k: 'Yes'\n"),
  ("off", "k: 'off'\n"),
  ("<<", "k: '<<'\n"),
  ("é😀", "k: é😀\n"),
  ("a\"b\\c", "k: a\"b\\c\n"),
  (
    "\0\u{7}\u{85}\u{A0}\u{2028}\u{202E}\u{FEFF}\u{FFFF}\u{1FFFE}",
    #"k: "\x00\x07\x85"# + "\u{A0}" + #"\u2028\u202E\uFEFF\uFFFF\U0001FFFE""# + "\n"
  ),
  ("a\r\nb", "k: \"a\\r\\nb\"\n"),
  ("a\nb", "k: |-\n  a\n  b\n"),
  ("a\n\nb\n", "k: |\n  a\n\n  b\n"),
  ("a\n\n", "k: |+\n  a\n\n"),
  ("a \n  # b: c\n\td\n---\n", "k: |\n  a \n    # b: c\n  \td\n  ---\n"),
  ("\na", "k: \"\\na\"\n"),
  ("  a\nb", "k: \"  a\\nb\"\n"),
  ("\ta\nb", "k: \"\\ta\\nb\"\n"),
  ("a\n \nb", "k: \"a\\n \\nb\"\n"),
  ("a\n ", "k: \"a\\n \"\n"),
  ("\n", "k: \"\\n\"\n"),
]

@Suite struct OverlayYAMLTests {
  private static let place = Location(file: FileID(0), line: 1, column: 1)

  private static func node(_ content: Node.Content) -> Node { Node(content, at: place) }

  private static func string(_ text: String) -> Node {
    node(.scalar(Scalar(text, style: .doubleQuoted)))
  }

  private static func entry(_ key: String, _ value: Node) -> Mapping.Entry {
    Mapping.Entry(key: key, keyLocation: place, value: value)
  }

  /// The printed text reads as the same tree, which prints as the same text.
  private func expectSame(
    _ tree: Node, limits: ReadLimits = ReadLimits(), _ name: String = "",
    _ place: SourceLocation = #_sourceLocation
  ) {
    let text = yaml(tree)
    let reading = readTree(Array(text.utf8), file: FileID(0), name: "a.yml", limits: limits)
    guard let again = reading.root else {
      Issue.record("\(name): \(reading.problems)", sourceLocation: place)
      return
    }
    let isSame = OverlayFixture.text(again) == OverlayFixture.text(tree) && yaml(again) == text
    #expect(isSame, "\(name): \(text.prefix(2_000))", sourceLocation: place)
  }

  @Test(arguments: textCases) func texts(text: String, want: String) {
    let tree = Self.node(.mapping(Mapping([Self.entry("k", Self.string(text))])))
    #expect(yaml(tree) == want)
    expectSame(tree)
    expectSame(Self.string(text))
    expectSame(Self.node(.mapping(Mapping([Self.entry(text, Self.string(text))]))))
    let list = Self.node(.sequence([Self.string(text), tree, Self.node(.sequence([tree]))]))
    expectSame(Self.node(.sequence([list, Self.string(text)])))
  }

  @Test func shapes() {
    let tree = OverlayFixture.tree(
      """
      {"b": {"200": [], "x": {}}, "a": [[1, [2]], {"c": -1.50, "d": null}, "e"], "n": ~,
        "t": True, "h": 0x1F}
      """)
    #expect(
      yaml(tree) == """
        b:
          '200': []
          x: {}
        a:
          - - 1
            - - 2
          - c: -1.50
            d: null
          - e
        'n': null
        t: True
        h: 0x1F

        """)
    expectSame(tree)
    for text in ["{}", "[]", "[{}]", "1", "", "[[]]"] where !text.isEmpty {
      expectSame(OverlayFixture.tree(text))
    }
  }

  @Test func longTexts() {
    let long = String(repeating: "word: ", count: 30) + "end"
    let tree = Self.node(.sequence([Self.string(long)]))
    #expect(yaml(tree) == "- |-\n  \(long)\n")
    expectSame(tree)
    var limits = ReadLimits()
    limits.keyLength = 10_000
    for key in [String(repeating: "k", count: 1_025), String(repeating: "\u{1}", count: 300)] {
      for value in [Self.string("a\nb"), tree, Self.node(.mapping(Mapping([])))] {
        let long = Self.node(.mapping(Mapping([Self.entry(key, value), Self.entry("a", tree)])))
        expectSame(long, limits: limits)
      }
    }
  }

  @Test(arguments: 0..<300) func generatedTrees(seed: UInt64) {
    var random = TreeRandom(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    expectSame(Self.tree(depth: 5, &random), "seed \(seed)")
  }

  private static func tree(depth: Int, _ random: inout TreeRandom) -> Node {
    switch depth == 0 ? 0 : random.below(5) {
    case 0, 1: return scalar(&random)
    case 2:
      return node(.sequence((0..<random.below(4)).map { _ in tree(depth: depth - 1, &random) }))
    default:
      return node(
        .mapping(
          Mapping(
            (0..<random.below(5)).map { _ in
              entry(text(&random), tree(depth: depth - 1, &random))
            })))
    }
  }

  private static func scalar(_ random: inout TreeRandom) -> Node {
    let plain = ["", "null", "true", "False", "1", "-0.5e3", ".nan", "0o7", "+.inf", "word"]
    guard random.below(4) > 0 else {
      return node(.scalar(Scalar(plain[random.below(plain.count)])))
    }
    return string(text(&random))
  }

  private static func text(_ random: inout TreeRandom) -> String {
    let parts = [
      "a", "b c", " ", "  ", "\n", "\n\n", "\t", ":", ": ", " #", "-", "- ", "'", "\"", "\\", "{",
      "]", ",", "&", "*", "!", "|", ">", "%", "@", "`", "?", "? ", "=", "~", "...", "---", "1",
      "true", "\r", "\0", "\u{7F}", "\u{85}", "\u{2029}", "\u{2066}", "\u{E000}", "\u{FEFF}", "é",
      "e\u{301}", "😀", "<<", "%TAG", String(repeating: "long ", count: 25),
    ]
    return (0..<random.below(7)).map { _ in parts[random.below(parts.count)] }.joined()
  }

  #if DEBUG
    // All of them take a minute in such a build.
    private static let sizeLimit = 1 << 15
  #else
    private static let sizeLimit = Int.max
  #endif

  private static let corpus = OverlayFixture.suites.deletingLastPathComponent()
    .appendingPathComponent("corpus")

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: corpus.path), "../shared/corpus is absent"))
  func documentsOfTheCorpus() throws {
    let files = FileManager.default.enumerator(atPath: Self.corpus.path)
    let paths = (files?.compactMap { $0 as? String } ?? []).sorted().filter { path in
      [".json", ".yaml", ".yml"].contains { path.hasSuffix($0) }
    }
    var count = 0
    for path in paths {
      let data = try Data(contentsOf: Self.corpus.appendingPathComponent(path))
      guard data.count < Self.sizeLimit else { continue }
      let reading = readTree([UInt8](data), file: FileID(0), name: path)
      guard let root = reading.root else { continue }
      expectSame(root, path)
      count += 1
    }
    print("Printed and read again: \(count) documents of the corpus")
    #expect(count > 50)
  }
}

/// Reproducible random numbers (xorshift).
private struct TreeRandom {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % limit
  }
}
