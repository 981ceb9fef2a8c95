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
    var written = Written()
  }
}

extension OpenAPI.SecurityRequirement {
  static func list(_ node: Node, _ decoder: inout DocumentDecoder) -> [Self] {
    decoder.list(node).map { requirement in
      Self(
        schemes: decoder.object(requirement, "a Security Requirement Object").map { entry in
          OpenAPI.Named(entry, entry.value.texts)
        })
    }
  }
}

extension OpenAPI.SecurityScheme {
  private static let kept = [
    "bearerFormat", "flows", "openIdConnectUrl", "oauth2MetadataUrl", "deprecated",
  ]

  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    self.init(location: node.location)
    let fields = decoder.object(node, "a Security Scheme Object")
    written = OpenAPI.Written(fields, Self.kept)
    for entry in fields {
      switch entry.key {
      case "type": type = decoder.locatedString(entry)
      case "scheme": scheme = decoder.locatedString(entry)
      case "name": name = decoder.locatedString(entry)
      case "in": place = decoder.locatedString(entry)
      case "description": description = decoder.string(entry)
      case "x-swift-name": swiftName = decoder.locatedString(entry)
      default: decoder.unknown(entry, in: "a Security Scheme Object", besides: written)
      }
    }
  }
}
