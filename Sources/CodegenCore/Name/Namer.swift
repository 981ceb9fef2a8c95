import SourceDiagnostics
import YAMLTree

/// Assigns the names of a model.
struct Namer {
  let model: API.Model
  let namespace: TypeName
  var names = Names()
  var findings = NamingFindings()
  private var declarations: Declarations

  init(_ model: API.Model, namespace: TypeName) {
    self.model = model
    self.namespace = namespace
    declarations = Declarations(model)
  }

  // MARK: The namespace

  /// Names schemas and operations together: they share one namespace. The types of shared parts
  /// come after them, because those names are derived.
  mutating func nameNamespace() {
    declarations.find()
    names.members = declarations.members.names
    findings.append(declarations.members.findings)
    let claims = declarations.claims[.namespace] ?? []
    let elements = claims.filter(\.kind.isEmpty)
    let operations = model.operations.map { OperationRequests($0.names) }
    let requests =
      model.named.map(Self.request(for:))
      + elements.map {
        .type($0.wire + " item", qualifiedBy: "Schema", pointer: $0.place)
      } + operations.map(\.type)
    let (types, collisions) = AssignNames.types(
      requests, taken: ReservedWords.namespaceMembers, namespace: namespace)
    let methods = AssignNames.members(
      operations.map(\.method) + model.clientParameters.map { .member($0.value) },
      reserved: ReservedWords.methods)

    let operationSubjects = model.operations.map {
      Subject("the operation", $0.id, at: $0.location)
    }
    findings.report(
      collisions,
      of: model.named.map { Subject("the schema", $0.name, at: $0.location) }
        + elements.map { Subject("the element type of", $0.wire, at: $0.location) }
        + operationSubjects, names: types.map(\.text))
    findings.report(
      methods.collisions,
      of: operationSubjects
        + model.clientParameters.map {
          Subject("the client's parameter", $0.value, at: $0.location)
        },
      names: methods.names.map(\.text))
    names.schemas = Array(types.prefix(model.named.count))
    add(elements, Array(types.dropFirst(model.named.count)), .namespace)
    nameShared(claims.filter { !$0.kind.isEmpty }, besides: types)
    names.clientParameters = Array(methods.names.dropFirst(operations.count))
    for (index, operation) in model.operations.enumerated() {
      let type = types[model.named.count + elements.count + index]
      names.operations.append(name(operation, type, methods.names[index]))
    }
  }

  /// Names such as `ProblemResponse` and `SortParameter`, never that of the part alone: a schema
  /// of that name may be added to the document.
  private mutating func nameShared(_ claims: [Declarations.Claim], besides others: [TypeName]) {
    let requests = claims.map { claim in
      let name = claim.wire + " " + claim.kind + (claim.isElement ? " item" : "")
      let plain = SwiftIdentifier.upperCamel(
        SwiftIdentifier.upperCamel(claim.wire).hasSuffix(claim.kind) && !claim.isElement
          ? claim.wire : name)
      return AssignNames.Request(plain) {
        [
          claim.qualifier.map { SwiftIdentifier.upperCamel($0) + plain }, plain + "Content",
          plain + "_" + AssignNames.shortHash(claim.place),
        ].compactMap { $0 }
      }
    }
    let (types, collisions) = AssignNames.types(
      requests, taken: ReservedWords.namespaceMembers.union(others.map(\.text)),
      namespace: namespace)
    findings.report(
      collisions,
      of: claims.map {
        Subject("the shared \($0.kind.lowercasedASCII())", $0.wire, at: $0.location)
      }, names: types.map(\.text), taken: "a name that is already used")
    add(claims, types, .namespace)
  }

  private static func request(for named: API.NamedSchema) -> AssignNames.Request {
    var request = AssignNames.Request.type(
      named.name, qualifiedBy: "Schema", pointer: named.place)
    if let swiftName = named.swiftName {
      return AssignNames.Request(SwiftIdentifier.upperCamel(swiftName)) { request.candidates }
    }
    guard !named.qualifiers.isEmpty else { return request }
    var qualified = named.name
    let candidates = named.qualifiers.map { part in
      qualified = part + " " + qualified
      return SwiftIdentifier.upperCamel(qualified)
    }
    request.candidates.insert(contentsOf: candidates, at: 1)
    return request
  }

  // MARK: Types within others

  /// Names the types of each scope. `kind` distinguishes, for example, those of a property `file`
  /// and of the elements of a property `files`.
  mutating func nameNestedTypes() {
    for scope in declarations.scopes where scope != .namespace {
      let claims = declarations.claims[scope] ?? []
      var taken: Set<String> = []
      if case .operation(let index) = scope { taken = self.taken(in: model.operations[index]) }
      let (types, collisions) = AssignNames.types(
        claims.map { Self.request(for: $0) }, taken: taken,
        namespace: namespace)
      findings.report(
        collisions, of: claims.map { Subject("the type of", $0.wire, at: $0.location) },
        names: types.map(\.text))
      add(claims, types, scope)
    }
  }

  /// A single success is `Output` itself, a list of `OutputItem`, or wrapped by `Output`.
  private func taken(in operation: API.Operation) -> Set<String> {
    var taken = ReservedWords.endpointMembers
    let successes = operation.responses.filter(\.isSuccess)
    if successes.count == 1, case .json(let schema)? = successes.first?.body,
      model.forms[schema].kind.element == nil, !model.forms[schema].isNullable
    {
      taken.remove("Output")
    }
    return taken
  }

  private mutating func add(
    _ claims: [Declarations.Claim], _ types: [TypeName], _ owner: Names.Owner
  ) {
    for (claim, type) in zip(claims, types) {
      names.nested.append(
        Names.Nested(schema: claim.schema, name: type, owner: owner, pointer: claim.pointer))
    }
  }

  private static func request(
    for claim: Declarations.Claim
  ) -> AssignNames.Request {
    let plain = SwiftIdentifier.upperCamel(claim.wire)
    let wanted: String?
    let qualified: String
    if claim.isElement {
      wanted = Singular.of(claim.wire).map { SwiftIdentifier.upperCamel($0) }
      qualified = plain + "Item"
    } else {
      // Without letters that have case, the type would have the name of its property.
      wanted = plain == SwiftIdentifier.lowerCamel(claim.wire) ? nil : plain
      qualified = plain + claim.kind
    }
    func hashed() -> String {
      qualified + "_" + AssignNames.shortHash(claim.place + "/" + claim.wire)
    }
    guard let wanted else { return AssignNames.Request(qualified) { [hashed()] } }
    return AssignNames.Request(wanted) { [qualified, hashed()] }
  }

  // MARK: Credentials

  /// Names the properties of a client's credentials.
  mutating func nameSchemes() {
    let (members, collisions) = AssignNames.members(
      model.schemes.map { .member($0.name, swiftName: $0.swiftName) },
      reserved: ReservedWords.credentials)
    findings.report(
      collisions,
      of: model.schemes.map { Subject("the security scheme", $0.name, at: $0.location) },
      names: members.map(\.text))
    names.schemes = members
  }
}
