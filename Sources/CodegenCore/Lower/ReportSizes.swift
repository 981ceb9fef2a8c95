import SourceDiagnostics

/// Warns of declarations that compile slowly, which is rarely intended.
func reportSizes(of namespace: IR.Namespace, into diagnostics: inout Diagnostics) {
  for declaration in namespace.types.declarations {
    if case .structure(let structure) = declaration.kind,
      structure.properties.count > SizeLimit.properties
    {
      diagnostics.report(
        .large,
        "'\(declaration.name.text)' has \(structure.properties.count) properties, which takes long"
          + " to compile", at: declaration.origin.location,
        help: "if the keys are data, use `additionalProperties` in an overlay for a dictionary")
    }
  }
  if namespace.endpoints.count > SizeLimit.operations {
    diagnostics.report(
      .large, "\(namespace.endpoints.count) operations take long to compile",
      at: namespace.endpoints.first?.origin.location,
      help: "remove those that are not called with an overlay")
  }
}

/// Larger declarations take more than a few seconds to compile.
private enum SizeLimit {
  static let properties = 2_000
  static let operations = 2_000
}
