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
    var tags: [Tag] = []
    var webhooks: Unread?
    /// Schema keywords that are not generated yet: `defaultMapping` of discriminators.
    var unusedKeywords: [Unread] = []
    /// `$self`, `jsonSchemaDialect` and `externalDocs`.
    var others: [Unread] = []
  }

  /// https://spec.openapis.org/oas/v3.2.0.html#info-object
  struct Info: Sendable {
    var title: String?
    var version: String?
    var summary: String?
    var description: String?
    /// `termsOfService`, `contact` and `license`.
    var others: [Unread] = []
  }

  /// https://spec.openapis.org/oas/v3.2.0.html#components-object
  struct Components: Sendable {
    var schemas: [Named<Schema>] = []
    var responses: [Named<ReferenceOr<Response>>] = []
    var parameters: [Named<ReferenceOr<Parameter>>] = []
    var requestBodies: [Named<ReferenceOr<RequestBody>>] = []
    var securitySchemes: [Named<ReferenceOr<SecurityScheme>>] = []
    var callbacks: Unread?
    /// Path items that no path references.
    var unusedPathItems: [Unread] = []
    /// Decoded where they are referenced: examples, headers, links, path items, media types.
    var others: [Unread] = []
  }

  /// https://spec.openapis.org/oas/v3.2.0.html#tag-object
  struct Tag: Sendable {
    var name: Located<String>
    var others: [Unread] = []
  }
}

extension OpenAPI.Document {
  init(_ root: Node, _ decoder: inout DocumentDecoder) {
    self.init(version: decoder.version, location: root.location)
    for entry in decoder.object(root, "an OpenAPI document") {
      switch entry.key {
      case "openapi": continue
      case "info": info = OpenAPI.Info(entry.value, &decoder)
      case "servers": servers = decoder.list(entry.value).map { OpenAPI.Server($0, &decoder) }
      case "security": security = OpenAPI.SecurityRequirement.list(entry.value, &decoder)
      case "paths":
        paths = OpenAPI.PathItem.paths(entry.value, &decoder) { OpenAPI.PathItem($0, &$1) }
      case "components": components = OpenAPI.Components(entry.value, &decoder)
      case "webhooks": webhooks = OpenAPI.Unread(entry)
      case "tags": tags = (entry.value.sequence ?? []).compactMap { OpenAPI.Tag($0) }
      case "externalDocs", "jsonSchemaDialect", "$self": others.append(OpenAPI.Unread(entry))
      default: decoder.unknown(entry, in: "the document")
      }
    }
  }
}

extension OpenAPI.Info {
  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    for entry in decoder.object(node, "an Info Object") {
      switch entry.key {
      case "title": title = decoder.string(entry)
      case "version": version = decoder.string(entry)
      case "summary": summary = decoder.string(entry)
      case "description": description = decoder.string(entry)
      case "termsOfService", "contact", "license": others.append(OpenAPI.Unread(entry))
      default: decoder.unknown(entry, in: "an Info Object")
      }
    }
  }
}

extension OpenAPI.Tag {
  /// `nil` for a tag without a name, which operations refer to.
  init?(_ node: Node) {
    guard let name = node["name"], let text = name.scalar?.text else { return nil }
    self.name = Located(text, at: name.location)
    others = (node.mapping?.entries ?? []).filter { $0.key != "name" }.map { OpenAPI.Unread($0) }
  }
}

extension OpenAPI.Components {
  init(_ node: Node, _ decoder: inout DocumentDecoder) {
    for entry in decoder.object(node, "a Components Object") {
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
      case "callbacks": callbacks = OpenAPI.Unread(entry)
      case "examples", "headers", "links", "pathItems", "mediaTypes":
        others.append(OpenAPI.Unread(entry))
      default: decoder.unknown(entry, in: "a Components Object")
      }
    }
  }
}

extension OpenAPI.Named<Node> {
  init(_ entry: Mapping.Entry) {
    self.init(name: Located(entry.key, at: entry.keyLocation), value: entry.value)
  }
}
