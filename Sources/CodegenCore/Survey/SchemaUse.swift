/// What a schema is used for: a request can omit a property that only the server sets, and a change
/// can set null as well as omit.
struct SchemaUse: OptionSet {
  let rawValue: UInt8

  /// In requests, in responses, and in changes of a resource.
  static let request = Self(rawValue: 1 << 0)
  static let response = Self(rawValue: 1 << 1)
  static let change = Self(rawValue: 1 << 2)
  /// As the whole body of a change.
  static let wholeChange = Self(rawValue: 1 << 3)

  /// Whether a schema is sent, or not used by any operation and so possibly for anything.
  var isSent: Bool { !isDisjoint(with: [.request, .change]) || !contains(.response) }

  /// Whether a schema is received, or not used by any operation and so possibly for anything.
  var isReceived: Bool { contains(.response) || isDisjoint(with: [.request, .change]) }

  /// Whether a schema describes a whole change, or is used for nothing else.
  var isChange: Bool { contains(.wholeChange) || self == .change }
}

/// The uses of every schema of a document.
struct SchemaUses {
  /// By schema id.
  private var uses: [SchemaUse]

  init(_ resolved: ResolvedDocument, _ polymorphism: Polymorphism) {
    uses = Array(repeating: [], count: resolved.schemaCount)
    var roots = Roots()
    for path in resolved.document.paths {
      let shared = path.value.parameters
      for operation in path.value.operations {
        roots.add(operation.value, shared, isChange: operation.name.value == "patch", resolved)
      }
    }
    mark(roots.requests, .request, resolved, polymorphism)
    mark(roots.responses, .response, resolved, polymorphism)
    mark(roots.changes, .change, resolved, polymorphism)
    for schema in roots.changes { uses[schema.id.index].insert(.wholeChange) }
  }

  subscript(schema: OpenAPI.Schema) -> SchemaUse { uses[schema.id.index] }

  /// Marks schemas and everything in them.
  private mutating func mark(
    _ roots: [OpenAPI.Schema], _ use: SchemaUse, _ resolved: ResolvedDocument,
    _ polymorphism: Polymorphism
  ) {
    var pending = roots
    while let schema = pending.popLast() {
      guard uses[schema.id.index].insert(use).inserted else { continue }
      pending += schema.children
      guard let referred = schema.reference.flatMap({ resolved.schema($0) }) else { continue }
      pending.append(referred)
      pending += polymorphism.children(of: referred)
    }
  }

  private struct Roots {
    var requests: [OpenAPI.Schema] = []
    var responses: [OpenAPI.Schema] = []
    /// Bodies of `PATCH`, and those for merging (RFC 7396).
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
          if let schema = content.value.schema { responses.append(schema) }
        }
      }
    }
  }
}
