import YAMLTree

/// What a schema is used for: a property that only a server sets need not be given in a request,
/// and a change says more than what it leaves alone.
struct SchemaUse: OptionSet {
  let rawValue: UInt8

  /// In what a client sends, in what it receives, and in what says what is to be changed.
  static let request = Self(rawValue: 1 << 0)
  static let answer = Self(rawValue: 1 << 1)
  static let change = Self(rawValue: 1 << 2)
  /// As the whole of what says so.
  static let wholeChange = Self(rawValue: 1 << 3)

  /// Whether a schema is sent, or not used by any operation and so for anything.
  var isSent: Bool { !isDisjoint(with: [.request, .change]) || !contains(.answer) }

  /// Whether a schema is received, or not used by any operation and so for anything.
  var isReceived: Bool { contains(.answer) || isDisjoint(with: [.request, .change]) }

  /// Whether a schema says what is to be changed, and is used for nothing else.
  var isChange: Bool { contains(.wholeChange) || self == .change }
}

/// What every schema of a document is used for.
struct SchemaUses {
  private var uses: [Location: SchemaUse] = [:]

  init(_ resolved: ResolvedDocument, _ polymorphism: Polymorphism) {
    var roots = Roots()
    for path in resolved.document.paths {
      let shared = path.value.parameters
      for operation in path.value.operations {
        roots.add(operation.value, shared, isChange: operation.name.value == "patch", resolved)
      }
    }
    mark(roots.requests, .request, resolved, polymorphism)
    mark(roots.answers, .answer, resolved, polymorphism)
    mark(roots.changes, .change, resolved, polymorphism)
    for schema in roots.changes { uses[schema.location, default: []].insert(.wholeChange) }
  }

  subscript(schema: OpenAPI.Schema) -> SchemaUse { uses[schema.location] ?? [] }

  /// Marks schemas and all that is within them.
  private mutating func mark(
    _ roots: [OpenAPI.Schema], _ use: SchemaUse, _ resolved: ResolvedDocument,
    _ polymorphism: Polymorphism
  ) {
    var pending = roots
    while let schema = pending.popLast() {
      guard uses[schema.location, default: []].insert(use).inserted else { continue }
      for property in schema.properties { pending.append(property.value) }
      pending += schema.patternProperties.map(\.value)
      pending += schema.prefixItems
      if let items = schema.items { pending.append(items) }
      pending += schema.allOf
      pending += schema.oneOf
      pending += schema.anyOf
      if case .schema(let values) = schema.additionalProperties { pending.append(values) }
      if let target = schema.reference.flatMap({ resolved.target(of: $0) }) {
        for target in [target] + polymorphism.children(of: target) {
          if let referred = resolved.schema(at: target) { pending.append(referred) }
        }
      }
    }
  }

  private struct Roots {
    var requests: [OpenAPI.Schema] = []
    var answers: [OpenAPI.Schema] = []
    /// Bodies of `PATCH`, and of the media type for merging (RFC 7396).
    var changes: [OpenAPI.Schema] = []

    mutating func add(
      _ operation: OpenAPI.Operation, _ shared: [OpenAPI.ReferenceOr<OpenAPI.Parameter>],
      isChange: Bool, _ resolved: ResolvedDocument
    ) {
      for parameter in shared + operation.parameters {
        if let schema = resolved.parameter(parameter)?.schema { requests.append(schema) }
      }
      for content in operation.requestBody.flatMap({ resolved.requestBody($0) })?.content ?? [] {
        guard let schema = content.value.schema else { continue }
        if isChange || content.name.value.hasPrefix("application/merge-patch+json") {
          changes.append(schema)
        } else {
          requests.append(schema)
        }
      }
      for response in operation.responses {
        for content in resolved.response(response.value)?.content ?? [] {
          if let schema = content.value.schema { answers.append(schema) }
        }
      }
    }
  }
}

extension Lowering {
  /// The shape of a body. One that says what to change has a type of its own where its schema is
  /// used elsewhere too, and something in it can be set to null.
  mutating func shape(ofBody schema: OpenAPI.Schema) -> Shaped {
    let shaped = shape(of: schema)
    guard uses[schema].isChange, case .named(let target) = shaped.shape,
      let named = resolved.schema(at: target), !uses[named].isChange,
      case .structure(var structure) = shapes[target]?.shape,
      structure.schema.properties.contains(where: { isNullable($0.value) })
    else { return shaped }
    structure.schema = OpenAPI.Schema(structure.schema.keywords, at: schema.location)
    return Shaped(
      shape: .structure(structure), isNullable: shaped.isNullable, location: schema.location)
  }

  /// Whether only a server sets a property, or only a client, by its own keywords or by those of
  /// what it refers to.
  func isSet(
    _ schema: OpenAPI.Schema, _ keyword: (OpenAPI.SchemaKeywords) -> Bool
  ) -> Bool {
    var schema = schema
    var steps = 0
    while steps < 16 {
      if keyword(schema.keywords) { return true }
      if schema.allOf.contains(where: { keyword($0.keywords) }) { return true }
      let reference =
        schema.reference ?? (schema.allOf.count == 1 ? schema.allOf[0].reference : nil)
      guard let next = reference.flatMap({ resolved.schema($0) }) else { return false }
      schema = next
      steps += 1
    }
    return false
  }
}
