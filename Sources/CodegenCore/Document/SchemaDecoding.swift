import YAMLTree

extension DocumentDecoder {
  /// Keywords that restrict values but are not checked when a value is read.
  private static let uncheckedKeywords: Set = [
    "not", "if", "then", "else", "dependentRequired", "dependentSchemas", "contains",
    "minContains", "maxContains", "propertyNames", "unevaluatedProperties", "unevaluatedItems",
    "$dynamicRef", "contentMediaType", "contentSchema",
  ]

  /// Keywords that do not affect values.
  private static let annotations: Set = [
    "xml", "$comment", "$schema", "$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor",
    "$vocabulary", "$defs", "definitions",
  ]

  private static let keptKeywords =
    uncheckedKeywords.sorted() + annotations.sorted() + ["example", "examples"]

  mutating func schema(_ node: Node) -> OpenAPI.Schema {
    var keywords = OpenAPI.SchemaKeywords()
    let id = nextSchema()
    if case .bool(let allowed) = node.scalar?.value {
      // Since JSON Schema draft 6, a schema may be `true` or `false`.
      keywords.allowsNothing = !allowed
      return OpenAPI.Schema(keywords, id.index..<schemaCount, at: node.location)
    }
    // Only a reference in an unusual place can lead back to an open schema.
    guard openSchemas.insert(node.location).inserted else {
      dangling(Located("$ref", at: node.location), "the references form a cycle")
      return OpenAPI.Schema(keywords, id.index..<schemaCount, at: node.location)
    }
    let outer = base
    if let id = node["$id"]?.scalar?.text {
      base = URIText.resolve(id, against: outer ?? files.base(of: node.location.file))
    }
    let outerRecursion = recursion
    if case .bool(true) = node["$recursiveAnchor"]?.scalar?.value { recursion = node.location }
    let fields = fields(of: node, "a schema")
    for entry in fields {
      if !readAssertion(entry, into: &keywords) && !readAnnotation(entry, into: &keywords)
        && !readOther(entry, into: &keywords)
      {
        unknownKeyword(entry)
      }
    }
    base = outer
    recursion = outerRecursion
    openSchemas.remove(node.location)
    return OpenAPI.Schema(
      keywords, id.index..<schemaCount, at: node.location,
      written: OpenAPI.Written(fields, Self.keptKeywords))
  }

  /// Keywords that restrict values.
  private mutating func readAssertion(
    _ entry: Mapping.Entry, into keywords: inout OpenAPI.SchemaKeywords
  ) -> Bool {
    switch entry.key {
    case "$ref": keywords.reference = locatedString(entry).map { refer(to: $0, .schema) }
    case "$recursiveRef":
      guard let recursion else { return false }
      keywords.reference = recursiveReference(entry, to: recursion)
    case "type": types(entry, into: &keywords)
    case "nullable": nullable(entry, into: &keywords)
    case "x-nullable": if bool(entry) { keywords.allowsNull = true }
    case "format": keywords.format = locatedString(entry)
    case "enum": values(list(entry.value), into: &keywords)
    case "const":
      values([entry.value], into: &keywords)
      keywords.constant = entry.value
    case "properties":
      keywords.properties = named(entry.value, "a map of properties") { $0.schema($1) }
    case "required": required(entry, into: &keywords)
    case "additionalProperties":
      keywords.additionalProperties = additionalProperties(entry)
    case "patternProperties":
      keywords.patternProperties = named(entry.value, "a map of patterns") { $0.schema($1) }
    case "items": keywords.items = schema(entry.value)
    case "prefixItems": keywords.prefixItems = list(entry.value).map { schema($0) }
    case "contentEncoding": keywords.contentEncoding = locatedString(entry)
    case "allOf": keywords.allOf = members(entry)
    case "anyOf": keywords.anyOf = variants(entry, into: &keywords)
    case "oneOf": keywords.oneOf = variants(entry, into: &keywords)
    case "discriminator": keywords.discriminator = discriminator(entry.value)
    default: return false
    }
    return true
  }

  /// Keywords that are kept and decide nothing: asked last, because most are one of the others.
  private func readOther(
    _ entry: Mapping.Entry, into keywords: inout OpenAPI.SchemaKeywords
  ) -> Bool {
    if let keyword = OpenAPI.Limit.Keyword(rawValue: entry.key) {
      guard let text = entry.value.scalar?.text else { return true }
      keywords.limits.append(
        OpenAPI.Limit(keyword: keyword, text: text, location: entry.keyLocation))
      if keyword == .minItems { keywords.minItems = Int(text) }
      return true
    }
    if Self.uncheckedKeywords.contains(entry.key) {
      keywords.unchecked.append(Located(entry.key, at: entry.keyLocation))
      return true
    }
    return Self.annotations.contains(entry.key)
  }

