extension OpenAPI {
  /// About what a schema says something. Text for people and a default are not among it: they say
  /// nothing about the value. What form a schema has is mostly asked by what it says nothing about,
  /// and asked often.
  struct SchemaAspects: OptionSet {
    let rawValue: UInt32

    static let reference = Self(rawValue: 1 << 0)
    static let types = Self(rawValue: 1 << 1)
    static let null = Self(rawValue: 1 << 2)
    static let format = Self(rawValue: 1 << 3)
    static let values = Self(rawValue: 1 << 4)
    static let properties = Self(rawValue: 1 << 5)
    static let required = Self(rawValue: 1 << 6)
    static let otherProperties = Self(rawValue: 1 << 7)
    static let elements = Self(rawValue: 1 << 8)
    static let encoding = Self(rawValue: 1 << 9)
    static let allOf = Self(rawValue: 1 << 10)
    /// `anyOf` and `oneOf`.
    static let variants = Self(rawValue: 1 << 11)
    /// Unions that a merge has brought together.
    static let unions = Self(rawValue: 1 << 12)
    static let nothing = Self(rawValue: 1 << 13)

    /// What says something without another schema.
    static let scalar: Self = [.types, .null, .format, .values, .encoding]
  }
}

extension OpenAPI.SchemaKeywords {
  /// Whether it says what kind of value it is about.
  var tellsType: Bool { !says(only: .format) }

  var aspects: OpenAPI.SchemaAspects {
    var aspects: OpenAPI.SchemaAspects = []
    if reference != nil { aspects.insert(.reference) }
    if !types.isEmpty { aspects.insert(.types) }
    if allowsNull { aspects.insert(.null) }
    if format != nil { aspects.insert(.format) }
    if values != nil { aspects.insert(.values) }
    if !properties.isEmpty { aspects.insert(.properties) }
    if !required.isEmpty { aspects.insert(.required) }
    if !additionalProperties.isUnspecified || !patternProperties.isEmpty {
      aspects.insert(.otherProperties)
    }
    if items != nil || !prefixItems.isEmpty { aspects.insert(.elements) }
    if contentEncoding != nil { aspects.insert(.encoding) }
    if !allOf.isEmpty { aspects.insert(.allOf) }
    if !anyOf.isEmpty || !oneOf.isEmpty { aspects.insert(.variants) }
    if !unions.isEmpty { aspects.insert(.unions) }
    if allowsNothing { aspects.insert(.nothing) }
    return aspects
  }

  /// Whether it says nothing but some of these.
  func says(only allowed: OpenAPI.SchemaAspects) -> Bool { aspects.isSubset(of: allowed) }

  /// Whether there is nothing but text for people and a default: such a member of an `allOf` says
  /// nothing about the type.
  var isAnnotation: Bool { aspects.isEmpty }

  /// Whether there is a `$ref` and nothing else.
  var isOnlyReference: Bool {
    aspects == .reference && title == nil && description == nil && example == nil
      && defaultValue == nil && !isDeprecated && !isReadOnly && !isWriteOnly
      && limits.isEmpty && unchecked.isEmpty && swiftName == nil && externalDocs == nil
  }

  /// Whether only documentation and a default stand beside `$ref`.
  var onlyAnnotatesReference: Bool { says(only: [.reference, .null]) }

  /// Whether beside annotations nothing but types is said, which the variants say again.
  var onlyNamesTypes: Bool { says(only: [.types, .required]) }

  /// Whether beside annotations nothing but types and a format is said.
  var onlyNamesTypesAndFormat: Bool { says(only: [.types, .required, .format]) }

  /// Whether null is the only value.
  var isNull: Bool {
    allowsNull && values?.isEmpty != false && says(only: [.null, .values])
  }

  var isUnion: Bool { !aspects.isDisjoint(with: [.variants, .unions]) }

  /// Whether it has an `enum` or a `const`.
  var fixesValues: Bool { values?.isEmpty == false }
}
