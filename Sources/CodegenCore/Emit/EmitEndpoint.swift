/// Prints an operation: a value with its parameters, how it is written to a request, and how its
/// response is read.
struct EndpointEmitter {
  let types: TypeEmitter
  private var names: TypeNames { types.names }
  private var access: Code { types.access }

  func emit(_ endpoint: IR.Endpoint, to printer: inout SwiftPrinter) {
    let scope = IR.Owner.endpoint(endpoint.name)
    printer.documentation(endpoint.documentation)
    if endpoint.isDeprecated { printer.line(Self.deprecation) }
    // An operation that cannot be called conforms in an extension marked as unavailable.
    let conformance =
      endpoint.obstacle == nil
      ? names.runtime(endpoint.conformance) : names.standard("Sendable")
    printer.block(
      "\(access)struct \(endpoint.name): \(conformance), \(hashable)"
    ) { printer in
      printer.line("\(access)typealias API = \(types.namespace.name)")
      emitOutput(endpoint, scope, to: &printer)
      printer.blank()
      emitParameters(endpoint, scope, to: &printer)
      emitFacts(endpoint, to: &printer)
      printer.blank()
      // The runtime has a default for operations with nothing to write.
      if !endpoint.parameters.isEmpty || endpoint.body != nil {
        emitWriting(endpoint, to: &printer)
        printer.blank()
      }
      emitReading(endpoint, to: &printer)
      emitAnswers(endpoint, scope, to: &printer)
      for child in types.children(of: scope) {
        printer.blank()
        types.emit(child, to: &printer)
      }
    }
  }

  /// Prints the unavailable conformance of an operation that cannot be called, outside of the
  /// extension of the namespace.
  func emitObstacle(_ endpoint: IR.Endpoint, to printer: inout SwiftPrinter) {
    guard let obstacle = endpoint.obstacle else { return }
    printer.blank()
    printer.line(Self.unavailable(obstacle))
    let conformance = names.runtime(endpoint.conformance)
    printer.line(
      "nonisolated extension \(types.namespace.name).\(endpoint.name): \(conformance) {}")
  }

  /// The attribute of an operation that cannot be called.
  static func unavailable(_ obstacle: StringLiteral) -> Code {
    "@available(*, unavailable, message: \(obstacle))"
  }

  /// The attribute of an operation that the document deprecates.
  static let deprecation: Code =
    "@available(*, deprecated, message: \"The API's document calls this deprecated.\")"

  private var hashable: Code { names.standard("Hashable") }

  // MARK: Parameters

  private func emitParameters(
    _ endpoint: IR.Endpoint, _ scope: IR.Owner, to printer: inout SwiftPrinter
  ) {
    let inputs = endpoint.inputs(names, in: scope)
    for input in inputs {
      printer.documentation(input.documentation)
      printer.line("\(access)var \(input.name): \(input.type)")
    }
    if !inputs.isEmpty { printer.blank() }
    printer.signature("\(access)init(", inputs.map(\.declaration), ")") { printer in
      for input in inputs { printer.line("self.\(input.name) = \(input.name)") }
    }
    printer.blank()
  }

  private func emitFacts(_ endpoint: IR.Endpoint, to printer: inout SwiftPrinter) {
    let security = endpoint.security.map { combination -> Code in
      "[\(combination.map { "\($0)" }.joined(", "))]"
    }
    // Accepting anything is the runtime's default.
    let accept: [Code] = endpoint.accept.value == "*/*" ? [] : ["accept: \(endpoint.accept)"]
    printer.list(
      "\(access)static let facts = \(names.runtime(.facts))(",
      ["id: \(endpoint.operationID)", "method: \(endpoint.method)", "path: \(endpoint.path)"]
        + accept + [
          "security: [\(security.joined(", "))]",
          "statuses: [\(endpoint.statuses.map { "\($0)" }.joined(", "))]",
        ], ")")
  }

