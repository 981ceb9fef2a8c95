import YAMLTree

extension OpenAPI {
  /// https://spec.openapis.org/oas/v3.2.0.html#parameter-object
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
    /// The media types that a parameter can be encoded as.
    var content: Unread?
    /// `example`, `examples` and `allowEmptyValue`.
    var others: [Unread] = []
    var swiftName: Located<String>?
    /// `x-allow-empty`: whether a path parameter may be an empty string.
    var allowsEmpty = false
  }
}

extension OpenAPI.Parameter {
  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    self.init(location: node.location)
    for entry in decoder.object(node, "a Parameter Object") {
      switch entry.key {
      case "name": name = decoder.locatedString(entry)
      case "in": place = decoder.locatedString(entry)
      case "description": description = decoder.string(entry)
      case "required": isRequired = decoder.bool(entry)
      case "deprecated": isDeprecated = decoder.bool(entry)
      case "schema": schema = decoder.schema(entry.value)
      case "style": style = decoder.locatedString(entry)
      case "explode": explode = Located(decoder.bool(entry), at: entry.keyLocation)
      case "allowReserved": allowReserved = Located(decoder.bool(entry), at: entry.keyLocation)
      case "content": content = OpenAPI.Unread(entry)
      case "x-swift-name": swiftName = decoder.locatedString(entry)
      case "x-allow-empty": allowsEmpty = decoder.bool(entry)
      case "example", "examples", "allowEmptyValue": others.append(OpenAPI.Unread(entry))
      default: decoder.unknown(entry, in: "a Parameter Object")
      }
    }
  }
}
