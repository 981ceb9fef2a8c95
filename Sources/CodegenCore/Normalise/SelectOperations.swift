import SourceDiagnostics
import YAMLTree

/// An operation whose path can be read, with the path's own parameters.
struct SelectedOperation {
  var operation: OpenAPI.Operation
  /// The parameters of the path, then those of the operation, which win.
  var parameters: [OpenAPI.ReferenceOr<OpenAPI.Parameter>]
  var method: String
  var path: PathTemplate
  var pathLocation: Location
  /// As documented, or derived from method and path.
  var id: String
  var names: API.OperationNames
  /// Its position among all operations of the document.
  var position: Int

  var pointer: String { "/paths/" + ReferenceTarget.escaped(path.text) + "/" + method }
}

/// The operations of a document, except those whose paths cannot be read.
func selectOperations(
  of document: OpenAPI.Document, into diagnostics: inout Diagnostics
) -> [SelectedOperation] {
  var selected: [SelectedOperation] = []
  var position = 0
  for path in document.paths {
    defer { position += path.value.operations.count }
    guard let template = PathTemplate(path.name.value) else {
      diagnostics.report(
        .oddPath, "the braces of the path '\(path.name.value)' do not match; ignored",
        at: path.name.location, help: "write a parameter as {name}")
      continue
    }
    if let oddity = template.oddity {
      diagnostics.report(
        .oddPath, "the path '\(path.name.value)' \(oddity.words)", at: path.name.location,
        help: oddity.help)
    }
    if template.isMoreThanPath {
      diagnostics.report(
        .fixedQuery,
        "the path '\(path.name.value)' contains a query, which every call sends, or a fragment,"
          + " which is not sent", at: path.name.location,
        help: "nothing to fix; a query parameter would be an argument")
    }
    for (index, operation) in path.value.operations.enumerated() {
      selected.append(
        SelectedOperation(
          operation, of: path.value, at: template, path.name.location, position: position + index))
    }
  }
  reportRepeatedIDs(selected, into: &diagnostics)
  return selected
}

extension SelectedOperation {
  fileprivate init(
    _ entry: OpenAPI.Named<OpenAPI.Operation>, of item: OpenAPI.PathItem,
    at template: PathTemplate, _ location: Location, position: Int
  ) {
    operation = entry.value
    method = entry.name.value
    parameters = item.parameters + operation.parameters
    path = template
    pathLocation = location
    self.position = position
    let fallbacks = template.names(forMethod: method)
    let documented = operation.operationID?.value ?? ""
    id = documented.isEmpty ? SwiftIdentifier.lowerCamel(fallbacks.first ?? method) : documented
    let candidates: [String]
    if let swiftName = operation.swiftName?.value {
      candidates = [swiftName]
    } else if documented.isEmpty {
      candidates = fallbacks
    } else {
      candidates = [documented] + fallbacks.map { documented + " " + $0 }
    }
    names = API.OperationNames(
      candidates: candidates, hash: AssignNames.shortHash(method + " " + template.text))
  }
}

private func reportRepeatedIDs(
  _ selected: [SelectedOperation], into diagnostics: inout Diagnostics
) {
  var first: [String: Located<String>] = [:]
  for id in selected.compactMap(\.operation.operationID) {
    guard let earlier = first[id.value] else {
      first[id.value] = id
      continue
    }
    diagnostics.report(
      .nameCollision, "the operationId '\(id.value)' is used twice; names include the path",
      at: id.location,
      related: [Diagnostic.Related(message: "first used here", location: earlier.location)],
      help: "give each operation a unique id")
  }
}
