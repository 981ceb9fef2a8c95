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
    case reference(Reference)
    case value(Value)
  }

  /// The kinds of object that can be referenced.
  enum ComponentKind: Sendable, Hashable {
    case schema, response, parameter, requestBody, securityScheme
  }

  /// A `$ref` as written in a document.
  struct Reference: Sendable {
    var text: Located<String>
    /// The number of the reference in its document.
    let number: Int
  }

  /// The fields of an object that are kept as written, because they are not generated yet.
  struct Written: Sendable {
    /// The whole object, which shares its memory with the tree.
    private var entries: [Mapping.Entry] = []
    private var keys: [String] = []

    init() {}

    /// - Parameter keys: those of the fields to keep.
    init(_ fields: DocumentDecoder.Fields, _ keys: [String]) {
      entries = fields.entries
      self.keys = keys
    }

    func has(_ key: String) -> Bool { keys.contains(key) }

    /// A kept field, if the object has it.
    subscript(key: String) -> Named<Node>? {
      guard has(key), let entry = entries.first(where: { $0.key == key }) else { return nil }
      return Named(entry, entry.value)
    }
  }

  /// An entry of a map whose keys are names or codes from the document.
  struct Named<Value> {
    var name: Located<String>
    var value: Value
  }
}

extension OpenAPI.ReferenceOr: Sendable where Value: Sendable {}
extension OpenAPI.Named: Sendable where Value: Sendable {}

extension OpenAPI.Named {
  /// - Parameter value: what the value of the entry was decoded to.
  init(_ entry: Mapping.Entry, _ value: Value) {
    self.init(name: Located(entry.key, at: entry.keyLocation), value: value)
  }
}

extension OpenAPI.ReferenceOr {
  /// The object, unless this is a reference.
  var value: Value? {
    switch self {
    case .value(let value): value
    case .reference: nil
    }
  }
}

extension OpenAPI.Written: CustomReflectable {
  /// The fields that are kept, and not those that were decoded.
  var customMirror: Mirror {
    Mirror(self, children: entries.filter { has($0.key) }.map { ($0.key, $0.value) })
  }
}
