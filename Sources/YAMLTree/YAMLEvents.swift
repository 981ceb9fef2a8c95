import CLibYAML

/// Iterates over the events of libyaml. Owns the parser and the current event.
struct YAMLEvents: ~Copyable {
  /// The kinds of events; the ends of sequences and mappings are one kind.
  enum Kind {
    case documentStart, documentEnd, alias, scalar, sequenceStart, mappingStart, collectionEnd
    case streamStart, streamEnd
  }

  /// A position as counted by libyaml: from 0, in Unicode scalars.
  struct Mark {
    let index: Int
    let line: Int
    let column: Int

    fileprivate init(_ mark: yaml_mark_t) {
      index = Int(clamping: mark.index)
      line = Int(clamping: mark.line)
      column = Int(clamping: mark.column)
    }
  }

  /// Why libyaml stopped.
  struct Failure {
    let problem: String
    /// Where it stopped; `nil` if the text contains a character that YAML does not allow.
    let mark: Mark?
    /// The offset of the first byte of such a character.
    let offset: Int
    let context: String?
    let contextMark: Mark
  }

  // Both on the heap, because the parser keeps a pointer to itself.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>

  /// Starts parsing `text`, which must outlive this value. Returns `nil` if there is not enough
  /// memory.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    event.initialize(to: yaml_event_t())
    // A parser that could not be initialized is empty, so `deinit` may delete it again.
    guard yaml_parser_initialize(parser) == 1 else { return nil }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  /// Advances to the next event. Returns `nil` in case of a `failure`.
  mutating func advance() -> Kind? {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) == 1 else { return nil }
    switch event.pointee.type {
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_ALIAS_EVENT: return .alias
    case YAML_SCALAR_EVENT: return .scalar
    case YAML_SEQUENCE_START_EVENT: return .sequenceStart
    case YAML_MAPPING_START_EVENT: return .mappingStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
    default: return .streamEnd
    }
  }

  var failure: Failure {
    let state = parser.pointee
    return Failure(
      problem: state.problem.map { String(cString: $0) } ?? "there is not enough memory",
      mark: state.error == YAML_READER_ERROR ? nil : Mark(state.problem_mark),
      offset: Int(clamping: state.problem_offset),
      context: state.context.map { String(cString: $0) },
      contextMark: Mark(state.context_mark))
  }
}

// The properties of the event. Each one is valid only for the kinds of event that have it.
extension YAMLEvents {
  var start: Mark { Mark(event.pointee.start_mark) }
  var end: Mark { Mark(event.pointee.end_mark) }

  var scalarLength: Int { event.pointee.data.scalar.length }

  var scalarText: String {
    let scalar = event.pointee.data.scalar
    return String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
  }

  var scalarStyle: Scalar.Style {
    switch event.pointee.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  var scalarAnchor: String? { string(event.pointee.data.scalar.anchor) }
  var scalarTag: String? { string(event.pointee.data.scalar.tag) }
  var sequenceAnchor: String? { string(event.pointee.data.sequence_start.anchor) }
  var sequenceTag: String? { string(event.pointee.data.sequence_start.tag) }
  var mappingAnchor: String? { string(event.pointee.data.mapping_start.anchor) }
  var mappingTag: String? { string(event.pointee.data.mapping_start.tag) }
  var alias: String { string(event.pointee.data.alias.anchor) ?? "" }

  /// Whether the document has a `%TAG` directive.
  var hasTagDirectives: Bool {
    let directives = event.pointee.data.document_start.tag_directives
    return directives.start != directives.end
  }

  private func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    text.map { String(cString: $0) }
  }
}
