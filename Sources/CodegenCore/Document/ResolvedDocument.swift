import SourceDiagnostics
import YAMLTree

/// A document whose references can be followed.
struct ResolvedDocument: Sendable {
  /// A schema that can be referenced by name.
  struct NamedSchema: Sendable {
    let target: ReferenceTarget
    let schema: OpenAPI.Schema
    /// The name that `components` gives to a schema elsewhere: `Pet: {$ref: pet.yaml}`.
    fileprivate(set) var componentName: String?
  }

  var document: OpenAPI.Document
  /// The schemas that have names: those of `components`, and other targets of references, in the
  /// order of the document.
  private(set) var namedSchemas: [NamedSchema] = []
  /// The number of schemas read; the id of each is below it.
  fileprivate(set) var schemaCount = 0
  /// The files that references opened, except for the document, by path relative to its folder.
  fileprivate(set) var otherFiles: [FileID: String] = [:]

  /// The targets of references, by their numbers.
  private var targets: [ReferenceTarget?] = []
  /// The schemas that references lead to, by the numbers of the references.
  private var referred: [OpenAPI.Schema?] = []
  /// The positions in `namedSchemas`, by schema id; -1 for an unnamed schema.
  private var positions: [Int32] = []

  private(set) var schemas: [ReferenceTarget: OpenAPI.Schema] = [:]
  private(set) var responses: [ReferenceTarget: OpenAPI.ReferenceOr<OpenAPI.Response>] = [:]
  private(set) var parameters: [ReferenceTarget: OpenAPI.ReferenceOr<OpenAPI.Parameter>] = [:]
  private(set) var requestBodies: [ReferenceTarget: OpenAPI.ReferenceOr<OpenAPI.RequestBody>] =
    [:]
  private var securitySchemes: [ReferenceTarget: OpenAPI.ReferenceOr<OpenAPI.SecurityScheme>] =
    [:]

  init(_ document: OpenAPI.Document) {
    self.document = document
  }
}

extension ResolvedDocument {
  /// The schema that a `$ref` leads to, through others that are only references. `nil` if it was
  /// reported as dangling.
  func schema(_ reference: OpenAPI.Reference) -> OpenAPI.Schema? { referred[reference.number] }

  /// The position of a schema in `namedSchemas`; `nil` if it has no name.
  func position(of schema: OpenAPI.Schema) -> Int? {
    let position = positions[schema.id.index]
    return position < 0 ? nil : Int(position)
  }

  /// The place of a schema that has a name.
  func target(of schema: OpenAPI.Schema) -> ReferenceTarget? {
    position(of: schema).map { namedSchemas[$0].target }
  }

  func response(_ value: OpenAPI.ReferenceOr<OpenAPI.Response>) -> OpenAPI.Response? {
    follow(value, in: responses)
  }

  func parameter(_ value: OpenAPI.ReferenceOr<OpenAPI.Parameter>) -> OpenAPI.Parameter? {
    follow(value, in: parameters)
  }

  func requestBody(_ value: OpenAPI.ReferenceOr<OpenAPI.RequestBody>) -> OpenAPI.RequestBody? {
    follow(value, in: requestBodies)
  }

  func securityScheme(named name: String) -> OpenAPI.SecurityScheme? {
    document.components.securitySchemes.last { $0.name.value == name }
      .flatMap { follow($0.value, in: securitySchemes) }
  }

  /// Every shared response that is not itself a reference.
  var sharedResponses: [OpenAPI.Response] { Array(responses.values).compactMap(\.value) }

  /// Every shared request body that is not itself a reference.
  var sharedRequestBodies: [OpenAPI.RequestBody] {
    Array(requestBodies.values).compactMap(\.value)
  }

  /// Follows references to references; `nil` if one dangles or they form a cycle.
  private func follow<Value>(
    _ value: OpenAPI.ReferenceOr<Value>, in table: [ReferenceTarget: OpenAPI.ReferenceOr<Value>]
  ) -> Value? {
    var value = value
    for _ in 0...table.count {
      switch value {
      case .value(let found): return found
      case .reference(let reference):
        guard let next = targets[reference.number].flatMap({ table[$0] }) else { return nil }
        value = next
      }
    }
    return nil
  }
}

