import SourceDiagnostics
import Testing
import YAMLTree

@testable import OpenAPIOverlay

/// A document, the actions of an overlay, and the result.
private struct OverlayCase: Sendable, CustomTestStringConvertible {
  var about: String
  var document: String
  var actions: [String]
  var want: String

  init(_ about: String, _ document: String, _ actions: [String], _ want: String) {
    self.about = about
    self.document = document
    self.actions = actions
    self.want = want
  }

  var testDescription: String { about }
}

private func check(_ given: OverlayCase, version: String = "1.1.0") throws {
  let head = "overlay: \(version)\ninfo: {title: a, version: '1'}\nactions:\n"
  let text = head + given.actions.map { "- \($0)\n" }.joined()
  var diagnostics = Diagnostics()
  let tree = OverlayFixture.tree(text, file: 1)
  let overlay = try #require(decodeOverlay(tree, into: &diagnostics), "\(diagnostics.list)")
  var document = OverlayFixture.tree(given.document)
  applyOverlay(overlay, to: &document, into: &diagnostics)
  #expect(OverlayFixture.text(document) == given.want)
  #expect(diagnostics.list == [])
}

private let updates = [
  OverlayCase(
    "objects merge", "{a: {b: 1, c: {d: 2}}}",
    ["{target: $.a, update: {c: {d: 3, e: 4}, f: {g: 5}}}"],
    "{'a': {'b': 1, 'c': {'d': 3, 'e': 4}, 'f': {'g': 5}}}"),
  OverlayCase(
    "arrays are joined", "{a: [1], b: {c: [1, 2]}}",
    ["{target: $, update: {a: [2, [3]], b: {c: [2]}}}"],
    "{'a': [1, 2, [3]], 'b': {'c': [1, 2, 2]}}"),
  OverlayCase(
    "an array as the target", "{a: [1]}",
    [
      "{target: $.a, update: [2]}", "{target: $.a, update: {b: 3}}", "{target: $.a, update: x}",
      "{target: $.a, update: }",
    ], "{'a': [1, 2, {'b': 3}, 'x', null]}"),
  OverlayCase(
    "plain values are replaced", "{a: 1, b: [x, y], c: ~}",
    ["{target: $.a, update: '1'}", "{target: '$.b[1]', update: 2}", "{target: $.c, update: true}"],
    "{'a': '1', 'b': ['x', 2], 'c': true}"),
  OverlayCase(
    "many nodes", "{a: {b: {}}, c: {b: {x: 0}}, d: 1}",
    ["{target: '$.*.b', update: {y: 1}}"],
    "{'a': {'b': {'y': 1}}, 'c': {'b': {'x': 0, 'y': 1}}, 'd': 1}"),
  OverlayCase(
    "a node that is selected twice", "{a: [1]}",
    ["{target: \"$['a', 'a']\", update: [2]}"], "{'a': [1, 2]}"),
  OverlayCase(
    "a node inside another", "{a: {t: 1, a: {t: 1, a: {t: 2}}}}",
    ["{target: '$..[?@.t == 1]', update: {x: 1}}"],
    "{'a': {'t': 1, 'a': {'t': 1, 'a': {'t': 2}, 'x': 1}, 'x': 1}}"),
  OverlayCase(
    "what an update brings is no target of it", "{a: {}}",
    ["{target: '$..*', update: {b: {}}}"], "{'a': {'b': {}}}"),
  OverlayCase(
    "more entries than are scanned", "{a: {b0: 0, b1: 1, b2: 2, b3: 3, b4: 4, b5: 5, b6: 6}}",
    [
      "{target: $.a, update: {c: 1, d: 2, e: 3}}", "{target: $.a, update: {c: 4, b6: 7}}",
      "{target: \"$.a['b0', 'b2', 'b3', 'd', 'e']\", remove: true}", "{target: $.a.c, update: 5}",
    ], "{'a': {'b1': 1, 'b4': 4, 'b5': 5, 'b6': 7, 'c': 5}}"),
]

private let removals = [
  OverlayCase(
    "entries and items", "{a: 1, b: [0, 1, 2, 3], c: {d: 1}}",
    ["{target: $.a, remove: true}", "{target: '$.b[1, 0, 3]', remove: true}"],
    "{'b': [2], 'c': {'d': 1}}"),
  OverlayCase(
    "several at once do not shift the rest", "[a, b, c, d, e, [a, b, a]]",
    [
      "{target: \"$[?@ == 'b' || @ == 'd']\", remove: true}",
      "{target: \"$..[?@ == 'a']\", remove: true}",
    ], "['c', 'e', ['b']]"),
  OverlayCase(
    "a node and what it contains", "{a: {x: 1, b: {x: 1}}, c: [{x: 2, y: 1}]}",
    ["{target: '$..x', remove: true}"], "{'a': {'b': {}}, 'c': [{'y': 1}]}"),
  OverlayCase(
    "everything", "{a: {b: 1}, c: []}", ["{target: '$..*', remove: true}"], "{}"),
  OverlayCase(
    "wins over an update", "{a: 1, b: 2}", ["{target: $.a, update: 2, remove: true}"],
    "{'b': 2}"),
  OverlayCase("false", "{a: 1}", ["{target: $.a, remove: false}"], "{'a': 1}"),
]

