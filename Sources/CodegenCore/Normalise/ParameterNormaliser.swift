import SourceDiagnostics
import YAMLTree

/// The inputs of an operation, and those that are not sent.
struct OperationInputs {
  var parameters: [API.Parameter] = []
  var body: API.Body?
  var unsent: [API.Unsent] = []
  /// Whether something required is passed as text, for lack of a type.
  var takesText = false
}

/// Identifies a parameter of an operation.
private struct ParameterKey: Hashable {
  var place: ParameterPlace
  var name: ExactKey
}

/// Decides how the parameters and the body of one operation are sent.
struct ParameterNormaliser {
  let schemas: SchemaNormaliser
  let security: SecurityNormaliser
  let selected: SelectedOperation
  private var inputs = OperationInputs()

  init(
    _ schemas: SchemaNormaliser, _ security: SecurityNormaliser, _ selected: SelectedOperation
  ) {
    self.schemas = schemas
    self.security = security
    self.selected = selected
  }

  private var resolved: ResolvedDocument { schemas.resolved }

  mutating func normalise() -> OperationInputs {
    var parameters: [API.Parameter] = []
    var positions: [ParameterKey: Int] = [:]
    inputs.body = body(of: selected.operation)
    for reference in selected.parameters {
      guard let parameter = resolved.parameter(reference),
        let input = input(parameter)
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
      schemas.diagnostics.report(
        .parameter, "the path parameter '\(name)' is not described; it is passed as text",
        at: selected.pathLocation, help: "add it to 'parameters' with `in: path`")
      positions[key] = parameters.count
      parameters.append(undescribed(name, at: selected.pathLocation))
    }
    // Path parameters come first, then other required ones.
    inputs.parameters =
      parameters.filter { $0.place == .path }
      + parameters.filter { $0.place != .path && $0.isRequired }
      + parameters.filter { $0.place != .path && !$0.isRequired }
    return inputs
  }

  private func undescribed(_ name: String, at location: Location) -> API.Parameter {
    API.Parameter(
      wire: name, swiftName: nil, place: .path, schema: schemas.text, isRequired: true,
      documentation: .none, location: location)
  }

