import YAMLTree

extension OpenAPI {
  /// https://spec.openapis.org/oas/v3.1.1.html#operation-object
  struct Operation: Sendable {
    var location: Location
    var operationID: Located<String>?
    var summary: String?
    var description: String?
    var isDeprecated = false
    var parameters: [ReferenceOr<Parameter>] = []
    var requestBody: ReferenceOr<RequestBody>?
    /// By status code, range or `default`, as the document writes them.
    var responses: [Named<ReferenceOr<Response>>] = []
    /// `nil` when the operation says nothing: the document's requirement holds. Empty: none.
    var security: [SecurityRequirement]?
    var swiftName: Located<String>?
  }
}

extension DocumentDecoder {
  mutating func operation(_ node: Node) -> OpenAPI.Operation {
    var operation = OpenAPI.Operation(location: node.location)
    for entry in object(node, "an Operation Object") {
      switch entry.key {
      case "operationId": operation.operationID = locatedString(entry)
      case "summary": operation.summary = string(entry)
      case "description": operation.description = string(entry)
      case "deprecated": operation.isDeprecated = bool(entry)
      case "parameters":
        operation.parameters = list(entry.value).map {
          referenceOr($0, .parameter) { $0.parameter($1) }
        }
      case "requestBody":
        operation.requestBody = referenceOr(entry.value, .requestBody) { $0.requestBody($1) }
      case "responses":
        operation.responses = responses(entry.value)
      case "security": operation.security = securityRequirements(entry.value)
      case "x-swift-name": operation.swiftName = locatedString(entry)
      case "servers":
        leaveOut(
          entry, "servers of an operation are not used yet; the document's are",
          help: "make a client of its own with `server:` for this operation")
      case "callbacks":
        leaveOut(
          entry, "callbacks are not generated yet",
          help: "what they send has a type where it is a schema of 'components'")
      case "tags", "externalDocs": continue
      default: unknown(entry, in: "an Operation Object")
      }
    }
    return operation
  }
}
