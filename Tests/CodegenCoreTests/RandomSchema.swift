/// Makes small schemas that often have something in common.
struct RandomSchema {
  var generator: SeededGenerator
  /// The names of components that a schema may refer to.
  var components: [String] = []

  private mutating func happens(oneIn count: Int) -> Bool {
    Int.random(in: 0..<count, using: &generator) == 0
  }

  private mutating func some<Element>(_ count: ClosedRange<Int>, of all: [Element]) -> [Element] {
    // In their order: two enumerations that differ only in order are one type.
    let picked = all.indices.shuffled(using: &generator)
      .prefix(Int.random(in: count, using: &generator))
    return picked.sorted().map { all[$0] }
  }

  mutating func schema(depth: Int = 0) -> SmallSchema {
    if happens(oneIn: 6), let name = components.randomElement(using: &generator) {
      return nullable(.reference(to: name))
    }
    // Most members of an `allOf` are objects, and parts end before they become hard to read.
    let choices = depth == 0 ? 2..<16 : depth < 2 ? 0..<12 : 0..<6
    switch Int.random(in: choices, using: &generator) {
    case 0: return nullable(text())
    case 1: return nullable(number())
    case 2: return nullable(enumeration())
    case 3: return nullable(SmallSchema(kinds: [.boolean]))
    case 4: return nullable(severalKinds(depth))
    case 5: return nullable(depth < 2 ? object(depth) : text())
    case 6, 7: return nullable(object(depth))
    case 8: return nullable(SmallSchema(kinds: [.array], items: [schema(depth: depth + 1)]))
    case 9: return nullable(map(depth))
    case 10, 11: return nullable(union(depth))
    default: return object(depth)
    }
  }

  private mutating func nullable(_ schema: SmallSchema) -> SmallSchema {
    guard happens(oneIn: 6) else { return schema }
    var result = schema
    if !schema.kinds.isEmpty {
      result.isNullable = true
      if !schema.values.isEmpty { result.values.append(.null) }
    } else if !schema.oneOf.isEmpty {
      result.oneOf.append(SmallSchema(isNullable: true))
    } else if !schema.anyOf.isEmpty {
      result.anyOf.append(SmallSchema(isNullable: true))
    } else {
      result = SmallSchema(anyOf: [schema, SmallSchema(isNullable: true)])
    }
    return result
  }

  private mutating func text() -> SmallSchema {
    SmallSchema(kinds: [.string], format: happens(oneIn: 4) ? "uri" : nil)
  }

  private mutating func number() -> SmallSchema {
    if happens(oneIn: 3) { return SmallSchema(kinds: [.number]) }
    return SmallSchema(
      kinds: [.integer], format: ["int32", "int64", nil].randomElement(using: &generator) ?? nil)
  }

  private mutating func enumeration() -> SmallSchema {
    if happens(oneIn: 3) {
      return SmallSchema(
        kinds: [.integer], values: some(1...3, of: [.number(1), .number(2), .number(3)]))
    }
    let texts: [SmallJSON] = [.text("a"), .text("b"), .text("c"), .text("https://a.example/a")]
    return SmallSchema(kinds: [.string], values: some(1...3, of: texts))
  }

  private mutating func severalKinds(_ depth: Int) -> SmallSchema {
    var schema = SmallSchema(kinds: some(2...3, of: SmallSchema.Kind.allCases))
    // `integer` beside `number` says nothing, and such a pair is rarely meant.
    if schema.kinds.contains(.number) { schema.kinds.removeAll { $0 == .integer } }
    if schema.kinds.contains(.object) {
      let object = object(depth + 1)
      schema.properties = object.properties
      schema.required = object.required
    }
    if schema.kinds.contains(.array) { schema.items = [self.schema(depth: depth + 1)] }
    return schema
  }

  private mutating func object(_ depth: Int) -> SmallSchema {
    let names = some(1...3, of: ["a", "b", "c"])
    var schema = SmallSchema(kinds: [.object], required: some(0...1, of: names))
    for name in names {
      schema.properties.append((name, self.schema(depth: depth + 1)))
    }
    if happens(oneIn: 8) { schema.additional = [self.schema(depth: depth + 1)] }
    return schema
  }

  private mutating func map(_ depth: Int) -> SmallSchema {
    SmallSchema(kinds: [.object], additional: [schema(depth: depth + 1)])
  }

  private mutating func union(_ depth: Int) -> SmallSchema {
    let variants = (0..<Int.random(in: 2...3, using: &generator)).map { _ in
      schema(depth: depth + 1)
    }
    return happens(oneIn: 2) ? SmallSchema(oneOf: variants) : SmallSchema(anyOf: variants)
  }
}
