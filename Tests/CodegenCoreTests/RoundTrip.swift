@testable import CodegenCore

/// Reads a value into a type of the IR and writes it again, like the runtime does with the printed
/// type. This makes thousands of types checkable that nobody compiles.
struct RoundTrip {
  struct Failure: Error {
    var reason: String
    /// Whether a property that only one variant of a union requires decided which one it is.
    var isByMarker = false
  }

  /// A value that was read.
  struct Found {
    /// What is written for it.
    var written: SmallJSON
    /// How much of the text it accounts for: see `UnionFit` of the runtime.
    var fit = Fit()
    /// Whether a union within it kept a value that none of its variants describes.
    var hasUnknown = false
    /// Whether a required null was missing, and taken as given.
    var hasAddedNull = false
    /// Whether that happened in a union that had to try its variants. A value of another variant
    /// may then be read as this one.
    var isGuess = false
  }

  struct Fit {
    var used = 0
    var unknown = 0

    mutating func add(_ other: Fit, weight: Int = 0) {
      used += other.used < 0 && weight > 0 ? 0 : other.used + weight
      unknown += other.unknown
    }

    func isLess(than other: Fit) -> Bool {
      used == other.used ? unknown > other.unknown : used < other.used
    }
  }

  let types: IR.TypeTable

  func read(_ value: SmallJSON, as type: IR.TypeReference) throws(Failure) -> Found {
    switch type {
    case .builtin(let builtin): return try read(value, as: builtin)
    case .optional(let wrapped):
      if value == .null { return Found(written: .null) }
      return try read(value, as: wrapped)
    case .array(let element): return try readList(value, of: element)
    case .dictionary(let element):
      guard case .object(let members) = value else { throw mismatch(value, "an object") }
      return try readMembers(members, as: element)
    case .named(let id):
      switch types[id].kind {
      case .alias(let target): return try read(value, as: target)
      case .structure(let structure): return try read(value, as: structure)
      case .enumeration(let enumeration): return try read(value, as: enumeration)
      case .union(let union): return try read(value, as: union)
      case .pending: throw Failure(reason: "a type that is not declared")
      }
    }
  }

  /// Reads the property of a structure that `Reader` would read.
  ///
  /// - Returns: `nil` if nothing is written for it.
  func read(_ value: SmallJSON?, of property: IR.Property) throws(Failure) -> Found? {
    switch property.presence {
    case .required:
      guard let value else { throw Failure(reason: "'\(property.name.text)' is missing") }
      if value == .null && !allowsNull(property.type) {
        throw mismatch(value, "'\(property.name.text)'")
      }
      return try read(value, as: property.type)
    case .requiredNullable:
      guard let value else { return Found(written: .null, hasAddedNull: true) }
      return value == .null ? Found(written: .null) : try read(value, as: property.type)
    case .optional:
      guard let value else { return nil }
      // A program cannot tell a null that is there from nothing, and need not.
      if value == .null { return Found(written: .null) }
      return try read(value, as: property.type)
    case .patch:
      guard let value else { return nil }
      return value == .null ? Found(written: .null) : try read(value, as: property.type)
    case .defaulted(let literal):
      guard let value, value != .null else { return Found(written: json(literal) ?? .null) }
      return try read(value, as: property.type)
    case .nullableDefaulted(let literal):
      guard let value else { return Found(written: json(literal) ?? .null) }
      return value == .null ? Found(written: .null) : try read(value, as: property.type)
    }
  }

  private func mismatch(_ value: SmallJSON, _ wanted: String) -> Failure {
    Failure(reason: "\(value) is not \(wanted)")
  }

  private func allowsNull(_ type: IR.TypeReference) -> Bool {
    switch type {
    case .optional, .builtin(.json): true
    case .named(let id):
      if case .alias(let target) = types[id].kind { allowsNull(target) } else { false }
    case .builtin, .array, .dictionary: false
    }
  }

  // MARK: Scalars

