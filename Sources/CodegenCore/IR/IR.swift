import YAMLTree

/// What is going to be printed, in Swift's words: no YAML, no keywords of OpenAPI.
///
/// Declarations stand in one flat table and refer to each other by `TypeID`, so that the whole is
/// a value that can be compared and dumped. Whatever could be said by the combination of two
/// fields is said by the cases of an enum.
enum IR {}

extension IR {
  /// One document: a namespace with the types and operations that it declares.
  struct Namespace: Sendable {
    var name: TypeName
    var documentation: DocumentationComment
    /// The path of the document as the manifest names it, for the heading of the files.
    var source: DocumentationComment
    var server: StringLiteral?
    /// From where all that is declared can be used.
    var access = Access.public
    var types: TypeTable
    var endpoints: [Endpoint]
    /// Those that a client can be given for all calls.
    var clientParameters: [ClientParameter] = []
    /// Those that endpoints ask for, in the order of the document.
    var schemes: [SecurityScheme] = []
    /// How much of the document is in it.
    var coverage = Coverage()
  }

  /// Names a declaration within its namespace.
  struct TypeID: Hashable, Sendable {
    fileprivate let index: Int
  }

  /// The declarations of a namespace, in the order in which they were first met.
  struct TypeTable: Sendable {
    private(set) var declarations: [TypeDeclaration] = []

    var ids: [TypeID] { declarations.indices.map { TypeID(index: $0) } }

    mutating func add(_ declaration: TypeDeclaration) -> TypeID {
      declarations.append(declaration)
      return TypeID(index: declarations.count - 1)
    }

    /// Every `TypeID` was given out by `add`, so the index is within bounds.
    subscript(_ id: TypeID) -> TypeDeclaration {
      get { declarations[id.index] }
      set { declarations[id.index] = newValue }
    }
  }

  /// A value for each declaration of a table.
  struct TypeMap<Value> {
    private var values: [Value]

    init(_ types: TypeTable, repeating value: Value) {
      values = Array(repeating: value, count: types.declarations.count)
    }

    subscript(_ id: TypeID) -> Value {
      get { values[id.index] }
      set { values[id.index] = newValue }
    }
  }

  struct TypeDeclaration: Sendable {
    var name: TypeName
    var owner: Owner
    var documentation: DocumentationComment
    var kind: Kind
    var origin: Origin
  }

  /// What a declaration is nested in.
  enum Owner: Hashable, Sendable {
    case namespace
    case type(TypeID)
    case endpoint(TypeName)
  }

  /// Where in the document a declaration comes from.
  struct Origin: Sendable, Hashable {
    /// A JSON Pointer (RFC 6901).
    var pointer: String
    var location: Location
  }

  enum Kind: Sendable {
    case structure(Structure)
    case enumeration(Enumeration)
    case union(Union)
    case alias(TypeReference)
    /// The name is given, the shape is still being worked out.
    case pending
  }

  struct Structure: Sendable {
    var properties: [Property]
    /// Unions whose values stand in the same object.
    var unions: [Part] = []
    /// What is kept beside all of these.
    var additional: Additional?
  }

  /// What is kept beside the properties.
  enum Additional: Sendable {
    /// The values under other keys than these, which belong to properties, or to what a union
    /// beside them may hold.
    case properties(TypeReference, besides: [StringLiteral])
    /// The elements behind the properties: the structure is coded as an array.
    case elements(TypeReference)
  }

  /// A union beside the properties of a structure.
  struct Part: Sendable {
    var name: MemberName
    var type: TypeReference
  }

  struct Property: Sendable {
    var name: MemberName
    var key: Key
    var type: TypeReference
    var presence: Presence
    var storage: Storage
    var documentation: DocumentationComment
  }

  /// Where a property stands in JSON.
  enum Key: Sendable, Hashable {
    case name(StringLiteral)
    case index(Int)
  }

  /// Whether a value has to be there, and whether it may be null.
  enum Presence: Sendable, Hashable {
    /// `T`; its absence is an error.
    case required
    /// `T?`; written as an explicit null, absence is read as null.
    case requiredNullable
    /// `T?`; left out when there is none.
    case optional
    /// `T`; absence is read as the default.
    case defaulted(Literal)
    /// `Patch<T>`: absent, null or a value.
    case patch
    /// `T?`; absence is read as the default, and a null is a value of its own.
    case nullableDefaulted(Literal)
  }

  enum Storage: Sendable, Hashable {
    case inline
    /// Behind a reference, because the type contains itself.
    case indirect
  }

  struct Enumeration: Sendable {
    /// `mixed`: values of several kinds.
    enum RawType: Sendable { case string, integer, number, mixed }

    struct Case: Sendable {
      var name: MemberName
      var value: Literal
    }

    var rawType: RawType
    var cases: [Case]
  }

  /// One of several kinds of value. The runtime decides which, by what is said here.
  struct Union: Sendable {
    struct Variant: Sendable {
      var name: MemberName
      var type: TypeReference
      var mark: Mark
      var documentation: DocumentationComment
    }

    /// What tells a variant from the others, beside the kind of its JSON.
    enum Mark: Sendable, Hashable {
      case none
      /// Values of the tag, which is a property of the variant.
      case tags([Literal])
      /// Values of the tag, which the variant itself does not have: the union writes the first.
      case ownTags([Literal])
      /// A property that it requires and no other variant has.
      case property(StringLiteral)
    }

    /// The property whose value tells variants apart.
    var tag: StringLiteral?
    var variants: [Variant]
    /// Whether the values are behind a reference, because the type contains itself.
    var isIndirect: Bool
  }

  enum Literal: Sendable, Hashable {
    case string(StringLiteral)
    case integer(Int64)
    case number(Double)
    case boolean(Bool)
    case member(MemberName)
    case emptyArray
    case emptyDictionary
  }

  indirect enum TypeReference: Sendable, Hashable {
    case named(TypeID)
    case builtin(Builtin)
    case array(TypeReference)
    case dictionary(TypeReference)
    case optional(TypeReference)
  }
}

extension IR.Structure {
  /// Whether it is coded as an array.
  var isTuple: Bool {
    if case .elements = additional { true } else { false }
  }
}

extension IR.Kind {
  var isStructure: Bool {
    if case .structure = self { true } else { false }
  }
}
