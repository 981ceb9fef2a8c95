import SourceDiagnostics
import YAMLTree

extension OpenAPI {
  /// https://spec.openapis.org/oas/v3.2.0.html#path-item-object
  struct PathItem: Sendable {
    var parameters: [ReferenceOr<Parameter>] = []
    /// In document order, by lowercase method.
    var operations: [Named<Operation>] = []
    var summary: String?
    var description: String?
    var written = Written()
  }
}

extension OpenAPI.PathItem {
  /// https://spec.openapis.org/oas/v3.2.0.html#paths-object
  static func paths(
    _ node: Node, _ decoder: inout DocumentDecoder,
    _ decode: (Node, inout DocumentDecoder) -> OpenAPI.PathItem
  ) -> [OpenAPI.Named<OpenAPI.PathItem>] {
    decoder.object(node, "a map of paths").map { entry in
      if !entry.key.hasPrefix("/") {
        decoder.diagnostics.report(
          .oddPath, "the path '\(entry.key)' does not begin with '/'; read as if it did",
          at: entry.keyLocation, help: "write '/\(entry.key)'")
      }
      return OpenAPI.Named(entry, decode(entry.value, &decoder))
    }
  }

  private static let methods: Set = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
  ]

  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    guard let node = decoder.followed(node) else { return }
    decoder.readPathItems.insert(node.location)
    let fields = decoder.fields(of: node, "a Path Item Object")
    written = OpenAPI.Written(fields, ["servers"])
    for entry in fields {
      switch entry.key {
      case "summary": summary = decoder.string(entry)
      case "description": description = decoder.string(entry)
      case "parameters":
        parameters = decoder.list(entry.value).map {
          decoder.referenceOr($0, .parameter) { OpenAPI.Parameter($1, &$0) }
        }
      case "additionalOperations": operations += Self.additional(entry.value, &decoder)
      case _ where Self.methods.contains(entry.key):
        guard let node = decoder.followed(entry.value) else { continue }
        operations.append(OpenAPI.Named(entry, OpenAPI.Operation(node, &decoder)))
      default: decoder.unknown(entry, in: "a Path Item Object", besides: written)
      }
    }
  }

  /// Methods without a field of their own, as they are sent
  /// (https://spec.openapis.org/oas/v3.2.0.html#path-item-object).
  private static func additional(
    _ node: Node, _ decoder: inout DocumentDecoder
  ) -> [OpenAPI.Named<OpenAPI.Operation>] {
    decoder.object(node, "a map of operations").compactMap { entry in
      guard HeaderName.isToken(entry.key) else {
        decoder.diagnostics.report(
          .oddPath, "'\(entry.key)' is not an HTTP method; the operation is ignored",
          at: entry.keyLocation, help: "use a method such as COPY")
        return nil
      }
      if entry.key != entry.key.uppercasedASCII() {
        decoder.diagnostics.report(
          .oddPath, "the method '\(entry.key)' is sent in upper case", at: entry.keyLocation,
          help: "write '\(entry.key.uppercasedASCII())'")
      }
      return decoder.followed(entry.value).map { node in
        OpenAPI.Named(
          name: Located(entry.key.lowercasedASCII(), at: entry.keyLocation),
          value: OpenAPI.Operation(node, &decoder))
      }
    }
  }
}
