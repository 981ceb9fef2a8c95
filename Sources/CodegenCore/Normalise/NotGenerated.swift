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
    case .pathServers: "servers of a path are not supported yet; the document's are used"
    case .operationServers: "servers of an operation are not supported yet; the document's are used"
    case .operationSchemes: "schemes of an operation are ignored; the document's are used"
    case .pathItems: "no path references this path item; its operations are ignored"
    case .encoding, .itemSchema, .itemEncoding, .prefixEncoding, .defaultMapping:
      "'\(rawValue)' is not supported yet"
    case .collectionFormat: "'collectionFormat' of a form field is not supported yet"
    }
  }

  var help: String {
    switch self {
    case .webhooks, .callbacks: "their schemas in 'components' are generated"
    case .pathServers: "create another client with `server:` for these operations"
    case .operationServers, .operationSchemes:
      "create another client with `server:` for this operation"
    case .pathItems: "reference it in `paths`, or remove it"
    case .encoding, .itemEncoding, .prefixEncoding: "the default encoding is used"
    case .itemSchema: "the bytes are passed on"
    case .defaultMapping: "a value that is not in the mapping is read as unknown"
    case .collectionFormat: "write the body in a transport of your own"
    }
  }
}

/// Reports everything in a document that is not generated yet, at its location.
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
