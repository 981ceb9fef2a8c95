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
    var written = Written()
    var swiftName: Located<String>?
    /// `x-allow-empty`: whether a path parameter may be an empty string.
    var allowsEmpty = false
  }
}

extension OpenAPI.Parameter {
  static let kept = ["content", "example", "examples", "allowEmptyValue"]

  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    self.init(location: node.location)
    let fields = decoder.object(node, "a Parameter Object")
    written = OpenAPI.Written(fields, Self.kept)
    for entry in fields {
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
      case "x-swift-name": swiftName = decoder.locatedString(entry)
      case "x-allow-empty": allowsEmpty = decoder.bool(entry)
      default: decoder.unknown(entry, in: "a Parameter Object", besides: written)
      }
    }
  }
}
