import SourceDiagnostics
import YAMLTree

/// What a document can say and nothing is made of yet. This is the one place that decides so: the
/// document itself keeps all of it.
enum NotGenerated: String, CaseIterable {
  case webhooks, callbacks
  case pathServers = "servers of a path"
  case operationServers = "servers of an operation"
  case operationSchemes = "schemes of an operation"
  case pathItems = "path items that no path refers to"
  case encoding, itemSchema, itemEncoding, prefixEncoding, defaultMapping
  case collectionFormat = "collectionFormat of a form's fields"

  var message: String {
    switch self {
    case .webhooks, .callbacks: "\(rawValue) are not generated yet"
    case .pathServers: "servers of a path are not used yet; the document's are"
    case .operationServers: "servers of an operation are not used yet; the document's are"
    case .operationSchemes: "schemes of an operation are not used; those of the document are"
    case .pathItems: "no path refers to this path item; its operations are not generated"
    case .encoding, .itemSchema, .itemEncoding, .prefixEncoding, .defaultMapping:
      "'\(rawValue)' is not used yet"
    case .collectionFormat: "how the list in a field of a form is joined is not used yet"
    }
  }

  var help: String {
    switch self {
    case .webhooks, .callbacks: "what they send has a type where it is a schema of 'components'"
    case .pathServers: "make a client of its own with `server:` for these operations"
    case .operationServers, .operationSchemes:
      "make a client of its own with `server:` for this operation"
    case .pathItems: "refer to it from `paths`, or take it out"
    case .encoding, .itemEncoding, .prefixEncoding: "the default encoding counts"
    case .itemSchema: "the bytes are given as they come"
    case .defaultMapping: "a value that the mapping does not have is kept as unknown"
    case .collectionFormat: "a transport of your own can write the body"
    }
  }
}

/// Reports whatever of a document nothing is made of yet, each where it stands.
func reportNotGenerated(_ resolved: ResolvedDocument, into diagnostics: inout Diagnostics) {
  let document = resolved.document
  func report(_ feature: NotGenerated, _ entry: OpenAPI.Named<Node>?) {
    guard let entry else { return }
    diagnostics.report(
      .leftOut, feature.message, at: entry.name.location, help: feature.help)
  }
  func report(_ content: [OpenAPI.Named<OpenAPI.MediaType>]) {
    for type in content.map(\.value.written) {
      for part in [NotGenerated.itemSchema, .encoding, .itemEncoding, .prefixEncoding] {
        report(part, type[part.rawValue])
      }
    }
  }
  func report(_ body: OpenAPI.RequestBody) {
    report(body.content)
    for format in body.collectionFormats { report(.collectionFormat, format) }
  }
  report(.webhooks, document.written["webhooks"])
  report(.callbacks, document.components.written["callbacks"])
  for item in document.components.unusedPathItems { report(.pathItems, item) }
  for keyword in document.unusedKeywords { report(.defaultMapping, keyword) }
  for path in document.paths {
    report(.pathServers, path.value.written["servers"])
    for operation in path.value.operations.map(\.value) {
      report(.operationServers, operation.written["servers"])
      report(.operationSchemes, operation.written["schemes"])
      report(.callbacks, operation.written["callbacks"])
      if let body = operation.requestBody?.value { report(body) }
      for response in operation.responses { response.value.value.map { report($0.content) } }
    }
  }
  for body in resolved.sharedRequestBodies { report(body) }
  for response in resolved.sharedResponses { report(response.content) }
}
