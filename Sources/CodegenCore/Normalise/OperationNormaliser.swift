import YAMLTree

/// Decides what an operation sends and returns.
struct OperationNormaliser {
  let schemas: SchemaNormaliser
  private(set) var security: SecurityNormaliser

  init(_ schemas: SchemaNormaliser) {
    self.schemas = schemas
    security = SecurityNormaliser(schemas.resolved)
  }

  mutating func normalise(_ selected: SelectedOperation) -> API.Operation {
    let operation = selected.operation
    var parameters = ParameterNormaliser(schemas, security, selected)
    let inputs = parameters.normalise()
    let responses = responses(of: operation, method: selected.method)
    return API.Operation(
      home: schemas.home(ofOperation: selected.position), id: selected.id,
      method: selected.method, path: selected.path, names: selected.names,
      summary: operation.summary, description: operation.description,
      isDeprecated: operation.isDeprecated, parameters: inputs.parameters, body: inputs.body,
      responses: responses, unsent: inputs.unsent, takesText: inputs.takesText,
      security: security.demand(of: operation, into: &schemas.diagnostics),
      pointer: selected.pointer, location: operation.location)
  }

  private func responses(of operation: OpenAPI.Operation, method: String) -> [API.Response] {
    let content = ContentNormaliser(schemas: schemas)
    let hasSuccess = operation.responses.contains { $0.name.value.hasPrefix("2") }
    var seen = Set<StatusMatch>()
    return operation.responses.compactMap { entry in
      guard let match = StatusName.match(entry.name.value) else {
        schemas.diagnostics.report(
          .status, "'\(entry.name.value)' is not a status code; this response is ignored",
          at: entry.name.location, help: "use a code such as '200', a range '4XX' or 'default'")
        return nil
      }
      guard seen.insert(match).inserted else {
        schemas.diagnostics.report(
          .status, "'\(entry.name.value)' is described twice; this response is ignored",
          at: entry.name.location, help: "merge both into one response")
        return nil
      }
      guard let response = schemas.resolved.response(entry.value) else { return nil }
      if let headers = response.written["headers"] {
        schemas.diagnostics.report(
          .untypedHeaders, "response headers have no types; they are text",
          at: headers.name.location, help: "read them from the reply's `headers`")
      }
      let chosen = response.isBytes ? nil : content.responseContent(response.content)
      return API.Response(
        status: entry.name.value, match: match,
        isSuccess: StatusName.isSuccess(match, hasSuccess: hasSuccess),
        isFailure: StatusName.isFailure(match),
        body: method == "head" ? .empty : body(chosen, of: response),
        mediaTypes: chosen?.mediaTypes
          ?? (response.content.map(\.name.value) + response.offered.map(\.value)),
        documentation: DocumentationComment(response.description),
        location: chosen?.location ?? response.location)
    }
  }

  private func body(
    _ content: ChosenContent?, of response: OpenAPI.Response
  ) -> API.Response.Body {
    guard let content else { return response.isBytes ? .bytes : .empty }
    switch content.form {
    case .bytes: return .bytes
    case .text: return .text
    case .json: return .json(content.schema.map { schemas.id(of: $0) } ?? schemas.anything)
    }
  }
}
