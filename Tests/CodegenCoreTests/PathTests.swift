import Testing
import YAMLTree

@testable import CodegenCore

/// A path, its parameters, and the names for `GET` on it, increasingly exact.
private struct TemplateCase: Sendable, CustomTestStringConvertible {
  var path: String
  var parameters: [String]?
  var names: [String] = []

  var testDescription: String { path }
}

private func check(_ given: TemplateCase) {
  let template = PathTemplate(given.path)
  #expect(template?.parameters == given.parameters)
  if let template { #expect(template.names(forMethod: "get") == given.names) }
}

@Test(arguments: [
  TemplateCase(
    path: "/videos/{video_id}", parameters: ["video_id"],
    names: ["get video", "get video", "get videos by {video_id}"]),
  TemplateCase(
    path: "/v1/videos", parameters: [], names: ["get videos", "get v1 videos", "get v1 videos"]),
  TemplateCase(
    path: "/api/v2/films/{id}/parts", parameters: ["id"],
    names: [
      "get films parts", "get api v2 films parts", "get api v2 films by {id} parts",
    ]),
  TemplateCase(
    path: "/news/{id}", parameters: ["id"], names: ["get news", "get news", "get news by {id}"]),
  TemplateCase(path: "/", parameters: [], names: ["get", "get", "get"]),
  TemplateCase(
    path: "/files/{base}...{head}.json", parameters: ["base", "head"],
    names: ["get file", "get file", "get files by {base}...{head}.json"]),
  TemplateCase(
    path: "/{id}:cancel", parameters: ["id"], names: ["get", "get", "get by {id}:cancel"]),
  TemplateCase(path: "/{id", parameters: nil),
  TemplateCase(path: "/id}", parameters: nil),
  TemplateCase(path: "/{}", parameters: nil),
  TemplateCase(path: "/{a{b}}", parameters: nil),
])
private func templates(given: TemplateCase) {
  check(given)
}

@Test func pathsBeginWithASlash() {
  #expect(PathTemplate("films")?.text == "/films")
  #expect(PathTemplate("/films?beta=true")?.text == "/films?beta=true")
}

// MARK: References (RFC 6901)

@Test(
  arguments: [
    ("", []), ("/", [""]), ("/a/b", ["a", "b"]), ("/a~1b/m~0n", ["a/b", "m~n"]),
    ("/~01", ["~1"]), ("/c%25d", ["c%d"]), ("/%E9%", ["\u{FFFD}%"]), ("/%C3%A9", ["é"]),
    ("/a%2Fb", ["a", "b"]), ("/paths/~1pets~1%7Bid%7D", ["paths", "/pets/{id}"]), ("/~", ["~"]),
    ("/~2", ["~2"]), ("//", ["", ""]), ("anchor", nil), ("a/b", nil),
    ("/e%5Ef", ["e^f"]), ("/g%7Ch", ["g|h"]), ("/i%5Cj", ["i\\j"]), ("/k%22l", ["k\"l"]),
    ("%2Fproperties%2FX", ["properties", "X"]), ("/a%7E1b", ["a/b"]), ("/100%", ["100%"]),
    ("%61nchor", nil),
  ] as [(String, [String]?)])
func tokensOfAFragment(fragment: String, want: [String]?) {
  #expect(ReferenceTarget.tokens(ofFragment: Substring(fragment)) == want)
}

@Test(arguments: [["a/b", "m~n"], ["~1"], [""], [], ["c%d"]])
func pointersLeadBack(tokens: [String]) {
  let target = ReferenceTarget(file: FileID(0), tokens: tokens)
  let encoded = target.pointer.replacing("%", with: "%25")
  #expect(ReferenceTarget.tokens(ofFragment: Substring(encoded)) == tokens)
}

@Test func targetsAreEqualWhenTheirBytesAre() {
  let composed = ReferenceTarget(file: FileID(0), tokens: ["é"])
  let decomposed = ReferenceTarget(file: FileID(0), tokens: ["e\u{301}"])
  #expect(composed != decomposed)
  #expect(composed == ReferenceTarget(file: FileID(0), tokens: ["\u{E9}"]))
  #expect(composed != ReferenceTarget(file: FileID(1), tokens: ["é"]))
}

// MARK: Files

@Test(arguments: [
  ("a.yaml", true), ("./a.yaml", true), ("../a.yaml", true), ("a/b:c.yaml", true), ("", false),
  ("/etc/passwd", false), ("\\\\host\\share", false), ("file:///a", false), ("C:/a", false),
  ("https://example.com/a", false), ("data:,a", false), ("a\0b", false),
])
func pathsThatMayBeOpened(path: String, want: Bool) {
  #expect(RelativePath.isRelative(path) == want)
}

@Test(arguments: [
  ("b.yaml", "a.yaml", "b.yaml"), ("b.yaml", "x/a.yaml", "x/b.yaml"),
  ("../b.yaml", "x/a.yaml", "b.yaml"), ("./y//b.yaml", "x/a.yaml", "x/y/b.yaml"),
  ("../../b.yaml", "x/a.yaml", "../b.yaml"), ("../b.yaml", "../a.yaml", "../../b.yaml"),
  ("y/../../b.yaml", "x/a.yaml", "b.yaml"), ("../b.yaml", "/a.yaml", "/../b.yaml"),
])
func pathsSeenFromAFile(path: String, file: String, want: String) {
  #expect(RelativePath.resolve(path, from: file) == want)
}

@Test(arguments: [
  ("x/b.yaml", "x/a.yaml", "b.yaml"), ("x/y/b.yaml", "x/a.yaml", "y/b.yaml"),
  ("b.yaml", "x/a.yaml", "../b.yaml"), ("y/b.yaml", "x/z/a.yaml", "../../y/b.yaml"),
  ("/r/x/b.yaml", "/r/a.yaml", "x/b.yaml"), ("b.yaml", "a.yaml", "b.yaml"),
])
func pathsAsAFileWritesThem(path: String, file: String, want: String) {
  #expect(RelativePath.relative(path, to: file) == want)
  #expect(RelativePath.resolve(want, from: file) == path)
}

@Test(arguments: [
  ("specs/pets.yaml", nil, "pets"), ("pets.v2.json", nil, "pets.v2"),
  ("pets/openapi.yaml", "Title", "pets"), ("openapi.yaml", "Title", "Title"),
  ("api/index.json", "Title", "Title"), ("./spec.yaml", nil, "spec"), (".yaml", "T", ".yaml"),
])
func namespaceOfAFile(path: String, title: String?, want: String) {
  #expect(NamespaceName.derived(from: DocumentInput(path: path, bytes: []), title: title) == want)
}

@Test(arguments: [
  ("200", "200"), ("2XX", "2xx"), ("5xx", "5xx"), ("default", "default"), ("099", nil),
  ("600", nil), ("1e2", nil), ("0500", nil), ("200 ", nil), ("6XX", nil), ("", nil),
])
func statuses(text: String, want: String?) {
  let found = StatusName.match(text).map { match in
    switch match {
    case .code(let code): "\(code)"
    case .range(let digit): "\(digit)xx"
    case .otherwise: "default"
    }
  }
  #expect(found == want)
}

@Test(arguments: [
  ("https://a.example", true), ("https://a.example:8443/v1", true), ("HTTPS://a.example", true),
  ("http://a.example", false), ("https://", false), ("https:///v1", false),
  ("https://:443", false), ("https://u:p@a.example", false), ("https://a.example?x=1", false),
  ("https://a.example/#x", false), ("https://a.example/{v}", false), ("/v1", false),
  ("javascript:alert(1)", false), ("https://a.example\r\nX: y", false),
])
func serversByDefault(url: String, want: Bool) {
  #expect(ServerURL.isUsable(url) == want)
}
