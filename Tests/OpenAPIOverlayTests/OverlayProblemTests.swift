import SourceDiagnostics
import Testing
import YAMLTree

@testable import OpenAPIOverlay

private let head = "overlay: 1.1.0\ninfo: {title: a, version: '1'}\n"

/// A diagnostic of an overlay, with a word of its message.
private struct ProblemCase: Sendable, CustomTestStringConvertible {
  var overlay: String
  var want: [String]
  var word: String
  var document = "{a: {b: 1, list: [1, 2]}, servers: [{url: x}]}"

  init(_ overlay: String, _ want: [String], _ word: String) {
    self.overlay = overlay
    self.want = want
    self.word = word
  }

  init(actions: [String], _ want: [String], _ word: String) {
    self.init(head + "actions:\n" + actions.map { "- \($0)\n" }.joined(), want, word)
  }

  var testDescription: String { overlay }
}

private func check(_ given: ProblemCase) {
  var diagnostics = Diagnostics()
  let tree = OverlayFixture.tree(given.overlay, file: 1)
  let overlay = decodeOverlay(tree, into: &diagnostics)
  #expect((overlay == nil) == diagnostics.hasErrors)
  if let overlay {
    var document = OverlayFixture.tree(given.document)
    applyOverlay(overlay, to: &document, into: &diagnostics)
  }
  let texts = OverlayFixture.texts(diagnostics)
  #expect(texts == given.want.map { "overlay " + $0 })
  let words = diagnostics.list.map { $0.message + " " + ($0.help ?? "") }.joined(separator: " ")
  #expect(words.contains(given.word), "\(words)")
}

private let decodings = [
  ProblemCase("[a]", ["1:1 error not-overlay"], "no field 'overlay'"),
  ProblemCase("openapi: 3.1.0\n", ["1:1 error not-overlay"], "an OpenAPI document"),
  ProblemCase("overlay: 1.2.0\n", ["1:10 error unsupported-version"], "overlay: 1.1.0"),
  ProblemCase("overlay: 1.1\n", ["1:10 error unsupported-version"], "version"),
  ProblemCase("overlay: '1.0'\n", ["1:10 error unsupported-version"], "version"),
  ProblemCase("overlay: 1.0.x\n", ["1:10 error unsupported-version"], "version"),
  ProblemCase("overlay: [1]\n", ["1:10 error unsupported-version"], "version"),
  ProblemCase(
    "overlay: 1.0.0\n", ["1:1 error overlay", "1:1 error overlay"], "'info' is missing"),
  ProblemCase(head, ["1:1 error overlay"], "'actions' is missing"),
  ProblemCase(head + "actions: []\n", ["3:10 error overlay"], "at least one"),
  ProblemCase(head + "actions: {}\n", ["3:10 error overlay"], "at least one"),
  ProblemCase(
    "overlay: 1.1.0\ninfo: {version: 1, titel: a}\nactions: [{target: $}]\n",
    ["2:20 error overlay", "2:17 error overlay", "2:7 error overlay"], "'titel' is not a field"),
  ProblemCase(
    head + "more: 1\nextends: 1\nactions: [1]\n",
    ["3:1 error overlay", "4:10 error overlay", "5:11 error overlay"], "an action must be"),
  ProblemCase(actions: ["{update: {}}"], ["4:3 error overlay"], "'target' is missing"),
  ProblemCase(actions: ["{target: 1}"], ["4:12 error overlay"], "quotes"),
  ProblemCase(actions: ["{target: $, updat: 1}"], ["4:15 error overlay"], "'updat' is not a field"),
  ProblemCase(actions: ["{target: $, remove: 1}"], ["4:23 error overlay"], "true or false"),
  ProblemCase(
    actions: ["{target: $, update: {}, copy: $}"], ["4:27 error overlay"], "either 'update'"),
  ProblemCase(
    actions: ["{target: $, update: {}}", "{target: $, update: {}}"], ["5:3 error overlay"],
    "already"),
  ProblemCase(
    "overlay: 1.0.0\ninfo: {title: a, version: '1'}\nactions: [{target: $, copy: $.a}]\n",
    ["3:23 error overlay"], "no 'copy'"),
  ProblemCase(
    actions: ["target: $.a[\n  update: {}"], ["4:11 error json-path"], "at offset 4"),
  ProblemCase(
    actions: ["target: \"$.a[?@.b == ]\"\n  copy: info"],
    ["5:9 error json-path", "4:11 error json-path"], "at offset 12"),
  ProblemCase(
    actions: ["{target: $.a.x-b, update: 1}"],
    ["4:12 warning loose-json-path", "4:12 error unmatched-action"], "['x-name']"),
]

