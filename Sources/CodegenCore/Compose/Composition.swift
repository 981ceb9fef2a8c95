import SourceDiagnostics
import YAMLTree

/// A schema that a value must match, or a part of one.
struct Constraint {
  /// How much of the schema applies.
  enum Extent: Int {
    case whole
    /// Without the union of its variants, or of those that extend it.
    case withoutVariants
    /// Its own keywords, without references, `allOf` and variants.
    case own
  }

  let schema: OpenAPI.Schema
  var extent = Extent.whole
  /// Whether it is the target of a reference.
  var isReferenced = false

  /// Equal for the same extent of the same schema.
  var key: Int { schema.id.index * 3 + extent.rawValue }
}

/// A union that a value must match, in addition to other keywords.
struct Alternatives {
  /// The schema that is nothing but this union, if it is referenced by name.
  var named: OpenAPI.Schema?
  /// Where the union is written.
  var source: OpenAPI.Schema
  /// The schemas that a value can match, each once.
  var variants: [OpenAPI.Schema]
  var discriminator: OpenAPI.Discriminator?

  /// Equal for unions of the same schemas.
  func key(_ resolved: ResolvedDocument) -> Set<Int> {
    Set(variants.map { $0.end(resolved).id.index })
  }
}

/// All that a value must match at once, with references followed and `allOf` resolved.
struct Composition {
  /// The schemas whose own keywords apply, the nearest first.
  private(set) var atoms: [OpenAPI.Schema] = []
  var unions: [Alternatives] = []
  /// The schemas that it is built upon, and the references that lead to them.
  private(set) var bases: [(schema: OpenAPI.Schema, reference: Location)] = []
  private var seen: Set<Int> = []

  /// Adds a schema with everything that it refers to, each schema once: so a cycle ends, and
  /// composing is idempotent.
  ///
  /// - Parameter union: returns the union that a named schema is, if it is nothing else.
  mutating func add(
    _ member: Constraint, _ context: CompositionContext,
    union: (OpenAPI.Schema) -> Alternatives?
  ) {
    var pending = [member]
    if member.isReferenced {
      pending = []
      addReferred(member.schema, at: member.schema.location, context, union, &pending)
    }
    while let member = pending.popLast() {
      let schema = member.schema
      guard seen.insert(schema.id.index).inserted else { continue }
      let isReference = schema.reference != nil
      let hidesSiblings =
        isReference && !context.resolved.document.version.usesJSONSchema
      if !hidesSiblings { atoms.append(schema) }
      if member.extent == .own { continue }
      if !hidesSiblings {
        for part in schema.allOf.reversed() { pending.append(Constraint(schema: part)) }
        if member.extent == .whole && schema.keywords.isUnion {
          unions += schema.alternatives
        }
      }
      guard let reference = schema.reference, let referred = context.resolved.schema(reference)
      else { continue }
      addReferred(referred, at: reference.text.location, context, union, &pending)
    }
  }

  private mutating func addReferred(
    _ referred: OpenAPI.Schema, at location: Location, _ context: CompositionContext,
    _ union: (OpenAPI.Schema) -> Alternatives?, _ pending: inout [Constraint]
  ) {
    let isBase = context.polymorphism.isBase(referred)
    if !isBase, let union = union(referred) {
      if seen.insert(referred.id.index).inserted { unions.append(union) }
    } else {
      bases.append((referred, location))
      pending.append(Constraint(schema: referred, extent: isBase ? .withoutVariants : .whole))
    }
  }
}

/// What composing needs to know of a document.
struct CompositionContext {
  let resolved: ResolvedDocument
  let polymorphism: Polymorphism
}

extension OpenAPI.Schema {
  /// `oneOf` and `anyOf`, each as a union of its own.
  var alternatives: [Alternatives] {
    [keywords.oneOf, keywords.anyOf].filter { !$0.isEmpty }.map { variants in
      Alternatives(
        named: nil, source: self, variants: variants.possibleVariants,
        discriminator: keywords.discriminator)
    }
  }

  /// The schema at the end of references that say nothing else.
  func end(_ resolved: ResolvedDocument) -> OpenAPI.Schema {
    var schema = self
    var seen: Set<Int> = []
    while schema.keywords.onlyAnnotatesReference,
      let next = schema.reference.flatMap({ resolved.schema($0) }),
      seen.insert(schema.id.index).inserted
    {
      schema = next
    }
    return schema
  }

  /// Whether its unions only say which properties are required together, nothing about types.
  var isOnlyConstraint: Bool {
    !variants.isEmpty && variants.allSatisfy(\.onlyRequires)
  }

  fileprivate var onlyRequires: Bool {
    keywords.onlyNamesTypes && (!keywords.required.isEmpty || !keywords.unchecked.isEmpty)
  }

  /// The variants of a nested union that adds nothing of its own, otherwise itself.
  fileprivate func flattened() -> [OpenAPI.Schema] {
    guard keywords.isUnion, keywords.says(only: [.types, .required, .variants]),
      keywords.discriminator == nil, keywords.title == nil, keywords.swiftName == nil
    else { return [self] }
    return variants.flatMap { $0.flattened() }
  }
}

extension Alternatives {
  /// Whether it only says which properties are required together.
  var isOnlyConstraint: Bool {
    named == nil && !variants.isEmpty && variants.allSatisfy(\.onlyRequires)
  }
}

extension [OpenAPI.Schema] {
  /// The variants that a value can match: without null and schemas that allow nothing, with nested
  /// unions flattened, and each reference once.
  var possibleVariants: [OpenAPI.Schema] {
    var references = Set<ExactKey>()
    return flatMap { $0.flattened() }.filter { variant in
      guard !variant.keywords.isNull, !variant.allowsNothing else { return false }
      guard let reference = variant.reference, variant.keywords.onlyAnnotatesReference else {
        return true
      }
      return references.insert(ExactKey(reference.text.value)).inserted
    }
  }
}
