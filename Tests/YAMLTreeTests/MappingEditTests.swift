import Testing
import YAMLTree

@Suite struct MappingEditTests {
  private static let place = Location(file: FileID(0), line: 1, column: 1)

  private static func entry(_ key: String, _ value: String) -> Mapping.Entry {
    Mapping.Entry(key: key, keyLocation: place, value: Node(.scalar(Scalar(value)), at: place))
  }

  private static func mapping(_ count: Int) -> Mapping {
    Mapping((0..<count).map { entry("key \($0)", "\($0)") })
  }

  /// Expects exactly these entries, each found by its key.
  private func expect(
    _ mapping: Mapping, is want: [String], missing: [String],
    _ place: SourceLocation = #_sourceLocation
  ) {
    let entries = mapping.entries.map { "\($0.key)=\($0.value.scalar?.text ?? "")" }
    #expect(entries == want, sourceLocation: place)
    for (position, entry) in mapping.entries.enumerated() {
      #expect(mapping.position(of: entry.key) == position, sourceLocation: place)
    }
    for key in missing { #expect(mapping.position(of: key) == nil, sourceLocation: place) }
  }

  private func texts(_ numbers: some Sequence<Int>) -> [String] {
    numbers.map { "key \($0)=\($0)" }
  }

  // Around eight entries a mapping gains or loses its index.
  @Test(arguments: [0, 1, 7, 8, 9, 10, 100]) func sets(count: Int) {
    var mapping = Self.mapping(count)
    mapping.set(Self.entry("new", "a"))
    expect(mapping, is: texts(0..<count) + ["new=a"], missing: ["other"])
    mapping.set(Self.entry("new", "b"))
    mapping.set(Self.entry("other", "c"))
    expect(mapping, is: texts(0..<count) + ["new=b", "other=c"], missing: ["more"])
  }

  @Test(arguments: [1, 8, 9, 10, 11, 100]) func removes(count: Int) {
    var mapping = Self.mapping(count)
    mapping.remove(at: [0, 3, count + 5])
    let kept = (0..<count).filter { $0 != 0 && $0 != 3 }
    expect(mapping, is: texts(kept), missing: ["key 0", "key 3"])
    mapping.set(Self.entry("key 0", "0"))
    expect(mapping, is: texts(kept + [0]), missing: ["key 3"])
  }

  @Test func editsValues() {
    var node = Node(.mapping(Self.mapping(10)), at: Self.place)
    node.editMapping { mapping in
      mapping.editValue(at: 9) { $0 = Node(.sequence([]), at: Self.place) }
      mapping.editValue(at: 10) { _ in Issue.record("there is no such entry") }
    }
    node.editSequence { _ in Issue.record("it is no sequence") }
    #expect(node.mapping?.entries.count == 10)
    #expect(node["key 9"]?.sequence?.isEmpty == true)
    node = Node(.sequence([]), at: Self.place)
    node.editMapping { _ in Issue.record("it is no mapping") }
    node.editSequence { $0.append(Node(.mapping(Self.mapping(1)), at: Self.place)) }
    #expect(node.sequence?.first?["key 0"]?.scalar?.text == "0")
  }
}
