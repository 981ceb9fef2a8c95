import Foundation
import Testing
import YAMLTree

@testable import DocumentExtraction

/// One page and its results: documents as `file name@line|content`, problems as
/// `line:column message`, which contains the expected text.
private struct PageCase: Sendable, CustomTestStringConvertible {
  var about: String
  var page: String
  var pageName = "page.md"
  var name: String?
  var want: [String] = []
  var problems: [String] = []

  var testDescription: String { about }
}

private func check(_ given: PageCase) {
  var problems: [ExtractProblem] = []
  let documents = extractDocuments(
    fromPage: Array(given.page.utf8), file: FileID(3), pageName: given.pageName, name: given.name,
    manifestName: "codegen.yaml", into: &problems)
  let found = documents.map { document in
    "\(document.fileName)@\(document.line)|" + String(decoding: document.bytes, as: UTF8.self)
  }
  #expect(found == given.want)
  let texts = problems.map { "\($0.location.line):\($0.location.column) \($0.message)" }
  #expect(texts.count == given.problems.count, "\(texts)")
  for (text, want) in zip(texts, given.problems) {
    #expect(text.hasPrefix(want.prefix { $0 != " " } + " "))
    #expect(text.contains(want.drop { $0 != " " }.dropFirst()))
  }
  #expect(problems.allSatisfy { !$0.help.isEmpty && $0.location.file == FileID(3) })
}

private let blockCases = [
  PageCase(
    about: "YAML behind an info string",
    page: "# T\n\n````yaml /openapi.json get /v1\nopenapi: 3.0.3\n\n````\n",
    want: ["page.yaml@3|openapi: 3.0.3\n\n"]),
  PageCase(
    about: "JSON on one line, footer behind it",
    page: "```json\n{\"openapi\":\"3.0.3\"}\n```\n\n---\n\n```\nGET /x?ask=\n```\n",
    want: ["page.json@1|{\"openapi\":\"3.0.3\"}\n"]),
  PageCase(
    about: "JSON on many lines in a block marked yaml",
    page: "~~~yml\n\n{\n  \"swagger\": \"2.0\"\n}\n~~~\n",
    want: ["page.json@1|\n{\n  \"swagger\": \"2.0\"\n}\n"]),
  PageCase(
    about: "flow mapping of YAML in a block marked json",
    page: "```json\n{openapi: 3.1.0, # ours\n}\n```\n",
    want: ["page.yaml@1|{openapi: 3.1.0, # ours\n}\n"]),
  PageCase(
    about: "no mark, key not first", page: "```\ninfo: {}\nopenapi: 3.1.0\n```\n",
    want: ["page.yaml@1|info: {}\nopenapi: 3.1.0\n"]),
  PageCase(
    about: "in an MDX component",
    page: "<Tab>\n    ```YAML\n    openapi: 3.1.0\n    info:\n      title: a\n    ```\n</Tab>\n",
    want: ["page.yaml@2|openapi: 3.1.0\ninfo:\n  title: a\n"]),
  PageCase(
    about: "line ends are kept", page: "```yaml\r\nopenapi: 3.1.0\r\n\r\n```\r\n",
    want: ["page.yaml@1|openapi: 3.1.0\r\n\r\n"]),
  PageCase(
    about: "other blocks around it",
    page: """
      ```bash cURL
      openapi: $(cat x)
      ```
      ```json Response
      {"status": "done", "openapi_url": null}
      ```
      ```json
      { "data": [ ... ] }
      ```
      ```yaml
      openapi: 3.1.0
      ```
      ```js
      const openapi = {
      ```

      """,
    want: ["page.yaml@10|openapi: 3.1.0\n"]),
  PageCase(
    about: "a page that shows how to write a page",
    page: "````md\n```yaml\nopenapi: 3.1.0\n```\n````\n~~~yaml\nopenapi: 3.0.0\n~~~\n",
    want: ["page.yaml@6|openapi: 3.0.0\n"]),
]

