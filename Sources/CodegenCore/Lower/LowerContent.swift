import YAMLTree

/// The media types chosen from those that a document offers for one body.
struct ChosenContent {
  /// The form of the body on the wire.
  enum Form { case json, text, bytes }

  var form: Form
  /// As written in the document.
  var mediaTypes: [String]
  var schema: OpenAPI.Schema?
  var location: Location
}

extension Lowering {
  /// The content of a response to read.
  ///
  /// JSON comes first, and `application/json` before types that only end in `+json`, such as the
  /// links of `hal+json`: a document with both describes the data there. Otherwise document order
  /// applies.
  mutating func answerContent(
    _ content: [OpenAPI.Named<OpenAPI.MediaType>]
  ) -> ChosenContent? {
    if let json = Self.json(in: content) { return json }
    if let entry = content.first(where: { MediaTypeName.isAny($0.name.value) }) {
      return anything(entry)
    }
    guard let first = content.first else { return nil }
    for entry in content where !entry.isBinary {
      // Nobody expects binary data, such as a film, to be decoded.
      diagnostics.report(
        .mediaType,
        "the media type '\(entry.name.value)' is not supported yet; its bytes are passed on",
        at: entry.name.location, help: "decode the stream's bytes")
    }
    return ChosenContent(
      form: .bytes, mediaTypes: content.map(\.name.value), schema: nil,
      location: first.value.location)
  }

  /// The content of a request to send; reports content that is not supported.
  mutating func requestContent(
    _ content: [OpenAPI.Named<OpenAPI.MediaType>]
  ) -> ChosenContent? {
    if let json = Self.json(in: content) { return json }
    if let entry = content.first(where: { MediaTypeName.isAny($0.name.value) }) {
      return ChosenContent(
        form: .json, mediaTypes: ["application/json"], schema: entry.value.schema,
        location: entry.value.location)
    }
    for entry in content {
      diagnostics.report(
        .mediaType, "a body of '\(entry.name.value)' is not supported yet",
        at: entry.name.location, help: "add the body in a transport of your own")
    }
    return nil
  }

  private static func json(
    in content: [OpenAPI.Named<OpenAPI.MediaType>]
  ) -> ChosenContent? {
    let entry =
      content.first { MediaTypeName.isPlainJSON($0.name.value) }
      ?? content.first { MediaTypeName.isJSON($0.name.value) }
    return entry.map { entry in
      ChosenContent(
        form: .json, mediaTypes: [entry.name.value], schema: entry.value.schema,
        location: entry.value.location)
    }
  }

  /// If any media type is allowed, the schema decides: text, JSON, or bytes if it says nothing.
  private mutating func anything(
    _ entry: OpenAPI.Named<OpenAPI.MediaType>
  ) -> ChosenContent {
    var chosen = ChosenContent(
      form: .bytes, mediaTypes: [entry.name.value], schema: entry.value.schema,
      location: entry.value.location)
    guard let schema = entry.value.schema, !entry.isBinary else { return chosen }
    switch shape(of: schema).shape {
    case .builtin(.string): chosen.form = .text
    case .builtin(.json): chosen.form = schema.keywords.isAnnotation ? .bytes : .json
    case .builtin, .named, .structure, .enumeration, .union, .array, .tuple, .dictionary:
      chosen.form = .json
    }
    return chosen
  }

  /// The value of `Accept`: the media types of successes, then of failures; `*/*`, too, if the
  /// document does not describe the body of a success.
  func accept(_ answers: [EndpointAnswer]) -> StringLiteral {
    let successes = answers.filter(\.isSuccess)
    var types = successes.flatMap(\.mediaTypes) + answers.filter(\.isFailure).flatMap(\.mediaTypes)
    if types.isEmpty || successes.isEmpty || successes.contains(where: \.mediaTypes.isEmpty) {
      types.append("*/*")
    }
    var seen = Set<String>()
    return StringLiteral(
      types.compactMap { MediaTypeName.sendable($0) }.filter { seen.insert($0).inserted }
        .joined(separator: ", "))
  }
}

extension OpenAPI.Named<OpenAPI.MediaType> {
  /// Decided by schema or by name.
  fileprivate var isBinary: Bool {
    value.schema?.format?.value == "binary" || MediaTypeName.isBinary(name.value)
  }
}
