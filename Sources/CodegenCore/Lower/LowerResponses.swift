import YAMLTree

/// An answer that a document describes.
struct EndpointAnswer {
  /// As it is documented: `200`, `4XX`, `default`.
  var status: Located<String>
  var match: IR.StatusMatch
  var isSuccess: Bool
  /// What the case is called, before reserved words are looked at.
  var caseName: String
  /// Of the JSON body. `nil` when there is none or another.
  var shaped: Shaped?
  var hasOtherBody: Bool
  var documentation: DocumentationComment
}

extension Lowering {
  mutating func answers(of operation: OpenAPI.Operation) -> [EndpointAnswer] {
    let hasSuccess = operation.responses.contains { $0.name.value.hasPrefix("2") }
    var seen = Set<IR.StatusMatch>()
    return operation.responses.compactMap { entry in
      guard let match = StatusName.match(entry.name.value) else {
        diagnostics.report(
          .status, "'\(entry.name.value)' is no status code; this response is left out",
          at: entry.name.location, help: "write a code such as '200', a range '4XX' or 'default'")
        return nil
      }
      guard seen.insert(match).inserted else {
        diagnostics.report(
          .status, "'\(entry.name.value)' stands here twice; this response is left out",
          at: entry.name.location, help: "bring both into one response")
        return nil
      }
      guard let response = resolved.response(entry.value) else { return nil }
      if let headers = response.headers {
        diagnostics.report(
          .untypedHeaders, "headers of a response have no types of their own; they are text",
          at: headers, help: "read them from the reply's `headers`")
      }
      let isSuccess = StatusName.isSuccess(match, hasSuccess: hasSuccess)
      let content = json(in: response.content, of: .answer)
      return EndpointAnswer(
        status: entry.name, match: match, isSuccess: isSuccess,
        caseName: StatusName.caseName(match),
        shaped: content.map { content in
          content.schema.map { shape(of: $0) }
            ?? Shaped(shape: .builtin(.json), isNullable: false, location: content.location)
        },
        hasOtherBody: content == nil && !response.content.isEmpty,
        documentation: DocumentationComment(response.description))
    }
  }

  /// What a body is for.
  enum BodyUse {
    case request, answer
  }

  /// The media type that is decoded, among several; reports those that a person would miss.
  mutating func json(
    in content: [OpenAPI.Named<OpenAPI.MediaType>], of use: BodyUse
  ) -> OpenAPI.MediaType? {
    let chosen = content.firstIndex { MediaTypeName.isJSON($0.name.value) }
    for (index, entry) in content.enumerated() where index != chosen {
      let consequence: String
      let help: String
      switch (chosen, use) {
      // Nobody expects more of a film than its bytes.
      case (nil, .answer) where entry.isBinary: continue
      case (nil, .answer):
        consequence = "its bytes are given as they come"
        help = "decode the stream's bytes"
      case (nil, .request):
        consequence = "it is not sent"
        help = "a transport of your own can add the body"
      case (.some, _):
        consequence = "JSON is used"
        help = "an overlay that removes it says that nothing is missed"
      }
      diagnostics.report(
        .mediaType, "the media type '\(entry.name.value)' is not read yet; \(consequence)",
        at: entry.name.location, help: help)
    }
    return chosen.map { content[$0].value }
  }

  mutating func lower(
    _ answers: [EndpointAnswer], names: EndpointNames, owner: IR.Owner, pointer: String
  ) -> (output: IR.Output, failures: [IR.Failure]) {
    let members = AssignNames.members(
      answers.map { AssignNames.Request([$0.caseName]) }, reserved: ["response"]
    ).names
    var successes: [IR.Answer] = []
    var failures: [IR.Answer] = []
    for (index, answer) in answers.enumerated() {
      let place = Place(
        name: names.answers.indices.contains(index) ? names.answers[index] : nil, owner: owner,
        pointer: pointer + "/responses/" + answer.status.value)
      let lowered = IR.Answer(
        name: members[index], status: answer.match, payload: payload(answer, at: place),
        documentation: answer.documentation)
      if answer.isSuccess { successes.append(lowered) } else { failures.append(lowered) }
    }
    return (output(successes), failures)
  }

  private mutating func payload(_ answer: EndpointAnswer, at place: Place) -> IR.Payload {
    guard let shaped = answer.shaped else { return answer.hasOtherBody ? .data : .empty }
    let type = realise(shaped, at: place)
    return .json(shaped.isNullable ? .optional(type) : type)
  }

  /// Successes that give the same are one.
  private func output(_ successes: [IR.Answer]) -> IR.Output {
    guard let first = successes.first else { return .nothing([]) }
    let matches = successes.map(\.status)
    switch first.payload {
    case .empty where successes.allSatisfy(\.payload.isEmpty): return .nothing(matches)
    case .data where successes.allSatisfy(\.payload.isData): return .stream(matches)
    case .json(let type) where successes.allSatisfy({ $0.payload.type == type }):
      return .one(matches, .json(type))
    case .empty, .data, .json: return .several(successes)
    }
  }
}

extension IR.Payload {
  fileprivate var isEmpty: Bool {
    if case .empty = self { true } else { false }
  }

  fileprivate var isData: Bool {
    if case .data = self { true } else { false }
  }

  fileprivate var type: IR.TypeReference? {
    if case .json(let type) = self { type } else { nil }
  }
}

extension OpenAPI.Named<OpenAPI.MediaType> {
  /// By its schema, or by its name.
  fileprivate var isBinary: Bool {
    value.schema?.format?.value == "binary" || MediaTypeName.isBinary(name.value)
  }
}
