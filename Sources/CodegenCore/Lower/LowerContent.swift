import YAMLTree

/// What is sent or read of the media types that a document offers for one body.
struct ChosenContent {
  /// How the body stands on the wire.
  enum Form { case json, text, bytes }

  var form: Form
  /// As the document writes them; those that are asked for.
  var mediaTypes: [String]
  var schema: OpenAPI.Schema?
  var location: Location
}

extension Lowering {
  /// The content of an answer that is read.
  ///
  /// JSON comes before all else, and `application/json` itself before what only ends in `+json`,
  /// such as the links of `hal+json`: who offers both describes the data there. Within these the
  /// order of the document holds.
  mutating func answerContent(
    _ content: [OpenAPI.Named<OpenAPI.MediaType>]
  ) -> ChosenContent? {
    if let json = Self.json(in: content) { return json }
    if let entry = content.first(where: { MediaTypeName.isAny($0.name.value) }) {
      return anything(entry)
    }
    guard let first = content.first else { return nil }
    for entry in content where !entry.isBinary {
      // Nobody expects more of a film than its bytes.
      diagnostics.report(
        .mediaType,
        "the media type '\(entry.name.value)' is not read yet; its bytes are given as they come",
        at: entry.name.location, help: "decode the stream's bytes")
    }
    return ChosenContent(
      form: .bytes, mediaTypes: content.map(\.name.value), schema: nil,
      location: first.value.location)
  }

  /// The content of a request that is sent; reports what is not.
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
        .mediaType, "a body of '\(entry.name.value)' cannot be sent yet",
        at: entry.name.location, help: "a transport of your own can add the body")
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

  /// What may be of any media type is what its schema says: text, JSON, or bytes where it says
  /// nothing.
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

  /// What an answer is asked for in, as `Accept` has it: what is read of a success, then what is
  /// read of failures; anything, where the document says nothing about a success's body.
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
  /// By its schema, or by its name.
  fileprivate var isBinary: Bool {
    value.schema?.format?.value == "binary" || MediaTypeName.isBinary(name.value)
  }
}
