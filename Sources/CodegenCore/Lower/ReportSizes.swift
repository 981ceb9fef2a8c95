import SourceDiagnostics

/// Warns of what compiles, but takes its time: people rarely mean it.
func reportSizes(of namespace: IR.Namespace, into diagnostics: inout Diagnostics) {
  for declaration in namespace.types.declarations {
    if case .structure(let structure) = declaration.kind,
      structure.properties.count > SizeLimit.properties
    {
      diagnostics.report(
        .large,
        "'\(declaration.name.text)' has \(structure.properties.count) properties, which take long"
          + " to compile", at: declaration.origin.location,
        help: "if the keys are data, an overlay with `additionalProperties` makes it a dictionary")
    }
  }
  if namespace.endpoints.count > SizeLimit.operations {
    diagnostics.report(
      .large, "\(namespace.endpoints.count) operations take long to compile",
      at: namespace.endpoints.first?.origin.location,
      help: "an overlay that removes those that are not called makes it quicker")
  }
}

/// Above these, compiling a declaration takes more than a few seconds.
private enum SizeLimit {
  static let properties = 2_000
  static let operations = 2_000
}
