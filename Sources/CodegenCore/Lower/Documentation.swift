extension Lowering {
  /// The documentation of a schema: its text, then its restrictions.
  func documentation(of schema: OpenAPI.Schema) -> DocumentationComment {
    // Members of an `allOf` that only annotate count, too.
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
    // Elements without a type of their own are not documented elsewhere.
    let elements = schema.elements.flatMap { $0.declaresNothing ? $0 : nil }
    return DocumentationComment(
      title == description ? nil : title,
      description,
      schema.limits.map { "Limits: \($0)" },
      elements.flatMap { $0.description }.map { "Each: \($0)" },
      elements.flatMap { $0.limits }.map { "Limits of each: \($0)" },
      first { $0.example }.map { "Example: `\($0.replacingBackticks())`" },
      first { $0.externalDocs },
      isDeprecated ? "Deprecated." : nil)
  }
}

extension OpenAPI.Schema {
  /// `minimum: 0` and the like, as written.
  fileprivate var limits: String? {
    if keywords.limits.isEmpty { return nil }
    let texts = keywords.limits.map { "\($0.keyword.rawValue): \($0.text)" }
    return "`\(texts.joined(separator: ", ").replacingBackticks())`"
  }

  /// The elements of a list or a map.
  fileprivate var elements: OpenAPI.Schema? {
    if case .schema(let values) = keywords.additionalProperties, keywords.properties.isEmpty {
      return values
    }
    return keywords.items
  }

  /// Whether no type has to be declared.
  fileprivate var declaresNothing: Bool {
    keywords.reference == nil && keywords.values == nil && !keywords.isUnion
      && keywords.allOf.isEmpty && keywords.properties.isEmpty && keywords.types.count < 2
  }
}

extension String {
  fileprivate func replacingBackticks() -> String {
    let backtick = UInt8(ascii: "`")
    guard utf8.contains(backtick) else { return self }
    return String(
      decoding: utf8.map { $0 == backtick ? UInt8(ascii: "'") : $0 }, as: UTF8.self)
  }
}
