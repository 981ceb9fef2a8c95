import YAMLTree

/// What a Swagger 2.0 document declares for all its operations.
/// https://spec.openapis.org/oas/v2.0.html#swagger-object
struct SwaggerDefaults {
  /// The media types of request bodies and responses.
  var consumes: [Located<String>] = []
  var produces: [Located<String>] = []
}

extension OpenAPI.Document {
  /// Reads a Swagger 2.0 document as its OpenAPI 3 equivalent: bodies and responses get the media
  /// types that apply, parameters get schemas, the host becomes servers.
  ///
  /// Shared parameters and responses are read where they are referenced, because that determines
  /// their media types and whether they are a body.
  init(swagger root: Node, _ decoder: inout DocumentDecoder) {
    self.init(version: decoder.version, location: root.location)
    let defaults = SwaggerDefaults(
      consumes: root["consumes"].map { SwaggerDefaults.names($0, &decoder) } ?? [],
      produces: root["produces"].map { SwaggerDefaults.names($0, &decoder) } ?? [])
    let fields = decoder.object(root, "a Swagger document")
    written = OpenAPI.Written(fields, Self.kept)
    components.written = OpenAPI.Written(fields, ["parameters", "responses"])
    for entry in fields {
      switch entry.key {
      case "swagger", "consumes", "produces", "host", "basePath", "schemes": continue
      case "info": info = OpenAPI.Info(entry.value, &decoder)
      case "security": security = OpenAPI.SecurityRequirement.list(entry.value, &decoder)
      case "paths":
        paths = OpenAPI.PathItem.paths(entry.value, &decoder) {
          OpenAPI.PathItem(swagger: $0, defaults, &$1)
        }
      case "definitions":
        components.schemas = decoder.named(entry.value, "a map of schemas") { $0.schema($1) }
      case "securityDefinitions":
        components.securitySchemes = decoder.named(entry.value, "a map of security schemes") {
          .value(OpenAPI.SecurityScheme(swagger: $1, &$0))
        }
      // Read where they are referenced; nothing is generated for them alone.
      case "parameters", "responses", "tags", "externalDocs": continue
      default: decoder.unknown(entry, in: "the document")
      }
    }
    servers = Self.swaggerServers(root)
  }

  /// One server for each of `schemes`. Without a host there is only a path, relative to where the
  /// document was found.
  private static func swaggerServers(_ root: Node) -> [OpenAPI.Server] {
    let path = root["basePath"]
    var base = path?.scalar?.text ?? ""
    if base == "/" { base = "" }
    if !base.isEmpty && !base.hasPrefix("/") { base = "/" + base }
    guard let host = root["host"], let name = host.scalar?.text, !name.isEmpty else {
      guard let path, !base.isEmpty else { return [] }
      let url = Located(base, at: path.location)
      return [OpenAPI.Server(location: path.location, url: url)]
    }
    let schemes = root["schemes"]?.sequence?.compactMap { $0.scalar?.text } ?? ["https"]
    return schemes.map { scheme in
      OpenAPI.Server(
        location: host.location, url: Located("\(scheme)://\(name)\(base)", at: host.location))
    }
  }
}

extension SwaggerDefaults {
  static func names(_ node: Node, _ decoder: inout DocumentDecoder) -> [Located<String>] {
    decoder.list(node).compactMap { node in
      node.scalar.map { Located($0.text, at: node.location) }
    }
  }
}

extension OpenAPI.SecurityScheme {
  fileprivate init(swagger node: Node, _ decoder: inout DocumentDecoder) {
    self.init(location: node.location)
    let fields = decoder.object(node, "a Security Scheme Object")
    written = OpenAPI.Written(fields, ["flow", "authorizationUrl", "tokenUrl", "scopes"])
    for entry in fields {
      switch entry.key {
      case "type":
        type = decoder.locatedString(entry)
        if type?.value == "basic" {
          type?.value = "http"
          scheme = Located("basic", at: entry.value.location)
        }
      case "name": name = decoder.locatedString(entry)
      case "in": place = decoder.locatedString(entry)
      case "description": description = decoder.string(entry)
      case "x-swift-name": swiftName = decoder.locatedString(entry)
      default: decoder.unknown(entry, in: "a Security Scheme Object", besides: written)
      }
    }
  }
}
