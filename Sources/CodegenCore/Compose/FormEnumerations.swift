import SourceDiagnostics
import YAMLTree

/// Compile time grows with the square of the number of cases: 10 s for 5,000.
private let caseLimit = 2_000

extension FormBuilder {
  /// The form of a schema with `enum` or `const`.
  func enumeration(_ folded: Folded, _ values: [Located<Scalar>]) -> Decision {
    guard values.count <= caseLimit else {
      reportTooMany(values.count)
      switch folded.types {
      case [.integer]: return Decision(kind: .scalar(.int), kinds: .integer)
      case [.string]: return Decision(kind: .scalar(.string), kinds: .string)
      default:
        return Decision(
          kind: .anything, kinds: .all, gap: API.Gap(DocumentCode.valueLeftOut.rawValue))
      }
    }
    if let value = values.first(where: { !$0.value.value.fits(folded.types) }) {
      schemas.diagnostics.report(
        .wrongKind, "the value '\(value.value.text)' is not of the type in the schema",
        at: value.location, help: "correct the type, or write numbers without quotes")
    }
    guard let rawType = rawType(of: values, folded.types) else {
      return untyped("this enumeration has numbers out of range")
    }
    let names = rawType == .boolean ? [] : valueNames(folded, count: values.count)
    return decision(API.Values(rawType: rawType, values: values, names: names))
  }

  private func reportTooMany(_ count: Int) {
    schemas.diagnostics.report(
      .valueLeftOut,
      "an enumeration of \(count) values would take minutes to compile; it has no cases",
      at: origin.location, help: "keep only the values that matter with an overlay")
  }

  private func decision(_ values: API.Values) -> Decision {
    Decision(kind: .values(values), kinds: values.kinds)
  }

  /// The type of all values; `nil` for numbers out of the range of Swift's types.
  private func rawType(
    of values: [Located<Scalar>], _ types: [OpenAPI.SchemaType]
  ) -> API.Values.RawType? {
    let kinds = values.map { $0.value.value }
    if types == [.string] || (types.isEmpty && kinds.allSatisfy(\.isString)) { return .string }
    if types == [.boolean] || kinds.allSatisfy(\.isBool) { return .boolean }
    // If the type says so, numbers in quotes are numbers, too.
    if types.isEmpty || types == [.integer],
      values.allSatisfy({
        (!types.isEmpty || $0.value.style == .plain) && Int64($0.value.text) != nil
      })
    {
      return .integer
    }
    if types == [.number], values.allSatisfy({ Double($0.value.text)?.isFinite == true }) {
      return .number
    }
    guard kinds.allSatisfy(\.canBeLiteral) else { return nil }
    return kinds.allSatisfy(\.isNumber) ? .number : .mixed
  }

  /// From `x-enum-varnames` and `x-enumNames`, if there is one for each value.
  private func valueNames(_ folded: Folded, count: Int) -> [String?] {
    let names = folded.valueNames
    if names.isEmpty || names.count == count { return names }
    schemas.diagnostics.report(
      .valueLeftOut,
      "there are \(names.count) names for \(count) values; cases are named after the values",
      at: origin.location,
      help: "write one name for each value, in the same order")
    return []
  }

  // MARK: Of variants

  /// One open enumeration for variants that are all strings or all integers; otherwise `nil`.
  func enumeration(of variants: [API.SchemaID]) -> Decision? {
    guard let values = values(of: variants) else { return nil }
    if !values.values.isEmpty && values.values.count <= caseLimit { return decision(values) }
    if !values.values.isEmpty { reportTooMany(values.values.count) }
    let builtin: Builtin = values.rawType == .string ? .string : .int
    return Decision(kind: .scalar(builtin), kinds: builtin.jsonKinds)
  }

