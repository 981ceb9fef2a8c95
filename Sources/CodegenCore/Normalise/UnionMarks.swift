import YAMLTree

/// What is known of the objects that a schema allows, to tell variants apart.
private struct ObjectFacts {
  /// The values that a property's own `const` or `enum` allows.
  var fixed: [String: [ScalarValue]] = [:]
  /// The names of its properties.
  var names = Set<String>()
  var required = Set<String>()
  /// The named schemas that lead to it.
  var targets = Set<API.SchemaID>()

  mutating func add(_ other: ObjectFacts) {
    fixed.merge(other.fixed) { own, _ in own }
    names.formUnion(other.names)
    required.formUnion(other.required)
  }
}

/// Finds what distinguishes the variants of unions, in addition to the kinds of JSON: the values of
/// the discriminator, otherwise of a property that each variant fixes to a different value,
/// otherwise a property that only one of them requires.
struct UnionMarks {
  private let resolved: ResolvedDocument
  private let sources: [SchemaNormaliser.UnionSource]
  private(set) var forms: API.Forms
  /// The positions of named schemas.
  private var positions: [API.SchemaID: Int] = [:]
  /// The objects that a schema allows: one, or those of the variants of a union.
  private var facts: [API.SchemaID: [ObjectFacts]] = [:]
  private var open: Set<API.SchemaID> = []
  /// How many more objects may be listed: unions may include each other over and over.
  private var rest = 30_000

  /// A schema with more objects than this has no tags; no document has as many.
  private static let factLimit = 2_000
  /// Enumerations of more values are not read as tags.
  private static let valueLimit = 64

  init(
    _ resolved: ResolvedDocument, _ sources: [SchemaNormaliser.UnionSource], _ forms: API.Forms
  ) {
    self.resolved = resolved
    self.sources = sources
    self.forms = forms
    for (position, named) in resolved.namedSchemas.enumerated() {
      positions[API.SchemaID(named.schema.id.index)] = position
    }
  }

  /// - Returns: unions beside properties that are removed, because no variant is an object.
  mutating func mark() -> [API.Part] {
    settleFacts()
    var empty: [API.Part] = []
    for id in forms.ids {
      switch forms[id].kind {
      case .union(var union):
        mark(&union)
        forms[id].kind = .union(union)
      case .object(var object) where !object.unions.isEmpty:
        empty += keep(partsOf: &object)
        forms[id].kind = .object(object)
      case .object, .tuple, .values, .list, .map, .scalar, .anything, .same: continue
      }
    }
    return empty
  }

  /// Keeps the unions of an object that are unions of objects, and returns the others.
  private mutating func keep(partsOf object: inout API.Object) -> [API.Part] {
    var kept: [API.Part] = []
    var others: [API.Part] = []
    for var part in object.unions {
      let facts = self.facts(of: part.schema)
      part.keys = facts.reduce(into: []) { $0.formUnion($1.names) }
      if case .union(let union) = forms.form(of: part.schema).kind,
        let tag = sources[union.number].discriminator?.propertyName.value
      {
        part.keys.insert(tag)
      }
      if facts.isEmpty { others.append(part) } else { kept.append(part) }
    }
    object.unions = kept
    return others
  }

  // MARK: Facts

  /// In post-order, because unions may refer to each other in long chains.
  private mutating func settleFacts() {
    var begun: Set<API.SchemaID> = []
    postOrder(resolved.namedSchemas.map { API.SchemaID($0.schema.id.index) }) { id in
      begun.insert(id).inserted ? references(of: id) : nil
    } settle: { id in
      _ = facts(of: id)
    }
  }

  /// The named schemas that say which objects a schema allows.
  private func references(of id: API.SchemaID) -> [API.SchemaID] {
    var result: [API.SchemaID] = []
    var pending = [id]
    while let next = pending.popLast() {
      if next != id && positions[next] != nil {
        result.append(next)
        continue
      }
      switch forms[next].kind {
      case .same(let target): pending.append(target)
      case .union(let union): pending += union.variants.map(\.schema)
      case .object(let object): pending += object.unions.map(\.schema)
      case .tuple, .values, .list, .map, .scalar, .anything: continue
      }
    }
    return result
  }

  /// The objects that a schema allows: one, or for a union those of its variants. Empty if it is
  /// something else.
  private mutating func facts(of id: API.SchemaID) -> [ObjectFacts] {
    if let known = facts[id] { return known }
    guard open.insert(id).inserted else { return [] }
    defer { open.remove(id) }
    var result: [ObjectFacts] = []
    switch forms[id].kind {
    case .same(let target): result = facts(of: target)
    case .map: result = [ObjectFacts()]
    case .object(let object):
      let own = ownFacts(of: object)
      for part in object.unions where result.isEmpty { result = facts(of: part.schema) }
      if result.isEmpty { result = [ObjectFacts()] }
      for index in result.indices { result[index].add(own) }
    case .union(let union):
      for variant in union.variants { result += facts(of: variant.schema) }
    case .tuple, .values, .list, .scalar, .anything: break
    }
    result = Array(result.prefix(Self.factLimit))
    if positions[id] != nil {
      for index in result.indices { result[index].targets.insert(id) }
    }
    if result.count > 1 {
      rest -= result.count
      if rest < 0 { result = Array(result.prefix(1)) }
    }
    facts[id] = result
    return result
  }

