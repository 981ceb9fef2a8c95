import Testing
import YAMLTree

@Suite struct YAMLReaderTests {
  private func check(
    _ given: String, _ want: String, _ place: SourceLocation = #_sourceLocation
  ) {
    #expect(outcome(given) == want, sourceLocation: place)
  }

  @Test func readsTheThreeShapes() {
    check("a: 1\nb: [x, 'y', \"z\"]\nc:\n- d: ~\n", "{a: 1, b: ['x', 'y', 'z'], c: [{d: null}]}")
    check("a: |\n  x\n  y\nb: >\n  x\n  y\n", "{a: 'x\ny\n', b: 'x y\n'}")
    check("\u{FEFF}a: 1", "{a: 1}")
    check("---\n...\n", "null")
    check("%YAML 1.2\n---\nyes", "'yes'")
    check("%YAML 1.1\n---\nyes", "'yes'")
    check("a: \"x\\0y\\u0041\"", "{a: 'x\0yA'}")
    check("{a: 1, b: }", "{a: 1, b: null}")
  }

  @Test func takesKeysAsText() {
    check(
      "200: a\n1.0: b\ntrue: c\n~: d\n0o7: e", "{200: 'a', 1.0: 'b', true: 'c', ~: 'd', 0o7: 'e'}")
    check("200: a\n'200': b", "2:1 warning duplicate-key; {200: 'b'}")
    check("? a\n: 1\na: 2", "3:1 warning duplicate-key; {a: 2}")
    check(
      "a: 1\n\"\\x61\": 2\n'a': 3", "2:1 warning duplicate-key; 3:1 warning duplicate-key; {a: 3}")
    check("\u{E9}: 1\ne\u{301}: 2", "{\u{E9}: 1, e\u{301}: 2}")
    check("&a k: *a", "{k: 'k'}")
    check("a: &a k\n*a : 1", "{a: 'k', k: 1}")
  }

  @Test func keepsScalarsAsWritten() {
    let root = read("[0o14, '0o14', \"x\", 1.0]").root
    #expect(root?.sequence?.map { $0.scalar?.text } == ["0o14", "0o14", "x", "1.0"])
    #expect(
      root?.sequence?.map { $0.scalar?.style } == [.plain, .singleQuoted, .doubleQuoted, .plain])
    #expect(read("|\n x").root?.scalar?.style == .literal)
    #expect(read(">\n x").root?.scalar?.style == .folded)
  }

  @Test func appliesCoreTags() {
    check(
      "[!!str 12, !!str x, ! 12, !!int '12', !!float 1, !!null '']",
      "['12', 'x', '12', 12, 1, null]")
    check("[!!bool 'true', !!map {}, !!seq [], ! {}, ! []]", "[true, {}, [], {}, []]")
    check("!<tag:yaml.org,2002:str> 12", "'12'")
    check("!!str a: 1", "{a: 1}")
  }

  @Test func expandsAliases() {
    check("a: &a {x: 1}\nb: *a\nc: [*a, *a]", "{a: {x: 1}, b: {x: 1}, c: [{x: 1}, {x: 1}]}")
    check("[&a 1, *a, &a 2, *a]", "[1, 1, 2, 2]")
    check("[&a [&a 1, *a], *a]", "[[1, 1], 1]")
    let root = read("a: &a {x: 1}\nb: *a\n").root
    #expect(root?["b"].map { place($0.location) } == "1:4")
  }

  @Test func mergesMappings() {
    check("a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3", "{a: {x: 1, y: 2}, b: {x: 1, y: 3}}")
    check("<<: {x: 1, y: 2}\ny: 3\nz: 4", "{x: 1, y: 3, z: 4}")
    check("y: 3\n<<: [{x: 1}, {x: 2, y: 2, z: 2}]", "{y: 3, x: 1, z: 2}")
    check("<<: {<<: {x: 1}, y: 2}", "{x: 1, y: 2}")
    check("!!merge <<: {x: 1}", "{x: 1}")
    check("!!merge '<<': {x: 1}", "1:1 error tag-mismatch")
    check("!!str <<: {x: 1}", "{<<: {x: 1}}")
    check("<<: []\nx: 1", "{x: 1}")
    check("'<<': {x: 1}", "{<<: {x: 1}}")
    check("<<: {x: 1}\n<<: {y: 2}", "2:1 warning duplicate-key; {y: 2}")
    check("<<: {x: 1}\nx: 2\nx: 3", "3:1 warning duplicate-key; {x: 3}")
  }

  @Test func locatesNodesAndKeys() {
    let root = read("é: 1\nb:\n  - \"x\"\n  - ü: {c: |\n     t\n").root ?? read("~").root
    #expect(root.map { place($0.location) } == "1:1")
    let mapping = read("é: 1\r\nb:\r  - \"ü\"\n  - {ü: x, c: [d]}\n").root
    #expect(mapping?.mapping?.entries.map { place($0.keyLocation) } == ["1:1", "2:1"])
    #expect(mapping?["é"].map { place($0.location) } == "1:4")
    #expect(mapping?["b"].map { place($0.location) } == "3:3")
    #expect(mapping?["b"]?.sequence?.map { place($0.location) } == ["3:5", "4:5"])
    let inner = mapping?["b"]?.sequence?.last
    #expect(inner?.mapping?.entries.map { place($0.keyLocation) } == ["4:6", "4:12"])
    #expect(inner?["c"]?.sequence?.map { place($0.location) } == ["4:16"])
  }

  @Test func readsSeparatorsAndControlsInQuotes() {
    check("a: \"x \u{2028} y\"\nb: 'x\u{85}y'", "{a: 'x \u{2028} y', b: 'x\u{85}y'}")
    check("\"\u{2029}\": \"\u{202E}\u{E000}\"", "{\u{2029}: '\u{202E}\u{E000}'}")
    check("a: \"\u{2028}\"\nb: [\n", "3:1 error yaml-syntax")
    let privateUse = (0xE000...0xF8FF).compactMap(Unicode.Scalar.init(_:)).map { String($0) }
    check("- \"\u{85}\"\n# " + privateUse.joined(), "1:4 error line-separator")
    check("- \"\u{85}\"\n# " + privateUse.dropLast().joined(), "['\u{85}']")
    check("a: \u{200F}x", "{a: '\u{200F}x'}")
  }
}
