import SourceDiagnostics
import YAMLTree

/// What a document can contain that is not generated yet. Only decided here: the document itself
/// keeps everything.
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

/// Reports everything in a document that is not generated yet, at its location.
func reportNotGenerated(_ resolved: ResolvedDocument, into diagnostics: inout Diagnostics) {
  let document = resolved.document
  func report(_ feature: NotGenerated, _ entry: OpenAPI.Unread?) {
    guard let entry else { return }
    diagnostics.report(
      .leftOut, feature.message, at: entry.name.location, help: feature.help)
  }
  func report(_ content: [OpenAPI.Named<OpenAPI.MediaType>]) {
    for part in content.flatMap(\.value.parts) {
      report(NotGenerated(rawValue: part.name.value) ?? .encoding, part)
    }
  }
  func report(_ body: OpenAPI.RequestBody) {
    report(body.content)
    for format in body.collectionFormats { report(.collectionFormat, format) }
  }
  report(.webhooks, document.webhooks)
  report(.callbacks, document.components.callbacks)
  for item in document.components.unusedPathItems { report(.pathItems, item) }
  for keyword in document.unusedKeywords { report(.defaultMapping, keyword) }
  for path in document.paths {
    report(.pathServers, path.value.servers)
    for operation in path.value.operations.map(\.value) {
      report(.operationServers, operation.servers)
      report(.operationSchemes, operation.schemes)
      report(.callbacks, operation.callbacks)
      if let body = operation.requestBody?.value { report(body) }
      for response in operation.responses { response.value.value.map { report($0.content) } }
    }
  }
  for body in resolved.sharedRequestBodies { report(body) }
  for response in resolved.sharedResponses { report(response.content) }
}
