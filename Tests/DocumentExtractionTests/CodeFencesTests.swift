import Testing
import YAMLTree

@testable import DocumentExtraction

/// One page and its code blocks, each as `line:column info|content`; an unclosed one ends in `…`.
private struct FenceCase: Sendable, CustomTestStringConvertible {
  var about: String
  var page: String
  var want: [String]

  init(_ about: String, _ page: String, _ want: [String]) {
    self.about = about
    self.page = page
    self.want = want
  }

  var testDescription: String { about }
}

private func check(_ given: FenceCase) {
  let fences = codeFences(inPage: Array(given.page.utf8)).map { fence in
    let content = String(decoding: fence.content, as: UTF8.self)
    return "\(fence.line):\(fence.column) \(fence.info)|\(content)\(fence.isClosed ? "" : "…")"
  }
  #expect(fences == given.want)
}

private let fenceCases = [
  FenceCase("nothing", "", []),
  FenceCase("prose only", "# Title\n\nText with `code`.\n", []),
  FenceCase("backticks", "a\n```yaml\nb\n```\nc\n", ["2:1 yaml|b\n"]),
  FenceCase("tildes", "~~~ yaml\nb\n~~~\n", ["1:1 yaml|b\n"]),
  FenceCase("info with more", "````yaml  GET /v/{id} \t\nb\n````", ["1:1 yaml  GET /v/{id}|b\n"]),
  FenceCase("empty block", "```\n```\n", ["1:1 |"]),
  FenceCase("two backticks are no fence", "``\na\n``\n", []),
  FenceCase("code span at the start of a line", "```a``` b\n\n```\nc\n```\n", ["3:1 |c\n"]),
  FenceCase("backticks in the info of tildes", "~~~ `a`\nb\n~~~\n", ["1:1 `a`|b\n"]),
  FenceCase("blank lines are content", "```\n\na\n\n```\n", ["1:1 |\na\n\n"]),

  FenceCase("longer closing fence", "```\na\n`````\n", ["1:1 |a\n"]),
  FenceCase("shorter fence inside", "````\n```yaml\na\n```\n````\n", ["1:1 |```yaml\na\n```\n"]),
  FenceCase("other fence inside", "```\n~~~\na\n~~~\n```\n", ["1:1 |~~~\na\n~~~\n"]),
  FenceCase("closing fence has no info", "```\na\n``` b\n```\n", ["1:1 |a\n``` b\n"]),
  FenceCase("blanks behind the closing fence", "```\na\n``` \t\nb\n", ["1:1 |a\n"]),
  FenceCase("not closed", "```\na\n", ["1:1 |a\n…"]),
  FenceCase("not closed and empty", "a\n```b", ["2:1 b|…"]),

  FenceCase(
    "indented in a component", "<A>\n  ```yaml\n  a:\n    b\n\n c\n  ```\n</A>\n",
    ["2:3 yaml|a:\n  b\n\nc\n"]),
  FenceCase(
    "indented deeply", "<A><B><C>\n      ```\n      a\n        b\n      ```\n",
    ["2:7 |a\n  b\n"]),
  FenceCase("indented with tabs", "\t```\n\ta\n\t\tb\n\t```\n", ["1:2 |a\n\tb\n"]),
  FenceCase("a tab beyond the indentation stays", "  ```\n\ta\n  ```\n", ["1:3 |\ta\n"]),
  FenceCase("fence in content, indented by 4", "```\na\n    ```\n```\n", ["1:1 |a\n    ```\n"]),
  FenceCase("closing fence indented by 3", "```\na\n   ```\nb\n", ["1:1 |a\n"]),
  FenceCase("closing fence indented less", "    ```\n    a\n```\nb\n", ["1:5 |a\n"]),

  FenceCase("in a list item", "1. a\n   ```\n   b\n   ```\n", ["2:4 |b\n"]),
  FenceCase("behind a bullet", "- ```\n  b\n  ```\nc\n", ["1:3 |b\n"]),
  FenceCase("behind a number", "12) ```x\n    b\n    ```\nc\n", ["1:5 x|b\n"]),
  FenceCase("no list item without a blank", "-```\nb\n", []),

  FenceCase("CRLF", "a\r\n```\r\nb\r\n\r\n```\r\n~~~\r\n~~~", ["2:1 |b\r\n\r\n", "6:1 |"]),
  FenceCase("CR", "a\r```\rb\r```\rc", ["2:1 |b\r"]),
  FenceCase("mixed line ends", "```\na\r\nb\rc\n```", ["1:1 |a\r\nb\rc\n"]),
  FenceCase("byte order mark", "\u{FEFF}```\na\n```\n", ["1:1 |a\n"]),
]

@Test(arguments: fenceCases)
private func fencesOfAPage(given: FenceCase) {
  check(given)
}

@Test(arguments: [
  ("", ""), ("yaml", "yaml"), ("YAML /openapi.json get /v1", "yaml"), ("json{1,2}", "json"),
  ("yaml:title", "yaml"), ("{.yaml}", ""), ("bash cURL theme={null}", "bash"), ("c++", "c++"),
])
func languageOfAnInfoString(info: String, want: String) {
  let fence = CodeFence(
    line: 1, column: 1, info: info, content: [], removedIndentation: [], isClosed: true)
  #expect(fence.language == want)
}

@Test func placesInABlockArePlacesInThePage() throws {
  let page = "text\n\n   ```\n   a\n b\nc\n   ```\n"
  let fence = try #require(codeFences(inPage: Array(page.utf8)).first)
  let file = FileID(7)
  for (given, want) in [((1, 2), (4, 5)), ((2, 1), (5, 2)), ((3, 1), (6, 1)), ((9, 4), (12, 4))] {
    let place = Location(file: file, line: given.0, column: given.1)
    #expect(fence.placeInPage(place) == Location(file: file, line: want.0, column: want.1))
  }
}

/// A quadratic scanner would take minutes here.
@Test(.timeLimit(.minutes(10)))
func scanningIsLinear() {
  let blocks = String(repeating: "```yaml\na\n```\n~~~\n``\n~~~\n", count: 20_000)
  #expect(codeFences(inPage: Array(blocks.utf8)).count == 40_000)
  let oneBlock = "```\n" + String(repeating: "`` ~~~ - 1. ````x\n", count: 50_000)
  #expect(codeFences(inPage: Array(oneBlock.utf8)).count == 1)
  let oneLine = String(repeating: " `", count: 500_000)
  #expect(codeFences(inPage: Array(oneLine.utf8)).isEmpty)
}