  /// `$dynamicRef` in JSON Schema 2019-09: references the schema of the `$recursiveAnchor`.
  private mutating func recursiveReference(
    _ entry: Mapping.Entry, to schema: Location
  ) -> OpenAPI.Reference {
    diagnostics.report(
      .unchecked, "'$recursiveRef' is read as a reference to the nearest '$recursiveAnchor'",
      at: entry.keyLocation, help: "write a `$ref`")
    let text = "#" + SchemaIdentifiers.recursiveAnchor(of: schema)
    return refer(to: Located(text, at: entry.value.location), .schema)
  }

  private mutating func discriminator(_ node: Node) -> OpenAPI.Discriminator? {
    var property: Located<String>?
    var mapping: [OpenAPI.Named<OpenAPI.Reference>] = []
    var defaultMapping: OpenAPI.Named<Node>?
    // In Swagger 2.0 this is just the property name; later documents do the same.
    if let scalar = node.scalar, scalar.value != .null {
      if !version.isSwagger {
        diagnostics.report(
          .wrongKind, "a discriminator must be an object; read as its 'propertyName'",
          at: node.location, help: "write `discriminator: {propertyName: \(scalar.text)}`")
      }
      return OpenAPI.Discriminator(propertyName: Located(scalar.text, at: node.location))
    }
    for entry in object(node, "a discriminator") {
      switch entry.key {
      case "propertyName": property = locatedString(entry)
      case "mapping":
        mapping = named(entry.value, "a map of schemas") { $0.mappedSchema($1) }
      case "defaultMapping":
        let keyword = OpenAPI.Named(entry, entry.value)
        defaultMapping = keyword
        unusedKeywords.append(keyword)
      default: unknown(entry, in: "a discriminator")
      }
    }
    if property == nil {
      diagnostics.report(
        .missingField, "this discriminator has no 'propertyName'; ignored",
        at: node.location, help: "name the property that distinguishes the variants")
    }
    return property.map {
      OpenAPI.Discriminator(
        propertyName: $0, mapping: mapping, defaultMapping: defaultMapping)
    }
  }

  /// The name of a schema in the document, or a reference.
  private mutating func mappedSchema(_ node: Node) -> OpenAPI.Reference {
    let text = node.scalar?.text ?? ""
    let isReference =
      text.contains("/") || text.contains("#")
      || [".yaml", ".yml", ".json"].contains { text.hasSuffix($0) }
    let place = version.place(of: .schema).joined(separator: "/")
    let reference = isReference ? text : "#/\(place)/\(ReferenceTarget.escaped(text))"
    return refer(to: Located(reference, at: node.location), .schema)
  }

  /// Keywords that are for people, or for this generator.
  private mutating func readAnnotation(
    _ entry: Mapping.Entry, into keywords: inout OpenAPI.SchemaKeywords
  ) -> Bool {
    switch entry.key {
    case "title": keywords.title = string(entry)
    case "description": keywords.description = string(entry)
    case "default": keywords.defaultValue = entry.value
    case "deprecated": keywords.isDeprecated = bool(entry)
    case "readOnly": keywords.isReadOnly = bool(entry)
    case "writeOnly": keywords.isWriteOnly = bool(entry)
    case "x-swift-name": keywords.swiftName = locatedString(entry)
    case "x-enum-varnames", "x-enumNames":
      keywords.valueNames = list(entry.value).map { $0.scalar?.text ?? "" }
    case "example":
      if let scalar = entry.value.scalar {
        if scalar.value != .null { keywords.example = scalar.text }
      }
    case "examples":
      let example = entry.value.sequence?.first?.scalar
      if let example, example.value != .null, keywords.example == nil {
        keywords.example = example.text
      }
    case "externalDocs": keywords.externalDocs = externalDocs(entry.value)
    default: return false
    }
    return true
  }

  /// https://spec.openapis.org/oas/v3.1.1.html#external-documentation-object
  private mutating func externalDocs(_ node: Node) -> String? {
    var description: String?
    var url: String?
    for entry in object(node, "external documentation") {
      switch entry.key {
      case "description": description = string(entry)
      case "url": url = string(entry)
      default: unknown(entry, in: "external documentation")
      }
    }
    let words = [description, url.map { "<\($0)>" }].compactMap { $0 }
    return words.isEmpty ? nil : "See " + words.joined(separator: " ")
  }

  // MARK: Schemas that are `false`

