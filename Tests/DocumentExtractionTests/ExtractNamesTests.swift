import Testing
import YAMLTree

@testable import DocumentExtraction

/// Documents of one page and their file names.
private struct NamesCase: Sendable, CustomTestStringConvertible {
  var about: String
  var documents: [String]
  var pageName = "page.md"
  var name: String?
  var want: [String]
  /// Parts of the messages.
  var problems: [String] = []

  var testDescription: String { about }
}

private func check(_ given: NamesCase) {
  let page = given.documents.map { "```\n\($0)\n```\n" }.joined()
  var problems: [ExtractProblem] = []
  let documents = extractDocuments(
    fromPage: Array(page.utf8), file: FileID(0), pageName: given.pageName, name: given.name,
    manifestName: "codegen.yaml", into: &problems)
  #expect(documents.map(\.fileName) == given.want)
  #expect(problems.count == given.problems.count, "\(problems)")
  for (problem, want) in zip(problems, given.problems) {
    #expect(problem.message.contains(want))
  }
}

/// The text of a document, in YAML or in JSON on one line.
private func document(
  host: String? = "api.example.com", title: String? = nil, version: String? = nil,
  paths: String = "", json: Bool = false
) -> String {
  let info = [title.map { "\"title\": \"\($0)\"" }, version.map { "\"version\": \"\($0)\"" }]
  let entries = [
    "\"openapi\": \"3.1.0\"",
    "\"info\": {\(info.compactMap { $0 }.joined(separator: ", "))}",
    host.map { "\"servers\": [{\"url\": \"https://\($0)/v1\"}]" },
    "\"paths\": {\(paths)}",
  ].compactMap { $0 }
  return json
    ? "{" + entries.joined(separator: ", ") + "}"
    : entries.joined(separator: "\n").replacing("\"openapi\"", with: "openapi")
}

private let getVideo = "\"/v1/videos/{id}\": {\"summary\": \"a\", \"get\": {}}"
private let postVideo = "\"/v1/videos\": {\"post\": {}}"

private let cases = [
  NamesCase(about: "service", documents: [document()], want: ["example.yaml"]),
  NamesCase(about: "JSON", documents: [document(json: true)], want: ["example.json"]),
  NamesCase(
    about: "page", documents: [document(host: nil)], pageName: "docs/v1/Get_Video.en.mdx",
    want: ["get-video-en.yaml"]),
  NamesCase(
    about: "nothing of a page is a path", documents: [document(host: "../../etc/x")],
    pageName: "C:\\docs\\..\\.md", want: ["md.yaml"]),
  NamesCase(
    about: "given", documents: [document()], name: "Our Videos", want: ["our-videos.yaml"]),
  NamesCase(
    about: "given, two documents",
    documents: [document(paths: getVideo), document(host: "b.io", paths: postVideo)],
    name: "our", want: ["our-get-v1-videos-id.yaml", "our-post-v1-videos.yaml"]),
  NamesCase(
    about: "two services", documents: [document(), document(host: "b.io")],
    want: ["example.yaml", "b.yaml"]),
  NamesCase(
    about: "told apart by operation",
    documents: [document(title: "A", paths: getVideo), document(title: "B", paths: postVideo)],
    want: ["example-get-v1-videos-id.yaml", "example-post-v1-videos.yaml"]),
  NamesCase(
    about: "the same in another order, and another format",
    documents: [document(paths: postVideo, json: true), document(paths: getVideo)],
    want: ["example-post-v1-videos.json", "example-get-v1-videos-id.yaml"]),
  NamesCase(
    about: "told apart by title: two operations in one",
    documents: [
      document(title: "Video API", paths: getVideo + ", " + postVideo),
      document(title: "Image API", paths: getVideo),
    ],
    want: ["example-video-api.yaml", "example-image-api.yaml"]),
  NamesCase(
    about: "told apart by version",
    documents: [
      document(title: "A", version: "1.0", paths: getVideo),
      document(title: "A", version: "1.1", paths: getVideo),
      document(host: "b.io"),
    ],
    want: ["example-a-1-0.yaml", "example-a-1-1.yaml", "b.yaml"]),
  NamesCase(
    about: "one document twice", documents: [document(), document()], want: ["example.yaml"]),
  NamesCase(
    about: "not told apart",
    documents: [document(paths: getVideo), document(version: "2", paths: getVideo)],
    want: ["example.yaml"], problems: ["the one on line 1 would both be named 'example'"]),
  NamesCase(
    about: "told apart into the name of a third",
    documents: [
      document(paths: getVideo), document(paths: postVideo),
      document(host: "example-post-v1-videos.com"),
    ],
    want: ["example-get-v1-videos-id.yaml", "example-post-v1-videos.yaml"],
    problems: ["would both be named 'example-post-v1-videos'"]),
]

