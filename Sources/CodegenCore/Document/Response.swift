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
    var written = Written()
  }

  /// https://spec.openapis.org/oas/v3.2.0.html#request-body-object
  struct RequestBody: Sendable {
    var location: Location
    var description: String?
    var content: [Named<MediaType>] = []
    var isRequired = false
    /// How Swagger 2.0 joins lists in form fields (`collectionFormat`).
    var collectionFormats: [Named<Node>] = []
  }

  /// https://spec.openapis.org/oas/v3.2.0.html#media-type-object
  struct MediaType: Sendable {
    var location: Location
    var schema: Schema?
    var written = Written()
  }
}

extension OpenAPI.Response {
  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    self.init(location: node.location)
    let fields = decoder.object(node, "a Response Object")
    written = OpenAPI.Written(fields, ["headers", "links"])
    for entry in fields {
      switch entry.key {
      case "description", "summary": description = description ?? decoder.string(entry)
      case "content": content = OpenAPI.MediaType.content(entry.value, &decoder)
      case "x-body": isBytes = Self.isBytes(entry, &decoder)
      default: decoder.unknown(entry, in: "a Response Object", besides: written)
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
  private static let kept = [
    "itemSchema", "encoding", "itemEncoding", "prefixEncoding", "example", "examples",
  ]

  static func content(
    _ node: Node, _ decoder: inout DocumentDecoder
  ) -> [OpenAPI.Named<OpenAPI.MediaType>] {
    decoder.named(node, "a map of media types") { OpenAPI.MediaType($1, &$0) }
  }

  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    self.init(location: node.location)
    let fields = decoder.object(node, "a Media Type Object")
    written = OpenAPI.Written(fields, Self.kept)
    for entry in fields {
      switch entry.key {
      case "schema": schema = decoder.schema(entry.value)
      default: decoder.unknown(entry, in: "a Media Type Object", besides: written)
      }
    }
  }
}
