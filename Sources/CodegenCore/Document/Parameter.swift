import YAMLTree

extension OpenAPI {
  /// https://spec.openapis.org/oas/v3.1.1.html#parameter-object
  struct Parameter: Sendable {
    /// Where a parameter is sent.
    enum Place: String, Sendable {
      case path, query, header, cookie
    }

    var location: Location
    var name: Located<String>?
    var place: Located<String>?
    var description: String?
    var isRequired = false
    var isDeprecated = false
    var schema: Schema?
    var style: Located<String>?
    var explode: Located<Bool>?
    var allowReserved: Located<Bool>?
    /// The parameter is sent as text of a media type, which is not done yet.
    var content: Location?
    var swiftName: Located<String>?
    /// `x-allow-empty`: whether the empty text is a value of a parameter of the path.
    var allowsEmpty = false
  }
}

extension DocumentDecoder {
  mutating func parameter(_ node: Node) -> OpenAPI.Parameter {
    var parameter = OpenAPI.Parameter(location: node.location)
    for entry in object(node, "a Parameter Object") {
      switch entry.key {
      case "name": parameter.name = locatedString(entry)
      case "in": parameter.place = locatedString(entry)
      case "description": parameter.description = string(entry)
      case "required": parameter.isRequired = bool(entry)
      case "deprecated": parameter.isDeprecated = bool(entry)
      case "schema": parameter.schema = schema(entry.value)
      case "style": parameter.style = locatedString(entry)
      case "explode": parameter.explode = Located(bool(entry), at: entry.keyLocation)
      case "allowReserved": parameter.allowReserved = Located(bool(entry), at: entry.keyLocation)
      case "content": parameter.content = entry.keyLocation
      case "x-swift-name": parameter.swiftName = locatedString(entry)
      case "x-allow-empty": parameter.allowsEmpty = bool(entry)
      case "example", "examples", "allowEmptyValue": continue
      default: unknown(entry, in: "a Parameter Object")
      }
    }
    return parameter
  }
}
