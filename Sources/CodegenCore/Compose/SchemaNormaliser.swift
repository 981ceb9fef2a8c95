import SourceDiagnostics
import YAMLTree

/// The work list of composing: settles each schema of a document, and each composition, once.
///
/// A form names other schemas by id; those are settled after it. Only what decides the form itself
/// is settled before: members of compositions and variants of unions, in post-order, so that long
/// chains do not exhaust the stack. A class, because the builder of one form asks it for others.
final class SchemaNormaliser {
  let resolved: ResolvedDocument
  let options: DocumentOptions
  let polymorphism: Polymorphism
  let annotations: Annotations
  private let uses: SchemaUses
  private var homes: Homes
  var diagnostics: Diagnostics
  private var nullability: Nullability
  private(set) var budget = Budget()
  private var isOverBudget = false
  /// Strings that have neither a format nor an encoding.
  private var plainTexts: Set<API.SchemaID> = []
  /// Compositions that are one of several variants, and those of them that no value matches.
  private var variantCompositions: Set<API.SchemaID> = []
  private var impossible: Set<API.SchemaID> = []
  var outcomes: SchemaOutcomes

  private enum State { case new, begun, settled }

  private var states: [State]
  private var forms: [API.Form?]
  /// What each id is composed of; empty for a schema of the document that nothing asked for.
  private var members: [[Constraint]]
  /// Compositions by the keys of their members. That of another home is not shared, because names
  /// in one home would then depend on the other.
  private var composed: [[Int]: [API.SchemaID]] = [:]
  /// For each home, those whose schemas it extends: their compositions are shared with it.
  private var ancestors: [API.Home: Set<API.Home>] = [:]
  private var queue: [API.SchemaID] = []
  /// How deeply each schema is nested, by id, and the one that is being decided.
  private var depths: [Int32]
  private var depth: Int32 = 0
  private var nesting = 0
  /// The ends of chains of schemas that are the same as another.
  private(set) var ends: [API.SchemaID: API.SchemaID] = [:]
  /// Unions beside properties, by where they are written and their variants: whoever inherits one
  /// has the same.
  private var parts: [[Int]: API.SchemaID] = [:]
  /// Where unions were written, by their numbers.
  private(set) var unionSources: [UnionSource] = []

  /// Any value, any value or null, and any string.
  let anything: API.SchemaID
  let anythingOrNull: API.SchemaID
  let text: API.SchemaID

  /// How a union was written.
  struct UnionSource {
    var discriminator: OpenAPI.Discriminator?
    /// In the order of the variants.
    var variants: [OpenAPI.Schema]
  }

  init(_ resolved: ResolvedDocument, _ options: DocumentOptions, _ diagnostics: Diagnostics) {
    self.resolved = resolved
    self.options = options
    self.diagnostics = diagnostics
    polymorphism = Polymorphism(resolved)
    annotations = Annotations(resolved: resolved)
    uses = SchemaUses(resolved, polymorphism)
    homes = Homes(resolved)
    nullability = Nullability(resolved)
    outcomes = SchemaOutcomes(count: resolved.schemaCount)
    let count = resolved.schemaCount
    anything = API.SchemaID(count)
    anythingOrNull = API.SchemaID(count + 1)
    text = API.SchemaID(count + 2)
    states = Array(repeating: .new, count: count) + Array(repeating: .settled, count: 3)
    members = Array(repeating: [], count: count + 3)
    let any = API.Form(
      kind: .anything, kinds: .all, home: API.Home(index: -1),
      location: resolved.document.location)
    var nullable = any
    nullable.isNullable = true
    var text = any
    text.kind = .scalar(.string)
    text.kinds = .string
    forms = Array(repeating: nil, count: count) + [any, nullable, text]
    depths = Array(repeating: 0, count: count + 3)
  }

  // MARK: Ids

  /// The id of a schema, which will be settled.
  func id(of schema: OpenAPI.Schema) -> API.SchemaID {
    let id = API.SchemaID(schema.id.index)
    if members[id.index].isEmpty {
      members[id.index] = [Constraint(schema: schema)]
      if resolved.position(of: schema) == nil { depths[id.index] = depth + 1 }
      queue.append(id)
    }
    return id
  }

  /// The id of what matches all of several schemas.
  func id(of schemas: [OpenAPI.Schema], in home: API.Home) -> API.SchemaID {
    schemas.count == 1
      ? id(of: schemas[0]) : id(of: schemas.map { Constraint(schema: $0) }, in: home)
  }

