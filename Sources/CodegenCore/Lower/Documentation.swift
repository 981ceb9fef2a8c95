extension Lowering {
  /// What a person should read about a schema: its own words, then what narrows it.
  func documentation(of schema: OpenAPI.Schema) -> DocumentationComment {
    let told = telling(schema)
    return DocumentationComment(
      told.title == told.description ? nil : told.title,
      told.description,
      told.constraints.isEmpty
        ? nil : told.constraints.joined(separator: ", ").capitalizedFirst() + ".",
      told.example.map { "Example: `\($0.replacingBackticks())`" },
      told.isDeprecated ? "Deprecated." : nil)
  }

  /// The keywords for people, also from the members of an `allOf` that only annotate.
  private func telling(_ schema: OpenAPI.Schema) -> OpenAPI.SchemaKeywords {
    var keywords = schema.keywords
    for member in schema.allOf where member.keywords.isAnnotation {
      keywords.title = keywords.title ?? member.title
      keywords.description = keywords.description ?? member.description
      keywords.example = keywords.example ?? member.example
      keywords.isDeprecated = keywords.isDeprecated || member.isDeprecated
    }
    return keywords
  }
}

extension String {
  fileprivate func capitalizedFirst() -> String {
    prefix(1).uppercasedASCII() + dropFirst()
  }

  /// Fit to stand between backticks.
  fileprivate func replacingBackticks() -> String {
    String(map { $0 == "`" ? "'" : $0 })
  }
}
