import SourceDiagnostics
import YAMLTree

extension OpenAPI {
  /// https://spec.openapis.org/oas/v3.2.0.html#openapi-object
  struct Document: Sendable {
    var version: Version
    var location: Location
    var info = Info()
    var servers: [Server] = []
    /// The requirement of every operation that has none of its own.
    var security: [SecurityRequirement] = []
    var paths: [Named<PathItem>] = []
    var components = Components()
    /// Schema keywords that are not generated yet: `defaultMapping` of discriminators.
    var unusedKeywords: [Named<Node>] = []
    var written = Written()
  }

  /// https://spec.openapis.org/oas/v3.2.0.html#info-object
  struct Info: Sendable {
    var title: String?
    var version: String?
    var summary: String?
    var description: String?
    var written = Written()
  }

  /// https://spec.openapis.org/oas/v3.2.0.html#components-object
  struct Components: Sendable {
    var schemas: [Named<Schema>] = []
    var responses: [Named<ReferenceOr<Response>>] = []
    var parameters: [Named<ReferenceOr<Parameter>>] = []
    var requestBodies: [Named<ReferenceOr<RequestBody>>] = []
    var securitySchemes: [Named<ReferenceOr<SecurityScheme>>] = []
    /// Path items that no path references.
    var unusedPathItems: [Named<Node>] = []
    var written = Written()
  }
}

extension OpenAPI.Document {
  static let kept = ["webhooks", "tags", "externalDocs", "jsonSchemaDialect", "$self"]

  init(_ root: Node, _ decoder: inout DocumentDecoder) {
    self.init(version: decoder.version, location: root.location)
    let fields = decoder.object(root, "an OpenAPI document")
    written = OpenAPI.Written(fields, Self.kept)
    for entry in fields {
      switch entry.key {
      case "openapi": continue
      case "info": info = OpenAPI.Info(entry.value, &decoder)
      case "servers": servers = decoder.list(entry.value).map { OpenAPI.Server($0, &decoder) }
      case "security": security = OpenAPI.SecurityRequirement.list(entry.value, &decoder)
      case "paths":
        paths = OpenAPI.PathItem.paths(entry.value, &decoder) { OpenAPI.PathItem($0, &$1) }
      case "components": components = OpenAPI.Components(entry.value, &decoder)
      default: decoder.unknown(entry, in: "the document", besides: written)
      }
    }
  }
}

extension OpenAPI.Info {
  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    let fields = decoder.object(node, "an Info Object")
    written = OpenAPI.Written(fields, ["termsOfService", "contact", "license"])
    for entry in fields {
      switch entry.key {
      case "title": title = decoder.string(entry)
      case "version": version = decoder.string(entry)
      case "summary": summary = decoder.string(entry)
      case "description": description = decoder.string(entry)
      default: decoder.unknown(entry, in: "an Info Object", besides: written)
      }
    }
  }
}

extension OpenAPI.Components {
  /// Most are decoded where they are referenced.
  private static let kept = [
    "callbacks", "examples", "headers", "links", "pathItems", "mediaTypes",
  ]

  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    let fields = decoder.object(node, "a Components Object")
    written = OpenAPI.Written(fields, Self.kept)
    for entry in fields {
      switch entry.key {
      case "schemas":
        schemas = decoder.named(entry.value, "a map of schemas") { $0.schema($1) }
      case "responses":
        responses = decoder.named(entry.value, "a map of responses") {
          $0.referenceOr($1, .response) { OpenAPI.Response($1, &$0) }
        }
      case "parameters":
        parameters = decoder.named(entry.value, "a map of parameters") {
          $0.referenceOr($1, .parameter) { OpenAPI.Parameter($1, &$0) }
        }
      case "requestBodies":
        requestBodies = decoder.named(entry.value, "a map of request bodies") {
          $0.referenceOr($1, .requestBody) { OpenAPI.RequestBody($1, &$0) }
        }
      case "securitySchemes":
        securitySchemes = decoder.named(entry.value, "a map of security schemes") {
          $0.referenceOr($1, .securityScheme) { OpenAPI.SecurityScheme($1, &$0) }
        }
      default: decoder.unknown(entry, in: "a Components Object", besides: written)
      }
    }
  }
}
