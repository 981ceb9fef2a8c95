import SourceDiagnostics
import YAMLTree

/// The state shared by the passes that turn a document into the IR: the document, the declarations
/// made so far, and diagnostics.
struct Lowering {
  let resolved: ResolvedDocument
  /// No nested type may have this name, because qualified names begin with it.
  let namespaceName: TypeName
  let options: DocumentOptions
  var diagnostics: Diagnostics
  var types = IR.TypeTable()
  /// What became of schemas, for the coverage count.
  var outcomes = SchemaOutcomes()
  /// The shape of every named schema.
  var shapes: [ReferenceTarget: Shaped] = [:]
  /// The declaration of every named schema.
  var named: [ReferenceTarget: IR.TypeID] = [:]
  /// Results for named schemas: their merged keywords, and whether they allow null.
  var merges: [ReferenceTarget: OpenAPI.SchemaKeywords] = [:]
  var nullability: [ReferenceTarget: Bool] = [:]
  /// Schemas visited by the two bottom-up passes above, and references that were not followed.
  var mergesBegun: Set<ReferenceTarget> = []
  var nullabilityBegun: Set<ReferenceTarget> = []
  var cutReferences: Set<Location> = []
  /// The schemas that others extend.
  let polymorphism: Polymorphism
  let uses: SchemaUses
  /// What distinguishes the variants of unions, for named schemas.
  var facts: [ReferenceTarget: [ObjectFacts]] = [:]
  /// How often a schema is being visited recursively: a merge may lead back to it.
  var openShapes: [Location: Int] = [:]
  /// Unsupported inputs of the current operation.
  var inputGaps = InputGaps()
  /// Unnamed structures being declared, for references from inside them.
  var openStructures: [Location: IR.TypeID] = [:]
  /// The credentials of the security schemes that operations require, by name.
  var askedSchemes: [String: AskedCredential] = [:]

  init(
    _ resolved: ResolvedDocument, namespace: TypeName, options: DocumentOptions,
    diagnostics: Diagnostics
  ) {
    self.resolved = resolved
    polymorphism = Polymorphism(resolved)
    uses = SchemaUses(resolved, polymorphism)
    namespaceName = namespace
    self.options = options
    self.diagnostics = diagnostics
  }
}

/// Turns a document into the IR.
///
/// Every named schema becomes a declaration of the namespace, every operation an endpoint; unnamed
/// schemas become types nested in the one that contains them. Returns `nil` if references form a
/// cycle, which an error reports.
func lower(
  _ resolved: ResolvedDocument, namespace: TypeName, source: String, options: DocumentOptions,
  into diagnostics: inout Diagnostics
) -> IR.Namespace? {
  var lowering = Lowering(
    resolved, namespace: namespace, options: options, diagnostics: diagnostics)
  let result = lowering.namespace(source: source)
  diagnostics = lowering.diagnostics
  return result
}

extension Lowering {
  fileprivate mutating func namespace(source: String) -> IR.Namespace? {
    for (target, schema) in resolved.namedSchemas { shapes[target] = shape(of: schema) }
    if settleAliasCycles() { return nil }
    cutUnionCycles()
    let operations = selectOperations()
    reportOddities()
    let names = nameNamespace(operations)
    for (index, (target, schema)) in resolved.namedSchemas.enumerated() {
      named[target] = types.add(
        IR.TypeDeclaration(
          name: names.schemas[index], owner: .namespace,
          documentation: documentation(of: schema), kind: .pending,
          origin: IR.Origin(pointer: target.pointer, location: schema.location)))
    }
    for (target, _) in resolved.namedSchemas { declare(target, elements: names.elements[target]) }
    let endpoints = zip(operations, names.operations).map { operation, name in
      endpoint(operation, name: name.type, methodName: name.method)
    }
    let info = resolved.document.info
    return IR.Namespace(
      name: namespaceName,
      documentation: DocumentationComment(
        [info.title, info.version].compactMap { $0 }.joined(separator: " "), info.summary,
        info.description),
      source: DocumentationComment("Made by codegen from \(source)."), server: defaultServer(),
      access: options.access, types: types, endpoints: endpoints,
      clientParameters: clientParameters(names.clientParameters, of: endpoints),
      schemes: nameSchemes(),
      coverage: coverage(endpoints))
  }

  /// Sets the kind of a named schema according to its shape.
  private mutating func declare(_ target: ReferenceTarget, elements: TypeName?) {
    guard let id = named[target], let shaped = shapes[target] else { return }
    let place = DeclarationPlace(name: elements, owner: .namespace, pointer: target.pointer)
    types[id].kind =
      switch shaped.shape {
      case .structure(let shape): .structure(structure(shape, id: id, pointer: target.pointer))
      case .tuple(let schema): .structure(tuple(schema, id: id, pointer: target.pointer))
      case .enumeration(let enumeration): .enumeration(self.enumeration(enumeration))
      case .union(let shape): .union(union(shape, id: id, pointer: target.pointer))
      case .named, .array, .dictionary, .builtin: .alias(declareType(shaped, at: place))
      }
  }
}
