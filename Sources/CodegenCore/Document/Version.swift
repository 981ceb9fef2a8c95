import SourceDiagnostics
import YAMLTree

extension OpenAPI {
  /// The version of the specification that a document declares. Patch numbers do not affect what a
  /// document may contain.
  struct Version: Sendable, Hashable {
    var major: Int
    var minor: Int

    var isSwagger: Bool { major == 2 }

    /// Since 3.1 a Schema Object is a JSON Schema of draft 2020-12.
    var usesJSONSchema: Bool { major == 3 && minor >= 1 }

    /// Where a document of this version keeps named components.
    func place(of kind: ComponentKind) -> [String] {
      switch kind {
      case .schema: isSwagger ? ["definitions"] : ["components", "schemas"]
      case .response: isSwagger ? ["responses"] : ["components", "responses"]
      case .parameter: isSwagger ? ["parameters"] : ["components", "parameters"]
      case .requestBody: ["components", "requestBodies"]
      case .securityScheme:
        isSwagger ? ["securityDefinitions"] : ["components", "securitySchemes"]
      }
    }
  }
}

extension OpenAPI.Version {
  private static let newest = OpenAPI.Version(major: 3, minor: 2)

  /// Reads `openapi` or `swagger`; reports a missing or unknown version.
  static func read(_ root: Node, into diagnostics: inout Diagnostics) -> OpenAPI.Version? {
    guard let mapping = root.mapping,
      let entry = mapping.entry(for: "openapi") ?? mapping.entry(for: "swagger")
    else {
      diagnostics.report(
        .notOpenAPI, "this is not an OpenAPI document: it has no 'openapi' field",
        at: root.location, help: "add the version of the specification, such as `openapi: 3.1.0`")
      return nil
    }
    let field = entry.value
    let example = entry.key == "swagger" ? "swagger: '2.0'" : "openapi: 3.1.0"
    let parts = (field.scalar?.text ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard let major = parts.first.flatMap({ Int($0) }) else {
      diagnostics.report(
        .notOpenAPI, "'\(entry.key)' is not a version", at: field.location,
        help: "write the version of the specification, such as `\(example)`")
      return nil
    }
    let name = entry.key == "swagger" ? "Swagger" : "OpenAPI"
    guard major == (entry.key == "swagger" ? 2 : 3) else {
      diagnostics.report(
        .unsupportedVersion, "\(name) \(major) is not supported", at: field.location,
        help: "the generator reads Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2")
      return nil
    }
    let minor = parts.dropFirst().first.flatMap { Int($0) } ?? 0
    let known = major == 2 ? 0 : newest.minor
    if minor > known {
      diagnostics.report(
        .newerVersion, "\(name) \(major).\(minor) is read as \(major).\(known)",
        at: field.location, help: "new features are reported where they are used")
    }
    return OpenAPI.Version(major: major, minor: min(max(minor, 0), known))
  }
}
