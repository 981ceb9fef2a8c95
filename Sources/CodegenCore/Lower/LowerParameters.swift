import YAMLTree

/// The inputs of an operation.
struct EndpointInputs {
  struct Parameter {
    var wire: String
    var swiftName: String?
    var place: IR.Parameter.Place
    var shaped: Shaped
    var isRequired: Bool
    var allowsEmpty = false
    var client: IR.ClientShare?
    var documentation: DocumentationComment
  }

  struct Body {
    var shaped: Shaped
    var mediaType: IR.MediaType
    var isRequired: Bool
    var documentation: DocumentationComment
  }

  /// Something documented that is not sent.
  struct Unsent {
    /// Its description in messages: `the cookie 'session'`.
    var what: String
    var isRequired: Bool
  }

  var parameters: [Parameter]
  var body: Body?
  var unsent: [Unsent] = []
  /// Whether something required is passed as text, for lack of a type.
  var takesText = false
}

/// Documented inputs of an operation that are not supported.
struct InputGaps {
  var unsent: [EndpointInputs.Unsent] = []
  var takesText = false
}

/// Identifies a parameter of an operation.
private struct ParameterKey: Hashable {
  var place: IR.Parameter.Place
  var name: ExactKey
}

extension Lowering {
  mutating func inputs(of selected: SelectedOperation) -> EndpointInputs {
    var parameters: [EndpointInputs.Parameter] = []
    var positions: [ParameterKey: Int] = [:]
    inputGaps = InputGaps()
    let body = body(of: selected.operation)
    for reference in selected.parameters {
      guard let parameter = resolved.parameter(reference),
        let input = input(parameter, of: selected, hasBody: body != nil)
      else { continue }
      // A parameter of the operation replaces the one of its path.
      let key = ParameterKey(place: input.place, name: ExactKey(input.wire))
      if let index = positions[key] {
        parameters[index] = input
      } else {
        positions[key] = parameters.count
        parameters.append(input)
      }
    }
    for name in selected.path.parameters {
      let key = ParameterKey(place: .path, name: ExactKey(name))
      if positions[key] != nil { continue }
      diagnostics.report(
        .parameter, "the path parameter '\(name)' is not described; it is passed as text",
        at: selected.pathLocation, help: "add it to 'parameters' with `in: path`")
      positions[key] = parameters.count
      parameters.append(undescribed(name, at: selected.pathLocation))
    }
    // Path parameters come first, then other required ones.
    let ordered =
      parameters.filter { $0.place == .path }
      + parameters.filter { $0.place != .path && $0.isRequired }
      + parameters.filter { $0.place != .path && !$0.isRequired }
    return EndpointInputs(
      parameters: ordered, body: body, unsent: inputGaps.unsent, takesText: inputGaps.takesText)
  }

  private func undescribed(_ name: String, at location: Location) -> EndpointInputs.Parameter {
    EndpointInputs.Parameter(
      wire: name, swiftName: nil, place: .path,
      shaped: Shaped(shape: .builtin(.string), isNullable: false, location: location),
      isRequired: true, documentation: .none)
  }

