import Testing
import YAMLTree

@testable import OpenAPIOverlay

@Suite struct JSONPathProblemTests {
  /// Each text with the offset of its mistake.
  @Test(arguments: [
    ("", 0), ("a", 0), (" $", 0), ("$ ", 1), ("$.", 2), ("$..", 3), ("$.1", 2), ("$.a b", 3),
    ("$./a", 2), ("$.a-b", 3), ("$[", 2), ("$[]", 2), ("$[a]", 2), ("$['a'", 5), ("$['a", 2),
    ("$['a',]", 6), ("$[\"\\'\"]", 3), ("$['\\uD800']", 3), ("$['\u{1}']", 3), ("$[01]", 2),
    ("$[-0]", 2), ("$[- 1]", 3), ("$[9007199254740992]", 2), ("$[1.0]", 3), ("$[1:2:3:4]", 7),
    ("$[?]", 3), ("$[?@.a ==]", 9), ("$[?@.a = 1]", 7), ("$[?1]", 3), ("$[?@.*==1]", 3),
    ("$[?1==@..a]", 6), ("$[?(@.a]", 7), ("$[?!@.a==1]", 7), ("$[?@.a==True]", 8),
    ("$[?@.a==01]", 8), ("$[?@.a==1.]", 10), ("$[?nope(@)]", 3), ("$[?none==1]", 3),
    ("$[?length(@)]", 3), ("$[?length()==1]", 3), ("$[?length(@.*)==1]", 10),
    ("$[?count(1)==1]", 9), ("$[?value(@.a==1)==1]", 12), ("$[?match(@.a,'b')==true]", 3),
    ("$[?search(@.a)]", 3), ("$[?count (@)==1]", 3), ("$[?match(@, '(a{500}){500}')]", 12),
  ]) func offsets(text: String, want: Int) {
    do throws(JSONPath.SyntaxProblem) {
      _ = try JSONPath(text)
      Issue.record("'\(text)' was read")
    } catch {
      #expect(error.offset == want, "\(text): \(error.message)")
      #expect(!error.message.isEmpty)
    }
  }

  private func expectProblem(
    _ text: String, _ word: String, _ place: SourceLocation = #_sourceLocation
  ) {
    do throws(JSONPath.SyntaxProblem) {
      _ = try JSONPath(text)
      Issue.record("it was read", sourceLocation: place)
    } catch {
      #expect(error.message.contains(word), sourceLocation: place)
    }
  }

  private func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  @Test func nestingIsLimited() throws {
    for count in [65, 10_000] {
      expectProblem("$" + times(count, "[?@"), "nested filters, parentheses and calls")
      expectProblem("$[?" + times(count, "("), "nested filters, parentheses and calls")
      expectProblem("$[?" + times(count, "!("), "nested filters, parentheses and calls")
      expectProblem("$[?" + times(count, "value("), "nested filters, parentheses and calls")
    }
    expectProblem("$" + times(10_000, "["), "is expected")
    _ = try JSONPath("$[?" + times(60, "(") + "@.a" + times(60, ")") + "]")
    _ = try JSONPath("$" + times(60, "[?@") + times(60, "]"))
  }

  @Test func lengthIsLimited() throws {
    expectProblem("$" + times(70_000, ".a"), "longer than")
    expectProblem("$['" + times(70_000, "😀") + "']", "longer than")
    let document = OverlayFixture.tree("{a: {a: 1}}")
    // Many segments are not nesting: they end with the document.
    #expect(try JSONPath("$" + times(30_000, ".a")).places(in: document).isEmpty)
    #expect(try JSONPath("$" + times(20_000, "..*")).places(in: document).isEmpty)
    let many = "$[?@.a" + times(5_000, "||@.a") + times(3_000, "&&@.a") + "]"
    #expect(try JSONPath(many).places(in: document).count == 1)
  }

  private func expectLimit(
    _ text: String, _ word: String, in document: Node, _ limits: JSONPath.Limits,
    _ place: SourceLocation = #_sourceLocation
  ) throws {
    let path = try JSONPath(text)
    do throws(JSONPath.LimitProblem) {
      _ = try path.places(in: document, limits: limits)
      Issue.record("it was evaluated", sourceLocation: place)
    } catch {
      #expect(error.message.contains(word), sourceLocation: place)
    }
  }

  @Test func workIsLimited() throws {
    let document = OverlayFixture.tree("[" + times(200, "[[1, 2, [[[[3]]]]], a],") + "0]")
    var limits = JSONPath.Limits()
    limits.steps = 20_000
    try expectLimit("$..[?count($..*) > 1]", "steps", in: document, limits)
    try expectLimit("$[?$..[?$..[?@ == 7]]]", "steps", in: document, limits)
    try expectLimit("$..*..*..*[?@ == $[1]]", "steps", in: document, limits)
    limits.results = 1_000
    try expectLimit("$..*", "1000 nodes", in: document, limits)
    try expectLimit("$[\(times(1_000, "0,"))0]", "1000 nodes", in: document, limits)
  }

  @Test func recursionIsLimited() throws {
    let deep = OverlayFixture.tree(times(250, "[") + times(250, "]"))
    #expect(try JSONPath("$..*").places(in: deep).count == 249)
    // Each filter descends from the root again.
    let filters = "$" + times(30, times(200, "[0]") + "[?$") + times(30, "]")
    try expectLimit(filters, "levels", in: deep, JSONPath.Limits())
  }

  @Test func textIsMatchedInLimits() throws {
    let document = OverlayFixture.tree("['\(times(10_000, "a"))', '\(times(50, "(a*)*"))']")
    var limits = JSONPath.Limits()
    #expect(try JSONPath("$[?match(@, '(a*)*b')]").places(in: document, limits: limits) == [])
    limits.steps = 1_000
    try expectLimit("$[?search(@, 'b')]", "steps", in: document, limits)
    limits.steps = 1_000_000
    let growing = OverlayFixture.tree("['a', '((((a{100}){100}){100}){100}){100}']")
    try expectLimit("$[?search('a', @)]", "too large", in: growing, limits)
  }
}
