import YAMLTree

extension OpenAPI {
  /// The schemes that have to be met together. Several requirements are alternatives.
  /// https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object
  struct SecurityRequirement: Sendable {
    var schemes: [Located<String>]
  }

  /// https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object
  struct SecurityScheme: Sendable {
    var location: Location
    var type: Located<String>?
    var scheme: Located<String>?
    var name: Located<String>?
    var place: Located<String>?
    var description: String?
    var swiftName: Located<String>?
  }

  /// https://spec.openapis.org/oas/v3.1.1.html#server-object
  struct Server: Sendable {
    var location: Location
    var url: Located<String>?
    /// The default of each variable.
    var variables: [Named<String>] = []
  }
}

extension DocumentDecoder {
  mutating func securityRequirements(_ node: Node) -> [OpenAPI.SecurityRequirement] {
    list(node).map { requirement in
      OpenAPI.SecurityRequirement(
        schemes: object(requirement, "a Security Requirement Object").map {
          Located($0.key, at: $0.keyLocation)
        })
    }
  }

  mutating func securityScheme(_ node: Node) -> OpenAPI.SecurityScheme {
    var scheme = OpenAPI.SecurityScheme(location: node.location)
    for entry in object(node, "a Security Scheme Object") {
      switch entry.key {
      case "type": scheme.type = locatedString(entry)
      case "scheme": scheme.scheme = locatedString(entry)
      case "name": scheme.name = locatedString(entry)
      case "in": scheme.place = locatedString(entry)
      case "description": scheme.description = string(entry)
      case "x-swift-name": scheme.swiftName = locatedString(entry)
      case "bearerFormat", "flows", "openIdConnectUrl", "oauth2MetadataUrl", "deprecated": continue
      default: unknown(entry, in: "a Security Scheme Object")
      }
    }
    return scheme
  }

  mutating func server(_ node: Node) -> OpenAPI.Server {
    var server = OpenAPI.Server(location: node.location)
    for entry in object(node, "a Server Object") {
      switch entry.key {
      case "url": server.url = locatedString(entry)
      case "variables":
        server.variables = named(entry.value, "a map of server variables") { _, node in
          node["default"]?.scalar?.text ?? ""
        }
      case "description", "name": continue
      default: unknown(entry, in: "a Server Object")
      }
    }
    return server
  }
}
