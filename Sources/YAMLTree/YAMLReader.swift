/// Reads YAML text: https://yaml.org/spec/1.2.2/
///
/// libyaml parses the text. This reader additionally refuses anything but one document, keys that
/// are collections, tags beyond the core schema, `%TAG`, and whatever exceeds the limits.
func readYAML(_ text: SourceText, limits: ReadLimits) -> TreeReading {
  let separators = LineSeparators(text)
  if separators == nil, let hazard = text.hazards.first(where: { $0.kind == .lineSeparator }) {
    let problem = ReadProblem.hazard(hazard, at: text.location(of: hazard.offset))
    return TreeReading(root: nil, problems: [problem])
  }
  let fed = separators.map { SourceText(replacing: text, by: $0.replaced) } ?? text
  return fed.bytes.withUnsafeBufferPointer { bytes in
    let builder = TreeBuilder(file: text.file, limits: limits)
    guard let events = YAMLEvents(UnsafeBufferPointer(rebasing: bytes[fed.start...])) else {
      let problem = ReadProblem(
        .tooLarge, "there is not enough memory to read the document", at: fed.location(of: 0))
      return TreeReading(root: nil, problems: [problem])
    }
    var reader = YAMLReader(
      events: events, text: fed, builder: builder, hazards: HazardCheck(text),
      separators: separators)
    do throws(ReadProblem) {
      let root = try reader.read()
      return TreeReading(root: root, problems: reader.builder.warnings)
    } catch {
      return TreeReading(root: nil, problems: reader.builder.warnings + [error])
    }
  }
}

/// Builds a tree from the events of one document.
private struct YAMLReader: ~Copyable {
  var events: YAMLEvents
  /// The text that the events come from.
  let text: SourceText
  var builder: TreeBuilder
  var hazards: HazardCheck
  let separators: LineSeparators?
  var anchors = Anchors()
  var eventCount = 0
  var documentStart: Location?

  mutating func read() throws(ReadProblem) -> Node {
    try text.checkTagDirectives()
    while true {
      guard let kind = events.advance() else { throw .yamlSyntax(events.failure, in: text) }
      let start = events.start
      let location = text.location(of: start)
      eventCount += 1
      guard eventCount <= builder.limits.events else {
        throw ReadProblem(
          .tooManyEvents, "the document has more than \(builder.limits.events) parts", at: location)
      }
      let isQuoted = kind == .scalar && events.scalarStyle.isQuoted
      let hasHazards = try hazards.pass(
        start: start.index, end: events.end.index, isQuoted: isQuoted)
      switch kind {
      case .streamStart, .documentEnd: break
      case .streamEnd: return try finish(at: location)
      case .documentStart: try startDocument(at: location)
      case .alias: try expandAlias(at: location)
      case .scalar: try readScalar(at: location, hasHazards: hasHazards)
      case .sequenceStart: try openSequence(at: location)
      case .mappingStart: try openMapping(at: location)
      case .collectionEnd:
        let depth = builder.depth
        anchors.close(try builder.close(), depth: depth, nodes: builder.nodeCount)
      }
    }
  }

  private func finish(at location: Location) throws(ReadProblem) -> Node {
    guard let root = builder.root else {
      throw ReadProblem(.emptyDocument, "there is no document in this file", at: location)
    }
    return root
  }

  private mutating func startDocument(at location: Location) throws(ReadProblem) {
    if let documentStart {
      throw ReadProblem(
        .severalDocuments, "a second document starts here; only one is read", at: location,
        related: [ReadProblem.Note("the first one", at: documentStart)],
        help: "put each document in a separate file")
    }
    documentStart = location
    if events.hasTagDirectives {
      throw .tagDirective(at: location)
    }
  }

