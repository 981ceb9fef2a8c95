import SourceDiagnostics
import YAMLTree

/// An operation to generate, with its requested names.
struct SelectedOperation {
  var operation: OpenAPI.Operation
  /// The parameters of the path, then those of the operation, which win.
  var parameters: [OpenAPI.ReferenceOr<OpenAPI.Parameter>]
  var method: String
  var path: PathTemplate
  var pathLocation: Location
  /// As documented, or derived from method and path.
  var id: String
  var typeRequest: AssignNames.Request
  var methodRequest: AssignNames.Request
}

extension Lowering {
  /// The operations of a document, except those that cannot be requested.
  mutating func selectOperations() -> [SelectedOperation] {
    var selected: [SelectedOperation] = []
    for path in resolved.document.paths {
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
      for operation in path.value.operations {
        selected.append(
          select(operation, of: path.value, at: template, path.name.location))
      }
    }
    reportRepeatedIDs(selected)
    return selected
  }

  private func select(
    _ entry: OpenAPI.Named<OpenAPI.Operation>, of item: OpenAPI.PathItem,
    at template: PathTemplate, _ location: Location
  ) -> SelectedOperation {
    let operation = entry.value
    let method = entry.name.value
    let fallbacks = template.names(forMethod: method)
    let documented = operation.operationID?.value ?? ""
    let names: [String]
    if let swiftName = operation.swiftName?.value {
      names = [swiftName]
    } else if documented.isEmpty {
      names = fallbacks
    } else {
      names = [documented] + fallbacks.map { documented + " " + $0 }
    }
    let hash = AssignNames.shortHash(method + " " + template.text)
    return SelectedOperation(
      operation: operation, parameters: item.parameters + operation.parameters, method: method,
      path: template, pathLocation: location,
      id: documented.isEmpty ? SwiftIdentifier.lowerCamel(fallbacks.first ?? method) : documented,
      typeRequest: Self.typeRequest(names, hash), methodRequest: Self.methodRequest(names, hash))
  }

  private static func typeRequest(_ names: [String], _ hash: String) -> AssignNames.Request {
    let first = names.first ?? ""
    let type = SwiftIdentifier.upperCamel(first)
    let others = {
      let methods = Set(names.map { SwiftIdentifier.lowerCamel($0) })
      return names.map { SwiftIdentifier.upperCamel($0) }.filter { !methods.contains($0) }
        + [type + "Operation", type + "Operation_" + hash]
    }
    // Without letters that have case, the type would have the name of its method.
    if type == SwiftIdentifier.lowerCamel(first) { return AssignNames.Request(others()) }
    return AssignNames.Request(type) { others().filter { $0 != type } }
  }

  private static func methodRequest(_ names: [String], _ hash: String) -> AssignNames.Request {
    let method = SwiftIdentifier.lowerCamel(names.first ?? "")
    return AssignNames.Request(method) {
      names.dropFirst().map { SwiftIdentifier.lowerCamel($0) } + [method + "_" + hash]
    }
  }

  private mutating func reportRepeatedIDs(_ selected: [SelectedOperation]) {
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
}
