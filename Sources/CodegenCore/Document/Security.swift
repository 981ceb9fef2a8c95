import YAMLTree

extension OpenAPI {
  /// The schemes that are required together. Several requirements are alternatives.
  /// https://spec.openapis.org/oas/v3.2.0.html#security-requirement-object
  struct SecurityRequirement: Sendable {
    /// By name, each with the required scopes or roles.
    var schemes: [Named<[Located<String>]>]
  }

  /// https://spec.openapis.org/oas/v3.2.0.html#security-scheme-object
  struct SecurityScheme: Sendable {
    var location: Location
    var type: Located<String>?
    var scheme: Located<String>?
    var name: Located<String>?
    var place: Located<String>?
    var description: String?
    var swiftName: Located<String>?
    /// The flows of OAuth, `bearerFormat`, `openIdConnectUrl` and the like.
    var others: [Unread] = []
  }
}

extension OpenAPI.SecurityRequirement {
  static func list(_ node: Node, _ decoder: inout DocumentDecoder) -> [Self] {
    decoder.list(node).map { requirement in
      Self(
        schemes: decoder.object(requirement, "a Security Requirement Object").map { entry in
          OpenAPI.Named(
            name: Located(entry.key, at: entry.keyLocation),
            value: entry.value.texts)
        })
    }
  }
}

extension OpenAPI.SecurityScheme {
  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    self.init(location: node.location)
    for entry in decoder.object(node, "a Security Scheme Object") {
      switch entry.key {
      case "type": type = decoder.locatedString(entry)
      case "scheme": scheme = decoder.locatedString(entry)
      case "name": name = decoder.locatedString(entry)
      case "in": place = decoder.locatedString(entry)
      case "description": description = decoder.string(entry)
      case "x-swift-name": swiftName = decoder.locatedString(entry)
      case "bearerFormat", "flows", "openIdConnectUrl", "oauth2MetadataUrl", "deprecated":
        others.append(OpenAPI.Unread(entry))
      default: decoder.unknown(entry, in: "a Security Scheme Object")
      }
    }
  }
}
