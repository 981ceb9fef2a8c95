extension OpenAPI {
  /// What a schema specifies about values; documentation and a default do not count. Schemas are
  /// classified mostly by what they leave out, and often, hence an option set.
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
    static let nothing = Self(rawValue: 1 << 12)

  }
}

extension OpenAPI.SchemaKeywords {
  /// Whether it specifies more than a format.
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
    if allowsNothing { aspects.insert(.nothing) }
    return aspects
  }

  /// Whether it specifies nothing but some of these.
  func says(only allowed: OpenAPI.SchemaAspects) -> Bool { aspects.isSubset(of: allowed) }

  /// Whether there is only documentation and a default: such a member of an `allOf` does not affect
  /// the type.
  var isAnnotation: Bool { aspects.isEmpty }

  /// Whether there is a `$ref` and nothing else.
  var isOnlyReference: Bool {
    aspects == .reference && title == nil && description == nil && example == nil
      && defaultValue == nil && !isDeprecated && !isReadOnly && !isWriteOnly
      && limits.isEmpty && unchecked.isEmpty && swiftName == nil && externalDocs == nil
  }

  /// Whether only annotations and `null` are next to `$ref`.
  var onlyAnnotatesReference: Bool { says(only: [.reference, .null]) }

  /// Whether, apart from annotations, there are only types, which the variants repeat.
  var onlyNamesTypes: Bool { says(only: [.types, .required]) }

  /// Whether null is the only value.
  var isNull: Bool {
    allowsNull && values?.isEmpty != false && says(only: [.null, .values])
  }

  var isUnion: Bool { !anyOf.isEmpty || !oneOf.isEmpty }

  /// Whether it has an `enum` or a `const`.
  var fixesValues: Bool { values?.isEmpty == false }
}
