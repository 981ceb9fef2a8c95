import YAMLTree

/// What a document of Swagger 2.0 says once for all its operations.
/// https://spec.openapis.org/oas/v2.0.html#swagger-object
struct SwaggerDefaults {
  /// The media types of bodies and of answers.
  var consumes: [Located<String>] = []
  var produces: [Located<String>] = []
}

extension DocumentDecoder {
  /// Reads a document of Swagger 2.0 as what it would be in OpenAPI 3: bodies and answers get the
  /// media types that hold for them, parameters get schemas, the host becomes servers.
  ///
  /// Shared parameters and responses are read where something refers to them, since their media
  /// types and whether they are a body depend on that.
  mutating func swagger(_ root: Node) -> OpenAPI.Document {
    var document = OpenAPI.Document(version: version, location: root.location)
    let defaults = SwaggerDefaults(
      consumes: root["consumes"].map { mediaTypeNames($0) } ?? [],
      produces: root["produces"].map { mediaTypeNames($0) } ?? [])
    for entry in object(root, "a Swagger document") {
      switch entry.key {
      case "swagger", "consumes", "produces", "host", "basePath", "schemes": continue
      case "info": document.info = info(entry.value)
      case "security": document.security = securityRequirements(entry.value)
      case "paths":
        document.paths = paths(entry.value) { $0.swaggerPathItem($1, defaults) }
      case "definitions":
        document.components.schemas = named(entry.value, "a map of schemas") { $0.schema($1) }
      case "securityDefinitions":
        document.components.securitySchemes = named(entry.value, "a map of security schemes") {
          .value($0.swaggerSecurityScheme($1))
        }
      // Read where something refers to them; by themselves they give nothing.
      case "parameters", "responses", "tags", "externalDocs": continue
      default: unknown(entry, in: "the document")
      }
    }
    document.servers = swaggerServers(root)
    return document
  }

  mutating func mediaTypeNames(_ node: Node) -> [Located<String>] {
    list(node).compactMap { node in
      node.scalar.map { Located($0.text, at: node.location) }
    }
  }

  /// One server for each of `schemes`. Without a host there is only a path, seen from where the
  /// document was found.
  private func swaggerServers(_ root: Node) -> [OpenAPI.Server] {
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

  private mutating func swaggerSecurityScheme(_ node: Node) -> OpenAPI.SecurityScheme {
    var scheme = OpenAPI.SecurityScheme(location: node.location)
    for entry in object(node, "a Security Scheme Object") {
      switch entry.key {
      case "type":
        scheme.type = locatedString(entry)
        if scheme.type?.value == "basic" {
          scheme.type?.value = "http"
          scheme.scheme = Located("basic", at: entry.value.location)
        }
      case "name": scheme.name = locatedString(entry)
      case "in": scheme.place = locatedString(entry)
      case "description": scheme.description = string(entry)
      case "x-swift-name": scheme.swiftName = locatedString(entry)
      case "flow", "authorizationUrl", "tokenUrl", "scopes": continue
      default: unknown(entry, in: "a Security Scheme Object")
      }
    }
    return scheme
  }
}