  private func emitWriting(_ endpoint: IR.Endpoint, to printer: inout SwiftPrinter) {
    let writer = names.runtime(.requestWriter)
    printer.block("\(access)func write(to request: inout \(writer)) throws") { printer in
      for parameter in endpoint.parameters {
        switch parameter.place {
        case .path:
          let option: Code = parameter.allowsEmpty ? ", allowsEmpty: true" : ""
          printer.line("try request.path(\(parameter.key), \(parameter.name)\(option))")
        case .query:
          printer.line(
            "try request.query(\(parameter.key), \(parameter.name)\(share(parameter)))")
        case .header:
          printer.line(
            "try request.header(\(parameter.key), \(parameter.name)\(share(parameter)))")
        }
      }
      if let body = endpoint.body {
        let type: Code = body.mediaType.isPlainJSON ? "" : ", as: \(body.mediaType.name)"
        printer.line("try request.json(\(body.name)\(type))")
      }
    }
  }

  private func share(_ parameter: IR.Parameter) -> Code {
    switch parameter.client {
    case .optional: ", orClients: .optional"
    case .required: ", orClients: .required"
    case nil: ""
    }
  }

  // MARK: Answers

  private func emitOutput(
    _ endpoint: IR.Endpoint, _ scope: IR.Owner, to printer: inout SwiftPrinter
  ) {
    switch endpoint.output {
    case .nothing: printer.line("\(access)typealias Output = \(names.standard("Void"))")
    case .one(.json(let type)):
      // A type declared here is already called `Output`.
      if case .named(let id) = type, types.namespace.types[id].isOutput(of: endpoint) { return }
      printer.line("\(access)typealias Output = \(names.type(type, in: scope))")
    case .one(.text):
      printer.line("\(access)typealias Output = \(names.builtin(.string))")
    case .one(.data), .one(.empty):
      printer.line("\(access)typealias Output = \(names.builtin(.data))")
    case .stream:
      printer.line("\(access)typealias Output = \(names.runtime(.streamedBody))")
    case .several: break
    }
  }

  private func emitReading(_ endpoint: IR.Endpoint, to printer: inout SwiftPrinter) {
    let response = names.runtime(.response)
    printer.block(
      "\(access)static func read(_ response: \(response)) throws -> Output"
    ) { printer in
      printer.line("switch response.code {")
      for answer in endpoint.answers.sorted(by: { $0.status.rank < $1.status.rank }) {
        printer.line("\(answer.status.pattern): \(answer.result)")
      }
      if !endpoint.hasDefault { printer.line("default: throw response.undocumented()") }
      printer.line("}")
    }
  }

  private func emitAnswers(
    _ endpoint: IR.Endpoint, _ scope: IR.Owner, to printer: inout SwiftPrinter
  ) {
    if case .several(let answers) = endpoint.output {
      printer.blank()
      printer.block("\(access)enum Output: \(names.standard("Sendable"))") { printer in
        for answer in answers {
          printer.documentation(answer.documentation)
          printer.line("case \(answer.name)\(payload(answer, in: scope))")
        }
      }
    }
    guard !endpoint.failures.isEmpty else { return }
    printer.blank()
    printer.documentation(DocumentationComment("The failures that the document describes."))
    let response = names.runtime(.response)
    printer.block("\(access)enum Failure: \(names.runtime(.failure))") { printer in
      for failure in endpoint.failures {
        printer.documentation(failure.documentation)
        switch failure.payload {
        case .json(let type):
          let body = names.runtime(.errorBody)
          printer.line("case \(failure.name)(\(body)<\(names.type(type, in: scope))>)")
        case .text, .data, .empty: printer.line("case \(failure.name)(\(response))")
        }
      }
      printer.blank()
      printer.block("\(access)var response: \(response)") { printer in
        printer.line("switch self {")
        for failure in endpoint.failures {
          switch failure.payload {
          case .json: printer.line("case .\(failure.name)(let body): body.response")
          case .text, .data, .empty:
            printer.line("case .\(failure.name)(let response): response")
          }
        }
        printer.line("}")
      }
    }
  }

  private func payload(_ answer: IR.Answer, in scope: IR.Owner) -> Code {
    switch answer.payload {
    case .json(let type): "(\(names.type(type, in: scope)))"
    case .text: "(\(names.builtin(.string)))"
    case .data: "(\(names.builtin(.data)))"
    case .empty: ""
    }
  }
}

extension IR.TypeDeclaration {
  fileprivate func isOutput(of endpoint: IR.Endpoint) -> Bool {
    owner == .endpoint(endpoint.name) && name == AssignNames.fixed(type: "Output")
  }
}

extension IR.Endpoint {
  fileprivate var conformance: RuntimeName {
    switch output {
    case .stream: .streamOperation
    case .nothing, .one, .several: .operation
    }
  }
}
