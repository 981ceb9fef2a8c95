extension Lowering {
  /// What a person should read about a schema: its own words, then what narrows it.
  func documentation(of schema: OpenAPI.Schema) -> DocumentationComment {
    // Also from the members of an `allOf` that only annotate.
    let others = schema.keywords.allOf.filter { $0.keywords.isAnnotation }
    let isDeprecated =
      schema.keywords.isDeprecated || others.contains { $0.keywords.isDeprecated }
    func first(_ text: (OpenAPI.SchemaKeywords) -> String?) -> String? {
      if let own = text(schema.keywords) { return own }
      for other in others {
        if let text = text(other.keywords) { return text }
      }
      return nil
    }
    let title = first { $0.title }
    let description = first { $0.description }
    return DocumentationComment(
      title == description ? nil : title,
      description,
      schema.keywords.constraints.isEmpty
        ? nil
        : "Limits: `\(schema.keywords.constraints.joined(separator: ", ").replacingBackticks())`",
      first { $0.example }.map { "Example: `\($0.replacingBackticks())`" },
      first { $0.externalDocs },
      isDeprecated ? "Deprecated." : nil)
  }
}

extension String {
  /// Fit to stand between backticks.
  fileprivate func replacingBackticks() -> String {
    String(map { $0 == "`" ? "'" : $0 })
  }
}