@Test(arguments: cases)
private func fileNames(given: NamesCase) {
  check(given)
}

/// The first server of a document in YAML, and the resulting name.
private let servers: [(given: String, want: String?)] = [
  ("servers: [{url: 'https://api.example.com/v1'}]", "example"),
  ("servers: [{url: 'https://example.com'}]", "example"),
  ("servers: [{url: 'https://API.Example.co.uk'}]", "example"),
  ("servers: [{url: 'https://a.b.example.com.au:8443/x?y#z'}]", "example"),
  ("servers: [{url: 'https://example.github.io/docs'}]", "example"),
  ("servers: [{url: 'https://api.example.com./'}]", "example"),
  ("servers: [{url: 'https://user:api.other.com@api.example.com'}]", "example"),
  ("servers: [{url: '//api.example.com'}, {url: 'https://b.io'}]", "example"),
  ("servers: [{url: 'wss://api.my-example.io?x=//b.io'}]", "my-example"),
  ("servers: [{url: 'https://api.bücher.com'}]", "b-cher"),

  ("servers: [{url: 'https://{r}.example.com', variables: {r: {default: eu}}}]", "example"),
  ("servers: [{url: '{base}/v1', variables: {base: {default: 'https://a.io'}}}]", "a"),
  ("servers: [{url: 'https://api.{n}.com', variables: {n: {default: '../b'}}}]", nil),
  ("servers: [{url: 'https://{r}.example.com'}]", "example"),
  ("servers: [{url: 'https://{name}.com'}]", nil),
  ("servers: [{url: 'https://api.{name'}]", nil),

  ("servers: [{url: /api/v1}, {url: 'https://api.example.com'}]", nil),
  ("servers: [{url: 'api.example.com/v1'}]", nil),
  ("servers: [{url: 'a/b://api.example.com'}]", nil),
  ("servers: [{url: ''}]", nil),
  ("servers: [{description: a}]", nil),
  ("servers: []", nil),
  ("servers: {url: 'https://api.example.com'}", nil),
  ("servers: [{url: 'http://localhost:8080'}]", nil),
  ("servers: [{url: 'http://127.0.0.1:8080'}]", nil),
  ("servers: [{url: 'http://[2001:db8::1]/v1'}]", nil),
  ("servers: [{url: 'https://co.uk'}]", nil),
  ("servers: [{url: 'https://..'}]", nil),
  ("servers: [{url: 'https://日本.com'}]", nil),

  ("swagger: '2.0'\nhost: api.example.com:443", "example"),
  ("swagger: '2.0'\nhost: localhost", nil),
  ("info: {title: a}", nil),
]

/// With both variables filled in, the name would be a hundred `v`.
private let longVariables = (
  given: "servers: [{url: 'https://{v}{v}.io', variables: {v: {default: \(longText)}}}]",
  want: String?.none
)

private let longText = String(repeating: "v", count: 5_000)

@Test(arguments: servers + [longVariables])
func nameOfAService(given: String, want: String?) throws {
  let reading = readTree(Array(given.utf8), file: FileID(0), name: "a.yaml")
  #expect(serviceName(of: try #require(reading.root)) == want)
}

@Test(arguments: [
  ("boson", "boson"), ("Get Video_v2", "get-video-v2"), ("--force", "force"), ("a--b-", "a-b"),
  ("../../etc/passwd", "etc-passwd"), (".hidden", "hidden"), ("a\0b\nc", "a-b-c"),
  ("\u{212A}x", "x"), ("é", nil), ("", nil), ("-", nil),
  (String(repeating: "a/", count: 5_000), String(repeating: "a-", count: 50) + "a"),
])
func safeNames(given: String, want: String?) {
  #expect(safeDocumentName(given) == want)
}
