import YAMLTree

extension OpenAPI {
  /// https://spec.openapis.org/oas/v3.1.1.html#path-item-object
  struct PathItem: Sendable {
    var parameters: [ReferenceOr<Parameter>] = []
    /// In the order of the document, by method in lower case.
    var operations: [Named<Operation>] = []
    var summary: String?
    var description: String?
  }
}

extension DocumentDecoder {
  /// https://spec.openapis.org/oas/v3.1.1.html#paths-object
  mutating func paths(
    _ node: Node, _ pathItem: (inout DocumentDecoder, Node) -> OpenAPI.PathItem
  ) -> [OpenAPI.Named<OpenAPI.PathItem>] {
    var paths: [OpenAPI.Named<OpenAPI.PathItem>] = []
    for entry in object(node, "a map of paths") {
      if !entry.key.hasPrefix("/") {
        diagnostics.report(
          .oddPath, "the path '\(entry.key)' does not begin with '/'; it is read as if it did",
          at: entry.keyLocation, help: "write '/\(entry.key)'")
      }
      paths.append(
        OpenAPI.Named(
          name: Located(entry.key, at: entry.keyLocation), value: pathItem(&self, entry.value)))
    }
    return paths
  }

  private static let methods: Set = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
  ]

  mutating func pathItem(_ node: Node) -> OpenAPI.PathItem {
    var item = OpenAPI.PathItem()
    guard let node = followed(node) else { return item }
    readPathItems.insert(node.location)
    for entry in fields(of: node, "a Path Item Object") {
      switch entry.key {
      case "summary": item.summary = string(entry)
      case "description": item.description = string(entry)
      case "parameters":
        item.parameters = list(entry.value).map { referenceOr($0, .parameter) { $0.parameter($1) } }
      case "servers":
        leaveOut(
          entry, "servers of a path are not used yet; the document's are",
          help: "make a client of its own with `server:` for these operations")
      case "additionalOperations": item.operations += additionalOperations(entry.value)
      case let method where Self.methods.contains(method):
        guard let node = followed(entry.value) else { continue }
        item.operations.append(
          OpenAPI.Named(name: Located(method, at: entry.keyLocation), value: operation(node)))
      default: unknown(entry, in: "a Path Item Object")
      }
    }
    return item
  }

  /// Methods that have no field of their own, as they are sent
  /// (https://spec.openapis.org/oas/v3.2.0.html#path-item-object).
  private mutating func additionalOperations(
    _ node: Node
  ) -> [OpenAPI.Named<OpenAPI.Operation>] {
    object(node, "a map of operations").compactMap { entry in
      guard HeaderName.isToken(entry.key) else {
        diagnostics.report(
          .oddPath, "'\(entry.key)' cannot be a method of HTTP; the operation is left out",
          at: entry.keyLocation, help: "write a method such as COPY")
        return nil
      }
      if entry.key != entry.key.uppercasedASCII() {
        diagnostics.report(
          .oddPath, "the method '\(entry.key)' is sent in capitals", at: entry.keyLocation,
          help: "write '\(entry.key.uppercasedASCII())'")
      }
      return followed(entry.value).map { node in
        OpenAPI.Named(
          name: Located(entry.key.lowercasedASCII(), at: entry.keyLocation),
          value: operation(node))
      }
    }
  }
}
