import YAMLTree

/// The names of all direct members of a namespace.
struct NamespaceNames {
  /// In the order of the named schemas.
  var schemas: [TypeName]
  /// For element types of schemas that are lists or maps of unnamed types.
  var elements: [ReferenceTarget: TypeName]
  /// In the order of the operations.
  var operations: [(type: TypeName, method: MemberName)]
  /// In the order of the manifest.
  var clientParameters: [MemberName]
}

extension Lowering {
  /// Names schemas, elements and operations together: they share one namespace.
  mutating func nameNamespace(_ operations: [SelectedOperation]) -> NamespaceNames {
    let schemas = resolved.namedSchemas
    let elements = schemas.compactMap { target, _ in
      (shapes[target]?.shape).flatMap { $0.isContainer && $0.isDeclared ? target : nil }
    }
    let requests =
      schemas.map { target, schema in
        request(forSchema: target, swiftName: schema.swiftName?.value)
      }
      + elements.map { target in
        let place = place(of: target)
        return AssignNames.Request.type(
          name(of: target) + " item", qualifiedBy: "Schema", pointer: place)
      } + operations.map { $0.typeRequest }
    let (names, collisions) = AssignNames.types(
      requests, taken: ReservedWords.namespaceMembers, namespace: namespaceName)
    let shared = options.clientParameters
    let methods = AssignNames.members(
      operations.map(\.methodRequest) + shared.map { .member($0.value) },
      reserved: ReservedWords.methods)

    let subjects =
      schemas.map { Subject("the schema", name(of: $0.target), at: $0.schema.location) }
      + elements.map {
        Subject("the element type of", name(of: $0), at: shapes[$0]?.location)
      } + operations.map { Subject("the operation", $0.id, at: $0.operation.location) }
    report(collisions, of: subjects, names: names.map(\.text))
    report(
      methods.collisions,
      of: subjects.suffix(operations.count)
        + shared.map { Subject("the client's parameter", $0.value, at: $0.location) },
      names: methods.names.map(\.text))
    let firstOperation = schemas.count + elements.count
    return NamespaceNames(
      schemas: Array(names.prefix(schemas.count)),
      elements: Dictionary(
        zip(elements, names.dropFirst(schemas.count)), uniquingKeysWith: { first, _ in first }),
      operations: Array(zip(names.dropFirst(firstOperation), methods.names)),
      clientParameters: Array(methods.names.dropFirst(operations.count)))
  }

  /// The preferred name of a schema: its name in the document, the last part of its pointer, or its
  /// file if a reference is to a whole file.
  private func name(of target: ReferenceTarget) -> String {
    resolved.componentName(of: target) ?? PointerName.of(target.tokens)
      ?? RelativePath.baseName(resolved.otherFiles[target.file] ?? "document")
  }

  /// Distinguishes equal pointers in different files.
  private func place(of target: ReferenceTarget) -> String {
    (resolved.otherFiles[target.file] ?? "") + target.pointer
  }

  private func request(
    forSchema target: ReferenceTarget, swiftName: String?
  ) -> AssignNames.Request {
    let name = name(of: target)
    var request = AssignNames.Request.type(
      name, qualifiedBy: "Schema", pointer: place(of: target))
    if let swiftName {
      return AssignNames.Request(SwiftIdentifier.upperCamel(swiftName)) { request.candidates }
    }
    guard let file = resolved.otherFiles[target.file] else { return request }
    // Of two schemas `Pet`, the one in `cats.yaml` is `CatsPet`; of two files `pet.yaml`, the one
    // in the folder `cats` is.
    var qualifiers = file.split(separator: "/").dropLast().reversed().map { String($0) }
    if !target.tokens.isEmpty { qualifiers.insert(RelativePath.baseName(file), at: 0) }
    qualifiers.removeAll { $0 == ".." }
    var qualified = name
    let candidates = qualifiers.prefix(3).map { part in
      qualified = part + " " + qualified
      return SwiftIdentifier.upperCamel(qualified)
    }
    request.candidates.insert(contentsOf: candidates, at: 1)
    return request
  }

  // MARK: Within a type

  /// The names of the types that a scope declares; `nil` if a shape declares none.
  ///
  /// `kind` resolves collisions, as of a property `file` and the elements of a property `files`.
  mutating func nameNested(
    _ members: [(wire: String, shape: Shape, kind: String)], _ pointer: String,
    taken: Set<String> = []
  ) -> [TypeName?] {
    guard members.contains(where: { $0.shape.isDeclared }) else {
      return [TypeName?](repeating: nil, count: members.count)
    }
    var indices: [Int] = []
    var requests: [AssignNames.Request] = []
    for (index, member) in members.enumerated() where member.shape.isDeclared {
      indices.append(index)
      requests.append(request(for: member, pointer))
    }
    var result = [TypeName?](repeating: nil, count: members.count)
    let (names, collisions) = AssignNames.types(
      requests, taken: taken, namespace: namespaceName)
    let subjects = indices.map {
      Subject("the type of", members[$0].wire, at: members[$0].shape.location)
    }
    report(collisions, of: subjects, names: names.map(\.text))
    for (index, name) in zip(indices, names) { result[index] = name }
    return result
  }

  private func request(
    for member: (wire: String, shape: Shape, kind: String), _ pointer: String
  ) -> AssignNames.Request {
    let plain = SwiftIdentifier.upperCamel(member.wire)
    let wanted: String?
    let qualified: String
    if member.shape.isContainer {
      wanted = Singular.of(member.wire).map { SwiftIdentifier.upperCamel($0) }
      qualified = plain + "Item"
    } else {
      // Without letters that have case, the type would have the name of its property.
      wanted = plain == SwiftIdentifier.lowerCamel(member.wire) ? nil : plain
      qualified = plain + member.kind
    }
    func hashed() -> String {
      qualified + "_" + AssignNames.shortHash(pointer + "/" + member.wire)
    }
    guard let wanted else { return AssignNames.Request(qualified) { [hashed()] } }
    return AssignNames.Request(wanted) { [qualified, hashed()] }
  }

  /// The names of properties.
  mutating func name(
    _ requests: [AssignNames.Request], of subjects: [Subject]
  ) -> [MemberName] {
    let (names, collisions) = AssignNames.members(requests, reserved: ReservedWords.properties)
    report(collisions, of: subjects, names: names.map(\.text))
    return names
  }
}