  /// No value matches an `allOf` with a `false` member.
  private mutating func members(_ entry: Mapping.Entry) -> [OpenAPI.Schema] {
    list(entry.value).map { schema($0) }.filter { member in
      guard member.allowsNothing else { return true }
      diagnostics.report(
        .contradiction, "no value matches this 'allOf': a member is 'false'; ignored",
        at: member.location, help: "remove it from the 'allOf'")
      return false
    }
  }

  /// No value matches a variant that is `false`; if all are, no value matches at all.
  private mutating func variants(
    _ entry: Mapping.Entry, into keywords: inout OpenAPI.SchemaKeywords
  ) -> [OpenAPI.Schema] {
    let schemas = list(entry.value).map { schema($0) }
    let variants = schemas.filter { !$0.allowsNothing }
    if variants.isEmpty && !schemas.isEmpty { keywords.allowsNothing = true }
    return variants
  }

  private mutating func types(
    _ entry: Mapping.Entry, into keywords: inout OpenAPI.SchemaKeywords
  ) {
    for node in entry.value.sequence ?? [entry.value] {
      guard let text = node.scalar?.text else {
        wrongKind(node, wanted: "the name of a type", for: "type")
        continue
      }
      if text == "null" {
        keywords.allowsNull = true
      } else if text == "file" && version.isSwagger {
        keywords.types.append(.string)
        keywords.format = Located("binary", at: node.location)
      } else if let type = OpenAPI.SchemaType(rawValue: text) {
        if !keywords.types.contains(type) { keywords.types.append(type) }
      } else {
        diagnostics.report(
          .unknownType, "'\(text)' is not a type of JSON Schema; ignored",
          at: node.location,
          help: "the types are object, array, string, integer, number, boolean and null")
      }
    }
  }

  /// `nullable` belongs to 3.0. Documents of 3.1 use it anyway, and mean it.
  private mutating func nullable(
    _ entry: Mapping.Entry, into keywords: inout OpenAPI.SchemaKeywords
  ) {
    guard bool(entry) else { return }
    keywords.allowsNull = true
    if version.usesJSONSchema {
      diagnostics.report(
        .nullableIn31,
        "'nullable' is not a keyword of OpenAPI 3.1; read as 'null' among the types",
        at: entry.keyLocation, help: "write `type: [string, 'null']`, with the actual type")
    }
  }

  private mutating func values(
    _ nodes: [Node], into keywords: inout OpenAPI.SchemaKeywords
  ) {
    var values: [Located<Scalar>] = []
    // Compared byte by byte, unlike `String`: canonically equal texts are distinct values.
    var seen = Set<ExactKey>()
    for node in nodes {
      guard let scalar = node.scalar else {
        diagnostics.report(
          .valueLeftOut, "values of an enumeration must be strings, numbers or booleans",
          at: node.location, help: "the value is read as unknown")
        continue
      }
      if scalar.value == .null {
        keywords.allowsNull = true
      } else if !seen.insert(ExactKey(scalar.text)).inserted {
        diagnostics.report(
          .valueLeftOut, "the value '\(scalar.text)' is already in this enumeration",
          at: node.location, help: "remove one of them")
      } else {
        values.append(Located(scalar, at: node.location))
      }
    }
    keywords.values = values
  }

  private mutating func required(
    _ entry: Mapping.Entry, into keywords: inout OpenAPI.SchemaKeywords
  ) {
    // Draft 3 used a boolean, which documents still contain.
    if case .bool = entry.value.scalar?.value {
      diagnostics.report(
        .wrongKind, "'required' must be an array of property names; ignored",
        at: entry.keyLocation, help: "name the property in the `required` of its object")
      return
    }
    keywords.required = list(entry.value).compactMap { node in
      node.scalar.map { Located($0.text, at: node.location) }
    }
  }

  private mutating func additionalProperties(
    _ entry: Mapping.Entry
  ) -> OpenAPI.AdditionalProperties {
    if case .bool(let allowed) = entry.value.scalar?.value {
      return allowed ? .allowed(entry.keyLocation) : .forbidden
    }
    if let mapping = entry.value.mapping, mapping.entries.isEmpty {
      return .allowed(entry.keyLocation)
    }
    return .schema(schema(entry.value))
  }

  /// JSON Schema allows any keyword; OpenAPI 3.0 does not.
  private mutating func unknownKeyword(_ entry: Mapping.Entry) {
    if entry.key.hasPrefix("x-") { return }
    diagnostics.report(
      .unknownKeyword, "'\(entry.key)' is not a keyword of a schema; ignored",
      at: entry.keyLocation, help: "an extension begins with `x-`")
  }
}