private let problemCases = [
  PageCase(about: "empty page", page: "", problems: ["1:1 code blocks seen: 0"]),
  PageCase(
    about: "only other blocks",
    page: "a\n```bash\nopenapi: 3.1.0\n```\n```json\n{\"info\":{\"openapi\":\"3.1.0\"}}\n```\n",
    problems: ["1:1 no OpenAPI document on this page"]),
  PageCase(
    about: "an earlier block takes the document in",
    page: "a\n ~~~bash\ncurl\n\n```yaml\nopenapi: 3.1.0\n```\n",
    problems: ["2:2 code blocks seen: 1"]),
  PageCase(
    about: "YAML that cannot be read, in the page's coordinates",
    page: "text\n  ```yaml\n  # ours\n  openapi: 3.1.0\n  info: [\n  a: }\n  ```\n",
    problems: ["6:6 cannot be read: "]),
  PageCase(
    about: "JSON that cannot be read",
    page: "```\n{\n  \"openapi\" : \"3.1.0\",\n  \"info\": ]\n}\n```\n",
    problems: ["4:11 cannot be read: "]),
  PageCase(
    about: "one that cannot be read beside one that can",
    page: "```yaml\nswagger: [\n```\n\n```yaml\nopenapi: 3.1.0\n```\n",
    want: ["page.yaml@5|openapi: 3.1.0\n"],
    problems: ["3:1 cannot be read: "]),
  PageCase(
    about: "not closed", page: "a\n\n````yaml\nopenapi: 3.1.0\n```\n",
    problems: ["3:1 not closed before the end of the page"]),
  PageCase(
    about: "not closed, though all of it is YAML", page: "```yaml\nopenapi: 3.1.0\n",
    problems: ["1:1 not closed before the end of the page"]),
  PageCase(
    about: "no name", page: "```yaml\nopenapi: 3.1.0\n```\n", pageName: "docs/ビデオ.md",
    problems: ["1:1 'ビデオ' has none of a-z and 0-9"]),
  PageCase(
    about: "a given name that gives none",
    page: "```yaml\nservers: [{url: https://a.io}]\nopenapi: 3.1.0\n```\n", name: "../",
    problems: ["1:1 '../' has none of a-z and 0-9"]),
]

@Test(arguments: blockCases + problemCases)
private func documentsOfAPage(given: PageCase) {
  check(given)
}

@Test(.timeLimit(.minutes(10)))
func manyBlocksOnAPage() {
  let block = "```json\n{\"status\": \"done\"}\n```\n\n"
  let page = String(repeating: block, count: 5_000) + "```yaml\nopenapi: 3.1.0\n```\n"
  check(PageCase(about: "", page: page, want: ["page.yaml@20001|openapi: 3.1.0\n"]))
}

/// The folder next to the package with published pages and their documents.
private let published = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../../shared").standardizedFileURL

private let hasPublishedPages = FileManager.default.fileExists(
  atPath: published.appending(path: "seeds").path)

@Test(
  .enabled(if: hasPublishedPages, "no pages in ../shared/seeds"),
  arguments: [
    ("000_aa4891257376c806", "boson.yaml", 13), ("001_d95cd09ca537acfd", "hooked.yaml", 331),
    ("002_893a2b70de8f44bd", "magichour.yaml", 21), ("003_43edbbda5c83ff16", "hera.yaml", 13),
    ("004_25c65d794b02eb0a", "colossyan.json", 9),
  ])
func publishedPage(page: String, fileName: String, line: Int) throws {
  let name = fileName.prefix { $0 != "." }
  let want = published.appending(path: "corpus/seed-\(name)/\(fileName)")
  let bytes = try Data(contentsOf: published.appending(path: "seeds/\(page).txt"))
  var problems: [ExtractProblem] = []
  let documents = extractDocuments(
    fromPage: Array(bytes), file: FileID(0), pageName: page + ".txt",
    manifestName: "codegen.yaml", into: &problems)
  #expect(problems.isEmpty)
  #expect(documents.map(\.fileName) == [fileName])
  #expect(documents.first?.line == line)
  #expect(try documents.first?.bytes == Array(Data(contentsOf: want)))
}
