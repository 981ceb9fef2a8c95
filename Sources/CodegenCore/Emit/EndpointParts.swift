/// A parameter or body as it stands in a signature.
struct EndpointInput {
  var name: MemberName
  var type: Code
  var isRequired: Bool
  var documentation: DocumentationComment

  var declaration: Code {
    isRequired ? "\(name): \(type)" : "\(name): \(type) = nil"
  }
}

extension IR.Endpoint {
  /// What an operation is made with: required parameters, the body when it is required, the rest.
  func inputs(_ names: TypeNames, in scope: IR.Owner) -> [EndpointInput] {
    var inputs = parameters.map { parameter in
      input(
        parameter.name, parameter.type, parameter.isRequired, parameter.documentation, names,
        scope)
    }
    if let body {
      inputs.append(
        input(body.name, body.type, body.isRequired, body.documentation, names, scope))
    }
    return inputs.filter(\.isRequired) + inputs.filter { !$0.isRequired }
  }

  private func input(
    _ name: MemberName, _ type: IR.TypeReference, _ isRequired: Bool,
    _ documentation: DocumentationComment, _ names: TypeNames, _ scope: IR.Owner
  ) -> EndpointInput {
    EndpointInput(
      name: name, type: names.type(isRequired ? type : .optional(type), in: scope),
      isRequired: isRequired, documentation: documentation)
  }

  /// A line of the switch that reads an answer.
  struct AnswerLine {
    var statuses: [IR.StatusMatch]
    /// What the case does.
    var result: Code
  }

  var answers: [AnswerLine] {
    var lines: [AnswerLine] = []
    switch output {
    case .nothing(let statuses):
      if !statuses.isEmpty { lines.append(AnswerLine(statuses: statuses, result: "return ()")) }
    case .one(let statuses, let payload):
      lines.append(AnswerLine(statuses: statuses, result: "return \(payload.reading)"))
    case .stream(let statuses):
      lines.append(AnswerLine(statuses: statuses, result: "return Output(response)"))
    case .several(let answers):
      for answer in answers {
        let result: Code =
          switch answer.payload {
          case .json, .data: "return .\(answer.name)(\(answer.payload.reading))"
          case .empty: "return .\(answer.name)"
          }
        lines.append(AnswerLine(statuses: [answer.status], result: result))
      }
    }
    for failure in failures {
      let body: Code =
        switch failure.payload {
        case .json: "try response.errorBody()"
        case .data, .empty: "response"
        }
      lines.append(
        AnswerLine(
          statuses: [failure.status], result: "throw Failure.\(failure.name)(\(body))"))
    }
    return lines
  }

  var hasDefault: Bool { answers.contains { $0.statuses.contains(.otherwise) } }
}

extension IR.Payload {
  fileprivate var reading: Code {
    switch self {
    case .json: "try response.json()"
    case .data, .empty: "response.data"
    }
  }
}

extension [IR.StatusMatch] {
  /// Codes come before ranges, and ranges before what is left.
  var rank: Int { contains(.otherwise) ? 2 : contains { $0.isRange } ? 1 : 0 }

  var pattern: Code {
    if contains(.otherwise) { return "default" }
    return "case \(map(\.pattern).joined(", "))"
  }
}

extension IR.StatusMatch {
  fileprivate var isRange: Bool {
    switch self {
    case .range: true
    case .code, .otherwise: false
    }
  }

  fileprivate var pattern: Code {
    switch self {
    case .code(let code): "\(code)"
    case .range(let digit): "\(digit * 100)...\(digit * 100 + 99)"
    case .otherwise: "_"
    }
  }
}