/// Decodes a document and resolves its references, in this file and in those beside it. `nil` if it
/// is not an OpenAPI document; an error says why.
///
/// Targets that cannot be found are reported and left dangling.
func decodeDocument(
  in files: inout DocumentFiles, into diagnostics: inout Diagnostics
) -> ResolvedDocument? {
  guard let root = files.root, let version = OpenAPI.Version.read(root, into: &diagnostics)
  else { return nil }
  var decoder = DocumentDecoder(version: version, files: files)
  var document =
    version.isSwagger
    ? OpenAPI.Document(swagger: root, &decoder) : OpenAPI.Document(root, &decoder)
  document.checkFields(of: root, &decoder)
  document.findUnusedPathItems(of: root, &decoder)
  var resolved = ResolvedDocument(document)
  resolved.addComponents(in: &decoder)
  while let unresolved = decoder.unresolved.popLast() {
    guard let found = decoder.found(unresolved) else { continue }
    resolved.add(found.target, for: unresolved.reference)
    if resolved.has(unresolved.kind, at: found.target) { continue }
    decoder.base = found.base
    resolved.decode(found.node, as: unresolved.kind, at: found.target, with: &decoder)
  }
  resolved.connect(decoder.referenceCount, decoder.schemaCount)
  resolved.document.unusedKeywords = decoder.unusedKeywords
  files = decoder.files
  resolved.otherFiles = files.otherFiles
  diagnostics.append(contentsOf: decoder.diagnostics.list)
  return resolved
}

extension OpenAPI.Document {
  /// Reports missing fields that every document must have.
  fileprivate func checkFields(of root: Node, _ decoder: inout DocumentDecoder) {
    if root["info"] == nil {
      decoder.diagnostics.report(
        .missingField, "the document has no 'info'", at: root.location,
        help: "add `info:` with the title and the version of the API")
    }
    if root["paths"] == nil && root["webhooks"] == nil {
      let components = version.isSwagger ? "definitions" : "components"
      decoder.diagnostics.report(
        .missingField, "the document has no 'paths'", at: root.location,
        help: "only the schemas of '\(components)' are generated")
    }
  }

  fileprivate mutating func findUnusedPathItems(
    of root: Node, _ decoder: inout DocumentDecoder
  ) {
    for entry in root["components"]?["pathItems"]?.mapping?.entries ?? [] {
      guard let item = decoder.followed(entry.value),
        !decoder.readPathItems.contains(item.location)
      else { continue }
      components.unusedPathItems.append(
        OpenAPI.Named(entry, entry.value))
    }
  }
}

extension DocumentDecoder {
  fileprivate mutating func found(_ unresolved: UnresolvedReference) -> FoundNode? {
    let text = unresolved.reference.text
    let key = ReferenceKey(
      text: ExactKey(text.value), base: unresolved.base, file: text.location.file)
    if let known = foundNodes[key] { return known }
    switch files.find(text, base: unresolved.base, into: &diagnostics) {
    case .failure(let problem):
      dangling(text, problem.reason)
      return nil
    case .success(let found):
      if found.node["openapi"] == nil && found.node["swagger"] == nil {
        foundNodes[key] = found
        return found
      }
      dangling(text, "it is a whole document")
      return nil
    }
  }
}

extension ResolvedDocument {
  /// A component is located in its map, which a reference may have included.
  fileprivate mutating func addComponents(in decoder: inout DocumentDecoder) {
    let file = document.location.file
    let version = document.version
    func target(_ kind: OpenAPI.ComponentKind, _ name: Located<String>) -> ReferenceTarget {
      let target = ReferenceTarget(file: file, tokens: version.place(of: kind) + [name.value])
      return decoder.files.canonical(target, into: &decoder.diagnostics)
    }
    let components = document.components
    for entry in components.schemas {
      add(entry.value, at: target(.schema, entry.name))
    }
    for entry in components.responses {
      responses[target(.response, entry.name)] = entry.value
    }
    for entry in components.parameters {
      parameters[target(.parameter, entry.name)] = entry.value
    }
    for entry in components.requestBodies {
      requestBodies[target(.requestBody, entry.name)] = entry.value
    }
    for entry in components.securitySchemes {
      securitySchemes[target(.securityScheme, entry.name)] = entry.value
    }
  }

  private mutating func add(_ schema: OpenAPI.Schema, at target: ReferenceTarget) {
    if schemas.updateValue(schema, forKey: target) == nil {
      namedSchemas.append(NamedSchema(target: target, schema: schema))
    }
  }

  fileprivate mutating func add(_ target: ReferenceTarget, for reference: OpenAPI.Reference) {
    if targets.count <= reference.number {
      targets += Array(repeating: nil, count: reference.number + 1 - targets.count)
    }
    targets[reference.number] = target
  }

  fileprivate func has(_ kind: OpenAPI.ComponentKind, at target: ReferenceTarget) -> Bool {
    switch kind {
    case .schema: schemas[target] != nil
    case .response: responses[target] != nil
    case .parameter: parameters[target] != nil
    case .requestBody: requestBodies[target] != nil
    case .securityScheme: securitySchemes[target] != nil
    }
  }

