import SourceDiagnostics
import YAMLTree

extension OpenAPI.PathItem {
  private static let swaggerMethods: Set = [
    "get", "put", "post", "delete", "options", "head", "patch",
  ]

  /// https://spec.openapis.org/oas/v2.0.html#path-item-object
  init(swagger node: Node, _ defaults: SwaggerDefaults, _ decoder: inout DocumentDecoder) {
    let entries = Array(decoder.object(node, "a Path Item Object"))
    let shared = entries.last { $0.key == "parameters" }
      .map { SwaggerInputs($0.value, &decoder) }
    parameters = shared?.parameters.map { .value($0) } ?? []
    for entry in entries {
      switch entry.key {
      case "parameters": continue
      case _ where Self.swaggerMethods.contains(entry.key):
        guard let node = decoder.followed(entry.value) else { continue }
        operations.append(
          OpenAPI.Named(
            entry,
            OpenAPI.Operation(swagger: node, shared ?? SwaggerInputs(), defaults, &decoder)))
      default: decoder.unknown(entry, in: "a Path Item Object")
      }
    }
  }
}

extension OpenAPI.Operation {
  /// https://spec.openapis.org/oas/v2.0.html#operation-object
  fileprivate init(
    swagger node: Node, _ shared: SwaggerInputs, _ defaults: SwaggerDefaults,
    _ decoder: inout DocumentDecoder
  ) {
    self.init(location: node.location)
    var inputs = SwaggerInputs()
    var defaults = defaults
    var responses: Node?
    let fields = decoder.object(node, "an Operation Object")
    written = OpenAPI.Written(fields, ["tags", "schemes", "externalDocs"])
    for entry in fields {
      switch entry.key {
      case "operationId": operationID = decoder.locatedString(entry)
      case "summary": summary = decoder.string(entry)
      case "description": description = decoder.string(entry)
      case "deprecated": isDeprecated = decoder.bool(entry)
      case "parameters": inputs = SwaggerInputs(entry.value, &decoder)
      case "consumes": defaults.consumes = SwaggerDefaults.names(entry.value, &decoder)
      case "produces": defaults.produces = SwaggerDefaults.names(entry.value, &decoder)
      case "responses": responses = entry.value
      case "security": security = OpenAPI.SecurityRequirement.list(entry.value, &decoder)
      case "x-swift-name": swiftName = decoder.locatedString(entry)
      default: decoder.unknown(entry, in: "an Operation Object", besides: written)
      }
    }
    parameters = inputs.parameters.map { .value($0) }
    requestBody = OpenAPI.RequestBody(
      swagger: inputs.body.isEmpty ? shared : inputs, defaults, &decoder
    ).map { .value($0) }
    if let responses {
      self.responses = decoder.object(responses, "a map of responses").compactMap { entry in
        decoder.followed(entry.value).map { node in
          OpenAPI.Named(entry, .value(OpenAPI.Response(swagger: node, defaults, &decoder)))
        }
      }
    }
  }
}

extension OpenAPI.Response {
  /// https://spec.openapis.org/oas/v2.0.html#response-object
  fileprivate init(
    swagger node: Node, _ defaults: SwaggerDefaults, _ decoder: inout DocumentDecoder
  ) {
    self.init(location: node.location)
    let fields = decoder.object(node, "a Response Object")
    written = OpenAPI.Written(fields, ["headers", "examples"])
    for entry in fields {
      switch entry.key {
      case "description": description = decoder.string(entry)
      case "schema":
        let schema = decoder.schema(entry.value)
        var types = defaults.produces
        var fallback = "application/json"
        if isFile(schema) {
          types.removeAll { MediaTypeName.isJSON($0.value) }
          fallback = "application/octet-stream"
        }
        content = OpenAPI.MediaType.content(types, or: fallback, schema, at: entry.keyLocation)
      case "x-body": isBytes = Self.isBytes(entry, &decoder)
      default: decoder.unknown(entry, in: "a Response Object", besides: written)
      }
    }
    if content.isEmpty { offered = defaults.produces }
  }
}

extension OpenAPI.MediaType {
  /// The same schema in each of several media types.
  fileprivate static func content(
    _ types: [Located<String>], or fallback: String, _ schema: OpenAPI.Schema,
    at location: Location
  ) -> [OpenAPI.Named<OpenAPI.MediaType>] {
    (types.isEmpty ? [Located(fallback, at: location)] : types).map { name in
      OpenAPI.Named(
        name: name, value: OpenAPI.MediaType(location: schema.location, schema: schema))
    }
  }
}

extension OpenAPI.RequestBody {
  /// The body of an operation: its `in: body` parameter, or an object of all `in: formData`.
  fileprivate init?(
    swagger inputs: SwaggerInputs, _ defaults: SwaggerDefaults,
    _ decoder: inout DocumentDecoder
  ) {
    let bodies = inputs.body.filter { !$0.isField }
    let fields = inputs.body.filter(\.isField)
    for extra in bodies.dropFirst() + (bodies.isEmpty ? [] : fields) {
      decoder.diagnostics.report(
        .parameter, "the parameter '\(extra.name)' is ignored: there is already a body",
        at: extra.location, help: "an operation has one `in: body`, or fields `in: formData`")
    }
    if let body = bodies.first {
      self.init(location: body.location)
      description = body.description
      isRequired = body.isRequired
      content = OpenAPI.MediaType.content(
        defaults.consumes, or: "application/json", body.schema, at: body.location)
      return
    }
    guard let first = fields.first else { return nil }
    var keywords = OpenAPI.SchemaKeywords()
    keywords.types = [.object]
    for field in fields {
      let name = Located(field.name, at: field.location)
      keywords.properties.append(OpenAPI.Named(name: name, value: field.schema))
      if field.isRequired { keywords.required.append(name) }
    }
    let forms = ["application/x-www-form-urlencoded", "multipart/form-data"]
    let hasFile = fields.contains { isFile($0.schema) }
    let id = decoder.nextSchema()
    let form = OpenAPI.Schema(
      keywords, id.index..<id.index + 1, at: inputs.location ?? first.location)
    self.init(location: first.location)
    isRequired = fields.contains(where: \.isRequired)
    collectionFormats = fields.compactMap(\.collectionFormat)
    content = OpenAPI.MediaType.content(
      defaults.consumes.filter { forms.contains($0.value) }, or: forms[hasFile ? 1 : 0],
      form, at: first.location)
  }
}

/// `type: file`.
private func isFile(_ schema: OpenAPI.Schema) -> Bool {
  schema.types == [.string] && schema.format?.value == "binary"
}
