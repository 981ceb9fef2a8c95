import YAMLTree

/// What schemas say about a value besides its type: texts for people, defaults, and who sets it.
///
/// Given several schemas, all apply to one value: the first that says something decides.
struct Annotations {
  let resolved: ResolvedDocument

  /// The documentation of a value: its text, then its restrictions.
  func documentation(of schemas: [OpenAPI.Schema]) -> DocumentationComment {
    guard let own = schemas.first else { return .none }
    return Self.documentation(
      of: schemas.count == 1 ? [own] + own.allOf.filter(\.keywords.isAnnotation) : schemas,
      limits: schemas)
  }

  /// - Parameter limits: the schemas whose restrictions are listed.
  static func documentation(
    of schemas: [OpenAPI.Schema], limits: [OpenAPI.Schema], title: String? = nil,
    description: String? = nil
  ) -> DocumentationComment {
    func first(_ text: (OpenAPI.SchemaKeywords) -> String?) -> String? {
      for schema in schemas {
        if let text = text(schema.keywords) { return text }
      }
      return nil
    }
    let title = title ?? first { $0.title }
    let description = description ?? first { $0.description }
    // Elements without a type of their own are not documented elsewhere.
    let elements = limits.count == 1 ? limits.first?.elements : nil
    let simple = elements.flatMap { $0.declaresNothing ? $0 : nil }
    return DocumentationComment(
      title == description ? nil : title,
      description,
      Self.limits(of: limits).map { "Limits: \($0)" },
      simple.flatMap { $0.description }.map { "Each: \($0)" },
      simple.flatMap { Self.limits(of: [$0]) }.map { "Limits of each: \($0)" },
      first { $0.example }.map { "Example: `\($0.replacingBackticks())`" },
      first { $0.externalDocs },
      schemas.contains { $0.keywords.isDeprecated } ? "Deprecated." : nil)
  }

  /// `minimum: 0` and the like, as written.
  private static func limits(of schemas: [OpenAPI.Schema]) -> String? {
    var seen = Set<OpenAPI.Limit>()
    let texts = schemas.flatMap(\.keywords.limits).filter { seen.insert($0).inserted }
      .map { "\($0.keyword.rawValue): \($0.text)" }
    return texts.isEmpty ? nil : "`\(texts.joined(separator: ", ").replacingBackticks())`"
  }

  /// The default of a value, which may be in what a schema references or in its `allOf`. If schemas
  /// disagree, only a constant can be right.
  func defaultValue(of schemas: [OpenAPI.Schema]) -> Node? {
    guard schemas.count > 1 else { return schemas.first.flatMap { defaultValue(of: $0) } }
    for schema in schemas { if let constant = schema.constant { return constant } }
    for schema in schemas { if let value = schema.defaultValue { return value } }
    return nil
  }

  private func defaultValue(of schema: OpenAPI.Schema) -> Node? {
    first(of: schema) { schema in
      if let value = schema.defaultValue ?? schema.constant { return value }
      for member in schema.allOf { if let constant = member.constant { return constant } }
      for member in schema.allOf { if let value = member.defaultValue { return value } }
      return nil
    }
  }

  /// Whether a value has a keyword such as `readOnly`, by itself or by what it refers to.
  func isSet(
    _ schemas: [OpenAPI.Schema], _ keyword: (OpenAPI.SchemaKeywords) -> Bool
  ) -> Bool {
    guard schemas.count == 1, let schema = schemas.first else {
      return schemas.contains { keyword($0.keywords) }
    }
    return first(of: schema) { schema in
      keyword(schema.keywords) || schema.allOf.contains { keyword($0.keywords) } ? true : nil
    } ?? false
  }

  /// What a schema says, or else the one that it only refers to.
  private func first<Result>(
    of schema: OpenAPI.Schema, _ said: (OpenAPI.Schema) -> Result?
  ) -> Result? {
    var schema = schema
    var seen: Set<Int> = []
    while true {
      if let result = said(schema) { return result }
      let reference =
        schema.reference ?? (schema.allOf.count == 1 ? schema.allOf[0].reference : nil)
      guard let next = reference.flatMap({ resolved.schema($0) }),
        seen.insert(schema.id.index).inserted
      else { return nil }
      schema = next
    }
  }
}

extension OpenAPI.Schema {
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
