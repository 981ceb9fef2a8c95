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

/// Decides which of several media types is sent or read.
struct ContentNormaliser {
  let schemas: SchemaNormaliser

  /// The content of a response to read.
  ///
  /// JSON comes first, and `application/json` before types that only end in `+json`, such as the
  /// links of `hal+json`: a document with both describes the data there. Otherwise document order
  /// applies.
  func responseContent(
    _ content: [OpenAPI.Named<OpenAPI.MediaType>]
  ) -> ChosenContent? {
    if let json = Self.json(in: content) { return json }
    if let entry = content.first(where: { MediaTypeName.isAny($0.name.value) }) {
      return anything(entry)
    }
    guard let first = content.first else { return nil }
    for entry in content where !entry.isBinary {
      // Nobody expects binary data, such as a film, to be decoded.
      schemas.diagnostics.report(
        .mediaType,
        "the media type '\(entry.name.value)' is not supported yet; its bytes are passed on",
        at: entry.name.location, help: "decode the stream's bytes")
    }
    return ChosenContent(
      form: .bytes, mediaTypes: content.map(\.name.value), schema: nil,
      location: first.value.location)
  }

  /// The content of a request to send; reports content that is not supported.
  func requestContent(
    _ content: [OpenAPI.Named<OpenAPI.MediaType>]
  ) -> ChosenContent? {
    if let json = Self.json(in: content) { return json }
    if let entry = content.first(where: { MediaTypeName.isAny($0.name.value) }) {
      return ChosenContent(
        form: .json, mediaTypes: ["application/json"], schema: entry.value.schema,
        location: entry.value.location)
    }
    for entry in content {
      schemas.diagnostics.report(
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
  private func anything(
    _ entry: OpenAPI.Named<OpenAPI.MediaType>
  ) -> ChosenContent {
    var chosen = ChosenContent(
      form: .bytes, mediaTypes: [entry.name.value], schema: entry.value.schema,
      location: entry.value.location)
    guard let schema = entry.value.schema, !entry.isBinary else { return chosen }
    switch schemas.form(of: schemas.id(of: schema))?.kind {
    case .scalar(.string):
      schemas.outcomes.passAsText(schema)
      chosen.form = .text
    case .anything: chosen.form = schema.keywords.isAnnotation ? .bytes : .json
    case .scalar, .values, .list, .tuple, .map, .object, .union, .same, nil: chosen.form = .json
    }
    return chosen
  }
}

extension OpenAPI.Named<OpenAPI.MediaType> {
  /// Decided by schema or by name.
  fileprivate var isBinary: Bool {
    value.schema?.format?.value == "binary" || MediaTypeName.isBinary(name.value)
  }
}
