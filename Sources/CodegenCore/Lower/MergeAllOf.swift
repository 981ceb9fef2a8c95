import YAMLTree

extension Lowering {
  /// The shape of a schema with `allOf` (or of a `$ref` with siblings): that of its one member
  /// when the others only annotate it, else that of all of them merged.
  mutating func shapeOfAllOf(_ schema: OpenAPI.Schema) -> Shape {
    var own = schema.keywords
    own.allOf = []
    own.allowsNull = false
    let telling = schema.allOf.filter { !$0.keywords.isAnnotation }
    if own.isAnnotation, telling.count == 1, let only = telling.first {
      return shape(of: only).shape
    }
    var visited = Set<ReferenceTarget>()
    let merged = OpenAPI.Schema(self.merged(schema, &visited), at: schema.location)
    if let reference = merged.reference {
      // Only a reference that dangles or leads back here is left over.
      return resolved.target(of: reference).map { .named($0) } ?? .builtin(.json)
    }
    return shape(of: merged).shape
  }

  /// The keywords of a schema, of all that its `allOf` holds and of what it refers to, in one.
  private mutating func merged(
    _ schema: OpenAPI.Schema, _ visited: inout Set<ReferenceTarget>
  ) -> OpenAPI.SchemaKeywords {
    var result = schema.keywords
    result.allOf = []
    result.reference = nil
    if let reference = schema.reference {
      guard let target = resolved.target(of: reference),
        let referred = resolved.schema(at: target)
      else { return result }
      guard visited.insert(target).inserted else {
        diagnostics.report(
          .contradiction, "this schema is a part of itself; the repetition is left out",
          at: reference.location)
        return result
      }
      result.absorb(merged(referred, &visited), at: schema.location, into: &diagnostics)
      visited.remove(target)
    }
    for member in schema.allOf {
      result.absorb(merged(member, &visited), at: member.location, into: &diagnostics)
    }
    return result
  }
}

extension OpenAPI.SchemaKeywords {
  /// Adds what another schema asks of the same value. What is said already stays where both say
  /// something different for people; for values the narrower wins.
  fileprivate mutating func absorb(
    _ other: Self, at location: Location, into diagnostics: inout Diagnostics
  ) {
    absorbTypes(other, at: location, into: &diagnostics)
    absorbProperties(other)
    required += other.required.filter { name in
      !required.contains { $0.value == name.value }
    }
    if let values, let others = other.values {
      self.values = values.filter { value in
        others.contains { $0.value.text == value.value.text }
      }
    } else {
      values = values ?? other.values
      valueNames = valueNames.isEmpty ? other.valueNames : valueNames
    }
    format = format ?? other.format
    title = title ?? other.title
    description = description ?? other.description
    example = example ?? other.example
    defaultValue = defaultValue ?? other.defaultValue
    isDeprecated = isDeprecated || other.isDeprecated
    constraints += other.constraints.filter { !constraints.contains($0) }
    unchecked += other.unchecked
    items = items ?? other.items
    anyOf += other.anyOf
    oneOf += other.oneOf
    switch (additionalProperties, other.additionalProperties) {
    case (.unspecified, let others): additionalProperties = others
    case (_, .forbidden), (_, .unspecified), (_, .allowed), (_, .schema): break
    }
  }

  private mutating func absorbTypes(
    _ other: Self, at location: Location, into diagnostics: inout Diagnostics
  ) {
    if types.isEmpty {
      types = other.types
    } else if !other.types.isEmpty {
      let common = types.filter { other.types.contains($0) }
      if common.isEmpty {
        diagnostics.report(
          .contradiction, "members of this 'allOf' have different types; the first one counts",
          at: location)
      } else {
        types = common
      }
    }
  }

  private mutating func absorbProperties(_ other: Self) {
    var positions: [String: Int] = [:]
    for (index, property) in properties.enumerated() { positions[property.name.value] = index }
    for property in other.properties {
      guard let index = positions[property.name.value] else {
        positions[property.name.value] = properties.count
        properties.append(property)
        continue
      }
      // Both have to hold: a schema of both, merged in its turn.
      var both = Self()
      both.allOf = [properties[index].value, property.value]
      properties[index].value = OpenAPI.Schema(both, at: properties[index].value.location)
    }
  }
}
