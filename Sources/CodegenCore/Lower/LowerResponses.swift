import YAMLTree

/// A documented response.
struct EndpointAnswer {
  /// As documented: `200`, `4XX`, `default`.
  var status: Located<String>
  var match: IR.StatusMatch
  /// `default` may be both.
  var isSuccess: Bool
  var isFailure: Bool
  /// The name of the case, before reserved words are checked.
  var caseName: String
  var body: Body
  /// The media types to accept for the body.
  var mediaTypes: [String]
  var documentation: DocumentationComment

  enum Body {
    case json(Shaped)
    case text, bytes, empty
  }

  /// The shape of a JSON body.
  var shaped: Shaped? {
    if case .json(let shaped) = body { shaped } else { nil }
  }
}

extension Lowering {
  mutating func answers(
    of operation: OpenAPI.Operation, method: String
  ) -> [EndpointAnswer] {
    let hasSuccess = operation.responses.contains { $0.name.value.hasPrefix("2") }
    var seen = Set<IR.StatusMatch>()
    return operation.responses.compactMap { entry in
      guard let match = StatusName.match(entry.name.value) else {
        diagnostics.report(
          .status, "'\(entry.name.value)' is not a status code; this response is ignored",
          at: entry.name.location, help: "use a code such as '200', a range '4XX' or 'default'")
        return nil
      }
      guard seen.insert(match).inserted else {
        diagnostics.report(
          .status, "'\(entry.name.value)' is here twice; this response is ignored",
          at: entry.name.location, help: "merge both into one response")
        return nil
      }
      guard let response = resolved.response(entry.value) else { return nil }
      if let headers = response.written["headers"] {
        diagnostics.report(
          .untypedHeaders, "response headers have no types; they are text",
          at: headers.name.location, help: "read them from the reply's `headers`")
      }
      let content = response.isBytes ? nil : answerContent(response.content)
      return EndpointAnswer(
        status: entry.name, match: match,
        isSuccess: StatusName.isSuccess(match, hasSuccess: hasSuccess),
        isFailure: StatusName.isFailure(match), caseName: StatusName.caseName(match),
        body: method == "head" ? .empty : body(content, of: response),
        mediaTypes: content?.mediaTypes
          ?? (response.content.map(\.name.value) + response.offered.map(\.value)),
        documentation: DocumentationComment(response.description))
    }
  }

  private mutating func body(
    _ content: ChosenContent?, of response: OpenAPI.Response
  ) -> EndpointAnswer.Body {
    guard let content else { return response.isBytes ? .bytes : .empty }
    switch content.form {
    case .bytes: return .bytes
    case .text: return .text
    case .json:
      return .json(
        content.schema.map { shape(of: $0) }
          ?? Shaped(shape: .builtin(.json), isNullable: false, location: content.location))
    }
  }

  mutating func lower(
    _ answers: [EndpointAnswer], names: EndpointNames, owner: IR.Owner, pointer: String,
    isHead: Bool
  ) -> (output: IR.Output, failures: [IR.Failure]) {
    let members = AssignNames.members(
      answers.map { AssignNames.Request([$0.caseName]) }, reserved: ["response"]
    ).names
    var successes: [IR.Answer] = []
    var failures: [IR.Answer] = []
    for (index, answer) in answers.enumerated() {
      let place = DeclarationPlace(
        name: names.answers.indices.contains(index) ? names.answers[index] : nil, owner: owner,
        pointer: pointer + "/responses/" + answer.status.value)
      let lowered = IR.Answer(
        name: members[index], status: answer.match, payload: payload(answer, at: place),
        documentation: answer.documentation)
      if answer.isSuccess { successes.append(lowered) }
      if answer.isFailure { failures.append(lowered) }
    }
    // If no success is documented, the caller gets the body as it arrives.
    if successes.isEmpty && !isHead { return (.stream, failures) }
    return (output(successes), failures)
  }

  private mutating func payload(_ answer: EndpointAnswer, at place: DeclarationPlace) -> IR.Payload
  {
    switch answer.body {
    case .empty: return .empty
    case .bytes: return .data
    case .text: return .text
    case .json(let shaped):
      let type = declareType(shaped, at: place)
      return .json(shaped.isNullable ? .optional(type) : type)
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