  private func ownFacts(of object: API.Object) -> ObjectFacts {
    var own = ObjectFacts()
    for property in object.properties {
      if property.isRequired { own.required.insert(property.wire) }
      guard !property.isUndefined else { continue }
      own.names.insert(property.wire)
      guard case .values(let values) = forms.form(of: property.schema).kind,
        values.values.count <= Self.valueLimit, !values.isMerged
      else { continue }
      own.fixed[property.wire] = values.values.map {
        values.rawType == .string ? .string($0.value.text) : $0.value.value
      }
    }
    return own
  }

  // MARK: Marks

  /// Gives each variant its mark.
  private mutating func mark(_ union: inout API.Union) {
    let source = sources[union.number]
    let facts = union.variants.map { self.facts(of: $0.schema) }
    var tags = [[ScalarValue]](repeating: [], count: facts.count)
    let tag = source.discriminator?.propertyName.value ?? inferredTag(facts)
    if let tag {
      for (index, facts) in facts.enumerated() where !facts.isEmpty {
        tags[index] = fixedValues(of: tag, in: facts)
      }
      if let discriminator = source.discriminator {
        declare(discriminator, union.variants.map(\.schema), facts, &tags)
      }
    }
    for index in union.variants.indices {
      let values = tags[index].filter(\.canBeTag)
      union.variants[index].tagName = tags[index].count == 1 ? tags[index].first?.text : nil
      if let tag, !values.isEmpty {
        let hasTag = facts[index].allSatisfy { $0.names.contains(tag) }
        union.variants[index].mark = .tags(values, isWritten: !hasTag)
      } else {
        union.variants[index].mark = marker(of: index, facts).map { .property($0) } ?? .none
      }
    }
    union.tag = tags.contains { !$0.isEmpty } ? tag : nil
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
    _ discriminator: OpenAPI.Discriminator, _ variants: [API.SchemaID],
    _ facts: [[ObjectFacts]], _ tags: inout [[ScalarValue]]
  ) {
    let shared = tags.filter { !$0.isEmpty }
    for (index, variant) in variants.enumerated() {
      let own = named(variant)
      var targets = facts[index].reduce(into: Set<API.SchemaID>()) { $0.formUnion($1.targets) }
      if let own { targets.insert(own.id) }
      let mapped = discriminator.mapping.filter { entry in
        resolved.schema(entry.value).map { targets.contains(API.SchemaID($0.id.index)) } == true
      }
      if !mapped.isEmpty {
        tags[index] = mapped.map { .string($0.name.value) }
        continue
      }
      guard let name = own?.name else { continue }
      let isTold = tags[index].count == 1 || shared.contains { $0 != tags[index] }
      if tags[index].isEmpty {
        let names = targets.compactMap { named($0)?.name }.sorted()
        tags[index] = (names.isEmpty ? [name] : Array(Set(names)).sorted()).map { .string($0) }
      } else if !isTold {
        // The base lists the values of all variants: use the one spelled like the schema.
        let alike = tags[index].filter {
          SwiftIdentifier.lowerCamel($0.text) == SwiftIdentifier.lowerCamel(name)
        }
        if !alike.isEmpty { tags[index] = alike }
      }
    }
  }

  /// The named schema that a variant refers to.
  private func named(_ id: API.SchemaID) -> (id: API.SchemaID, name: String)? {
    var id = id
    if positions[id] == nil, case .same(let target) = forms[id].kind { id = target }
    guard let position = positions[id],
      let name = resolved.namedSchemas[position].target.tokens.last
    else { return nil }
    return (id, name)
  }

  /// A property that this variant requires and no other has; the first by name.
  private func marker(of index: Int, _ facts: [[ObjectFacts]]) -> String? {
    guard let first = facts[index].first, facts.count(where: { !$0.isEmpty }) > 1 else {
      return nil
    }
    var required = facts[index].reduce(first.required) { $0.intersection($1.required) }
    for (other, objects) in facts.enumerated() where other != index {
      for object in objects {
        required.subtract(object.names)
      }
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

  /// Not null, nor a number that cannot be a literal.
  fileprivate var canBeTag: Bool {
    switch self {
    case .string, .bool: true
    case .integer(let text): Int64(text) != nil
    case .number(let text): Double(text)?.isFinite == true
    case .null: false
    }
  }
}
