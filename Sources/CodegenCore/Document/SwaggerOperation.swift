import YAMLTree

extension DocumentDecoder {
  private static let swaggerMethods: Set = [
    "get", "put", "post", "delete", "options", "head", "patch",
  ]

  /// https://spec.openapis.org/oas/v2.0.html#path-item-object
  mutating func swaggerPathItem(
    _ node: Node, _ defaults: SwaggerDefaults
  ) -> OpenAPI.PathItem {
    var item = OpenAPI.PathItem()
    let entries = object(node, "a Path Item Object")
    let shared = entries.last { $0.key == "parameters" }.map { swaggerInputs($0.value) }
    item.parameters = shared?.parameters.map { .value($0) } ?? []
    for entry in entries {
      switch entry.key {
      case "parameters": continue
      case let method where Self.swaggerMethods.contains(method):
        guard let node = followed(entry.value) else { continue }
        item.operations.append(
          OpenAPI.Named(
            name: Located(method, at: entry.keyLocation),
            value: swaggerOperation(node, shared ?? SwaggerInputs(), defaults)))
      default: unknown(entry, in: "a Path Item Object")
      }
    }
    return item
  }

  /// https://spec.openapis.org/oas/v2.0.html#operation-object
  private mutating func swaggerOperation(
    _ node: Node, _ shared: SwaggerInputs, _ defaults: SwaggerDefaults
  ) -> OpenAPI.Operation {
    var operation = OpenAPI.Operation(location: node.location)
    var inputs = SwaggerInputs()
    var defaults = defaults
    var responses: Node?
    for entry in object(node, "an Operation Object") {
      switch entry.key {
      case "operationId": operation.operationID = locatedString(entry)
      case "summary": operation.summary = string(entry)
      case "description": operation.description = string(entry)
      case "deprecated": operation.isDeprecated = bool(entry)
      case "parameters": inputs = swaggerInputs(entry.value)
      case "consumes": defaults.consumes = mediaTypeNames(entry.value)
      case "produces": defaults.produces = mediaTypeNames(entry.value)
      case "responses": responses = entry.value
      case "security": operation.security = securityRequirements(entry.value)
      case "x-swift-name": operation.swiftName = locatedString(entry)
      case "schemes":
        leaveOut(
          entry, "schemes of an operation are not used; those of the document are",
          help: "make a client of its own with `server:` for this operation")
      case "tags", "externalDocs": continue
      default: unknown(entry, in: "an Operation Object")
      }
    }
    operation.parameters = inputs.parameters.map { .value($0) }
    operation.requestBody = swaggerBody(inputs.body.isEmpty ? shared : inputs, defaults)
      .map { .value($0) }
    if let responses {
      operation.responses = object(responses, "a map of responses").compactMap { entry in
        followed(entry.value).map { node in
          OpenAPI.Named(
            name: Located(entry.key, at: entry.keyLocation),
            value: .value(swaggerResponse(node, defaults)))
        }
      }
    }
    return operation
  }

  /// https://spec.openapis.org/oas/v2.0.html#response-object
  private mutating func swaggerResponse(
    _ node: Node, _ defaults: SwaggerDefaults
  ) -> OpenAPI.Response {
    var response = OpenAPI.Response(location: node.location)
    for entry in object(node, "a Response Object") {
      switch entry.key {
      case "description": response.description = string(entry)
      case "headers": response.headers = entry.keyLocation
      case "schema":
        let schema = schema(entry.value)
        var types = defaults.produces
        var fallback = "application/json"
        if schema.isFile {
          types.removeAll { MediaTypeName.isJSON($0.value) }
          fallback = "application/octet-stream"
        }
        response.content = content(types, or: fallback, schema, at: entry.keyLocation)
      case "x-body": response.isBytes = isBytes(entry)
      case "examples": continue
      default: unknown(entry, in: "a Response Object")
      }
    }
    if response.content.isEmpty { response.offered = defaults.produces }
    return response
  }

  /// The same schema in each of several media types.
  private func content(
    _ types: [Located<String>], or fallback: String, _ schema: OpenAPI.Schema,
    at location: Location
  ) -> [OpenAPI.Named<OpenAPI.MediaType>] {
    (types.isEmpty ? [Located(fallback, at: location)] : types).map { name in
      OpenAPI.Named(
        name: name, value: OpenAPI.MediaType(location: schema.location, schema: schema))
    }
  }

  // MARK: Bodies

  /// The body of an operation: its one `in: body`, or an object of all that are `in: formData`.
  private mutating func swaggerBody(
    _ inputs: SwaggerInputs, _ defaults: SwaggerDefaults
  ) -> OpenAPI.RequestBody? {
    let bodies = inputs.body.filter { !$0.isField }
    let fields = inputs.body.filter(\.isField)
    for extra in bodies.dropFirst() + (bodies.isEmpty ? [] : fields) {
      diagnostics.report(
        .parameter, "the parameter '\(extra.name)' is left out: there is a body already",
        at: extra.location, help: "an operation has one `in: body`, or fields `in: formData`")
    }
    if let body = bodies.first {
      var result = OpenAPI.RequestBody(location: body.location)
      result.description = body.description
      result.isRequired = body.isRequired
      result.content = content(
        defaults.consumes, or: "application/json", body.schema, at: body.location)
      return result
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
    let hasFile = fields.contains { $0.schema.isFile }
    var result = OpenAPI.RequestBody(location: first.location)
    result.isRequired = fields.contains(where: \.isRequired)
    result.content = content(
      defaults.consumes.filter { forms.contains($0.value) }, or: forms[hasFile ? 1 : 0],
      OpenAPI.Schema(keywords, at: inputs.location ?? first.location), at: first.location)
    return result
  }
}

extension OpenAPI.Schema {
  /// `type: file`.
  fileprivate var isFile: Bool { self.types == [.string] && self.format?.value == "binary" }
}
