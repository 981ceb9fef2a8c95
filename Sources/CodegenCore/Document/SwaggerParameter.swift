import YAMLTree

/// The parameters of a path or an operation in Swagger 2.0.
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
    /// Only for a list.
    var collectionFormat: OpenAPI.Named<Node>?
  }

  var parameters: [OpenAPI.Parameter] = []
  var body: [Body] = []
  /// The location of the parameter list.
  var location: Location?
}

extension SwaggerInputs {
  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    location = node.location
    for node in decoder.list(node) {
      guard let node = decoder.followed(node) else { continue }
      let (parameter, format) = Self.parameter(node, &decoder)
      let place = parameter.place?.value
      guard place == "body" || place == "formData", let schema = parameter.schema else {
        parameters.append(parameter)
        continue
      }
      body.append(
        Body(
          name: parameter.name?.value ?? "", location: node.location,
          description: parameter.description, isRequired: parameter.isRequired,
          isField: place == "formData", schema: schema, collectionFormat: format))
    }
  }

  /// A Parameter Object contains the keywords of its schema, except for a body.
  /// https://spec.openapis.org/oas/v2.0.html#parameter-object
  ///
  /// - Returns: the parameter, and how a list in a form field is joined.
  private static func parameter(
    _ node: Node, _ decoder: inout DocumentDecoder
  ) -> (OpenAPI.Parameter, fieldFormat: OpenAPI.Named<Node>?) {
    var parameter = OpenAPI.Parameter(location: node.location)
    var keywords: [Mapping.Entry] = []
    var format: Located<String>?
    var fieldFormat: OpenAPI.Named<Node>?
    let fields = decoder.object(node, "a Parameter Object")
    parameter.written = OpenAPI.Written(fields, OpenAPI.Parameter.kept)
    for entry in fields {
      switch entry.key {
      case "name": parameter.name = decoder.locatedString(entry)
      case "in": parameter.place = decoder.locatedString(entry)
      case "description": parameter.description = decoder.string(entry)
      case "required": parameter.isRequired = decoder.bool(entry)
      case "schema": parameter.schema = decoder.schema(entry.value)
      case "collectionFormat":
        format = decoder.locatedString(entry)
        fieldFormat = format.map { OpenAPI.Named(name: $0, value: entry.value) }
      case "x-swift-name": parameter.swiftName = decoder.locatedString(entry)
      case "allowEmptyValue": continue
      default: keywords.append(entry)
      }
    }
    var isList = false
    if parameter.schema == nil {
      let schema = decoder.schema(Node(.mapping(Mapping(keywords)), at: node.location))
      parameter.schema = schema
      isList = schema.types == [.array]
      if isList {
        collectionFormat(format, of: &parameter)
      } else if let format {
        decoder.diagnostics.report(
          .contradiction, "'collectionFormat' is only for arrays, and this is not one; ignored",
          at: format.location, help: "write `type: array`, or remove it")
      }
    }
    return (parameter, isList ? fieldFormat : nil)
  }

  /// Converts how a list is joined to the terms of OpenAPI 3.
  private static func collectionFormat(
    _ format: Located<String>?, of parameter: inout OpenAPI.Parameter
  ) {
    if parameter.place?.value == "formData" { return }
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