  private mutating func input(
    _ parameter: OpenAPI.Parameter, of selected: SelectedOperation, hasBody: Bool
  ) -> EndpointInputs.Parameter? {
    guard let name = parameter.name, let place = parameter.place else {
      return leaveOut(parameter, "it has no 'name' or no 'in'", help: "add both")
    }
    guard let kind = OpenAPI.Parameter.Place(rawValue: place.value) else {
      return leaveOut(
        parameter, "'\(place.value)' is not a place for a parameter",
        help: "the places are path, query, header and cookie")
    }
    let target: IR.Parameter.Place
    switch kind {
    case .cookie:
      return leaveOut(
        parameter, "cookies are not supported yet", help: "add it in a transport of your own")
    case .path:
      guard selected.path.parameters.contains(name.value) else {
        return passOver(
          parameter, "the path has no '{\(name.value)}'", help: "add it there, or remove this")
      }
      target = .path
    case .query: target = .query
    case .header:
      if let source = source(
        ofHeader: name.value.lowercasedASCII(), of: selected.operation, hasBody: hasBody)
      {
        return passOver(
          parameter, "this header is set by \(source)",
          help: "nothing is missing: remove it from the document")
      }
      guard HeaderName.isToken(name.value) else {
        return leaveOut(
          parameter, "'\(name.value)' is not a valid header name",
          help: "a name consists of letters, digits and `!#$%&'*+-.^_`|~`")
      }
      target = .header
    }
    guard let shaped = sendable(parameter, kind) else { return nil }
    let isShared = kind != .path && clientParameter(named: name.value) != nil
    return EndpointInputs.Parameter(
      wire: name.value, swiftName: parameter.swiftName?.value, place: target, shaped: shaped,
      isRequired: (parameter.isRequired && !isShared) || kind == .path,
      allowsEmpty: kind == .path && parameter.allowsEmpty,
      client: isShared ? (parameter.isRequired ? .required : .optional) : nil,
      documentation: documentation(of: parameter))
  }

  /// The type of a parameter. `nil` if it is not sent; path parameters always are.
  private mutating func sendable(
    _ parameter: OpenAPI.Parameter, _ place: OpenAPI.Parameter.Place
  ) -> Shaped? {
    let text = Shaped(shape: .builtin(.string), isNullable: false, location: parameter.location)
    if let (reason, location) = unsentStyle(parameter, place) {
      if place == .path { return taken(parameter, text, because: reason, at: location) }
      return leaveOut(parameter, reason, at: location, help: Self.byYourself)
    }
    guard let schema = parameter.schema else { return text }
    let shaped = shape(of: schema)
    if isSendable(shaped.shape, in: place) { return shaped }
    if !isText(shaped.shape) { outcomes.leaveOut(schema, .parameter) }
    if place == .path || isText(shaped.shape) {
      return taken(parameter, text, because: "its schema has no type for a parameter")
    }
    return leaveOut(
      parameter, "a value of this kind is not supported in the \(place.rawValue) yet",
      help: Self.byYourself)
  }

  /// The name in the manifest of a parameter of the client. Case is ignored, as in names of
  /// headers.
  func clientParameter(named name: String) -> Located<String>? {
    options.clientParameters.first { $0.value.lowercasedASCII() == name.lowercasedASCII() }
  }

  private static let byYourself = "add it to the request in a transport of your own"

  /// Whether a shape is any value, a scalar or one of several: all of these can be written as text.
  private func isText(_ shape: Shape) -> Bool {
    switch shape {
    case .builtin, .enumeration: true
    case .named(let target): shapes[target].map { isText($0.shape) } ?? true
    case .union(let union): union.variants.allSatisfy { isText($0.shaped.shape) }
    case .structure, .tuple, .array, .dictionary: false
    }
  }

  private mutating func taken(
    _ parameter: OpenAPI.Parameter, _ text: Shaped, because reason: String,
    at location: Location? = nil
  ) -> Shaped {
    let name = parameter.name?.value ?? ""
    if parameter.isRequired || parameter.place?.value == "path" { inputGaps.takesText = true }
    diagnostics.report(
      .parameter, "the parameter '\(name)' is passed as text: \(reason)",
      at: location ?? parameter.location, help: "pass the text that the API expects")
    return text
  }

  private func documentation(of parameter: OpenAPI.Parameter) -> DocumentationComment {
    guard let schema = parameter.schema else { return DocumentationComment(parameter.description) }
    guard let description = parameter.description, description != schema.description else {
      return documentation(of: schema)
    }
    return DocumentationComment(
      paragraphs: [description] + [documentation(of: schema).lines.joined(separator: "\n")])
  }