  /// The values that an `enum` and unions next to it have in common, with names from the unions.
  func enumeration(of unions: [Alternatives], within values: [Located<Scalar>]) -> Decision? {
    var allowed = Set(values.map { ExactKey($0.value.text) })
    var named: API.Values?
    for union in unions {
      let variants = union.variants.map { schemas.id(of: $0) }
      guard let merged = self.values(of: variants) else { return nil }
      let isOpen = variants.contains {
        schemas.end(of: $0).map { schemas.isPlainText($0.0) } == true
      }
      if !isOpen { allowed.formIntersection(merged.values.map { ExactKey($0.value.text) }) }
      if named?.values.isEmpty != false { named = merged }
    }
    guard var result = named, !result.values.isEmpty else { return nil }
    let kept = result.values.indices.filter {
      allowed.contains(ExactKey(result.values[$0].value.text))
    }
    guard !kept.isEmpty, kept.count <= caseLimit else { return nil }
    result.names = kept.map { result.names[$0] }
    result.values = kept.map { result.values[$0] }
    return decision(result)
  }

  /// The values of all variants; none for a plain string, `nil` if there is another kind of form.
  private func values(of variants: [API.SchemaID]) -> API.Values? {
    var merged: API.Values?
    var texts = Set<ExactKey>()
    var seen = Set<API.SchemaID>()
    for id in variants {
      guard let (end, form) = schemas.end(of: id) else { return nil }
      guard seen.insert(end).inserted else { continue }
      guard !form.isNullable else { return nil }
      let own: API.Values
      switch form.kind {
      case .values(let values) where values.rawType == .string || values.rawType == .integer:
        own = values
      case .scalar(.string) where schemas.isPlainText(end):
        own = API.Values(rawType: .string, values: [])
      case .values, .scalar, .anything, .list, .map, .tuple, .object, .union, .same: return nil
      }
      guard merged.map({ $0.rawType == own.rawType }) ?? true else { return nil }
      var result = merged ?? API.Values(rawType: own.rawType, values: [])
      let title = schemas.only(end).flatMap { $0.constant == nil ? nil : $0.title }
      for (index, value) in own.values.enumerated()
      where texts.insert(ExactKey(value.value.text)).inserted {
        result.values.append(value)
        result.names.append(own.names.indices.contains(index) ? own.names[index] : title)
      }
      merged = result
    }
    merged?.isMerged = true
    return merged
  }
}

extension SchemaNormaliser {
  /// The form of a schema, or of the one that it is the same as; `nil` in a cycle.
  func end(of id: API.SchemaID) -> (API.SchemaID, API.Form)? {
    var id = id
    var path: [API.SchemaID] = []
    // More steps than there are schemas would be a cycle.
    while path.count <= count {
      guard let form = form(of: id) else { return nil }
      guard case .same(let next) = form.kind else {
        // Of a long chain, each schema is asked for its end.
        if path.count > 1 { remember(id, asEndOf: path) }
        return (id, form)
      }
      path.append(id)
      id = ends[id] ?? next
    }
    return nil
  }
}

extension API.Values {
  var kinds: API.JSONKinds {
    switch rawType {
    case .string: .string
    case .integer: .integer
    case .number: .number
    case .boolean: .boolean
    case .mixed: values.reduce(into: []) { $0.formUnion($1.value.value.kinds) }
    }
  }
}

extension ScalarValue {
  var kinds: API.JSONKinds {
    switch self {
    case .null: []
    case .bool: .boolean
    case .integer: .integer
    case .number: .number
    case .string: .string
    }
  }

  fileprivate var isString: Bool {
    if case .string = self { true } else { false }
  }

  fileprivate var isBool: Bool {
    if case .bool = self { true } else { false }
  }

  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .number: true
    case .null, .bool, .string: false
    }
  }

  /// Whether it is of one of these types; for a string, anything is read as text.
  fileprivate func fits(_ types: [OpenAPI.SchemaType]) -> Bool {
    if types.isEmpty || types.contains(.string) { return true }
    switch self {
    case .string, .null: return false
    case .bool: return types.contains(.boolean)
    case .integer, .number: return types.contains(.integer) || types.contains(.number)
    }
  }

  /// `false` for null, and for numbers out of the range of Swift's types.
  fileprivate var canBeLiteral: Bool {
    switch self {
    case .string, .bool: true
    case .integer(let text): Int64(text) != nil
    case .number(let text): Double(text)?.isFinite == true
    case .null: false
    }
  }
}
