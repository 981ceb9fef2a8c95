import YAMLTree

/// What an operation is called with.
struct EndpointInputs {
  struct Parameter {
    var wire: String
    var swiftName: String?
    var place: IR.Parameter.Place
    var shaped: Shaped
    var isRequired: Bool
    var documentation: DocumentationComment
  }

  struct Body {
    var shaped: Shaped
    var isRequired: Bool
    var documentation: DocumentationComment
  }

  var parameters: [Parameter]
  var body: Body?
}

extension Lowering {
  mutating func inputs(of selected: SelectedOperation) -> EndpointInputs {
    var parameters: [EndpointInputs.Parameter] = []
    var positions: [StringLiteral: Int] = [:]
    func key(_ place: IR.Parameter.Place, _ name: String) -> StringLiteral {
      StringLiteral("\(place) \(name)")
    }
    for reference in selected.parameters {
      guard let parameter = resolved.parameter(reference),
        let input = input(parameter, of: selected)
      else { continue }
      // A parameter of the operation replaces the one of its path.
      let key = key(input.place, input.wire)
      if let index = positions[key] {
        parameters[index] = input
      } else {
        positions[key] = parameters.count
        parameters.append(input)
      }
    }
    for name in selected.path.parameters where positions[key(.path, name)] == nil {
      diagnostics.report(
        .parameter, "the parameter '\(name)' of the path is not described; it is taken as text",
        at: selected.pathLocation, help: "add it to 'parameters' with `in: path`")
      positions[key(.path, name)] = parameters.count
      parameters.append(undescribed(name, at: selected.pathLocation))
    }
    // Those that have to be given come first, those of the path before all others.
    let ordered =
      parameters.filter { $0.place == .path }
      + parameters.filter { $0.place != .path && $0.isRequired }
      + parameters.filter { $0.place != .path && !$0.isRequired }
    return EndpointInputs(parameters: ordered, body: body(of: selected.operation))
  }

  private func undescribed(_ name: String, at location: Location) -> EndpointInputs.Parameter {
    EndpointInputs.Parameter(
      wire: name, swiftName: nil, place: .path,
      shaped: Shaped(shape: .builtin(.string), isNullable: false, location: location),
      isRequired: true, documentation: .none)
  }

  private mutating func input(
    _ parameter: OpenAPI.Parameter, of selected: SelectedOperation
  ) -> EndpointInputs.Parameter? {
    guard let name = parameter.name, let place = parameter.place else {
      return leaveOut(parameter, "it has no 'name' or no 'in'")
    }
    guard let kind = OpenAPI.Parameter.Place(rawValue: place.value) else {
      return leaveOut(parameter, "'\(place.value)' is no place for a parameter")
    }
    if let content = parameter.content {
      return leaveOut(parameter, "parameters with 'content' are not sent yet", at: content)
    }
    let target: IR.Parameter.Place
    switch kind {
    case .cookie: return leaveOut(parameter, "cookies are not sent yet")
    case .path:
      guard selected.path.parameters.contains(name.value) else {
        return leaveOut(parameter, "the path has no '{\(name.value)}'")
      }
      target = .path
    case .query: target = .query
    case .header:
      if Self.runtimeHeaders.contains(name.value.lowercasedASCII()) {
        return leaveOut(parameter, "the runtime sends this header itself")
      }
      guard name.value.utf8.allSatisfy(HeaderName.isTokenByte), !name.value.isEmpty else {
        return leaveOut(parameter, "'\(name.value)' cannot be the name of a header")
      }
      target = .header
    }
    guard checkStyle(parameter, kind) else { return nil }
    let shaped =
      parameter.schema.map { shape(of: $0) }
      ?? Shaped(shape: .builtin(.string), isNullable: false, location: parameter.location)
    guard isSendable(shaped.shape, in: kind) else {
      return leaveOut(parameter, "a value of this kind is not sent in the \(kind.rawValue) yet")
    }
    return EndpointInputs.Parameter(
      wire: name.value, swiftName: parameter.swiftName?.value, place: target, shaped: shaped,
      isRequired: parameter.isRequired || kind == .path,
      documentation: documentation(of: parameter))
  }

  private func documentation(of parameter: OpenAPI.Parameter) -> DocumentationComment {
    guard let schema = parameter.schema else { return DocumentationComment(parameter.description) }
    guard let description = parameter.description, description != schema.description else {
      return documentation(of: schema)
    }
    return DocumentationComment(
      paragraphs: [description] + [documentation(of: schema).lines.joined(separator: "\n")])
  }

  private static let runtimeHeaders: Set = [
    "accept", "content-type", "content-length", "authorization", "cookie", "host",
    "transfer-encoding",
  ]

  /// https://spec.openapis.org/oas/v3.1.1.html#style-values: the defaults are sent.
  private mutating func checkStyle(
    _ parameter: OpenAPI.Parameter, _ place: OpenAPI.Parameter.Place
  ) -> Bool {
    let standard = place == .query || place == .cookie ? "form" : "simple"
    if let style = parameter.style, style.value != standard {
      _ = leaveOut(parameter, "the style '\(style.value)' is not sent yet", at: style.location)
      return false
    }
    if let explode = parameter.explode, place == .query, !explode.value {
      _ = leaveOut(parameter, "'explode: false' is not sent yet", at: explode.location)
      return false
    }
    return true
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
    case .structure, .union, .dictionary: false
    }
  }

  private mutating func leaveOut(
    _ parameter: OpenAPI.Parameter, _ reason: String, at location: Location? = nil
  ) -> EndpointInputs.Parameter? {
    let name = parameter.name.map { " '\($0.value)'" } ?? ""
    diagnostics.report(
      .parameter, "the parameter\(name) is left out: \(reason)",
      at: location ?? parameter.location)
    return nil
  }

  // MARK: Body

  private mutating func body(of operation: OpenAPI.Operation) -> EndpointInputs.Body? {
    guard let reference = operation.requestBody, let body = resolved.requestBody(reference),
      let content = json(in: body.content, of: .request)
    else { return nil }
    let shaped = content.schema.map { shape(ofBody: $0) }
    return EndpointInputs.Body(
      shaped: shaped
        ?? Shaped(shape: .builtin(.json), isNullable: false, location: content.location),
      isRequired: body.isRequired,
      documentation: DocumentationComment(body.description))
  }
}