  /// A parameter as it is sent; `nil`, with a report, if it is not.
  private mutating func input(_ parameter: OpenAPI.Parameter) -> API.Parameter? {
    guard let name = parameter.name, let place = parameter.place else {
      return leaveOut(parameter, "it has no 'name' or no 'in'", help: "add both")
    }
    guard let kind = OpenAPI.Parameter.Place(rawValue: place.value) else {
      return leaveOut(
        parameter, "'\(place.value)' is not a place for a parameter",
        help: "the places are path, query, header and cookie")
    }
    let target: ParameterPlace
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
      if let source = source(ofHeader: name.value.lowercasedASCII()) {
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
    guard let schema = sendable(parameter, kind) else { return nil }
    let isShared = kind != .path && clientParameter(named: name.value) != nil
    return API.Parameter(
      wire: name.value, swiftName: parameter.swiftName?.value, place: target, schema: schema,
      isRequired: (parameter.isRequired && !isShared) || kind == .path,
      allowsEmpty: kind == .path && parameter.allowsEmpty,
      client: isShared ? (parameter.isRequired ? .required : .optional) : nil,
      documentation: documentation(of: parameter),
      location: schema == schemas.text
        ? parameter.location : parameter.schema?.location ?? parameter.location)
  }

  /// The schema of a parameter. `nil` if it is not sent; path parameters always are.
  private mutating func sendable(
    _ parameter: OpenAPI.Parameter, _ place: OpenAPI.Parameter.Place
  ) -> API.SchemaID? {
    if let (reason, location) = unsentStyle(parameter, place) {
      if place == .path { return taken(parameter, because: reason, at: location) }
      return leaveOut(parameter, reason, at: location, help: Self.byYourself)
    }
    guard let schema = parameter.schema else { return schemas.text }
    let id = schemas.id(of: schema)
    if isSendable(id, in: place) { return id }
    let isText = isText(id)
    if isText {
      schemas.outcomes.passAsText(schema)
    } else {
      schemas.outcomes.leaveOut(schema, DocumentCode.parameter.rawValue)
    }
    if place == .path || isText {
      return taken(parameter, because: "its schema has no type for a parameter")
    }
    return leaveOut(
      parameter, "a value of this kind is not supported in the \(place.rawValue) yet",
      help: Self.byYourself)
  }

  /// The name in the manifest of a parameter of the client. Case is ignored, as in names of
  /// headers.
  private func clientParameter(named name: String) -> Located<String>? {
    schemas.options.clientParameters.first { $0.value.lowercasedASCII() == name.lowercasedASCII() }
  }

  private static let byYourself = "add it to the request in a transport of your own"

  /// Whether a schema is any value, a scalar or one of several: all of these can be written as
  /// text.
  private func isText(_ id: API.SchemaID) -> Bool {
    guard let (_, form) = schemas.end(of: id) else { return true }
    switch form.kind {
    case .anything, .scalar, .values, .same: return true
    case .union(let union): return union.variants.allSatisfy { isText($0.schema) }
    case .object, .tuple, .list, .map: return false
    }
  }

  /// Passes a parameter as text, with a report.
  private mutating func taken(
    _ parameter: OpenAPI.Parameter, because reason: String, at location: Location? = nil
  ) -> API.SchemaID {
    let name = parameter.name?.value ?? ""
    if parameter.isRequired || parameter.place?.value == "path" { inputs.takesText = true }
    schemas.diagnostics.report(
      .parameter, "the parameter '\(name)' is passed as text: \(reason)",
      at: location ?? parameter.location, help: "pass the text that the API expects")
    return schemas.text
  }

  private func documentation(of parameter: OpenAPI.Parameter) -> DocumentationComment {
    guard let schema = parameter.schema else { return DocumentationComment(parameter.description) }
    let documentation = schemas.annotations.documentation(of: [schema])
    guard let description = parameter.description, description != schema.description else {
      return documentation
    }
    return DocumentationComment(
      paragraphs: [description] + [documentation.lines.joined(separator: "\n")])
  }

  /// What sets a header instead of a parameter, if anything.
  private func source(ofHeader name: String) -> String? {
    switch name {
    case "content-type": inputs.body != nil ? "the body" : nil
    case "authorization":
      security.setsAuthorization(selected.operation) ? "the security scheme" : nil
    case "content-length", "host", "transfer-encoding", "connection": "the request itself"
    default: nil
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
  private func isSendable(_ id: API.SchemaID, in place: OpenAPI.Parameter.Place) -> Bool {
    guard let (_, form) = schemas.end(of: id) else { return false }
    switch form.kind {
    case .scalar(let builtin): return builtin != .data
    case .values: return true
    case .list(let element):
      return place == .query && schemas.form(of: element)?.isNullable == false
        && isSendable(element, in: .path)
    case .anything, .object, .tuple, .union, .map, .same: return false
    }
  }

  /// Leaves out a parameter that the server may expect, with a report.
  private mutating func leaveOut<Value>(
    _ parameter: OpenAPI.Parameter, _ reason: String, at location: Location? = nil, help: String
  ) -> Value? {
    let place = parameter.place.map { $0.value + " parameter" } ?? "parameter"
    inputs.unsent.append(
      API.Unsent(
        what: "the \(place) '\(parameter.name?.value ?? "")'", isRequired: parameter.isRequired))
    return passOver(parameter, reason, at: location, help: help)
  }

  /// Leaves out a parameter that no request needs, with a report.
  private mutating func passOver<Value>(
    _ parameter: OpenAPI.Parameter, _ reason: String, at location: Location? = nil, help: String
  ) -> Value? {
    let name = parameter.name.map { " '\($0.value)'" } ?? ""
    schemas.diagnostics.report(
      .parameter, "the parameter\(name) is ignored: \(reason)",
      at: location ?? parameter.location, help: help)
    return nil
  }

  // MARK: Body

  private mutating func body(of operation: OpenAPI.Operation) -> API.Body? {
    guard let reference = operation.requestBody, let body = resolved.requestBody(reference)
    else { return nil }
    guard let content = ContentNormaliser(schemas: schemas).requestContent(body.content) else {
      let types = body.content.map { "'\($0.name.value)'" }.joined(separator: " or ")
      if !body.content.isEmpty {
        inputs.unsent.append(
          API.Unsent(what: "a body of \(types)", isRequired: body.isRequired))
      }
      return nil
    }
    return API.Body(
      schema: content.schema.map { schemas.id(ofBody: $0) } ?? schemas.anything,
      mediaType: content.mediaTypes.first.flatMap { MediaTypeName.sendable($0) }
        ?? "application/json",
      isRequired: body.isRequired, documentation: DocumentationComment(body.description),
      location: content.schema?.location ?? content.location)
  }
}
