/// Names that Swift or generated code itself uses, each with the reason.
enum ReservedWords {
  /// Keywords: allowed as member names in backticks.
  static let keywords: Set = [
    "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import",
    "inout", "internal", "let", "open", "operator", "private", "precedencegroup", "protocol",
    "public", "rethrows", "static", "struct", "subscript", "typealias", "var", "break", "case",
    "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard", "if",
    "in", "repeat", "return", "throw", "switch", "where", "while", "as", "false", "is", "nil",
    "super", "throws", "true", "try", "await", "actor", "async", "any", "some", "Any",
  ]

  /// Keywords that have a meaning before an argument, too.
  static let impossibleLabels: Set = ["inout", "let", "var"]

  /// Not possible as member names, even in backticks: `x.self` is `x`, `x.init` is an initializer,
  /// `_` is not a name.
  static let impossibleMembers: Set = ["self", "init", "_"]

  /// Properties of a model.
  static let properties: Set = [
    "hashValue",  // required by `Hashable`, with another type
    "reader",  // the parameter of the initializer that reads a model
    "additionalProperties",  // keeps what has no property
  ]

  /// Elements of a tuple.
  static let elements: Set = ["hashValue", "reader", "additionalElements"]

  /// Parameters of an operation.
  static let parameters: Set = [
    "hashValue",  // required by `Hashable`, with another type
    "request",  // the parameter of the function that writes a request
    "send",  // called by the client's method
  ]

  /// Cases of an enumeration.
  static let cases: Set = [
    "unknown",  // the case for undocumented values
    "allCases", "rawValue", "hashValue", "hash", "encode",  // members of every enumeration
    "none", "some",  // `== .none` on an optional would mean `Optional.none`
  ]

  /// Cases of a union.
  static let variants: Set = [
    "unknown",  // the case for undocumented values of any kind
    "variants", "value", "hashValue", "hash", "encode",  // members of every union
    "none", "some",  // as for an enumeration
  ]

  /// Security schemes, as properties of a client's credentials.
  static let credentials: Set = ["mode", "schemes"]

  /// Methods of a client.
  static let methods: Set = ["send", "reply", "connection"]

  /// Types: `X.Type`, `X.Protocol`, `X.self`, `Self` and `Any` belong to the language, and a type
  /// with the name of a module would prevent qualifying names with it.
  static let types: Set = [
    "Type", "Protocol", "Self", "Any", "Swift", "Foundation", "APIRuntime", "HTTPTypes",
  ]

  /// Types in every namespace, in addition to the document's.
  static let namespaceMembers: Set = ["Client", "API", "Credentials"]

  /// Names that generated code uses without a module name; a namespace of such a name would shadow
  /// it everywhere.
  static let usedByGeneratedCode: Set<String> = Set(Builtin.allCases.map(\.rawValue))
    .union(RuntimeName.allCases.map(\.rawValue))
    .union(["Hashable", "Sendable", "Void", "Array", "Dictionary"])

  /// Types in every operation, in addition to those of its schemas.
  static let endpointMembers: Set = ["API", "Output", "Failure"]
}
