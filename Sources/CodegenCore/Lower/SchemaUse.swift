import YAMLTree

/// What the schemas of a document are used for: a property that only a server sets need not be
/// given in a request, and a change says more than what it leaves alone.
struct SchemaUse {
  private var requests = Set<Location>()
  private var answers = Set<Location>()
  private var changes = Set<Location>()

  init(_ resolved: ResolvedDocument, _ polymorphism: Polymorphism) {
    var roots = Roots()
    for path in resolved.document.paths {
      let shared = path.value.parameters
      for operation in path.value.operations {
        roots.add(operation.value, shared, isChange: operation.name.value == "patch", resolved)
      }
    }
    func reached(_ schemas: [OpenAPI.Schema]) -> Set<Location> {
      Self.reached(from: schemas, resolved, polymorphism)
    }
    requests = reached(roots.requests)
    answers = reached(roots.answers)
    changes = reached(roots.changes).subtracting(answers).subtracting(requests)
    for schema in roots.changes { changes.insert(schema.location) }
    requests.formUnion(reached(roots.changes))
  }

  /// Whether a schema is sent, or not used by any operation and so for anything.
  func isSent(_ schema: OpenAPI.Schema) -> Bool {
    requests.contains(schema.location) || !answers.contains(schema.location)
  }

  /// Whether a schema is received, or not used by any operation and so for anything.
  func isReceived(_ schema: OpenAPI.Schema) -> Bool {
    answers.contains(schema.location) || !requests.contains(schema.location)
  }

  /// Whether a schema says what is to be changed, and is used for nothing else.
  func isChange(_ schema: OpenAPI.Schema) -> Bool { changes.contains(schema.location) }

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

  private static func reached(
    from roots: [OpenAPI.Schema], _ resolved: ResolvedDocument, _ polymorphism: Polymorphism
  ) -> Set<Location> {
    var seen = Set<Location>()
    var pending = roots
    while let schema = pending.popLast() {
      guard seen.insert(schema.location).inserted else { continue }
      let keywords = schema.keywords
      pending += keywords.properties.map(\.value) + keywords.patternProperties
      pending += keywords.prefixItems + [keywords.items].compactMap { $0 }
      pending += keywords.allOf + keywords.oneOf + keywords.anyOf
      if case .schema(let values) = keywords.additionalProperties { pending.append(values) }
      if let target = keywords.reference.flatMap({ resolved.target(of: $0) }) {
        pending += ([target] + polymorphism.children(of: target)).compactMap {
          resolved.schema(at: $0)
        }
      }
    }
    return seen
  }
}

extension Lowering {
  /// The shape of a body. One that says what to change has a type of its own where its schema is
  /// used elsewhere too, and something in it can be set to null.
  mutating func shape(ofBody schema: OpenAPI.Schema) -> Shaped {
    let shaped = shape(of: schema)
    guard use.isChange(schema), case .named(let target) = shaped.shape,
      let named = resolved.schema(at: target), !use.isChange(named),
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
    _ schema: OpenAPI.Schema, _ keyword: KeyPath<OpenAPI.SchemaKeywords, Bool>
  ) -> Bool {
    var schema = schema
    var steps = 0
    while steps < 16 {
      if schema.keywords[keyPath: keyword] { return true }
      if schema.allOf.contains(where: { $0.keywords[keyPath: keyword] }) { return true }
      let reference =
        schema.reference ?? (schema.allOf.count == 1 ? schema.allOf[0].reference : nil)
      guard let next = reference.flatMap({ resolved.schema($0) }) else { return false }
      schema = next
      steps += 1
    }
    return false
  }
}