private let sequences = [
  OverlayCase(
    "each action sees what those before it left", "{a: [1, 2]}",
    [
      "{target: $, update: {b: {}}}", "{target: $.b, update: {c: 1}}",
      "{target: $.b.c, update: 2}", "{target: $.a, remove: true}", "{target: $, update: {a: [3]}}",
    ], "{'b': {'c': 2}, 'a': [3]}"),
  OverlayCase(
    "copy", "{a: {b: [1], c: 2}, d: {b: [0]}, e: [], f: 1}",
    [
      "{target: $.d, copy: $.a}", "{target: $.e, copy: $.a.c}", "{target: $.e, copy: $.a.b}",
      "{target: $.f, copy: $.a.c}",
    ], "{'a': {'b': [1], 'c': 2}, 'd': {'b': [0, 1], 'c': 2}, 'e': [2, 1], 'f': 2}"),
  OverlayCase(
    "a copy stands by itself", "{a: {b: {c: 1}}, d: {}}",
    ["{target: $.d, copy: $.a}", "{target: $.a.b, update: {e: 2}}"],
    "{'a': {'b': {'c': 1, 'e': 2}}, 'd': {'b': {'c': 1}}}"),
  OverlayCase(
    "a copy into itself", "{a: {b: {}}}", ["{target: $.a.b, copy: $.a}"],
    "{'a': {'b': {'b': {}}}}"),
  OverlayCase(
    "a move", "{p: {x: {get: 1}}}",
    [
      "{target: $.p, update: {y: {}}}", "{target: $.p.y, copy: $.p.x}",
      "{target: $.p.x, remove: true}",
    ], "{'p': {'y': {'get': 1}}}"),
  OverlayCase("nothing to do", "{a: 1}", ["{target: $, description: d, x-a: 1}"], "{'a': 1}"),
]

@Suite struct OverlayTests {
  @Test(arguments: updates) fileprivate func updating(given: OverlayCase) throws {
    try check(given)
  }

  @Test(arguments: removals) fileprivate func removing(given: OverlayCase) throws {
    try check(given)
  }

  @Test(arguments: sequences) fileprivate func inOrder(given: OverlayCase) throws {
    try check(given)
  }

  @Test func version10() throws {
    try check(updates[0], version: "1.0.7")
    try check(updates[1], version: "1.0.0")
    try check(removals[0], version: "1.0.0")
  }

  @Test func readsJSON() throws {
    let text = """
      {"overlay": "1.1.0", "info": {"title": "a", "version": "1"}, "x-a": 1, "extends": "b.json",
        "actions": [{"target": "$.a", "update": 2}]}
      """
    var diagnostics = Diagnostics()
    let overlay = try #require(
      decodeOverlay(OverlayFixture.tree(text, file: 1), into: &diagnostics))
    #expect(overlay.version == .v11 && overlay.title == "a")
    #expect(overlay.extends?.reference == "b.json")
    var document = OverlayFixture.tree("{a: 1}")
    applyOverlay(overlay, to: &document, into: &diagnostics)
    #expect(OverlayFixture.text(document) == "{'a': 2}")
  }

  @Test(arguments: [
    ("a.yaml", true), ("../a/b.yaml", true), ("/a.yaml", true), ("a/b:c.yaml", true),
    ("https://example.com/a.yaml", false), ("file:///a.yaml", false), ("//example.com/a", false),
    ("urn:a", false), ("C:/a", false),
  ]) func extendsAFile(reference: String, want: Bool) {
    let location = Location(file: FileID(1), line: 1, column: 1)
    #expect(Overlay.Extends(reference: reference, location: location).isFile == want)
  }

  /// Where each node and key comes from after an action.
  @Test func placesAreKept() throws {
    var diagnostics = Diagnostics()
    let text = """
      overlay: 1.1.0
      info: {title: a, version: '1'}
      actions:
        - target: $.a
          update:
            b: 2
            c: {d: 3}
            e: [4]
        - {target: $.f, update: 5}
        - {target: $.g, copy: $.a.h}
      """
    let overlay = try #require(
      decodeOverlay(OverlayFixture.tree(text, file: 1), into: &diagnostics))
    var document = OverlayFixture.tree(
      "a:\n  b: 1\n  e: [0]\n  h: {i: 1}\nf: 1\ng: {j: 1}\n")
    applyOverlay(overlay, to: &document, into: &diagnostics)
    var places: [String] = []
    for path in try JSONPath("$..*").places(in: document) {
      let place = OverlayFixture.place(document[path]?.location)
      places.append("\(path.normalized(in: document)) \(place)")
    }
    #expect(
      places == [
        "$['a'] 2:3", "$['f'] overlay 9:27", "$['g'] 6:4", "$['a']['b'] overlay 6:10",
        "$['a']['e'] 3:6", "$['a']['h'] 4:6", "$['a']['c'] overlay 7:10",
        "$['a']['e'][0] 3:7", "$['a']['e'][1] overlay 8:11", "$['a']['h']['i'] 4:10",
        "$['a']['c']['d'] overlay 7:14", "$['g']['j'] 6:8", "$['g']['i'] 4:10",
      ])
    let keys = document["a"]?.mapping?.entries.map { OverlayFixture.place($0.keyLocation) }
    #expect(keys == ["2:3", "3:3", "4:3", "overlay 7:7"])
  }
}
