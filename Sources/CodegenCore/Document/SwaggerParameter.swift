import YAMLTree

/// The parameters of a path or an operation, as Swagger 2.0 writes them.
struct SwaggerInputs {
  /// `in: body`, or one field of a form.
  struct Body {
    var name: String
    var location: Location
    var description: String?
    var isRequired: Bool
    /// Whether it is `in: formData`.
    var isField: Bool
    var schema: OpenAPI.Schema
  }

  var parameters: [OpenAPI.Parameter] = []
  var body: [Body] = []
  /// Of the list.
  var location: Location?
}

extension DocumentDecoder {
  mutating func swaggerInputs(_ node: Node) -> SwaggerInputs {
    var inputs = SwaggerInputs()
    inputs.location = node.location
    for node in list(node) {
      guard let node = followed(node) else { continue }
      let parameter = swaggerParameter(node)
      let place = parameter.place?.value
      guard place == "body" || place == "formData", let schema = parameter.schema else {
        inputs.parameters.append(parameter)
        continue
      }
      inputs.body.append(
        SwaggerInputs.Body(
          name: parameter.name?.value ?? "", location: node.location,
          description: parameter.description, isRequired: parameter.isRequired,
          isField: place == "formData", schema: schema))
    }
    return inputs
  }

  /// A Parameter Object holds the keywords of its schema itself, but for a body.
  /// https://spec.openapis.org/oas/v2.0.html#parameter-object
  private mutating func swaggerParameter(_ node: Node) -> OpenAPI.Parameter {
    var parameter = OpenAPI.Parameter(location: node.location)
    var keywords: [Mapping.Entry] = []
    var format: Located<String>?
    for entry in object(node, "a Parameter Object") {
      switch entry.key {
      case "name": parameter.name = locatedString(entry)
      case "in": parameter.place = locatedString(entry)
      case "description": parameter.description = string(entry)
      case "required": parameter.isRequired = bool(entry)
      case "schema": parameter.schema = schema(entry.value)
      case "collectionFormat": format = locatedString(entry)
      case "x-swift-name": parameter.swiftName = locatedString(entry)
      case "allowEmptyValue": continue
      default: keywords.append(entry)
      }
    }
    if parameter.schema == nil {
      let schema = schema(Node(.mapping(Mapping(keywords)), at: node.location))
      parameter.schema = schema
      if schema.types == [.array] {
        collectionFormat(format, of: &parameter)
      } else if let format {
        diagnostics.report(
          .contradiction, "only lists are joined, and this is none; 'collectionFormat' is ignored",
          at: format.location, help: "write `type: array`, or take it out")
      }
    }
    return parameter
  }

  /// How a list is joined, in the words of OpenAPI 3.
  private mutating func collectionFormat(
    _ format: Located<String>?, of parameter: inout OpenAPI.Parameter
  ) {
    if parameter.place?.value == "formData" {
      guard let format else { return }
      diagnostics.report(
        .leftOut, "how the list in a field of a form is joined is not used yet",
        at: format.location, help: "a transport of your own can write the body")
      return
    }
    let location = format?.location ?? parameter.location
    let isQuery = parameter.place?.value == "query"
    let style: String
    switch format?.value ?? "csv" {
    case "csv": style = isQuery ? "form" : "simple"
    case "multi": style = "form"
    case "ssv": style = "spaceDelimited"
    case "pipes": style = "pipeDelimited"
    case let other: style = other
    }
    parameter.style = Located(style, at: location)
    parameter.explode = Located(format?.value == "multi", at: location)
  }
}
