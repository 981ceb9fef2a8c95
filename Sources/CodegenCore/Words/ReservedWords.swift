/// Names that Swift or the generated code itself has taken, each with the reason.
enum ReservedWords {
  /// Keywords: legal as names of members within backticks.
  static let keywords: Set = [
    "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import",
    "inout", "internal", "let", "open", "operator", "private", "precedencegroup", "protocol",
    "public", "rethrows", "static", "struct", "subscript", "typealias", "var", "break", "case",
    "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard", "if",
    "in", "repeat", "return", "throw", "switch", "where", "while", "as", "false", "is", "nil",
    "super", "throws", "true", "try", "await", "actor", "async", "any", "some", "Any",
  ]

  /// Keywords that mean something in front of an argument, too.
  static let impossibleLabels: Set = ["inout", "let", "var"]

  /// No member can be called so, with backticks or without: `x.self` is `x`, `x.init` makes one,
  /// `_` is no name.
  static let impossibleMembers: Set = ["self", "init", "_"]

  /// Properties of a model.
  static let properties: Set = [
    "hashValue",  // `Hashable` asks for it, with a type of its own.
    "reader",  // the parameter of the initialiser that reads a model
    "additionalProperties",  // what is kept beside the properties
  ]

  /// Elements of a tuple.
  static let elements: Set = ["hashValue", "reader", "additionalElements"]

  /// Parameters of an operation.
  static let parameters: Set = [
    "hashValue",  // `Hashable` asks for it, with a type of its own.
    "request",  // the parameter of the function that writes one
    "send",  // what the client's method calls
  ]

  /// Cases of an enumeration.
  static let cases: Set = [
    "unknown",  // the case that keeps a value which the document does not name
    "allCases", "rawValue", "hashValue", "hash", "encode",  // members that every one has
    "none", "some",  // `== .none` on an optional would mean `Optional.none`
  ]

  /// Cases of a union.
  static let variants: Set = [
    "unknown",  // the case that keeps a value of another kind
    "variants", "value", "hashValue", "hash", "encode",  // members that every one has
    "none", "some",  // as for an enumeration
  ]

  /// Security schemes, as properties of a client's credentials.
  static let credentials: Set = ["mode", "schemes"]

  /// Methods of a client.
  static let methods: Set = ["send", "reply", "connection"]

  /// Types: `X.Type`, `X.Protocol` and `X.self` are the language's own, `Self` and `Any` too, and
  /// nothing could be qualified with the name of a module if a type had it.
  static let types: Set = [
    "Type", "Protocol", "Self", "Any", "Swift", "Foundation", "APIRuntime", "HTTPTypes",
  ]

  /// Types that stand in every namespace beside the document's.
  static let namespaceMembers: Set = ["Client", "API", "Credentials"]

  /// What generated code writes without the name of a module; a namespace of that name would stand
  /// in front of it everywhere.
  static let usedByGeneratedCode: Set<String> = Set(Builtin.allCases.map(\.rawValue))
    .union(RuntimeName.allCases.map(\.rawValue))
    .union(["Hashable", "Sendable", "Void", "Array", "Dictionary"])

  /// Types that stand in every operation beside those of its schemas.
  static let endpointMembers: Set = ["API", "Output", "Failure"]
}
