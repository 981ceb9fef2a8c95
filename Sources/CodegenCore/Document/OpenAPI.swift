import YAMLTree

/// The objects of an OpenAPI document, named as in the specification.
///
/// Every version of the specification is read into these types: the decoding code next to them
/// hides the differences between Swagger 2.0, OpenAPI 3.0, 3.1 and 3.2. Nothing here knows Swift.
enum OpenAPI {}

extension OpenAPI {
  /// An object, or a Reference Object that names its location.
  /// https://spec.openapis.org/oas/v3.1.1.html#reference-object
  enum ReferenceOr<Value> {
    case reference(Located<String>)
    case value(Value)
  }

  /// The kinds of object that can be referenced.
  enum ComponentKind: Sendable, Hashable {
    case schema, response, parameter, requestBody, securityScheme
  }

  /// A `$ref` as written in a document.
  struct Reference: Sendable {
    var kind: ComponentKind
    var text: Located<String>
    /// The nearest enclosing `$id`.
    var base: String?
  }

  /// An entry kept as written, because it is not generated yet.
  typealias Unread = Named<Node>

  /// An entry of a map whose keys are names or codes from the document.
  struct Named<Value> {
    var name: Located<String>
    var value: Value
  }
}

extension OpenAPI.ReferenceOr: Sendable where Value: Sendable {}
extension OpenAPI.Named: Sendable where Value: Sendable {}

extension OpenAPI.ReferenceOr {
  /// The object, unless this is a reference.
  var value: Value? {
    switch self {
    case .value(let value): value
    case .reference: nil
    }
  }
}