  private func read(_ value: SmallJSON, as builtin: Builtin) throws(Failure) -> Found {
    guard builtin == .json || builtin.jsonKinds.contains(value.kind) else {
      throw mismatch(value, builtin.rawValue)
    }
    return Found(written: value)
  }

  private func read(
    _ value: SmallJSON, as enumeration: IR.Enumeration
  ) throws(Failure) -> Found {
    guard enumeration.rawType == .mixed || enumeration.rawType.jsonKinds.contains(value.kind)
    else { throw mismatch(value, "a value of an enumeration") }
    let isKnown = enumeration.cases.contains { json($0.value) == value }
    return Found(written: value, fit: Fit(used: isKnown ? 1 : -1, unknown: isKnown ? 0 : 1))
  }

  /// `nil` for the name of a case, which occurs only in defaults.
  func json(_ literal: IR.Literal) -> SmallJSON? {
    switch literal {
    case .string(let text): .text(text.value)
    case .integer(let value): .number(Double(value))
    case .number(let value): .number(value)
    case .boolean(let value): .boolean(value)
    case .emptyArray: .list([])
    case .emptyDictionary: .object([:])
    case .member: nil
    }
  }

  // MARK: Containers

  private func readList(
    _ value: SmallJSON, of element: IR.TypeReference
  ) throws(Failure) -> Found {
    guard case .list(let elements) = value else { throw mismatch(value, "an array") }
    var found = Found(written: .null)
    var written: [SmallJSON] = []
    for value in elements {
      let part = try read(value, as: element)
      found.add(part, weight: 1)
      written.append(part.written)
    }
    found.written = .list(written)
    return found
  }

  private func readMembers(
    _ members: [String: SmallJSON], as element: IR.TypeReference
  ) throws(Failure) -> Found {
    var found = Found(written: .null)
    var written: [String: SmallJSON] = [:]
    for (name, value) in members {
      let part = try read(value, as: element)
      found.add(part, weight: 1)
      written[name] = part.written
    }
    found.written = .object(written)
    return found
  }

  // MARK: Structures

  private func read(_ value: SmallJSON, as structure: IR.Structure) throws(Failure) -> Found {
    guard !structure.isTuple else { throw Failure(reason: "no test has a tuple") }
    guard case .object(let members) = value else { throw mismatch(value, "an object") }
    var found = Found(written: .null)
    var written: [String: SmallJSON] = [:]
    // In the order of writing: properties win over members of a union with the same name.
    for part in structure.unions {
      var union = try read(value, as: part.type)
      // What it does not know may be a property.
      union.hasUnknown = false
      found.add(union, weight: 0)
      if case .object(let members) = union.written { written.merge(members) { $1 } }
    }
    for property in structure.properties {
      guard case .name(let key) = property.key else { continue }
      guard let part = try read(members[key.value], of: property) else { continue }
      if members[key.value].map({ $0 != .null }) ?? false { found.add(part, weight: 2) }
      written[key.value] = part.written
    }
    if case .properties(let element, let names)? = structure.additional {
      let names = Set(names.map(\.value))
      let rest = try readMembers(members.filter { !names.contains($0.key) }, as: element)
      found.add(rest, weight: 0)
      if case .object(let members) = rest.written { written.merge(members) { own, _ in own } }
    }
    found.written = .object(written)
    return found
  }

  // MARK: Unions

  private func read(_ value: SmallJSON, as union: IR.Union) throws(Failure) -> Found {
    let possible = possibleVariants(of: union, value)
    if possible.isOnly, let variant = possible.variants.first {
      do throws(Failure) {
        return written(try read(value, as: variant.type), as: variant, of: union)
      } catch {
        var failure = error
        if variant.mark.property != nil && value.kind == .object { failure.isByMarker = true }
        throw failure
      }
    }
    var best: Found?
    for variant in possible.variants {
      guard let read = try? read(value, as: variant.type) else { continue }
      // A variant that uses nothing of an object would lose its contents.
      if case .object(let members) = value, !members.isEmpty, read.fit.used <= 0 { continue }
      if let best, !best.fit.isLess(than: read.fit) { continue }
      best = written(read, as: variant, of: union)
      if read.hasAddedNull { best?.isGuess = true }
    }
    return best ?? Found(written: value, fit: Fit(unknown: 1), hasUnknown: true)
  }

