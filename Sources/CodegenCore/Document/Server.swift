import YAMLTree

extension OpenAPI {
  /// https://spec.openapis.org/oas/v3.2.0.html#server-object
  struct Server: Sendable {
    var location: Location
    var url: Located<String>?
    var variables: [Named<ServerVariable>] = []
    var written = Written()
  }

  /// https://spec.openapis.org/oas/v3.2.0.html#server-variable-object
  struct ServerVariable: Sendable {
    /// Empty if missing, which the specification does not allow.
    var defaultValue: String
    var values: [Located<String>]
    var description: String?
  }
}

extension OpenAPI.Server {
  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    self.init(location: node.location)
    let fields = decoder.object(node, "a Server Object")
    written = OpenAPI.Written(fields, ["description", "name"])
    for entry in fields {
      switch entry.key {
      case "url": url = decoder.locatedString(entry)
      case "variables":
        variables = decoder.named(entry.value, "a map of server variables") { _, node in
          OpenAPI.ServerVariable(node)
        }
      default: decoder.unknown(entry, in: "a Server Object", besides: written)
      }
    }
  }
}

extension OpenAPI.ServerVariable {
  init(_ node: Node) {
    defaultValue = node["default"]?.scalar?.text ?? ""
    values = node["enum"]?.texts ?? []
    description = node["description"]?.scalar?.text
  }
}