  /// What else determines a header, if anything.
  private func source(
    ofHeader name: String, of operation: OpenAPI.Operation, hasBody: Bool
  ) -> String? {
    switch name {
    case "content-type": hasBody ? "the body" : nil
    case "authorization": setsAuthorization(operation) ? "the security scheme" : nil
    case "content-length", "host", "transfer-encoding", "connection": "the request itself"
    default: nil
    }
  }

  /// Whether credentials of the operation use the header `Authorization`.
  private func setsAuthorization(_ operation: OpenAPI.Operation) -> Bool {
    (operation.security ?? resolved.document.security).contains { requirement in
      requirement.schemes.contains { scheme in
        let type = resolved.securityScheme(named: scheme.name.value)?.type?.value
        return ["http", "oauth2", "openIdConnect", "basic"].contains(type ?? "")
      }
    }
  }

  /// https://spec.openapis.org/oas/v3.1.1.html#style-values: the defaults are sent.
  private func unsentStyle(
    _ parameter: OpenAPI.Parameter, _ place: OpenAPI.Parameter.Place
  ) -> (reason: String, location: Location)? {
    if let content = parameter.written["content"] {
      return ("parameters with 'content' are not supported yet", content.name.location)
    }
    let standard = place == .query || place == .cookie ? "form" : "simple"
    if let style = parameter.style, style.value != standard {
      return ("the style '\(style.value)' is not supported yet", style.location)
    }
    if let explode = parameter.explode, place == .query, !explode.value {
      return ("'explode: false' is not supported yet", explode.location)
    }
    return nil
  }

  /// Scalars anywhere, lists of them in the query.
  private func isSendable(_ shape: Shape, in place: OpenAPI.Parameter.Place) -> Bool {
    switch shape {
    case .builtin(let builtin): builtin != .json && builtin != .data
    case .enumeration: true
    case .array(let element):
      place == .query && !element.isNullable && isSendable(element.shape, in: .path)
    case .named(let target):
      shapes[target].map { isSendable($0.shape, in: place) } ?? false
    case .structure, .tuple, .union, .dictionary: false
    }
  }

  private mutating func leaveOut<Value>(
    _ parameter: OpenAPI.Parameter, _ reason: String, at location: Location? = nil, help: String
  ) -> Value? {
    let place = parameter.place.map { $0.value + " parameter" } ?? "parameter"
    inputGaps.unsent.append(
      EndpointInputs.Unsent(
        what: "the \(place) '\(parameter.name?.value ?? "")'", isRequired: parameter.isRequired))
    return passOver(parameter, reason, at: location, help: help)
  }

  /// Omits a parameter that no call needs.
  private mutating func passOver<Value>(
    _ parameter: OpenAPI.Parameter, _ reason: String, at location: Location? = nil, help: String
  ) -> Value? {
    let name = parameter.name.map { " '\($0.value)'" } ?? ""
    diagnostics.report(
      .parameter, "the parameter\(name) is ignored: \(reason)",
      at: location ?? parameter.location, help: help)
    return nil
  }

  // MARK: Body

  private mutating func body(of operation: OpenAPI.Operation) -> EndpointInputs.Body? {
    guard let reference = operation.requestBody, let body = resolved.requestBody(reference)
    else { return nil }
    guard let content = requestContent(body.content) else {
      let types = body.content.map { "'\($0.name.value)'" }.joined(separator: " or ")
      if !body.content.isEmpty {
        inputGaps.unsent.append(
          EndpointInputs.Unsent(what: "a body of \(types)", isRequired: body.isRequired))
      }
      return nil
    }
    let shaped = content.schema.map { shape(ofBody: $0) }
    return EndpointInputs.Body(
      shaped: shaped
        ?? Shaped(shape: .builtin(.json), isNullable: false, location: content.location),
      mediaType: IR.MediaType(
        name: StringLiteral(
          content.mediaTypes.first.flatMap { MediaTypeName.sendable($0) } ?? "application/json")),
      isRequired: body.isRequired,
      documentation: DocumentationComment(body.description))
  }
}
