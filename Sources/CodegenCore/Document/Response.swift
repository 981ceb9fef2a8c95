import SourceDiagnostics
import YAMLTree

extension OpenAPI {
  /// https://spec.openapis.org/oas/v3.2.0.html#response-object
  struct Response: Sendable {
    var location: Location
    var description: String?
    var content: [Named<MediaType>] = []
    /// The media types of a body without a schema, which Swagger 2.0 lists separately (`produces`).
    var offered: [Located<String>] = []
    /// `x-body: bytes`: the body is passed on unchanged, whatever else is declared.
    var isBytes = false
    var headers: Unread?
    /// `links`, and the `examples` of Swagger 2.0.
    var others: [Unread] = []
  }

  /// https://spec.openapis.org/oas/v3.2.0.html#request-body-object
  struct RequestBody: Sendable {
    var location: Location
    var description: String?
    var content: [Named<MediaType>] = []
    var isRequired = false
    /// How Swagger 2.0 joins lists in form fields (`collectionFormat`).
    var collectionFormats: [Unread] = []
  }

  /// https://spec.openapis.org/oas/v3.2.0.html#media-type-object
  struct MediaType: Sendable {
    var location: Location
    var schema: Schema?
    /// `itemSchema`, `encoding`, `itemEncoding`, `prefixEncoding`.
    var parts: [Unread] = []
    /// `example` and `examples`.
    var others: [Unread] = []
  }
}

extension OpenAPI.Response {
  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    self.init(location: node.location)
    for entry in decoder.object(node, "a Response Object") {
      switch entry.key {
      case "description", "summary": description = description ?? decoder.string(entry)
      case "content": content = OpenAPI.MediaType.content(entry.value, &decoder)
      case "headers": headers = OpenAPI.Unread(entry)
      case "x-body": isBytes = Self.isBytes(entry, &decoder)
      case "links": others.append(OpenAPI.Unread(entry))
      default: decoder.unknown(entry, in: "a Response Object")
      }
    }
  }

  /// `x-body: bytes`.
  static func isBytes(_ entry: Mapping.Entry, _ decoder: inout DocumentDecoder) -> Bool {
    if entry.value.scalar?.text == "bytes" { return true }
    decoder.diagnostics.report(
      .wrongKind, "'x-body' must be 'bytes' or absent", at: entry.value.location,
      help: "write `x-body: bytes` to get the unchanged body")
    return false
  }
}

extension OpenAPI.RequestBody {
  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    self.init(location: node.location)
    for entry in decoder.object(node, "a Request Body Object") {
      switch entry.key {
      case "description": description = decoder.string(entry)
      case "content": content = OpenAPI.MediaType.content(entry.value, &decoder)
      case "required": isRequired = decoder.bool(entry)
      default: decoder.unknown(entry, in: "a Request Body Object")
      }
    }
  }
}

extension OpenAPI.MediaType {
  static func content(
    _ node: Node, _ decoder: inout DocumentDecoder
  ) -> [OpenAPI.Named<OpenAPI.MediaType>] {
    decoder.named(node, "a map of media types") { OpenAPI.MediaType($1, &$0) }
  }

  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    self.init(location: node.location)
    for entry in decoder.object(node, "a Media Type Object") {
      switch entry.key {
      case "schema": schema = decoder.schema(entry.value)
      case "encoding", "itemSchema", "itemEncoding", "prefixEncoding":
        parts.append(OpenAPI.Unread(entry))
      case "example", "examples": others.append(OpenAPI.Unread(entry))
      default: decoder.unknown(entry, in: "a Media Type Object")
      }
    }
  }
}
