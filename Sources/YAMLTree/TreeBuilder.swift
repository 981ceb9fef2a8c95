/// Builds a tree bottom-up for the JSON and YAML readers: keeps the open collections, counts depth
/// and nodes, and finds repeated keys.
///
/// The reader ensures the order: in a mapping a key, then its value.
struct TreeBuilder {
  /// An open collection.
  struct Frame {
    /// Whether it has items or entries.
    enum Shape {
      case sequence, mapping
    }

    /// A key that was read.
    struct Key {
      let text: String
      let location: Location
    }

    let shape: Shape
    let location: Location
    var items: [Node] = []
    var entries: [Mapping.Entry] = []
    /// The key whose value comes next.
    var key: Key?
    /// The positions of merge keys in `entries`.
    var merges: [Int] = []
  }

  let limits: ReadLimits
  private(set) var warnings: [ReadProblem] = []
  /// Values and keys so far, including those from aliases.
  private(set) var nodeCount = 0
  /// The innermost open collection. The outermost is a sequence with the root as its only item.
  private var top: Frame
  private var outer: [Frame] = []

  init(file: FileID, limits: ReadLimits) {
    self.limits = limits
    top = Frame(shape: .sequence, location: Location(file: file, line: 1, column: 1))
  }

  var root: Node? { outer.isEmpty ? top.items.first : nil }
  /// The number of open collections.
  var depth: Int { outer.count }
  var isInMapping: Bool { top.shape == .mapping }
  /// Whether the innermost collection expects a key next.
  var awaitsKey: Bool { top.shape == .mapping && top.key == nil }

  mutating func warn(_ problem: ReadProblem) {
    if warnings.count < limits.warnings { warnings.append(problem) }
  }

  mutating func setKey(_ text: String, at location: Location) throws(ReadProblem) {
    try count(1, at: location)
    top.key = Frame.Key(text: text, location: location)
  }

  /// Sets the key `<<`: the value that follows is merged when the mapping closes.
  mutating func setMergeKey(at location: Location) throws(ReadProblem) {
    try setKey("<<", at: location)
    top.merges.append(top.entries.count)
  }

  /// Adds a value; `size` is its number of nodes.
  mutating func add(_ node: Node, size: Int = 1, at location: Location) throws(ReadProblem) {
    try count(size, at: location)
    place(node)
  }

  mutating func open(_ shape: Frame.Shape, at location: Location) throws(ReadProblem) {
    try count(1, at: location)
    guard outer.count < limits.depth else {
      throw ReadProblem(
        .tooDeep, "more than \(limits.depth) nested mappings and sequences",
        at: location)
    }
    outer.append(top)
    top = Frame(shape: shape, location: location)
  }

  /// Closes the innermost collection and adds it to the enclosing one.
  @discardableResult
  mutating func close() throws(ReadProblem) -> Node {
    let node: Node
    switch top.shape {
    case .sequence:
      node = Node(.sequence(top.items), at: top.location)
    case .mapping:
      node = Node(.mapping(try finishMapping()), at: top.location)
    }
    if let next = outer.popLast() { top = next }
    place(node)
    return node
  }

  private mutating func finishMapping() throws(ReadProblem) -> Mapping {
    var entries = top.entries
    if !top.merges.isEmpty {
      for (earlier, later) in zip(top.merges, top.merges.dropFirst()) {
        let (first, second) = (entries[earlier].keyLocation, entries[later].keyLocation)
        warn(.duplicateKey("<<", first: first, second: second))
      }
      entries = try mergeEntries(entries, merges: top.merges)
    }
    var repetitions: [Mapping.Repetition] = []
    let mapping = Mapping(entries, repetitions: &repetitions)
    for repetition in repetitions {
      warn(
        .duplicateKey(repetition.key, first: repetition.first, second: repetition.second))
    }
    return mapping
  }

  private mutating func place(_ node: Node) {
    switch top.shape {
    case .sequence:
      top.items.append(node)
    case .mapping:
      guard let key = top.key else { return }
      top.entries.append(
        Mapping.Entry(key: key.text, keyLocation: key.location, value: node))
      top.key = nil
    }
  }

  private mutating func count(_ nodes: Int, at location: Location) throws(ReadProblem) {
    nodeCount += nodes
    guard nodeCount <= limits.nodes else {
      throw ReadProblem(
        .tooManyNodes,
        "the document has more than \(limits.nodes) keys and values when aliases are expanded",
        at: location)
    }
  }
}

extension ReadProblem {
  fileprivate static func duplicateKey(
    _ key: String, first: Location, second: Location
  ) -> ReadProblem {
    ReadProblem(
      .duplicateKey,
      "the key '\(excerpt(of: key))' is used twice in this mapping; this value is used",
      at: second, severity: .warning, related: [Note("the first one, which is ignored", at: first)],
      help: "remove one of the two")
  }
}