  private mutating func readScalar(
    at location: Location, hasHazards: Bool
  ) throws(ReadProblem) {
    let limit = builder.awaitsKey ? builder.limits.keyLength : builder.limits.scalarLength
    guard events.scalarLength <= limit else {
      throw ReadProblem(
        builder.awaitsKey ? .keyTooLong : .scalarTooLong,
        "this \(builder.awaitsKey ? "key" : "value") has more than \(limit) bytes", at: location)
    }
    var scalar = Scalar(events.scalarText, style: events.scalarStyle)
    if hasHazards, let separators { scalar.text = separators.restored(scalar.text) }
    let tag = try coreTag(events.scalarTag, at: location)
    if let tag {
      guard let tagged = tag.applied(to: scalar) else {
        throw tagMismatch(tag, "'\(excerpt(of: scalar.text))'", at: location)
      }
      scalar = tagged
    }
    let node = Node(.scalar(scalar), at: location)
    if let anchor = events.scalarAnchor { anchors.define(anchor, as: node) }
    if !builder.awaitsKey {
      try builder.add(node, at: location)
    } else if scalar.text == "<<" && scalar.style == .plain {
      try builder.setMergeKey(at: location)
    } else {
      try builder.setKey(scalar.text, at: location)
    }
  }

  private mutating func openSequence(at location: Location) throws(ReadProblem) {
    let anchor = events.sequenceAnchor
    let tag = try coreTag(events.sequenceTag, at: location)
    if let tag, tag != .seq && tag != .nonSpecific {
      throw tagMismatch(tag, "a sequence", at: location)
    }
    try open(.sequence, anchor: anchor, at: location)
  }

  private mutating func openMapping(at location: Location) throws(ReadProblem) {
    let anchor = events.mappingAnchor
    let tag = try coreTag(events.mappingTag, at: location)
    if let tag, tag != .map && tag != .nonSpecific {
      throw tagMismatch(tag, "a mapping", at: location)
    }
    try open(.mapping, anchor: anchor, at: location)
  }

  private mutating func open(
    _ shape: TreeBuilder.Frame.Shape, anchor: String?, at location: Location
  ) throws(ReadProblem) {
    guard !builder.awaitsKey else { throw complexKey(at: location) }
    let nodesBefore = builder.nodeCount
    try builder.open(shape, at: location)
    if let anchor {
      anchors.open(anchor, at: location, depth: builder.depth, nodesBefore: nodesBefore)
    }
  }

  private mutating func expandAlias(at location: Location) throws(ReadProblem) {
    let name = events.alias
    switch anchors[name] {
    case nil:
      throw ReadProblem(
        .undefinedAlias, "the alias '*\(name)' has no anchor '&\(name)' before it", at: location,
        help: "put the value in quotes if no alias is intended")
    case .open(let anchor):
      throw ReadProblem(
        .aliasCycle, "the alias '*\(name)' is inside the value that it names", at: location,
        related: [ReadProblem.Note("the anchor", at: anchor)])
    case .closed(let node, let size):
      guard builder.awaitsKey else { return try builder.add(node, size: size, at: location) }
      guard let scalar = node.scalar else { throw complexKey(at: location) }
      try builder.setKey(scalar.text, at: location)
    }
  }

  private func coreTag(_ uri: String?, at location: Location) throws(ReadProblem) -> CoreTag? {
    guard let uri else { return nil }
    guard let tag = CoreTag(uri: uri) else {
      throw ReadProblem(
        .unsupportedTag, "the tag '\(excerpt(of: uri))' is not supported", at: location,
        help: "remove it; the core schema's !!str, !!int, !!float, !!bool, !!null, !!map "
          + "and !!seq are read")
    }
    return tag
  }

  private func tagMismatch(
    _ tag: CoreTag, _ value: String, at location: Location
  ) -> ReadProblem {
    ReadProblem(
      .tagMismatch, "the tag '!!\(tag.rawValue)' does not match \(value)", at: location,
      help: "remove the tag")
  }

  private func complexKey(at location: Location) -> ReadProblem {
    ReadProblem(
      .complexKey, "this key is a mapping or a sequence; only scalars can be keys", at: location,
      help: "put the key in quotes if it is text")
  }
}

extension Scalar.Style {
  fileprivate var isQuoted: Bool {
    switch self {
    case .singleQuoted, .doubleQuoted: true
    case .plain, .literal, .folded: false
    }
  }
}
