/// Declares the operations of a model.
struct OperationLowering {
  let types: TypeLowering

  func lower(_ operation: API.Operation, _ names: Names.Operation) -> IR.Endpoint {
    // A role that does not call becomes something else than an endpoint.
    switch operation.role {
    case .call: break
    }
    let obstacle = Self.obstacle(of: operation)
    let lowered = output(of: operation, names)
    return IR.Endpoint(
      name: names.type, methodName: names.method, operationID: StringLiteral(operation.id),
      method: StringLiteral(operation.method.uppercasedASCII()),
      path: StringLiteral(operation.path.sent), accept: Self.accept(operation.responses),
      documentation: Self.documentation(of: operation, obstacle),
      isDeprecated: operation.isDeprecated, obstacle: obstacle,
      security: operation.security.alternatives.map { $0.map { StringLiteral($0) } },
      parameters: zip(operation.parameters, names.parameters).map(parameter),
      body: operation.body.map { body($0, names.body) }, output: lowered.output,
      failures: lowered.failures,
      statuses: operation.responses.map { StringLiteral($0.status) },
      origin: IR.Origin(pointer: operation.pointer, location: operation.location))
  }

  private func parameter(_ parameter: API.Parameter, _ name: MemberName) -> IR.Parameter {
    // The runtime writes a value by its type alone: another style needs a word of its own there.
    switch parameter.style {
    case .standard: break
    }
    return IR.Parameter(
      name: name, key: StringLiteral(parameter.wire), place: parameter.place,
      type: types.type(of: parameter.schema), isRequired: parameter.isRequired,
      allowsEmpty: parameter.allowsEmpty, client: parameter.client,
      documentation: parameter.documentation)
  }

  private func body(_ body: API.Body, _ name: MemberName) -> IR.Body {
    IR.Body(
      name: name, type: types.type(of: body.schema),
      mediaType: IR.MediaType(name: StringLiteral(body.mediaType)), isRequired: body.isRequired,
      documentation: body.documentation)
  }

  private static func documentation(
    of operation: API.Operation, _ obstacle: StringLiteral?
  ) -> DocumentationComment {
    var paragraphs = [
      operation.summary, operation.description,
      "`\(operation.method.uppercasedASCII()) \(operation.path.text)`",
    ].compactMap { $0 }
    if let obstacle { paragraphs.append(obstacle.value) }
    let optional = operation.unsent.filter { !$0.isRequired }.map(\.what)
    if !optional.isEmpty {
      paragraphs.append(
        "It can do without what cannot be sent yet: \(optional.joined(separator: ", ")).")
    }
    return DocumentationComment(paragraphs: paragraphs)
  }

  /// Why an operation cannot be called: something that it requires cannot be sent.
  private static func obstacle(of operation: API.Operation) -> StringLiteral? {
    let needed = operation.unsent.filter(\.isRequired).map(\.what)
    guard !needed.isEmpty else { return nil }
    return StringLiteral(
      "\(operation.method.uppercasedASCII()) \(operation.path.text) needs "
        + "\(needed.joined(separator: " and ")), which cannot be sent yet.")
  }

  /// The value of `Accept`: the media types of successes, then of failures; `*/*`, too, if the
  /// document does not describe the body of a success.
  private static func accept(_ responses: [API.Response]) -> StringLiteral {
    let successes = responses.filter(\.isSuccess)
    var types =
      successes.flatMap(\.mediaTypes) + responses.filter(\.isFailure).flatMap(\.mediaTypes)
    if types.isEmpty || successes.isEmpty || successes.contains(where: \.mediaTypes.isEmpty) {
      types.append("*/*")
    }
    var seen = Set<String>()
    return StringLiteral(
      types.compactMap { MediaTypeName.sendable($0) }.filter { seen.insert($0).inserted }
        .joined(separator: ", "))
  }

  // MARK: Responses

  private func output(
    of operation: API.Operation, _ names: Names.Operation
  ) -> (output: IR.Output, failures: [IR.Failure]) {
    var successes: [IR.Answer] = []
    var failures: [IR.Answer] = []
    for (response, name) in zip(operation.responses, names.responses) {
      let lowered = IR.Answer(
        name: name, status: response.match, payload: payload(response.body),
        documentation: response.documentation)
      if response.isSuccess { successes.append(lowered) }
      if response.isFailure { failures.append(lowered) }
    }
    // If no success is documented, the caller gets the body as it arrives.
    if successes.isEmpty && operation.method != "head" { return (.stream, failures) }
    return (output(successes), failures)
  }

  private func payload(_ body: API.Response.Body) -> IR.Payload {
    switch body {
    case .empty: .empty
    case .bytes: .data
    case .text: .text
    case .json(let schema): .json(types.element(schema))
    }
  }

  /// Combines successes with the same payload.
  private func output(_ successes: [IR.Answer]) -> IR.Output {
    guard let first = successes.first else { return .nothing }
    guard successes.allSatisfy({ $0.payload == first.payload }) else { return .several(successes) }
    switch first.payload {
    case .empty: return .nothing
    case .data: return .stream
    case .json, .text: return .one(first.payload)
    }
  }
}
