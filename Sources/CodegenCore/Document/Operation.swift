import YAMLTree

extension OpenAPI {
  /// https://spec.openapis.org/oas/v3.2.0.html#operation-object
  struct Operation: Sendable {
    var location: Location
    var operationID: Located<String>?
    var summary: String?
    var description: String?
    var isDeprecated = false
    var parameters: [ReferenceOr<Parameter>] = []
    var requestBody: ReferenceOr<RequestBody>?
    /// By status code, range or `default`, as written in the document.
    var responses: [Named<ReferenceOr<Response>>] = []
    /// `nil` if absent: the document's requirement applies. Empty: none.
    var security: [SecurityRequirement]?
    var written = Written()
    var swiftName: Located<String>?
  }
}

extension OpenAPI.Operation {
  private static let kept = ["tags", "servers", "callbacks", "externalDocs"]

  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    self.init(location: node.location)
    let fields = decoder.object(node, "an Operation Object")
    written = OpenAPI.Written(fields, Self.kept)
    for entry in fields {
      switch entry.key {
      case "operationId": operationID = decoder.locatedString(entry)
      case "summary": summary = decoder.string(entry)
      case "description": description = decoder.string(entry)
      case "deprecated": isDeprecated = decoder.bool(entry)
      case "parameters":
        parameters = decoder.list(entry.value).map {
          decoder.referenceOr($0, .parameter) { OpenAPI.Parameter($1, &$0) }
        }
      case "requestBody":
        requestBody = decoder.referenceOr(entry.value, .requestBody) {
          OpenAPI.RequestBody($1, &$0)
        }
      case "responses":
        // https://spec.openapis.org/oas/v3.2.0.html#responses-object
        responses = decoder.object(entry.value, "a map of responses").map { entry in
          OpenAPI.Named(
            entry, decoder.referenceOr(entry.value, .response) { OpenAPI.Response($1, &$0) })
        }
      case "security": security = OpenAPI.SecurityRequirement.list(entry.value, &decoder)
      case "x-swift-name": swiftName = decoder.locatedString(entry)
      default: decoder.unknown(entry, in: "an Operation Object", besides: written)
      }
    }
  }
}
