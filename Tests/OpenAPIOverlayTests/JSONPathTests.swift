import Testing
import YAMLTree

@testable import OpenAPIOverlay

/// A query, and its result for a document.
private struct PathCase: Sendable, CustomTestStringConvertible {
  var path: String
  var document: String
  var want: String

  init(_ path: String, _ document: String, _ want: String) {
    self.path = path
    self.document = document
    self.want = want
  }

  var testDescription: String { path }
}

private func check(_ given: PathCase) throws {
  let document = OverlayFixture.tree(given.document)
  let path = try JSONPath(given.path)
  let values = try path.places(in: document).map { OverlayFixture.text(document[$0]) }
  #expect(values.joined(separator: " ") == given.want)
}

private let letters = "{a: 1, b: [x, y, z], c: {a: 2, d: {a: 3}}}"
private let numbers = "[0, 1, 2, 3, 4, 5]"

private let selectorCases = [
  PathCase("$", "7", "7"),
  PathCase("$.a", letters, "1"),
  PathCase("$['a', \"a\"]", letters, "1 1"),
  PathCase("$.c.*", letters, "2 {'a': 3}"),
  PathCase("$..a", letters, "1 2 3"),
  PathCase("$..[1]", letters, "'y'"),
  PathCase("$.b[-1]", letters, "'z'"),
  PathCase("$.b[-4]", letters, ""),
  PathCase("$.b.x", letters, ""),
  PathCase("$.a[0]", letters, ""),
  PathCase("$ \n .c [ 'd' , 'a' ]", letters, "{'a': 3} 2"),
  PathCase("$..*", "[[1], {a: 2}]", "[1] {'a': 2} 1 2"),
  PathCase("$..[0, 1]", "[[1, 2], 3]", "[1, 2] 3 1 2"),
  PathCase("$['\\u00e9\\uD83D\\uDE00\\t\\'']", "{\"é😀\\t'\": 1}", "1"),
  // A character of two code points is another name than its equivalent of one.
  PathCase("$['\u{E9}']", "{\"e\\u0301\": 1}", ""),

  PathCase("$[1:4]", numbers, "1 2 3"),
  PathCase("$[:-4]", numbers, "0 1"),
  PathCase("$[4:]", numbers, "4 5"),
  PathCase("$[::2]", numbers, "0 2 4"),
  PathCase("$[::-2]", numbers, "5 3 1"),
  PathCase("$[4:1:-1]", numbers, "4 3 2"),
  PathCase("$[-100:100]", numbers, "0 1 2 3 4 5"),
  PathCase("$[100:-100:-3]", numbers, "5 2"),
  PathCase("$[1:3:0]", numbers, ""),
  PathCase("$[9007199254740991:]", numbers, ""),
  PathCase("$[0:1]", "{a: 1}", ""),
]

private let people =
  "[{n: Ann, age: 7, at: [1]}, {n: Bo, age: 40, at: []}, {n: 'Cy', at: ~}, x, {age: '40'}]"

private let filterCases = [
  PathCase("$[?@.age].n", people, "'Ann' 'Bo'"),
  PathCase("$[?!@.age].n", people, "'Cy'"),
  PathCase("$[?@.age > 7 || @.n == 'Cy'].n", people, "'Bo' 'Cy'"),
  PathCase("$[?@.age < 50 && (@.n >= 'B' || @.at[0] == 1)].n", people, "'Ann' 'Bo'"),
  PathCase("$[?!(@.age > 7)].n", people, "'Ann' 'Cy'"),
  PathCase("$[?40 <= @.age].n", people, "'Bo'"),
  PathCase("$[?@.at == null].n", people, "'Cy'"),
  PathCase("$[?@.none == @.nothing].n", people, "'Ann' 'Bo' 'Cy'"),
  PathCase("$[?@.none <= @.nothing].n", people, "'Ann' 'Bo' 'Cy'"),
  PathCase("$[?@.none < @.nothing].n", people, ""),
  PathCase("$[?@.none != 1 && @.n].n", people, "'Ann' 'Bo' 'Cy'"),
  PathCase("$[?@ == 'x']", people, "'x'"),
  PathCase("$[?@.at == $[1].at].n", people, "'Bo'"),
  PathCase("$[?length(@.n) == 3].n", people, "'Ann'"),
  PathCase("$[?length(@.at) < 1].n", people, "'Bo'"),
  PathCase("$[?count(@.*) == 3].n", people, "'Ann' 'Bo'"),
  PathCase("$[?count($..age) == 3 && @.age].age", people, "7 40 '40'"),
  PathCase("$[?value(@..at[0]) == 1].n", people, "'Ann'"),
  PathCase("$[?value(@.*) == 1].n", people, ""),
  PathCase("$[?match(@.n, '[AB].*')].n", people, "'Ann' 'Bo'"),
  PathCase("$[?search(@.n, 'n')].n", people, "'Ann'"),
  PathCase("$[?match(@.n, $[0].n)].n", people, "'Ann'"),
  PathCase("$[?match(@.n, '(') || match(@.n, 7)].n", people, ""),
  PathCase("$[?@.*].n", people, "'Ann' 'Bo' 'Cy'"),
  PathCase("$[?@[?@ == 40]].n", people, "'Bo'"),
  PathCase("$..[?@.a]", "{c: [{a: [{a: 1}]}]}", "{'a': [{'a': 1}]} {'a': 1}"),
]