  private func written(
    _ found: Found, as variant: IR.Union.Variant, of union: IR.Union
  ) -> Found {
    guard case .ownTags(let tags) = variant.mark, let tag = union.tag,
      case .object(var members) = found.written
    else { return found }
    var result = found
    members[tag.value] = members[tag.value] ?? tags.first.flatMap { json($0) }
    result.written = .object(members)
    return result
  }

  /// The variants that a value may be of; `isOnly` if a mismatch with the one is an error.
  private func possibleVariants(
    of union: IR.Union, _ value: SmallJSON
  ) -> (variants: [IR.Union.Variant], isOnly: Bool) {
    guard case .object(let members) = value else {
      // Null has no kind, so every variant is tried.
      let variants = union.variants.filter {
        value == .null || kinds(of: $0.type).contains(value.kind)
      }
      return (variants, variants.count == 1)
    }
    let objects = union.variants.filter { kinds(of: $0.type).contains(.object) }
    guard let tag = union.tag, let found = members[tag.value] else {
      return variants(objects, markedIn: members)
    }
    let tagged = objects.filter { $0.mark.tags.contains { json($0) == found } }
    if !tagged.isEmpty { return variants(tagged, markedIn: members) }
    return (objects.filter { $0.mark.tags.isEmpty }, false)
  }

  private func variants(
    _ variants: [IR.Union.Variant], markedIn members: [String: SmallJSON]
  ) -> (variants: [IR.Union.Variant], isOnly: Bool) {
    if variants.count == 1 { return (variants, true) }
    let marked = variants.filter { $0.mark.property.map { members[$0] != nil } == true }
    if marked.count == 1 { return (marked, true) }
    return (variants.filter { $0.mark.property.map { members[$0] != nil } != false }, false)
  }

  private func kinds(of type: IR.TypeReference) -> Set<SmallJSON.Kind> {
    switch type {
    case .builtin(let builtin): return builtin.jsonKinds
    case .array: return [.list]
    case .dictionary: return [.object]
    case .optional(let wrapped): return kinds(of: wrapped)
    case .named(let id):
      switch types[id].kind {
      case .alias(let target): return kinds(of: target)
      case .structure(let structure): return structure.isTuple ? [.list] : [.object]
      case .enumeration(let enumeration): return enumeration.rawType.jsonKinds
      case .union(let union):
        return union.variants.reduce(into: []) { $0.formUnion(kinds(of: $1.type)) }
      case .pending: return []
      }
    }
  }
}

extension RoundTrip.Found {
  fileprivate mutating func add(_ part: Self, weight: Int) {
    fit.add(part.fit, weight: weight)
    hasUnknown = hasUnknown || part.hasUnknown
    hasAddedNull = hasAddedNull || part.hasAddedNull
    isGuess = isGuess || part.isGuess
  }
}

extension IR.Union.Mark {
  fileprivate var tags: [IR.Literal] {
    switch self {
    case .tags(let values), .ownTags(let values): values
    case .property, .none: []
    }
  }

  fileprivate var property: String? {
    if case .property(let name) = self { name.value } else { nil }
  }
}

extension IR.Enumeration.RawType {
  fileprivate var jsonKinds: Set<SmallJSON.Kind> {
    switch self {
    case .string: [.text]
    case .integer: [.integer]
    case .number: [.integer, .fraction]
    case .mixed: [.boolean, .integer, .fraction, .text, .list, .object]
    }
  }
}

extension Builtin {
  fileprivate var jsonKinds: Set<SmallJSON.Kind> {
    switch self {
    case .string, .date, .data, .url, .uuid, .apiURL, .calendarDate, .decimalText: [.text]
    case .bool: [.boolean]
    case .int, .int32, .int64, .uint64: [.integer]
    case .float, .double, .decimal, .unixTime: [.integer, .fraction]
    case .json: [.boolean, .integer, .fraction, .text, .list, .object]
    }
  }
}
