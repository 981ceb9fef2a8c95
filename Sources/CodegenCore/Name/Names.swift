import SourceDiagnostics

/// The names of everything that is declared for a model.
struct Names {
  /// The scope that contains a declaration.
  enum Owner: Hashable {
    case namespace
    case schema(API.SchemaID)
    /// By position.
    case operation(Int)
  }

  /// A type that is declared, but not a named schema.
  struct Nested {
    var schema: API.SchemaID
    var name: TypeName
    var owner: Owner
    /// The JSON Pointer of the schema in its document (RFC 6901), as far as it has one.
    var pointer: String
  }

  /// The names that belong to an operation.
  struct Operation {
    var type: TypeName
    var method: MemberName
    /// In the order of the parameters.
    var parameters: [MemberName] = []
    var body: MemberName
    /// The cases of the responses, in order.
    var responses: [MemberName] = []
  }

  /// In the order of the named schemas.
  var schemas: [TypeName] = []
  /// Outer ones before those nested in them.
  var nested: [Nested] = []
  /// The properties, cases or variants of types.
  var members: [API.SchemaID: [MemberName]] = [:]
  var operations: [Operation] = []
  /// The properties of a client's credentials.
  var schemes: [MemberName] = []
  var clientParameters: [MemberName] = []
}

/// Names everything in a model. The names of a scope are assigned together, so that they differ.
///
/// - Parameter namespace: no nested type may have its name, because qualified names begin with it.
/// - Returns: the names, and reports of those that collide or mislead.
func name(_ model: API.Model, namespace: TypeName) -> (names: Names, diagnostics: Diagnostics) {
  var namer = Namer(model, namespace: namespace)
  for label in model.labels {
    namer.findings.reportOddity(
      of: Subject(label.kind, label.text.value, at: label.text.location))
  }
  namer.nameNamespace()
  namer.nameNestedTypes()
  namer.nameSchemes()
  return (namer.names, namer.findings.diagnostics)
}
