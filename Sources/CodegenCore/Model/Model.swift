import YAMLTree

/// The normal form of a document: without references and `allOf`, in the terms of JSON and HTTP.
///
/// `Compose` and `Normalise` make it from the objects of a document, `Name` names what is in it,
/// and `Lower` turns it into Swift. Scalars (`Builtin`) are types of the runtime, because a
/// manifest maps formats directly to them.
enum API {}

extension API {
  /// The only identity of a schema in the model: each node of a document that is read as a schema
  /// has its own, and so does everything that composition makes.
  struct SchemaID: Hashable, Comparable, Sendable {
    let index: Int

    init(_ index: Int) {
      self.index = index
    }

    static func < (a: Self, b: Self) -> Bool { a.index < b.index }
  }

  /// A whole document.
  struct Model: Sendable {
    var info = Info()
    var forms: Forms
    /// The schemas that have names, in the order of the document.
    var named: [NamedSchema] = []
    /// Schemas in shared parameters, bodies and responses.
    var shared: [SharedSchema] = []
    var operations: [Operation] = []
    var server: String?
    var schemes: [SecurityScheme] = []
    /// The parameters that can be set on a client for all calls.
    var clientParameters: [Located<String>] = []
    /// Texts that are checked for misleading letters, although nothing is named after them.
    var labels: [Label] = []
  }

  /// A text from the document that people recognize by eye.
  struct Label: Sendable {
    /// What it is: `the path`.
    var kind: String
    var text: Located<String>
  }

  /// https://spec.openapis.org/oas/v3.1.1.html#info-object
  struct Info: Sendable {
    var title: String?
    var version: String?
    var summary: String?
    var description: String?
  }

  /// What a schema is: the values that it allows, and what documents them.
  struct Form: Sendable {
    var kind: Kind
    var isNullable = false
    /// The kinds of JSON that a value may have, besides null.
    var kinds: JSONKinds
    /// The part of the document in which it stands, and a type for it is declared.
    var home: Home
    var location: Location
    /// For a structure that has no name in the document.
    var documentation = DocumentationComment.none
    /// Why it has no type.
    var gap: Gap?
  }

  /// A part of a document that declares types: a named schema, a shared one or an operation.
  struct Home: Hashable, Sendable {
    let index: Int
  }

  /// The forms of all schemas, by id.
  struct Forms: Sendable {
    private var forms: [Form]

    init(_ forms: [Form]) {
      self.forms = forms
    }

    /// Every id is that of a form.
    subscript(_ id: SchemaID) -> Form {
      get { forms[id.index] }
      set { forms[id.index] = newValue }
    }

    var ids: [SchemaID] { forms.indices.map { SchemaID($0) } }
    var count: Int { forms.count }
  }

  enum Kind: Sendable {
    case anything
    case scalar(Builtin)
    /// An enumeration.
    case values(Values)
    case list(SchemaID)
    /// A list with a schema for each position.
    case tuple(Tuple)
    case map(SchemaID)
    case object(Object)
    case union(Union)
    /// Nothing but another schema, whose type it has.
    case same(SchemaID)
  }

  /// Kinds of JSON values, besides null.
  struct JSONKinds: OptionSet, Sendable {
    let rawValue: UInt8

    static let object = Self(rawValue: 1 << 0)
    static let array = Self(rawValue: 1 << 1)
    static let string = Self(rawValue: 1 << 2)
    static let integer = Self(rawValue: 1 << 3)
    /// Numbers that are not integers.
    static let fraction = Self(rawValue: 1 << 4)
    static let boolean = Self(rawValue: 1 << 5)

    static let number: Self = [.integer, .fraction]
    static let all: Self = [.object, .array, .string, .number, .boolean]
  }

  /// Why a schema has no type: the name of a diagnostic's code or of a `Coverage.Gap`.
  struct Gap: Hashable, Sendable {
    let name: String

    init(_ gap: Coverage.Gap) {
      name = gap.rawValue
    }

    init(_ name: String) {
      self.name = name
    }
  }
}

// MARK: Kinds

extension API {
  /// The values of an enumeration, which is open: a server may send others.
  struct Values: Sendable {
    /// `mixed`: values of several kinds.
    enum RawType: Sendable { case string, integer, number, boolean, mixed }

    var rawType: RawType
    var values: [Located<Scalar>]
    /// Names from the document: one for each value or none at all. `nil` for a value without one.
    var names: [String?] = []
    /// Whether it was made from the variants of a union.
    var isMerged = false
  }

  /// A list with a schema for each position.
  struct Tuple: Sendable {
    var elements: [Element]
    /// The schema of further elements.
    var rest: SchemaID

    struct Element: Sendable {
      var schema: SchemaID
      var title: String?
      var swiftName: String?
      /// Whether every value has this position.
      var isRequired: Bool
      var defaultValue: Default?
      var documentation: DocumentationComment
      var location: Location
    }
  }

