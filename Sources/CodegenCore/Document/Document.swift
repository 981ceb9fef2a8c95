import SourceDiagnostics
import YAMLTree

extension OpenAPI {
  /// https://spec.openapis.org/oas/v3.1.1.html#openapi-object
  struct Document: Sendable {
    var version: Version
    var location: Location
    var info = Info()
    var servers: [Server] = []
    /// The requirement of every operation that states none of its own.
    var security: [SecurityRequirement] = []
    var paths: [Named<PathItem>] = []
    var components = Components()
    /// Every reference in the document.
    var references: [Reference] = []
  }

  /// https://spec.openapis.org/oas/v3.1.1.html#info-object
  struct Info: Sendable {
    var title: String?
    var version: String?
    var summary: String?
    var description: String?
  }

  /// https://spec.openapis.org/oas/v3.1.1.html#components-object
  struct Components: Sendable {
    var schemas: [Named<Schema>] = []
    var responses: [Named<ReferenceOr<Response>>] = []
    var parameters: [Named<ReferenceOr<Parameter>>] = []
    var requestBodies: [Named<ReferenceOr<RequestBody>>] = []
    var securitySchemes: [Named<ReferenceOr<SecurityScheme>>] = []
  }
}

extension DocumentDecoder {
  /// Decodes a whole document. `nil` when it is no OpenAPI document; an error says why.
  static func document(
    in files: inout DocumentFiles, into diagnostics: inout Diagnostics
  ) -> OpenAPI.Document? {
    guard let root = files.root, let version = OpenAPI.Version.read(root, into: &diagnostics)
    else { return nil }
    var decoder = DocumentDecoder(version: version, files: files)
    var document = version.isSwagger ? decoder.swagger(root) : decoder.document(root)
    decoder.checkFields(of: root)
    decoder.checkPathItems(of: root)
    document.references = decoder.references
    files = decoder.files
    diagnostics.append(contentsOf: decoder.diagnostics.list)
    return document
  }

  private mutating func document(_ root: Node) -> OpenAPI.Document {
    var document = OpenAPI.Document(version: version, location: root.location)
    for entry in object(root, "an OpenAPI document") {
      switch entry.key {
      case "openapi": continue
      case "info": document.info = info(entry.value)
      case "servers": document.servers = list(entry.value).map { server($0) }
      case "security": document.security = securityRequirements(entry.value)
      case "paths": document.paths = paths(entry.value) { $0.pathItem($1) }
      case "components": document.components = components(entry.value)
      case "webhooks":
        leaveOut(
          entry, "webhooks are not generated yet",
          help: "what they send has a type where it is a schema of 'components'")
      case "tags", "externalDocs", "jsonSchemaDialect", "$self": continue
      default: unknown(entry, in: "the document")
      }
    }
    return document
  }

  /// Reports what every document has to have.
  private mutating func checkFields(of root: Node) {
    if root["info"] == nil {
      diagnostics.report(
        .missingField, "the document has no 'info'", at: root.location,
        help: "add `info:` with the title and the version of the API")
    }
    if root["paths"] == nil && root["webhooks"] == nil {
      let components = version.isSwagger ? "definitions" : "components"
      diagnostics.report(
        .missingField, "the document has no 'paths'", at: root.location,
        help: "nothing but the schemas of '\(components)' is generated")
    }
  }

  /// Reports path items of the components that no path refers to: nothing is made of them.
  private mutating func checkPathItems(of root: Node) {
    for entry in root["components"]?["pathItems"]?.mapping?.entries ?? [] {
      guard let item = followed(entry.value), !readPathItems.contains(item.location) else {
        continue
      }
      leaveOut(
        entry, "no path refers to this path item; its operations are not generated",
        help: "refer to it from `paths`, or take it out")
    }
  }

  mutating func info(_ node: Node) -> OpenAPI.Info {
    var info = OpenAPI.Info()
    for entry in object(node, "an Info Object") {
      switch entry.key {
      case "title": info.title = string(entry)
      case "version": info.version = string(entry)
      case "summary": info.summary = string(entry)
      case "description": info.description = string(entry)
      case "termsOfService", "contact", "license": continue
      default: unknown(entry, in: "an Info Object")
      }
    }
    return info
  }

  private mutating func components(_ node: Node) -> OpenAPI.Components {
    var components = OpenAPI.Components()
    for entry in object(node, "a Components Object") {
      switch entry.key {
      case "schemas":
        components.schemas = named(entry.value, "a map of schemas") { $0.schema($1) }
      case "responses":
        components.responses = named(entry.value, "a map of responses") {
          $0.referenceOr($1, .response) { $0.response($1) }
        }
      case "parameters":
        components.parameters = named(entry.value, "a map of parameters") {
          $0.referenceOr($1, .parameter) { $0.parameter($1) }
        }
      case "requestBodies":
        components.requestBodies = named(entry.value, "a map of request bodies") {
          $0.referenceOr($1, .requestBody) { $0.requestBody($1) }
        }
      case "securitySchemes":
        components.securitySchemes = named(entry.value, "a map of security schemes") {
          $0.referenceOr($1, .securityScheme) { $0.securityScheme($1) }
        }
      // Read where something refers to them; by themselves they give nothing.
      case "examples", "headers", "links", "pathItems", "mediaTypes": continue
      case "callbacks":
        leaveOut(
          entry, "callbacks are not generated yet",
          help: "what they send has a type where it is a schema of `components`")
      default: unknown(entry, in: "a Components Object")
      }
    }
    return components
  }
}
