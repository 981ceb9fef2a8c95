import YAMLTree

extension OpenAPI {
  /// https://spec.openapis.org/oas/v3.1.1.html#response-object
  struct Response: Sendable {
    var location: Location
    var description: String?
    var content: [Named<MediaType>] = []
    /// The media types of a body without a schema, which Swagger 2.0 names apart (`produces`).
    var offered: [Located<String>] = []
    /// `x-body: bytes`: whatever else is said, the body is given as it comes.
    var isBytes = false
    /// Where `headers` stands, when there are any.
    var headers: Location?
  }

  /// https://spec.openapis.org/oas/v3.1.1.html#request-body-object
  struct RequestBody: Sendable {
    var location: Location
    var description: String?
    var content: [Named<MediaType>] = []
    var isRequired = false
  }

  /// https://spec.openapis.org/oas/v3.1.1.html#media-type-object
  struct MediaType: Sendable {
    var location: Location
    var schema: Schema?
  }
}

extension DocumentDecoder {
  /// https://spec.openapis.org/oas/v3.1.1.html#responses-object
  mutating func responses(
    _ node: Node
  ) -> [OpenAPI.Named<OpenAPI.ReferenceOr<OpenAPI.Response>>] {
    object(node, "a map of responses").map { entry in
      OpenAPI.Named(
        name: Located(entry.key, at: entry.keyLocation),
        value: referenceOr(entry.value, .response) { $0.response($1) })
    }
  }

  mutating func response(_ node: Node) -> OpenAPI.Response {
    var response = OpenAPI.Response(location: node.location)
    for entry in object(node, "a Response Object") {
      switch entry.key {
      case "description", "summary": response.description = response.description ?? string(entry)
      case "content": response.content = content(entry.value)
      case "headers": response.headers = entry.keyLocation
      case "x-body": response.isBytes = isBytes(entry)
      case "links": continue
      default: unknown(entry, in: "a Response Object")
      }
    }
    return response
  }

  /// `x-body: bytes`.
  mutating func isBytes(_ entry: Mapping.Entry) -> Bool {
    if entry.value.scalar?.text == "bytes" { return true }
    diagnostics.report(
      .wrongKind, "'x-body' is 'bytes' or is not there", at: entry.value.location,
      help: "write `x-body: bytes` to have the body as it comes")
    return false
  }

  mutating func requestBody(_ node: Node) -> OpenAPI.RequestBody {
    var body = OpenAPI.RequestBody(location: node.location)
    for entry in object(node, "a Request Body Object") {
      switch entry.key {
      case "description": body.description = string(entry)
      case "content": body.content = content(entry.value)
      case "required": body.isRequired = bool(entry)
      default: unknown(entry, in: "a Request Body Object")
      }
    }
    return body
  }

  private mutating func content(_ node: Node) -> [OpenAPI.Named<OpenAPI.MediaType>] {
    named(node, "a map of media types") { $0.mediaType($1) }
  }

  private mutating func mediaType(_ node: Node) -> OpenAPI.MediaType {
    var mediaType = OpenAPI.MediaType(location: node.location)
    for entry in object(node, "a Media Type Object") {
      switch entry.key {
      case "schema": mediaType.schema = schema(entry.value)
      case "encoding":
        leaveOut(entry, "'encoding' is not used yet", help: "the default encoding counts")
      case "itemSchema":
        leaveOut(entry, "'itemSchema' is not used yet", help: "the bytes are given as they come")
      case "example", "examples": continue
      default: unknown(entry, in: "a Media Type Object")
      }
    }
    return mediaType
  }
}