  func id(of parts: [Constraint], in home: API.Home) -> API.SchemaID {
    var keys = Set<Int>()
    let parts = parts.filter { keys.insert($0.key).inserted }
    if parts.count == 1, parts[0].extent == .whole { return id(of: parts[0].schema) }
    let key = keys.sorted()
    if let known = known(composed[key] ?? [], in: home) { return known }
    let id = API.SchemaID(forms.count)
    forms.append(nil)
    states.append(.new)
    members.append(parts)
    depths.append(depth + 1)
    homes.add(home)
    composed[key, default: []].append(id)
    queue.append(id)
    return id
  }

  /// The composition of the home, or of one that it is built upon: of several, one that does not
  /// depend on the order of the document.
  private func known(_ compositions: [API.SchemaID], in home: API.Home) -> API.SchemaID? {
    func pointer(_ id: API.SchemaID) -> String {
      let home = homes.home(of: id).index
      guard resolved.namedSchemas.indices.contains(home) else { return "" }
      return resolved.namedSchemas[home].target.pointer
    }
    if let own = compositions.first(where: { homes.home(of: $0) == home }) { return own }
    guard let bases = ancestors[home] else { return nil }
    return compositions.filter { bases.contains(homes.home(of: $0)) }
      .min { pointer($0) < pointer($1) }
  }

  /// The id of a composition that is one of several variants: it is left out if no value matches.
  func variant(of parts: [Constraint], in home: API.Home) -> API.SchemaID {
    let id = id(of: parts, in: home)
    if states[id.index] == .new && id.index >= resolved.schemaCount {
      variantCompositions.insert(id)
    }
    return id
  }

  func remember(_ end: API.SchemaID, asEndOf path: [API.SchemaID]) {
    for id in path { ends[id] = end }
  }

  func isImpossible(_ id: API.SchemaID) -> Bool { impossible.contains(id) }

  /// The id of a union beside properties.
  func id(
    ofPart union: Alternatives, _ decide: () -> FormBuilder.Decision
  ) -> API.SchemaID {
    let key = [union.source.id.index] + union.variants.map(\.id.index)
    if let known = parts[key] { return known }
    let decision = decide()
    let id = add(decision.kind, decision.kinds, like: union.source)
    parts[key] = id
    return id
  }

  /// Adds a form that is decided already.
  func add(_ kind: API.Kind, _ kinds: API.JSONKinds, like schema: OpenAPI.Schema)
    -> API.SchemaID
  {
    let id = API.SchemaID(forms.count)
    let home = homes.home(of: API.SchemaID(schema.id.index))
    forms.append(API.Form(kind: kind, kinds: kinds, home: home, location: schema.location))
    states.append(.settled)
    depths.append(depth + 1)
    members.append([])
    homes.add(home)
    return id
  }

  /// The number of schemas so far, compositions included.
  var count: Int { forms.count }

  func use(of schema: OpenAPI.Schema) -> SchemaUse { uses[schema] }

  func home(of schema: OpenAPI.Schema) -> API.Home {
    homes.home(of: API.SchemaID(schema.id.index))
  }

  /// Where a named schema is.
  func location(of home: API.Home) -> Location? {
    resolved.namedSchemas.indices.contains(home.index)
      ? resolved.namedSchemas[home.index].schema.location : nil
  }

  func home(ofOperation position: Int) -> API.Home { homes.home(ofOperation: position) }

  var sharedSchemas: [Homes.Shared] { homes.shared.filter { isSettled($0.schema) } }

  /// The id of the schema of a body. A change has a type of its own if its schema is used
  /// elsewhere, too, and something in it can be set to null.
  func id(ofBody schema: OpenAPI.Schema) -> API.SchemaID {
    let id = id(of: schema)
    guard uses[schema].isChange, let target = end(of: id)?.0, target != id,
      let changed = only(target), !uses[changed].isChange,
      case .object(let object)? = form(of: target)?.kind,
      object.properties.contains(where: { form(of: $0.schema)?.isNullable == true })
    else { return id }
    let builder = FormBuilder(
      schemas: self, origin: schema, members: [Constraint(schema: changed)], home: home(of: schema))
    let decision = builder.decideAsStructure()
    let copy = add(decision.kind, decision.kinds, like: schema)
    forms[copy.index]?.documentation = decision.documentation
    forms[copy.index]?.isNullable = allowsNull(schema)
    return copy
  }

  func addSource(_ source: UnionSource) -> Int {
    unionSources.append(source)
    return unionSources.count - 1
  }

  /// Records that a schema of a home is composed of these, which may stand in other homes.
  func extend(_ home: API.Home, by bases: [OpenAPI.Schema]) {
    for base in bases {
      let other = self.home(of: base)
      if other != home { ancestors[home, default: []].insert(other) }
    }
  }

  // MARK: Settling

