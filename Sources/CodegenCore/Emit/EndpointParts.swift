/// A parameter or body in a signature.
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
  /// The arguments of an operation: required parameters, the body if required, the rest.
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

  /// A line of the switch that reads a response.
  struct AnswerLine {
    var status: StatusMatch
    /// What the case does.
    var result: Code
  }

  var answers: [AnswerLine] {
    var lines: [AnswerLine] = []
    switch output {
    case .nothing: lines.append(AnswerLine(status: .success, result: "return ()"))
    case .one(let payload):
      lines.append(AnswerLine(status: .success, result: "return \(payload.reading)"))
    case .stream:
      lines.append(AnswerLine(status: .success, result: "return Output(response)"))
    case .several(let answers):
      for answer in answers {
        let result: Code =
          switch answer.payload {
          case .json, .text, .data: "return .\(answer.name)(\(answer.payload.reading))"
          case .empty: "return .\(answer.name)"
          }
        lines.append(AnswerLine(status: answer.status, result: result))
      }
      // Any other 2xx has no output, and is not a failure.
      if !answers.contains(where: { $0.status == .success }) && hasDefault {
        lines.append(AnswerLine(status: .success, result: "throw response.undocumented()"))
      }
    }
    for failure in failures {
      let body: Code =
        switch failure.payload {
        case .json: "response.errorBody()"
        case .text, .data, .empty: "response"
        }
      lines.append(
        AnswerLine(status: failure.status, result: "throw Failure.\(failure.name)(\(body))"))
    }
    return lines
  }

  var hasDefault: Bool { failures.contains { $0.status == .otherwise } }
}

extension IR.Payload {
  fileprivate var reading: Code {
    switch self {
    case .json: "try response.json()"
    case .text: "try response.string()"
    case .data, .empty: "response.data"
    }
  }
}

extension StatusMatch {
  /// Any 2xx.
  static let success = Self.range(2)

  /// Codes come before ranges, and ranges before the default.
  var rank: Int {
    switch self {
    case .code: 0
    case .range: 1
    case .otherwise: 2
    }
  }

  /// As a case of a switch.
  var pattern: Code {
    switch self {
    case .code(let code): "case \(code)"
    case .range(let digit): "case \(digit * 100)...\(digit * 100 + 99)"
    case .otherwise: "default"
    }
  }
}
