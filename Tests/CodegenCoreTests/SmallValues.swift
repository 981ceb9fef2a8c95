/// Makes values that are likely to match several schemas at once, and some that are not.
struct SmallValues {
  private let components: [String: SmallSchema]
  private let validator: SmallValidator
  private let partValidator: SmallValidator

  init(components: [String: SmallSchema]) {
    self.components = components
    validator = SmallValidator(components: components)
    partValidator = SmallValidator(components: components, describes: false)
  }

  /// Values that match all schemas, and that these describe completely.
  func valid(for schemas: [SmallSchema]) -> [(value: SmallJSON, verdict: SmallValidator.Verdict)] {
    candidates(for: schemas, depth: 0).compactMap { value in
      let verdict = validator.verdict(value, schemas)
      let isDescribed = value.paths().allSatisfy(verdict.described.contains)
      return verdict.isValid && isDescribed ? (value, verdict) : nil
    }
  }

  /// For each choice of variants, the values that its schemas mention, alone and combined.
  private func candidates(for schemas: [SmallSchema], depth: Int) -> [SmallJSON] {
    guard depth < 6 else { return [] }
    var found: [SmallJSON] = []
    var seen = Set<SmallJSON>()
    for choice in choices(of: schemas) {
      for value in values(of: choice, depth: depth) where seen.insert(value).inserted {
        found.append(value)
      }
    }
    return found
  }

  /// Candidates, those that match first, and one that does not.
  private func parts(for schemas: [SmallSchema], depth: Int) -> [SmallJSON] {
    var valid: [SmallJSON] = []
    var wrong: [SmallJSON] = []
    for value in candidates(for: schemas, depth: depth) {
      if partValidator.verdict(value, schemas).isValid {
        valid.append(value)
      } else {
        wrong.append(value)
      }
    }
    // The last ones are of the last variants.
    let some = valid.count > 6 ? Array(valid.prefix(3) + valid.suffix(3)) : valid
    return some + wrong.prefix(1)
  }

  // MARK: Choices

  /// A limit, because the number of choices is a product.
  private static let choiceLimit = 8

  /// For each way to choose a variant of each union: the schemas without unions that then apply.
  private func choices(of schemas: [SmallSchema]) -> [[SmallSchema]] {
    schemas.reduce([[]]) { found, schema in combined(found, choices(of: schema)) }
  }

  private func choices(of schema: SmallSchema) -> [[SmallSchema]] {
    var own = schema
    own.reference = nil
    own.allOf = []
    own.anyOf = []
    own.oneOf = []
    var found = [[own]]
    if let target = schema.reference.flatMap({ components[$0] }) {
      found = combined(found, choices(of: target))
    }
    found = combined(found, choices(of: schema.allOf))
    for union in [schema.anyOf, schema.oneOf] where !union.isEmpty {
      found = combined(found, union.flatMap { choices(of: $0) })
    }
    return found
  }

  private func combined(_ a: [[SmallSchema]], _ b: [[SmallSchema]]) -> [[SmallSchema]] {
    Array(a.flatMap { own in b.map { own + $0 } }.prefix(Self.choiceLimit))
  }

  // MARK: Values

  private static let scalars: [SmallJSON] = [
    .text("a"), .text("z"), .text("https://a.example/b"), .number(1), .number(7), .number(1.5),
    .boolean(true), .null,
  ]

  private func values(of schemas: [SmallSchema], depth: Int) -> [SmallJSON] {
    let kinds = schemas.reduce(Set(SmallJSON.Kind.allCases)) { kinds, schema in
      kinds.intersection(schema.jsonKinds(components))
    }
    var values = (schemas.flatMap(\.values) + Self.scalars).filter { kinds.contains($0.kind) }
    if kinds.contains(.list) {
      let elements = parts(for: schemas.flatMap(\.items), depth: depth + 1)
      values += [.list([])] + elements.map { .list([$0]) }
      if elements.count > 1 { values.append(.list(elements)) }
    }
    if kinds.contains(.object) { values += objects(of: schemas, depth: depth) }
    return values
  }

  private func objects(of schemas: [SmallSchema], depth: Int) -> [SmallJSON] {
    var names = Set(schemas.flatMap { $0.properties.map(\.name) })
    let required = Set(schemas.flatMap(\.required))
    // A key of its own for what only a map describes.
    if !schemas.flatMap(\.additional).isEmpty { names.insert("x") }
    let members = names.sorted().map { name in
      (name: name, values: parts(for: schemas.flatMap { $0.schemas(of: name) }, depth: depth + 1))
    }
    var full: [String: SmallJSON] = [:]
    for member in members { full[member.name] = member.values.first }
    let least = full.filter { required.contains($0.key) }
    var objects = [full, least]
    for (name, values) in members {
      objects += values.dropFirst().map { value in full.merging([name: value]) { $1 } }
      objects.append(full.filter { $0.key != name })
      if let value = values.first { objects.append(least.merging([name: value]) { $1 }) }
    }
    return objects.map { .object($0) }
  }
}
