/// Turns a model and its names into declarations of Swift.
///
/// Total: there is a declaration for everything that a model can contain, so nothing is reported.
func lower(
  _ model: API.Model, _ names: Names, namespace: TypeName, source: String, access: Access
) -> IR.Namespace {
  var types = TypeLowering(model, names)
  types.lowerAll()
  let operations = OperationLowering(types: types)
  let info = model.info
  return IR.Namespace(
    name: namespace,
    documentation: DocumentationComment(
      [info.title, info.version].compactMap { $0 }.joined(separator: " "), info.summary,
      info.description),
    source: DocumentationComment("Made by codegen from \(source)."),
    server: model.server.map { StringLiteral($0) }, access: access, types: types.table,
    endpoints: zip(model.operations, names.operations).map { operations.lower($0, $1) },
    clientParameters: zip(names.clientParameters, model.clientParameters).map {
      IR.ClientParameter(name: $0, key: StringLiteral($1.value))
    },
    schemes: zip(model.schemes, names.schemes).map { scheme, name in
      IR.SecurityScheme(
        name: name, scheme: StringLiteral(scheme.name),
        place: IR.SecurityScheme.Place(scheme.place),
        documentation: DocumentationComment(scheme.description, scheme.place.words))
    })
}

extension IR.SecurityScheme.Place {
  fileprivate init(_ place: API.SecurityScheme.Place) {
    switch place {
    case .bearer: self = .bearer
    case .basic: self = .basic
    case .http(let word): self = .http(word: StringLiteral(word))
    case .header(let key): self = .header(StringLiteral(key))
    case .query(let key): self = .query(StringLiteral(key))
    case .cookie(let key): self = .cookie(StringLiteral(key))
    }
  }
}

extension API.SecurityScheme.Place {
  /// For documentation.
  fileprivate var words: String {
    switch self {
    case .bearer: "Sent as `Authorization: Bearer …`."
    case .basic: "A user and a password, sent as `Authorization: Basic …`."
    case .http(let word): "Sent as `Authorization: \(word) …`."
    case .header(let key): "Sent in the header `\(key)`."
    case .query(let key): "Sent in the query as `\(key)`."
    case .cookie(let key): "Sent in the cookie `\(key)`."
    }
  }
}
