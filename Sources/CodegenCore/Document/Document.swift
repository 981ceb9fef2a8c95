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

  /// The version of the specification that a document says it follows.
  struct Version: Sendable, Hashable {
    var major: Int
    var minor: Int

    /// From 3.1 on a Schema Object is a JSON Schema of draft 2020-12.
    var usesJSONSchema: Bool { minor >= 1 }
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
    _ root: Node, into diagnostics: inout Diagnostics
  ) -> OpenAPI.Document? {
    guard let version = version(of: root, into: &diagnostics) else { return nil }
    var decoder = DocumentDecoder(version: version)
    var document = decoder.document(root)
    document.references = decoder.references
    diagnostics.append(contentsOf: decoder.diagnostics.list)
    return document
  }

  private mutating func document(_ root: Node) -> OpenAPI.Document {
    var document = OpenAPI.Document(version: version, location: root.location)
    var hasPaths = false
    for entry in object(root, "an OpenAPI document") {
      switch entry.key {
      case "openapi": continue
      case "info": document.info = info(entry.value)
      case "servers": document.servers = list(entry.value).map { server($0) }
      case "security": document.security = securityRequirements(entry.value)
      case "paths":
        hasPaths = true
        document.paths = paths(entry.value)
      case "components": document.components = components(entry.value)
      case "webhooks":
        hasPaths = true
        leaveOut(
          entry, "webhooks are not generated yet",
          help: "what they send has a type where it is a schema of 'components'")
      case "tags", "externalDocs", "jsonSchemaDialect", "$self": continue
      default: unknown(entry, in: "the document")
      }
    }
    if root["info"] == nil {
      diagnostics.report(
        .missingField, "the document has no 'info'", at: root.location,
        help: "add `info:` with the title and the version of the API")
    }
    if !hasPaths {
      diagnostics.report(
        .missingField, "the document has no 'paths'", at: root.location,
        help: "nothing but the schemas of 'components' is generated")
    }
    return document
  }

  /// Reads the version from `openapi`; reports what is missing or not known.
  private static func version(
    of root: Node, into diagnostics: inout Diagnostics
  ) -> OpenAPI.Version? {
    guard let field = root["openapi"] else {
      if let swagger = root["swagger"] {
        diagnostics.report(
          .unsupportedVersion, "Swagger \(swagger.scalar?.text ?? "2.0") is not read yet",
          at: swagger.location, help: "convert the document to OpenAPI 3.0 or newer")
      } else {
        diagnostics.report(
          .notOpenAPI, "this is not an OpenAPI document: it has no 'openapi' field",
          at: root.location, help: "add the version that it follows, such as `openapi: 3.1.0`")
      }
      return nil
    }
    let parts = (field.scalar?.text ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard let major = parts.first.flatMap({ Int($0) }) else {
      diagnostics.report(
        .notOpenAPI, "'openapi' is not a version", at: field.location,
        help: "write the version that the document follows, such as `openapi: 3.1.0`")
      return nil
    }
    let minor = parts.dropFirst().first.flatMap { Int($0) } ?? 0
    guard major == 3 else {
      diagnostics.report(
        .unsupportedVersion, "OpenAPI \(major) is not known", at: field.location,
        help: "the generator reads OpenAPI 3.0 and 3.1")
      return nil
    }
    if minor > 1 {
      diagnostics.report(
        .newerVersion, "OpenAPI 3.\(minor) is read as 3.1", at: field.location,
        help: "what is new in it is reported where it stands")
    }
    return OpenAPI.Version(major: major, minor: min(minor, 1))
  }

  private mutating func info(_ node: Node) -> OpenAPI.Info {
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
      case "examples", "headers", "links", "callbacks", "pathItems", "mediaTypes": continue
      default: unknown(entry, in: "a Components Object")
      }
    }
    return components
  }
}
