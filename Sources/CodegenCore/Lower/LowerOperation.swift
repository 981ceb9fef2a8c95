import YAMLTree

extension Lowering {
  /// One operation with its parameters, body, responses and nested types.
  mutating func endpoint(
    _ selected: SelectedOperation, name: TypeName, methodName: MemberName
  ) -> IR.Endpoint {
    let operation = selected.operation
    let pointer =
      "/paths/" + ReferenceTarget.escaped(selected.path.text) + "/" + selected.method
    let inputs = inputs(of: selected)
    let answers = answers(of: operation, method: selected.method)
    let scope = nameScope(inputs, answers, pointer)

    let parameters = zip(inputs.parameters, scope.parameters).map { input, names in
      IR.Parameter(
        name: names.member, key: StringLiteral(input.wire), place: input.place,
        type: declareType(
          input.shaped,
          at: DeclarationPlace(
            name: names.type, owner: .endpoint(name), pointer: pointer + "/parameters")),
        isRequired: input.isRequired, allowsEmpty: input.allowsEmpty, client: input.client,
        documentation: input.documentation)
    }
    let body = inputs.body.map { input in
      IR.Body(
        name: scope.body.member,
        type: declareType(
          input.shaped,
          at: DeclarationPlace(
            name: scope.body.type, owner: .endpoint(name), pointer: pointer + "/requestBody")),
        mediaType: input.mediaType, isRequired: input.isRequired,
        documentation: input.documentation)
    }
    let security = security(of: operation)
    let obstacle = obstacle(of: selected, inputs.unsent)
    let lowered = lower(
      answers, names: scope, owner: .endpoint(name), pointer: pointer,
      isHead: selected.method == "head")
    return IR.Endpoint(
      name: name, methodName: methodName, operationID: StringLiteral(selected.id),
      method: StringLiteral(selected.method.uppercasedASCII()),
      path: StringLiteral(selected.path.sent), accept: accept(answers),
      documentation: documentation(of: selected, inputs.unsent, obstacle),
      isDeprecated: operation.isDeprecated, obstacle: obstacle,
      security: security.alternatives, credentialsCanBeGiven: security.canBeGiven,
      takesText: inputs.takesText,
      parameters: parameters, body: body, output: lowered.output, failures: lowered.failures,
      statuses: answers.map { StringLiteral($0.status.value) },
      origin: IR.Origin(pointer: pointer, location: operation.location))
  }

  private func documentation(
    of selected: SelectedOperation, _ unsent: [EndpointInputs.Unsent],
    _ obstacle: StringLiteral?
  ) -> DocumentationComment {
    var paragraphs = [
      selected.operation.summary, selected.operation.description,
      "`\(selected.method.uppercasedASCII()) \(selected.path.text)`",
    ].compactMap { $0 }
    if let obstacle { paragraphs.append(obstacle.value) }
    let optional = unsent.filter { !$0.isRequired }.map(\.what)
    if !optional.isEmpty {
      paragraphs.append(
        "It can do without what cannot be sent yet: \(optional.joined(separator: ", ")).")
    }
    return DocumentationComment(paragraphs: paragraphs)
  }

  /// Why it cannot be called: something required cannot be sent.
  private func obstacle(
    of selected: SelectedOperation, _ unsent: [EndpointInputs.Unsent]
  ) -> StringLiteral? {
    let needed = unsent.filter(\.isRequired).map(\.what)
    guard !needed.isEmpty else { return nil }
    return StringLiteral(
      "\(selected.method.uppercasedASCII()) \(selected.path.text) needs "
        + "\(needed.joined(separator: " and ")), which cannot be sent yet.")
  }

  /// The names that an operation declares.
  struct EndpointNames {
    var parameters: [(member: MemberName, type: TypeName?)] = []
    var body: (member: MemberName, type: TypeName?)
    /// For the types in responses, in order.
    var answers: [TypeName?] = []
  }

  private mutating func nameScope(
    _ inputs: EndpointInputs, _ answers: [EndpointAnswer], _ pointer: String
  ) -> EndpointNames {
    let (members, collisions) = AssignNames.members(
      inputs.parameters.map { input in
        let request = AssignNames.Request.member(input.wire, swiftName: input.swiftName)
        // The same name may be in the path and in the query.
        return AssignNames.Request(request.wanted) {
          [request.wanted + SwiftIdentifier.upperCamel("in \(input.place)")] + request.others()
        }
      } + [AssignNames.Request(["body", "requestBody", "body_"])],
      reserved: ReservedWords.parameters)
    report(
      collisions,
      of: inputs.parameters.map { input in
        Subject("the parameter", input.wire, at: input.shaped.location)
      } + [Subject("the body", at: inputs.body?.shaped.location)], names: members.map(\.text))
    var nested = inputs.parameters.map { ($0.wire, $0.shaped.shape, "Parameter") }
    nested.append(("body", inputs.body?.shaped.shape ?? .builtin(.json), "Content"))
    let isAloneSuccess = answers.count { $0.isSuccess } == 1
    for answer in answers {
      let shape = answer.shaped?.shape ?? .builtin(.json)
      let wire = isAloneSuccess && answer.isSuccess ? "output" : answer.caseName
      nested.append((wire, shape, "Body"))
    }
    // A single success is `Output` itself, a list of `OutputItem`, or wrapped by `Output`.
    var taken = ReservedWords.endpointMembers
    let aloneIsDeclared = answers.contains {
      isAloneSuccess && $0.isSuccess
        && $0.shaped.map { !$0.shape.isContainer && !$0.isNullable } == true
    }
    if aloneIsDeclared { taken.remove("Output") }
    let types = nameNested(nested, pointer, taken: taken)
    let count = inputs.parameters.count
    return EndpointNames(
      parameters: Array(zip(members.prefix(count), types.prefix(count))),
      body: (
        members.last ?? AssignNames.fixed(member: "body"),
        types.dropFirst(count).first.flatMap { $0 }
      ),
      answers: Array(types.dropFirst(count + 1)))
  }
}
