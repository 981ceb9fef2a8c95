extension ResolvedDocument {
  /// The schemas that a target is in, the outermost first, and the way from each. Inner ones may
  /// have been read again for another reference.
  func schemas(
    enclosing target: ReferenceTarget
  ) -> [(schema: OpenAPI.Schema, rest: ArraySlice<String>)] {
    let tokens = target.tokens
    var found: [(schema: OpenAPI.Schema, rest: ArraySlice<String>)?] = [inOperation(target)]
    for length in 0..<tokens.count {
      let outer = ReferenceTarget(file: target.file, tokens: Array(tokens[..<length]))
      let rest = tokens[length...]
      found.append(schemas[outer].map { ($0, rest) })
      found.append(responses[outer]?.value?.content.schema(at: rest))
      found.append(requestBodies[outer]?.value?.content.schema(at: rest))
    }
    return found.compactMap { $0 }
  }

  private func inOperation(
    _ target: ReferenceTarget
  ) -> (schema: OpenAPI.Schema, rest: ArraySlice<String>)? {
    let tokens = target.tokens
    guard target.file == document.location.file, tokens.count > 4, tokens[0] == "paths",
      let path = document.paths.last(where: { $0.name.value == tokens[1] }),
      let operation = path.value.operations.last(where: { $0.name.value == tokens[2] })?.value
    else { return nil }
    switch tokens[3] {
    case "requestBody": return operation.requestBody?.value?.content.schema(at: tokens[4...])
    case "responses":
      let response = operation.responses.last { $0.name.value == tokens[4] }?.value.value
      return response?.content.schema(at: tokens[5...])
    default: return nil
    }
  }
}

extension [OpenAPI.Named<OpenAPI.MediaType>] {
  /// The schema at `content/…/schema`, and the rest of the way.
  fileprivate func schema(
    at tokens: ArraySlice<String>
  ) -> (schema: OpenAPI.Schema, rest: ArraySlice<String>)? {
    guard tokens.count > 2, tokens.first == "content",
      let name = tokens.dropFirst().first, tokens.dropFirst(2).first == "schema",
      let schema = last(where: { $0.name.value == name })?.value.schema
    else { return nil }
    return (schema, tokens.dropFirst(3))
  }
}