  /// Settles everything that was asked for; `false` if that crosses the budget.
  func settleAll() -> Bool {
    var next = 0
    while next < queue.count {
      settle(queue[next])
      next += 1
      if budget.isSpent { return false }
    }
    queue = []
    return true
  }

  /// The form of a schema; `nil` if that is still to be decided, which only happens in a cycle.
  func form(of id: API.SchemaID) -> API.Form? {
    if states[id.index] == .new && nesting < Self.deepestNesting {
      nesting += 1
      settle(id)
      nesting -= 1
    }
    return forms[id.index]
  }

  /// Forms that ask for others that ask for others: small enough for any stack, and far beyond what
  /// a document needs. What is asked for beyond that is decided later, as in a cycle.
  private static let deepestNesting = 128

  /// Settles a schema after those that decide its form.
  private func settle(_ id: API.SchemaID) {
    guard states[id.index] == .new else { return }
    postOrder([id]) { id in
      guard states[id.index] == .new, !budget.isSpent else { return nil }
      states[id.index] = .begun
      return bases(of: members[id.index])
    } settle: { id in
      if !budget.isSpent { decide(id) }
      states[id.index] = .settled
    }
  }

  /// The referenced schemas that decide a form, also those within `allOf` and variants.
  private func bases(of members: [Constraint]) -> [API.SchemaID] {
    var bases: [API.SchemaID] = []
    var pending = members.filter { $0.extent != .own }.map(\.schema)
    while let schema = pending.popLast() {
      if let referred = schema.reference.flatMap({ resolved.schema($0) }) {
        bases.append(id(of: referred))
      }
      pending += schema.allOf + schema.variants
    }
    return bases.reversed()
  }

  private func decide(_ id: API.SchemaID) {
    guard let first = members[id.index].first?.schema else { return }
    guard takes(schemas: 1, at: first) else { return }
    let outer = depth
    depth = depths[id.index]
    defer { depth = outer }
    guard budget.takes(depth: Int(depth)) else { return reportBudget(at: first) }
    let parts = members[id.index]
    let home = homes.home(of: id)
    let decision = FormBuilder(
      schemas: self, origin: first, members: parts, home: home,
      isVariant: variantCompositions.contains(id)
    ).decide()
    if decision.isPlainText { plainTexts.insert(id) }
    if decision.isImpossible && variantCompositions.contains(id) { impossible.insert(id) }
    forms[id.index] = API.Form(
      kind: decision.kind, isNullable: parts.allSatisfy { allowsNull($0) },
      kinds: decision.kinds, home: home, location: first.location,
      documentation: decision.documentation, gap: decision.gap)
  }

  /// `.own` keywords were next to a union, whose variants have null of their own.
  private func allowsNull(_ member: Constraint) -> Bool {
    switch member.extent {
    case .whole: allowsNull(member.schema)
    case .withoutVariants: member.schema.keywords.allowsNull
    case .own: true
    }
  }

  func allowsNull(_ schema: OpenAPI.Schema) -> Bool { nullability.allowsNull(schema) }

  private func reportBudget(at schema: OpenAPI.Schema) {
    guard !isOverBudget else { return }
    isOverBudget = true
    diagnostics.report(
      .overBudget, budget.message, at: schema.location, help: budget.help)
  }

  func isPlainText(_ id: API.SchemaID) -> Bool { plainTexts.contains(id) }

  /// The schema of the document that has an id; `nil` for a composition.
  func only(_ id: API.SchemaID) -> OpenAPI.Schema? {
    let parts = members[id.index]
    return parts.count == 1 && parts[0].extent == .whole ? parts[0].schema : nil
  }

  /// Takes schemas from the budget; `false` if that crosses it, which an error reports.
  func takes(schemas count: Int, at schema: OpenAPI.Schema) -> Bool {
    if budget.takes(schemas: count) { return true }
    reportBudget(at: schema)
    return false
  }

  /// Takes properties from the budget; `false` if that crosses it, which an error reports.
  func takes(properties count: Int, at schema: OpenAPI.Schema) -> Bool {
    if budget.takes(properties: count) { return true }
    reportBudget(at: schema)
    return false
  }

  func replace(_ form: API.Form, at id: API.SchemaID) { forms[id.index] = form }

  /// All forms. Schemas that were not asked for have one that nothing uses.
  func finished() -> API.Forms {
    API.Forms(
      forms.map { form in
        form
          ?? API.Form(
            kind: .anything, kinds: .all, home: API.Home(index: -1),
            location: resolved.document.location)
      })
  }

  /// Whether a schema was asked for by itself.
  func isSettled(_ schema: OpenAPI.Schema) -> Bool { forms[schema.id.index] != nil }
}