  fileprivate mutating func decode(
    _ node: Node, as kind: OpenAPI.ComponentKind, at target: ReferenceTarget,
    with decoder: inout DocumentDecoder
  ) {
    switch kind {
    case .schema: add(decoder.schema(node), at: target)
    case .response:
      responses[target] = decoder.referenceOr(node, .response) { OpenAPI.Response($1, &$0) }
    case .parameter:
      parameters[target] = decoder.referenceOr(node, .parameter) { OpenAPI.Parameter($1, &$0) }
    case .requestBody:
      requestBodies[target] = decoder.referenceOr(node, .requestBody) {
        OpenAPI.RequestBody($1, &$0)
      }
    case .securityScheme:
      securitySchemes[target] = decoder.referenceOr(node, .securityScheme) {
        OpenAPI.SecurityScheme($1, &$0)
      }
    }
  }

  /// Finds the schema that each reference leads to, and gives every named schema its position.
  fileprivate mutating func connect(_ referenceCount: Int, _ schemaCount: Int) {
    targets += Array(repeating: nil, count: referenceCount - targets.count)
    self.schemaCount = schemaCount
    let standing = findStanding()
    let ends = passOverReferences(besides: standing)
    // References were followed in no particular order; declarations are in document order.
    namedSchemas.removeAll { ends[$0.target] != $0.target || standing[$0.target] != nil }
    namedSchemas.sort {
      let (a, b) = ($0.schema, $1.schema)
      return a.location == b.location ? a.id < b.id : a.location < b.location
    }
    // A chain may end in a component, which may name the schema it references.
    referred = targets.map { target in
      guard let end = target.map({ ends[ends[$0]] }) else { return nil }
      return standing[end] ?? schemas[end]
    }
    positions = Array(repeating: -1, count: schemaCount)
    for (index, named) in namedSchemas.enumerated() {
      positions[named.schema.id.index] = Int32(index)
      namedSchemas[index].componentName = ends.names[named.target]
    }
  }

  /// Omits the declaration of a schema that only references another, unless it is a component, and
  /// makes a component that only references a schema elsewhere that schema's name.
  private func passOverReferences(
    besides standing: [ReferenceTarget: OpenAPI.Schema]
  ) -> ReferenceEnds {
    let own = Set(document.components.schemas.map(\.value.id))
    let components = Set(
      namedSchemas.filter { own.contains($0.schema.id) }.map(\.target))
    var ends = ReferenceEnds(components: components)
    func next(_ target: ReferenceTarget) -> ReferenceTarget? {
      guard let schema = schemas[target], schema.keywords.isOnlyReference else { return nil }
      return schema.reference.flatMap { targets[$0.number] }
    }
    for named in namedSchemas { ends.find(from: named.target, next) }
    for component in components {
      guard let name = component.tokens.last, let end = next(component).map({ ends[$0] }),
        !components.contains(end), next(end) == nil, standing[end] == nil
      else { continue }
      ends.claim(end, by: component, named: name)
    }
    return ends
  }

  /// The schemas that references reach within other named ones and within operations, and that have
  /// a type where they stand: they are that type, and not declared a second time.
  private func findStanding() -> [ReferenceTarget: OpenAPI.Schema] {
    let own = Set(document.components.schemas.map(\.value.id))
    var standing: [ReferenceTarget: OpenAPI.Schema] = [:]
    for named in namedSchemas where !own.contains(named.schema.id) {
      // The copy keeps a name of its own if it is only part of a type.
      for (schema, rest) in schemas(enclosing: named.target) {
        guard let found = schema.standing(at: rest), found.location == named.schema.location else {
          continue
        }
        standing[named.target] = found
        break
      }
    }
    return standing
  }
}

/// The ends of chains of schemas that are only references.
private struct ReferenceEnds {
  let components: Set<ReferenceTarget>
  /// The names of schemas elsewhere, taken from the components that reference them.
  private(set) var names: [ReferenceTarget: String] = [:]
  private var ends: [ReferenceTarget: ReferenceTarget] = [:]
  private var claims: [ReferenceTarget: ReferenceTarget] = [:]

  init(components: Set<ReferenceTarget>) {
    self.components = components
  }

  subscript(target: ReferenceTarget) -> ReferenceTarget { ends[target] ?? target }

  /// Follows a chain; all calls together take linear time. A cycle has no end, and stays as it is.
  mutating func find(
    from start: ReferenceTarget, _ next: (ReferenceTarget) -> ReferenceTarget?
  ) {
    var path: [ReferenceTarget] = []
    var seen = Set<ReferenceTarget>()
    var current = start
    while ends[current] == nil, !components.contains(current), let following = next(current) {
      guard seen.insert(current).inserted else {
        for target in path { ends[target] = target }
        return
      }
      path.append(current)
      current = following
    }
    let end = ends[current] ?? current
    for target in path { ends[target] = end }
  }

  /// If a second component references the same schema, neither names it: the choice would depend on
  /// their order.
  mutating func claim(_ end: ReferenceTarget, by component: ReferenceTarget, named name: String) {
    if let other = claims[end] {
      ends[other] = nil
      names[end] = nil
    } else {
      claims[end] = component
      ends[component] = end
      names[end] = name
    }
  }
}
