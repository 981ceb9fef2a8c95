import YAMLTree

/// What distinguishes the variants of a union, in addition to the kinds of JSON.
struct UnionMarks {
  /// The property whose value distinguishes variants.
  var tag: String?
  /// For each variant, in order.
  var marks: [IR.Union.Mark]
  /// The value of the tag, if there is only one.
  var tagNames: [String?]
}

extension Lowering {
  /// What distinguishes variants: the values of the discriminator, otherwise of a property that
  /// each variant fixes to a different value, otherwise a property that only one of them requires.
  mutating func marks(
    of variants: [OpenAPI.Schema], _ discriminator: OpenAPI.Discriminator?
  ) -> UnionMarks {
    let facts = variants.map { self.facts(of: $0) }
    var tags = [[ScalarValue]](repeating: [], count: variants.count)
    let tag = discriminator?.propertyName.value ?? inferredTag(facts)
    if let tag {
      for (index, facts) in facts.enumerated() where !facts.isEmpty {
        tags[index] = fixedValues(of: tag, in: facts)
      }
      if let discriminator { declare(discriminator, variants, facts, &tags) }
    }
    let marks = variants.indices.map { index -> IR.Union.Mark in
      let values = tags[index].compactMap(\.literal)
      if let tag, !values.isEmpty {
        let hasTag = facts[index].allSatisfy { $0.names.contains(tag) }
        return hasTag ? .tags(values) : .ownTags(values)
      }
      return marker(of: index, facts).map { .property(StringLiteral($0)) } ?? .none
    }
    let isTagged = tags.contains { !$0.isEmpty }
    return UnionMarks(
      tag: isTagged ? tag : nil, marks: marks,
      tagNames: tags.map { $0.count == 1 ? $0.first?.text : nil })
  }

  /// The fixed values of a property in any of the objects, each once.
  private func fixedValues(of name: String, in facts: [ObjectFacts]) -> [ScalarValue] {
    var seen = Set<ScalarValue>()
    return facts.flatMap { $0.fixed[name] ?? [] }.filter { seen.insert($0).inserted }
  }

  /// A property with a distinct fixed value in each object that has one. Of several, the one that
  /// most have; of equals, the first by name.
  private func inferredTag(_ facts: [[ObjectFacts]]) -> String? {
    let objects = facts.filter { !$0.isEmpty }
    guard objects.count > 1 else { return nil }
    var counts: [String: Int] = [:]
    for name in Set(objects.flatMap { $0.flatMap(\.fixed.keys) }) {
      let values = objects.map { fixedValues(of: name, in: $0) }.filter { !$0.isEmpty }
      let distinct = Set(values.map(Set.init))
      if distinct.count > 1,
        values.allSatisfy({ own in
          own.count == 1 || values.allSatisfy { $0 == own || Set($0).isDisjoint(with: own) }
        })
      {
        counts[name] = values.count * 1_000 + distinct.count
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Adds the tags from the discriminator: its mapping, and if a variant fixes no value, the name
  /// of its schema.
  private func declare(
    _ discriminator: OpenAPI.Discriminator, _ variants: [OpenAPI.Schema],
    _ facts: [[ObjectFacts]], _ tags: inout [[ScalarValue]]
  ) {
    let shared = tags.filter { !$0.isEmpty }
    for (index, variant) in variants.enumerated() {
      let own = variant.reference.flatMap { resolved.target(of: $0) }
      var targets = facts[index].reduce(into: Set<ReferenceTarget>()) { $0.formUnion($1.targets) }
      if let own { targets.insert(own) }
      let mapped = discriminator.mapping.filter { entry in
        resolved.target(of: entry.value).map(targets.contains) == true
      }
      if !mapped.isEmpty {
        tags[index] = mapped.map { .string($0.name.value) }
        continue
      }
      guard let own, let name = own.tokens.last else { continue }
      let isTold = tags[index].count == 1 || shared.contains { $0 != tags[index] }
      if tags[index].isEmpty {
        let names = targets.compactMap { $0.tokens.last }.sorted()
        tags[index] = (names.isEmpty ? [name] : names).map { .string($0) }
      } else if !isTold {
        // The base lists the values of all variants: use the one spelled like the schema.
        let alike = tags[index].filter {
          SwiftIdentifier.lowerCamel($0.text) == SwiftIdentifier.lowerCamel(name)
        }
        if !alike.isEmpty { tags[index] = alike }
      }
    }
  }

  /// A property that this variant requires and no other has; the first by name.
  private func marker(of index: Int, _ facts: [[ObjectFacts]]) -> String? {
    guard let first = facts[index].first, facts.count(where: { !$0.isEmpty }) > 1 else {
      return nil
    }
    var required = facts[index].reduce(first.required) { $0.intersection($1.required) }
    for (other, objects) in facts.enumerated() where other != index {
      for object in objects { required.subtract(object.names) }
    }
    return required.min()
  }
}

extension ScalarValue {
  var text: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let text), .number(let text), .string(let text): text
    }
  }

  /// The value in Swift; `nil` for null and for numbers that cannot be a literal.
  var literal: IR.Literal? {
    switch self {
    case .string(let text): .string(StringLiteral(text))
    case .bool(let value): .boolean(value)
    case .integer(let text): Int64(text).map { .integer($0) }
    case .number(let text): Double(text).flatMap { $0.isFinite ? .number($0) : nil }
    case .null: nil
    }
  }
}