private let conflicts = [
  ProblemCase(actions: ["{target: $, remove: true}"], ["4:12 error overlay-conflict"], "root"),
  ProblemCase(
    actions: ["{target: $.a, update: [1]}"], ["4:25 error overlay-conflict"],
    "an array cannot be merged into an object"),
  ProblemCase(
    actions: ["{target: $, update: {a: {list: {}, b: 2, c: 1}}}"],
    ["4:34 error overlay-conflict"], "an object cannot be merged into an array"),
  ProblemCase(
    actions: ["{target: $, update: {a: }}"], ["4:27 error overlay-conflict"],
    "a plain value cannot be merged into an object"),
  ProblemCase(
    actions: ["{target: $.a.*, update: 1}"], ["4:12 error overlay-conflict"], "several kinds"),
  ProblemCase(
    actions: ["{target: $.a.b, copy: $.a}"], ["4:25 error overlay-conflict"], "an object cannot"),
  ProblemCase(
    actions: ["{target: $.a, copy: $.*}"], ["4:23 error overlay-conflict"], "selects 2 nodes"),
  ProblemCase(
    "overlay: 1.0.0\ninfo: {title: a, version: '1'}\nactions: [{target: $.a.b, update: 1}]\n",
    ["3:20 error overlay-conflict"], "overlay: 1.1.0"),
]

private let unmatched = [
  ProblemCase(
    actions: ["{target: $.c.d, update: 1}"], ["4:12 error unmatched-action"],
    "'$' exists, but has no 'c'"),
  ProblemCase(
    actions: ["{target: $.server.url, update: 1}"], ["4:12 error unmatched-action"],
    "'$' exists, but has no 'server'; did you mean 'servers'?"),
  ProblemCase(
    actions: ["{target: $.a.List, update: 1}"], ["4:12 error unmatched-action"],
    "'$.a' exists, but has no 'List'; did you mean 'list'?"),
  ProblemCase(
    actions: ["{target: $.a..lisst, update: 1}"], ["4:12 error unmatched-action"],
    "'$.a' exists, but has no 'lisst' at any depth; did you mean 'list'?"),
  ProblemCase(
    actions: ["{target: \"$.servers[?@.url == 'y'].x\", update: 1}"],
    ["4:12 error unmatched-action"],
    "'$.servers' exists, but nothing in it matches '[?@.url == 'y']'"),
  ProblemCase(
    actions: ["{target: '$.a.list[2]', remove: true}"], ["4:12 error unmatched-action"],
    "'$.a.list' exists, but nothing in it matches '[2]'"),
  ProblemCase(
    actions: ["{target: '$.*.urll', remove: true}"], ["4:12 error unmatched-action"],
    "'$.*' exists, but has no 'urll'"),
  ProblemCase(
    actions: ["{target: $.a, copy: $.a.lost}", "{target: $.b.c, remove: true}"],
    ["4:23 error unmatched-action", "5:12 error unmatched-action"], "did you mean 'list'?"),
]

@Suite struct OverlayProblemTests {
  @Test(arguments: decodings) fileprivate func decoding(given: ProblemCase) { check(given) }

  @Test(arguments: conflicts) fileprivate func conflicting(given: ProblemCase) { check(given) }

  @Test(arguments: unmatched) fileprivate func matchingNothing(given: ProblemCase) {
    check(given)
  }