  /// A JSON object with properties.
  struct Object: Sendable {
    var properties: [Property]
    /// The names of required properties, in the order in which the document lists them.
    var required: [String] = []
    /// Unions whose values are in the same object.
    var unions: [Part] = []
    /// The schema of values under other keys, if they are described.
    var additional: SchemaID?
    /// Whether its values change a resource: what they omit stays as it is.
    var isChange = false
  }

  /// A property of an object.
  struct Property: Sendable {
    var wire: String
    var swiftName: String?
    var schema: SchemaID
    var isRequired: Bool
    /// Whether it may be absent although it is required, for example because only servers set it.
    var canBeAbsent = false
    var defaultValue: Default?
    var documentation: DocumentationComment
    /// Whether the document only requires it, without a schema.
    var isUndefined = false
    var location: Location
  }

  /// A union in addition to the properties of an object.
  struct Part: Sendable {
    var schema: SchemaID
    /// The name of the schema that it references.
    var reference: String?
    /// The keys that its variants or their tag may have in the object.
    var keys: Set<String> = []
    var location: Location
  }

  /// A value that matches one of several schemas.
  struct Union: Sendable {
    /// Its position among all unions, to find how it was written.
    var number: Int
    /// The property whose value distinguishes variants.
    var tag: String?
    var variants: [Variant]
    /// For a base: properties that are written in it, although only the schemas that extend it
    /// have them.
    var inherited: [Inherited] = []

    /// A property of a base, as declared there.
    struct Inherited: Sendable {
      var wire: String
      var schema: SchemaID
    }

    /// One of the schemas that a value can match.
    struct Variant: Sendable {
      var schema: SchemaID
      var title: String?
      var swiftName: String?
      /// The value of the tag, if there is only one.
      var tagName: String?
      var mark = Mark.none
      var documentation: DocumentationComment
      var location: Location
    }

    /// What distinguishes a variant from the others, in addition to its kind of JSON.
    enum Mark: Sendable {
      case none
      /// Values of the tag. If the variant has no such property, the union writes the first.
      case tags([ScalarValue], isWritten: Bool)
      /// A property that this variant requires and no other has.
      case property(String)
    }
  }

  /// A default, and the value that it has in Swift, if it fits the schema.
  struct Default: Sendable {
    var node: Node
    var literal: Literal?

    init(_ node: Node) {
      self.node = node
    }
  }

  /// A default as a value of its schema.
  enum Literal: Sendable {
    case string(String)
    case integer(Int64)
    case number(Double)
    case boolean(Bool)
    /// One of the values of an enumeration, by its position.
    case value(of: SchemaID, Int)
    case emptyList, emptyMap
  }
}

// MARK: Named schemas

extension API {
  /// A schema that has a name: a component, or another target of references.
  struct NamedSchema: Sendable {
    var schema: SchemaID
    /// Its name in the document, the last part of its pointer, or its file.
    var name: String
    var swiftName: String?
    /// Names that distinguish it from others of its name: of its file and its folders.
    var qualifiers: [String]
    /// The JSON Pointer in its document (RFC 6901).
    var pointer: String
    /// Distinguishes equal pointers in different files.
    var place: String
    var documentation: DocumentationComment
    var location: Location
    /// Its name in references: the last part of its pointer.
    var reference: String?
  }

  /// The schema of a shared parameter, body or response, whose type several operations use.
  struct SharedSchema: Sendable {
    var schema: SchemaID
    var name: String
    /// Its file, if that is not the document.
    var qualifier: String?
    /// What it is the schema of, for its name.
    var kind: String
    var pointer: String
    /// Distinguishes equal pointers in different files.
    var place: String
    var location: Location
  }
}

extension API.Forms {
  /// The form of a schema, or of the one that it is the same as.
  func form(of id: API.SchemaID) -> API.Form {
    var form = self[id]
    // `Cycles` leaves no cycle of these; the limit makes certain that this ends.
    for _ in 0..<count {
      guard case .same(let next) = form.kind else { break }
      form = self[next]
    }
    return form
  }

  /// Whether null is allowed, by the schema or because any value is.
  func allowsNull(_ id: API.SchemaID) -> Bool {
    if self[id].isNullable { return true }
    let form = form(of: id)
    if case .anything = form.kind { return true }
    return form.isNullable
  }
}

extension API.Kind {
  /// Whether a type must be declared for it.
  var isDeclared: Bool {
    switch self {
    case .object, .tuple, .union: true
    case .values(let values): values.rawType != .boolean
    case .anything, .scalar, .list, .map, .same: false
    }
  }

  var isAnything: Bool {
    if case .anything = self { true } else { false }
  }

  /// The schema of the elements of a list or a map.
  var element: API.SchemaID? {
    switch self {
    case .list(let element), .map(let element): element
    case .anything, .scalar, .values, .tuple, .object, .union, .same: nil
    }
  }
}
