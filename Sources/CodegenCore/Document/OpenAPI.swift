import YAMLTree

/// The objects of an OpenAPI document, one file each, named as the specification names them.
///
/// Every version of the specification is read into these types: what differs between Swagger 2.0,
/// OpenAPI 3.0, 3.1 and 3.2 ends in the decoding functions beside them. Nothing here knows Swift.
enum OpenAPI {}

extension OpenAPI {
  /// Something that stands in its place, or a Reference Object that names where it stands.
  /// https://spec.openapis.org/oas/v3.1.1.html#reference-object
  enum ReferenceOr<Value> {
    case reference(Located<String>)
    case value(Value)
  }

  /// The kinds of object that a reference can name.
  enum ComponentKind: Sendable, Hashable {
    case schema, response, parameter, requestBody, securityScheme
  }

  /// A `$ref` as it stands in a document.
  struct Reference: Sendable {
    var kind: ComponentKind
    var text: Located<String>
    /// The nearest `$id` around it.
    var base: String?
  }

  /// An entry that is kept as it was written, because nothing is made of it yet.
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
  /// What stands in its place, if it does.
  var value: Value? {
    switch self {
    case .value(let value): value
    case .reference: nil
    }
  }
}
