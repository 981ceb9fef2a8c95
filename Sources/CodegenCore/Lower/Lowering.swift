import SourceDiagnostics
import YAMLTree

/// What the passes that turn a document into the IR share: the document, the declarations made so
/// far, and what was found.
struct Lowering {
  let resolved: ResolvedDocument
  /// No type within it may have its name: what is written in full begins with it.
  let namespaceName: TypeName
  let options: DocumentOptions
  var diagnostics: Diagnostics
  var types = IR.TypeTable()
  /// What became of the schemas, for the count.
  var outcomes = SchemaOutcomes()
  /// The shape of every schema that has a name.
  var shapes: [ReferenceTarget: Shaped] = [:]
  /// The declaration of every schema that has a name.
  var named: [ReferenceTarget: IR.TypeID] = [:]
  /// What is known of schemas with names: their keywords merged, and whether they allow null.
  var merges: [ReferenceTarget: OpenAPI.SchemaKeywords] = [:]
  var nullability: [ReferenceTarget: Bool] = [:]
  /// Schemas whose merge was begun, from the bottom, and those that are asked whether they allow
  /// null; references that were not followed.
  var mergesBegun: Set<ReferenceTarget> = []
  var nullabilityBegun: Set<ReferenceTarget> = []
  var cutReferences: Set<Location> = []
  /// The schemas that have others built upon them.
  let polymorphism: Polymorphism
  let uses: SchemaUses
  /// What tells the variants of unions apart, of schemas with names.
  var facts: [ReferenceTarget: [ObjectFacts]] = [:]
  /// How often a schema is being looked at, within itself: a merge may lead back to it.
  var openShapes: [Location: Int] = [:]
  /// What was found to be missing of the operation whose inputs are looked at.
  var inputGaps = InputGaps()
  /// The structures without a name that are being made, for what refers to them from within.
  var openStructures: [Location: IR.TypeID] = [:]
  /// What the security schemes ask for that operations ask for, by their names.
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

/// Turns a document into what is to be printed.
///
/// Every schema with a name becomes a declaration of the namespace, every operation an endpoint;
/// schemas without a name become types within the one that they stand in. Returns `nil` when
/// references lead in a circle, which an error reports.
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
    if settleAliasCircles() { return nil }
    cutUnionCircles()
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

  /// Gives a schema with a name the kind that its shape asks for.
  private mutating func declare(_ target: ReferenceTarget, elements: TypeName?) {
    guard let id = named[target], let shaped = shapes[target] else { return }
    let place = DeclarationPlace(name: elements, owner: .namespace, pointer: target.pointer)
    types[id].kind =
      switch shaped.shape {
      case .structure(let shape): .structure(structure(shape, id: id, pointer: target.pointer))
      case .tuple(let schema): .structure(tuple(schema, id: id, pointer: target.pointer))
      case .enumeration(let enumeration): .enumeration(self.enumeration(enumeration))
      case .union(let shape): .union(union(shape, id: id, pointer: target.pointer))
      case .named, .array, .dictionary, .builtin: .alias(realise(shaped, at: place))
      }
  }
}