/// Everything in the list that is equal to, less than or greater than a value.
private let comparisonCases = [
  PathCase("$[?@ == 1]", "[1, 1.0, 10e-1, '1', 0x1, 0o1, +1, true]", "1 1.0 10e-1 0x1 0o1 +1"),
  PathCase("$[?@ == -0]", "[0, -0, 0.0e5, -0.00, 0x0, 1]", "0 -0 0.0e5 -0.00 0x0"),
  PathCase(
    "$[?@ == 9007199254740993]", "[9007199254740992, 9007199254740993, 9.007199254740993e15]",
    "9007199254740993 9.007199254740993e15"),
  PathCase(
    "$[?@ > 9007199254740992.5]", "[9007199254740992, 9007199254740993, .inf, -.inf, .nan]",
    "9007199254740993 .inf"),
  PathCase("$[?@ < -1.5]", "[-1.4, -1.6, -15, -.inf, 1.6, .nan]", "-1.6 -15 -.inf"),
  PathCase("$[?@ < 1e400]", "[1e399, 1e400, 1e999999999999999999999]", "1e399"),
  PathCase(
    "$[?@ == 1e-999999999999999999999]", "[0, 1e-999999999999999999999]",
    "1e-999999999999999999999"),
  PathCase("$[?@ == 0.1]", "[.1, 0.10, 1e-1, 0.1000000000000000055]", ".1 0.10 1e-1"),
  PathCase(
    "$[?@ == 18446744073709551615]", "[0xFFFFFFFFFFFFFFFF, 18446744073709551616]",
    "0xFFFFFFFFFFFFFFFF"),
  PathCase("$[?@ == .5]".replacing(".5", with: "0.5"), "[.5, 5e-1, 0.50]", ".5 5e-1 0.50"),
  PathCase("$[?@ == true]", "[true, True, 'true', yes]", "true true"),
  PathCase("$[?@ == null]", "[null, ~, '', 'null']", "null null"),
  PathCase("$[?@ >= null]", "[null, 0, a]", "null"),
  PathCase("$[?@ < 'b']", "[a, A, b, '', 1]", "'a' 'A' ''"),
  // By code points; UTF-16 would reverse the order.
  PathCase("$[?@ > '\u{FF5E}']", "['\u{1F600}', '\u{FF5D}']", "'\u{1F600}'"),
  PathCase("$[?@ == '\u{E9}']", "[\"\\u00e9\", \"e\\u0301\"]", "'\u{E9}'"),
  PathCase(
    "$.l[?@ == $.v]", "{v: {a: 1, b: [2, {c: ~}]}, l: [{b: [2.0, {c: null}], a: 1}, {a: 1}]}",
    "{'b': [2.0, {'c': null}], 'a': 1}"),
  PathCase("$.l[?@ == $.v]", "{v: [1, 2], l: [[2, 1], [1, 2], [1, 2, 3], {}]}", "[1, 2]"),
  PathCase("$[?@ < $[0]]", "[[1], [0], {}]", ""),
]

@Suite struct JSONPathTests {
  @Test(arguments: selectorCases) fileprivate func selectors(given: PathCase) throws {
    try check(given)
  }

  @Test(arguments: filterCases) fileprivate func filters(given: PathCase) throws {
    try check(given)
  }

  @Test(arguments: comparisonCases) fileprivate func comparisons(given: PathCase) throws {
    try check(given)
  }

  @Test(arguments: [
    ("$.a['b'][\"c\"][0]", "$['a']['b']['c'][0]"),
    ("$[\"'\"]['\\\\']['\\n\\u0001é']", "$['\\'']['\\\\']['\\n\\u0001é']"),
  ]) func normalizedPaths(given: String, want: String) throws {
    let text =
      given.hasPrefix("$.a") ? "{a: {b: {c: [1]}}}" : #"{"'": {"\\": {"\n\u0001é": 1}}}"#
    let document = OverlayFixture.tree(text)
    let paths = try JSONPath(given).places(in: document)
    #expect(paths.map { $0.normalized(in: document) } == [want])
    // A normalized path is a query for the same node.
    #expect(try JSONPath(want).places(in: document) == paths)
  }

  @Test func hyphensWhereTheyAreAllowed() throws {
    #expect(throws: JSONPath.SyntaxProblem.self) { try JSONPath("$.x-a") }
    let path = try JSONPath("$.a.x-b[?@.c-d]", allowsHyphens: true)
    #expect(path.hyphen == 4)
    let document = OverlayFixture.tree("{a: {x-b: [{c-d: 1}, {c: 1}]}}")
    #expect(
      try path.places(in: document).map { OverlayFixture.text(document[$0]) } == [
        "{'c-d': 1}"
      ])
    #expect(try JSONPath("$['x-a']", allowsHyphens: true).hyphen == nil)
  }
}