  private func apply(
    _ actions: String, to document: inout Node, allowsUnmatched: Bool = false,
    limits: ReadLimits = ReadLimits()
  ) throws -> Diagnostics {
    var diagnostics = Diagnostics()
    let tree = OverlayFixture.tree(head + "actions:\n" + actions, file: 1)
    let overlay = try #require(decodeOverlay(tree, into: &diagnostics))
    applyOverlay(
      overlay, to: &document, allowsUnmatched: allowsUnmatched, limits: limits, into: &diagnostics)
    return diagnostics
  }

  @Test func unmatchedMayBeAllowed() throws {
    var document = OverlayFixture.tree("a:\n  b: 1\n")
    let actions = "- {target: $.a.c.d, update: 1}\n- {target: $.a.b, update: 2}\n"
    let refused = try apply(actions, to: &document)
    let allowed = try apply(actions, to: &document, allowsUnmatched: true)
    #expect(OverlayFixture.texts(refused) == ["overlay 4:12 error unmatched-action"])
    #expect(OverlayFixture.texts(allowed) == ["overlay 4:12 warning unmatched-action"])
    #expect(refused.list.first?.message == allowed.list.first?.message)
    // The second place is in the document, at the nearest node.
    #expect(refused.list.first?.related.map { OverlayFixture.place($0.location) } == ["2:3"])
    #expect(OverlayFixture.text(document) == "{'a': {'b': 2}}")
  }

  @Test func growthEnds() throws {
    var limits = ReadLimits()
    limits.nodes = 10_000
    var document = OverlayFixture.tree("{a: [1], b: {c: {}}}")
    let doubling = (0..<100).map { "- {target: $.a, copy: $.a, x-n: \($0)}\n" }.joined()
    let joined = try apply(doubling, to: &document, limits: limits)
    #expect(OverlayFixture.texts(joined).count == 1)
    #expect(OverlayFixture.texts(joined).first?.hasSuffix(":23 error overlay-limit") == true)
    #expect((document["a"]?.sequence?.count ?? .max) < 10_000)

    document = OverlayFixture.tree("{a: {}}")
    let nesting = (0..<300).map { "- {target: '$..a', copy: $, x-n: \($0)}\n" }.joined()
    let nested = try apply(nesting, to: &document, limits: limits)
    #expect(nested.list.map(\.code.name) == ["overlay-limit"])
    #expect(TreeSize(document).nodes <= limits.nodes)

    document = OverlayFixture.tree("{a: {}}")
    let deepening = (0..<300).map { "- {target: $.a, copy: $, x-n: \($0)}\n" }.joined()
    let deep = try apply(deepening, to: &document)
    #expect(
      deep.list.map(\.message) == [
        "this action nests more than 256 objects and arrays"
      ])
    #expect(TreeSize(document).depth == limits.depth)
  }

  @Test func replacingIsNoGrowth() throws {
    var limits = ReadLimits()
    limits.nodes = 10
    var document = OverlayFixture.tree("{a: 1, b: 2}")
    let actions = (0..<100).map { "- {target: $.a, update: \($0)}\n" }.joined()
    #expect(try apply(actions, to: &document, limits: limits).list == [])
    #expect(OverlayFixture.text(document) == "{'a': 99, 'b': 2}")
  }

  @Test func workEnds() throws {
    let row = String(repeating: "[1, 2, 3, 4, 5, 6, 7, 8, 9],", count: 700)
    var document = OverlayFixture.tree("[\(row) 0]")
    let problems = try apply(
      "- {target: '$..[?count($..*) == 0]', remove: true}\n- {target: $.a, remove: true}\n",
      to: &document)
    #expect(OverlayFixture.texts(problems) == ["overlay 4:12 error overlay-limit"])
  }

  @Test func oneFindingForOneValue() throws {
    var document = OverlayFixture.tree(
      "[" + String(repeating: "{a: {}},", count: 1_000) + "{a: 1}]")
    let problems = try apply("- {target: '$[*]', update: {a: 1}}\n", to: &document)
    #expect(OverlayFixture.texts(problems) == ["overlay 4:32 error overlay-conflict"])
  }
}
