import YAMLTree

/// What will be printed, in terms of Swift: no YAML, no keywords of OpenAPI.
///
/// Declarations are in one flat table and refer to each other by `TypeID`, so the whole is a value
/// that can be compared and dumped. Enum cases replace combinations of fields.
enum IR {}

extension IR {
  /// One document: a namespace with the types and operations that it declares.
  struct Namespace: Sendable {
    var name: TypeName
    var documentation: DocumentationComment
    /// The path of the document as in the manifest, for file headers.
    var source: DocumentationComment
    var server: StringLiteral?
    /// The access level of all declarations.
    var access = Access.public
    var types: TypeTable
    var endpoints: [Endpoint]
    /// The parameters that can be set on a client for all calls.
    var clientParameters: [ClientParameter] = []
    /// The schemes required by endpoints, in document order.
    var schemes: [SecurityScheme] = []
  }

  /// Identifies a declaration within its namespace.
  struct TypeID: Hashable, Sendable {
    fileprivate let index: Int

    /// Its position in the table.
    var number: Int { index }
  }

  /// The declarations of a namespace, in the order in which they were added.
  struct TypeTable: Sendable {
    private(set) var declarations: [TypeDeclaration] = []

    var ids: [TypeID] { declarations.indices.map { TypeID(index: $0) } }

    mutating func add(_ declaration: TypeDeclaration) -> TypeID {
      declarations.append(declaration)
      return TypeID(index: declarations.count - 1)
    }

    /// Every `TypeID` comes from `add`, so the index is within bounds.
    subscript(_ id: TypeID) -> TypeDeclaration {
      get { declarations[id.index] }
      set { declarations[id.index] = newValue }
    }
  }

  struct TypeDeclaration: Sendable {
    var name: TypeName
    var owner: Owner
    var documentation: DocumentationComment
    var kind: Kind
    var origin: Origin
  }

  /// The scope that contains a declaration.
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
    /// The name is known, the shape not yet.
    case pending
  }

  struct Structure: Sendable {
    var properties: [Property]
    /// Unions whose values are in the same object.
    var unions: [Part] = []
    /// Other values that are kept.
    var additional: Additional?
  }

  /// Values kept in addition to the properties.
  enum Additional: Sendable {
    /// The values under other keys than these, which belong to properties or to unions of the
    /// structure.
    case properties(TypeReference, besides: [StringLiteral])
    /// The elements after the properties: the structure is coded as an array.
    case elements(TypeReference)
  }

  /// A union in addition to the properties of a structure.
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

  /// The place of a property in JSON.
  enum Key: Sendable, Hashable {
    case name(StringLiteral)
    case index(Int)
  }

  /// Whether a value must be present, and whether it may be null.
  enum Presence: Sendable, Hashable {
    /// `T`; its absence is an error.
    case required
    /// `T?`; written as an explicit null, absence is read as null.
    case requiredNullable
    /// `T?`; omitted if `nil`.
    case optional
    /// `T`; absence is read as the default.
    case defaulted(Literal)
    /// `Patch<T>`: absent, null or a value.
    case patch
    /// `T?`; absence is read as the default, and null is a separate value.
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

  /// One of several kinds of value. The runtime uses this to decide which.
  struct Union: Sendable {
    struct Variant: Sendable {
      var name: MemberName
      var type: TypeReference
      var mark: Mark
      var documentation: DocumentationComment
    }

    /// What distinguishes a variant from the others, in addition to its kind of JSON.
    enum Mark: Sendable, Hashable {
      case none
      /// Values of the tag, which is a property of the variant.
      case tags([Literal])
      /// Values of the tag, which is not a property of the variant: the union writes the first.
      case ownTags([Literal])
      /// A property that this variant requires and no other has.
      case property(StringLiteral)
    }

    /// The property whose value distinguishes variants.
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
