import Testing
import YAMLTree

@Suite struct MappingTests {
  private func mapping(_ keys: [String]) -> Mapping {
    Mapping(
      keys.enumerated().map { index, key in
        let location = Location(file: FileID(0), line: index + 1, column: 1)
        return Mapping.Entry(
          key: key, keyLocation: location, value: Node(.scalar(Scalar("\(index)")), at: location))
      })
  }

  /// Looks up each of `keys` and a missing one, in a mapping of `keys` and `others` more.
  private func check(
    _ keys: [String], want: [String?], others: Int, _ place: SourceLocation = #_sourceLocation
  ) {
    let mapping = mapping(keys + (0..<others).map { "other \($0)" })
    #expect(keys.map { mapping[$0]?.scalar?.text } == want, sourceLocation: place)
    #expect(mapping["missing"] == nil, sourceLocation: place)
  }

  @Test(arguments: [0, 5, 6, 7, 8, 9, 1_000]) func findsKeys(others: Int) {
    check(["a", "", "a key of more than fifteen bytes"], want: ["0", "1", "2"], others: others)
    check(["a", "b", "a"], want: ["2", "1", "2"], others: others)
  }

  @Test(arguments: [0, 100]) func comparesBytes(others: Int) {
    check(["\u{E9}", "e\u{301}"], want: ["0", "1"], others: others)
    // Canonically equal and equally long.
    check(["a\u{323}\u{307}", "a\u{307}\u{323}"], want: ["0", "1"], others: others)
  }

  @Test func keepsOrderAndTheLastOfEqualKeys() {
    let mapping = mapping(["a", "b", "a", "c", "b", "b"])
    #expect(mapping.entries.map { "\($0.key)\($0.keyLocation.line)" } == ["a3", "b6", "c4"])
    #expect(["a", "b", "c"].map { mapping.entry(for: $0)?.keyLocation.line } == [3, 6, 4])
  }

  @Test func keepsOrderInLargeMappings() {
    let keys = (0..<5_000).map { "key \($0)" }
    let mapping = mapping(keys + ["key 17"] + ["last"])
    #expect(mapping.entries.map(\.key) == keys + ["last"])
    #expect(mapping["key 17"]?.scalar?.text == "5000")
    #expect(mapping["last"]?.scalar?.text == "5001")
    #expect(mapping["key 4999"]?.scalar?.text == "4999")
  }
}
