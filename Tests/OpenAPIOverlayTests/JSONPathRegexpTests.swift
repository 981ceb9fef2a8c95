import Testing

@testable import OpenAPIOverlay

@Suite struct JSONPathRegexpTests {
  /// An expression with texts that match as a whole, and texts that do not.
  private static let wholes: [(String, [String], [String])] = [
    ("", [""], ["a"]),
    ("abc", ["abc"], ["", "ab", "abcd", "ABC"]),
    ("a|bc|", ["a", "bc", ""], ["abc", "b"]),
    ("a*b+c?", ["b", "aabbc", "bc"], ["a", "acc", "c"]),
    ("(ab){2}", ["abab"], ["ab", "ababab", "aabb"]),
    ("a{2,}", ["aa", "aaaa"], ["", "a"]),
    ("a{1,3}", ["a", "aaa"], ["", "aaaa"]),
    ("a{0}b{0,2}", ["", "bb"], ["a", "bbb"]),
    (".", ["a", "😀", "\u{2028}", "\t"], ["", "\n", "\r", "ab", "e\u{301}"]),
    ("[a-cx]", ["a", "b", "c", "x"], ["d", "-", ""]),
    ("[a-zb-ce]", ["a", "d", "y"], ["A"]),
    ("[^a-c]", ["d", "\n", "^"], ["a", "c"]),
    ("[-a]", ["-", "a"], ["b"]),
    ("[a-]", ["-", "a"], ["b"]),
    ("[^-]", ["a"], ["-"]),
    ("[\\]\\[\\-\\\\^]", ["]", "[", "-", "\\", "^"], ["a"]),
    ("[.*+?(){}|$]", [".", "*", "$", "|"], ["a"]),
    ("[\\p{Lu}0-9]", ["A", "Ж", "5"], ["a", "_"]),
    ("\\p{L}+", ["aЖ\u{5D0}"], ["a1", ""]),
    ("\\P{L}", ["1", " "], ["a", "Ж"]),
    ("[^\\p{Nd}\\P{N}]", ["Ⅷ", "½"], ["1", "a"]),
    ("\\p{Zs}\\p{Sc}\\p{Cn}", [" €\u{378}"], ["a€\u{378}"]),
    ("\\.\\*\\(\\)\\n\\t\\r\\{\\}\\|\\?\\+\\^\\$", [".*()\n\t\r{}|?+^$"], [""]),
    ("^ab$", ["ab"], ["^ab$", "a"]),
    ("a^b|a$", ["a"], ["ab", "a^b"]),
    ("(a|b)*c|((d))", ["abbac", "c", "d"], ["ab", "dc"]),
    ("(a*)*", ["", "aaa"], ["b"]),
    ("(a?){3}(|b)+", ["", "aa", "aaabb"], ["aaaa"]),
    ("é", ["\u{E9}"], ["e\u{301}", "e"]),
    ("<a>/b=c,d;!", ["<a>/b=c,d;!"], [""]),
  ]

  @Test(arguments: wholes.indices) func wholeTexts(index: Int) throws {
    let (text, matching, others) = Self.wholes[index]
    var matcher = IRegexpMatcher(try IRegexp(text), isWhole: true)
    var steps = 0
    for given in matching {
      #expect(matcher.matches(given, steps: &steps), "\(text): \(given)")
    }
    for given in others {
      #expect(!matcher.matches(given, steps: &steps), "\(text): \(given)")
    }
  }

  @Test(arguments: [
    ("b", "abc", true), ("b+c", "abbbc", true), ("bd", "abcd", false), ("", "", true),
    ("^b", "ab", false), ("b$", "ab", true), ("a$", "ab", false), ("^", "x", true),
    ("a.c", "xxabcxx", true), ("[0-9]{3}", "12a123", true), ("[0-9]{3}", "12a12", false),
  ]) func parts(text: String, given: String, want: Bool) throws {
    var steps = 0
    var matcher = IRegexpMatcher(try IRegexp(text), isWhole: false)
    #expect(matcher.matches(given, steps: &steps) == want)
  }

  @Test(arguments: [
    "(", ")", "(a", "a)", "*", "a**", "a|*", "a{", "a{}", "a{,2}", "a{3,2}", "a{1", "{1}", "]",
    "}", "a{1}{2}", "[", "[]", "[^]", "[a", "[z-a]", "[a-b-c]", "[[]", "\\", "\\d", "\\w", "\\s",
    "\\a", "\\u0041", "\\p", "\\p{}", "\\p{Xx}", "\\p{Lx}", "\\p{IsBasicLatin}", "\\p{L",
    "\\p{Cs}", "(?:a)", "(?=a)", "a*?", "a+?", "a??", "[\\d]", "\\1", "\\b", "[a-\\p{L}]",
  ]) func refused(text: String) {
    do throws(IRegexp.Problem) {
      _ = try IRegexp(text)
      Issue.record("'\(text)' was read")
    } catch {
      #expect(error == .syntax)
    }
  }

  @Test(arguments: [
    "a{10001}", "(a{200}){200}", "((((){99999}){99999}){99999}){99999}",
    "a{99999999999999999999999}", String(repeating: "(", count: 50_000),
    String(repeating: "a", count: 50_000),
  ]) func tooLarge(text: String) {
    do throws(IRegexp.Problem) {
      _ = try IRegexp(text)
      Issue.record("'\(text.prefix(50))' was read")
    } catch {
      #expect(error == .tooLarge)
    }
  }

  /// Expressions that take forever with backtracking.
  @Test(arguments: ["(a*)*b", "(a+)+b", "(a|aa)*b", "(a|a?)+b", "a*a*a*a*a*a*a*b", "(.*)*x(.*)*y"])
  func timeIsLinear(text: String) throws {
    let expression = try IRegexp(text)
    var counts: [Int] = []
    for length in [1_000, 10_000] {
      let given = String(repeating: "a", count: length)
      var steps = 0
      for isWhole in [true, false] {
        var matcher = IRegexpMatcher(expression, isWhole: isWhole)
        #expect(!matcher.matches(given, steps: &steps))
      }
      counts.append(steps)
    }
    #expect(counts[0] <= 1_000 * 50 && counts[1] <= counts[0] * 11)
  }

  /// More states than are cached: they are dropped, and the result stays correct.
  @Test func manyStates() throws {
    let expression = try IRegexp("(a|b)*a(a|b){12}")
    var whole = IRegexpMatcher(expression, isWhole: true)
    var part = IRegexpMatcher(try IRegexp("a[ab]{12}c"), isWhole: false)
    var random: UInt64 = 1
    for _ in 0..<20 {
      let letters: [Character] = (0..<500).map { _ in
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return random >> 40 & 1 == 0 ? "a" : "b"
      }
      let want = letters[487] == "a"
      var steps = 0
      #expect(whole.matches(String(letters), steps: &steps) == want)
      #expect(part.matches(String(letters) + "c", steps: &steps) == want)
      #expect(steps < 100_000)
    }
  }
}
