import Testing
import YAMLTree

@Suite struct JSONReaderTests {
  private func check(
    _ given: String, _ want: String, _ place: SourceLocation = #_sourceLocation
  ) {
    #expect(outcome(given, name: "text.json") == want, sourceLocation: place)
  }

  @Test func readsValues() {
    check(
      " {\"a\": [1, -0.5e+3, true, false, null, \"x\"], \"b\": {}, \"c\": []} \r\n",
      "{a: [1, -500.0, true, false, null, 'x'], b: {}, c: []}")
    check("\u{FEFF}{}", "{}")
    check("[12345678901234567890, 1e400]", "[12345678901234567890, inf]")
    check("{\"<<\": {\"a\": 1}}", "{<<: {a: 1}}")
    check("{\"\": 1, \"12\": 2}", "{: 1, 12: 2}")
  }

  @Test func unescapes() {
    check("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"]", "['\"\\/\u{8}\u{C}\n\r\té']")
    check("[\"\\ud83d\\ude80\", \"\\uD83D\\uDE80x\"]", "['🚀', '🚀x']")
    check("[\"a\\u0000b\", \"é\u{2028}\u{7F}\"]", "['a\0b', 'é\u{2028}\u{7F}']")
  }

  @Test func refusesLoneSurrogates() {
    check("[\"\\ud83d\"]", "1:3 error json-syntax")
    check("[\"\\ude80\"]", "1:3 error json-syntax")
    check("[\"x\\ud83dx\"]", "1:4 error json-syntax")
    check("[\"\\ud83d\\u0041\"]", "1:3 error json-syntax")
    check("[\"\\ud83d\\ud83d\"]", "1:3 error json-syntax")
    check("[\"\\ud83d\\u\"]", "1:9 error json-syntax")
  }

  @Test func refusesWhatIsNearlyJSON() {
    check("[1,]", "1:4 error json-syntax")
    check("{\"a\": 1,}", "1:9 error json-syntax")
    check("{\"a\": 1} // x", "1:10 error json-syntax")
    check("[01]", "1:2 error json-syntax")
    check("[NaN]", "1:2 error json-syntax")
    check("{} {}", "1:4 error json-syntax")
    check("[\"a\nb\"]", "1:4 error json-syntax")
    check("{'a': 1}", "1:2 error json-syntax")
    check("{a: 1}", "1:2 error json-syntax")
    check("[1}", "1:3 error json-syntax")
    check("{\"a\"", "1:5 error json-syntax")
    check("[\"é\", \"a", "1:7 error json-syntax")
    check("[tru]", "1:2 error json-syntax")
  }

  @Test func locatesNodesAndKeys() {
    let root = read("{\"é\": \"ü\",\r\n \"b\": [\n1, \"é\", 2]}", name: "a.json").root
    #expect(root?.mapping?.entries.map { place($0.keyLocation) } == ["1:2", "2:2"])
    #expect(root?["é"].map { place($0.location) } == "1:7")
    #expect(root?["b"].map { place($0.location) } == "2:7")
    #expect(root?["b"]?.sequence?.map { place($0.location) } == ["3:1", "3:4", "3:9"])
  }

  @Test func warnsOfDuplicateKeys() {
    check("{\"a\": 1, \"b\": 2, \"\\u0061\": 3}", "1:18 warning duplicate-key; {a: 3, b: 2}")
  }

  @Test func readsLongKeys() {
    let key = String(repeating: "k", count: 5_000)
    check("{\"\(key)\": 1}", "{\(key): 1}")
  }

  @Test func fallsBackToYAMLByName() {
    #expect(outcome("{a: 1, # c\n b: [x,]}") == "{a: 1, b: ['x']}")
    #expect(outcome("{a: 1, # c\n b: [x,]}", name: "a") == "1:2 error json-syntax")
    #expect(outcome("{\"a\": 1}") == "1:1 warning name-does-not-fit-content; {a: 1}")
    #expect(outcome("{\"a\": 1}", name: "a") == "{a: 1}")
    #expect(outcome("a: 1", name: "a") == "{a: 1}")
    // The reader that got further reports the problem.
    #expect(outcome("{a: 1,\n b: [x, }") == "2:9 error yaml-syntax")
    #expect(outcome("{\"a\": \"\\ud83d\\ude80\",\n \"b\": [1 2]}") == "2:10 error json-syntax")
    #expect(outcome("[*a]") == "1:2 error undefined-alias")
  }
}
