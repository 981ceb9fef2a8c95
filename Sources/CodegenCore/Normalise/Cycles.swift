import SourceDiagnostics

/// Removes cycles of schemas that would have no type, or whose values would never end.
struct Cycles {
  var forms: API.Forms
  /// Whether a schema has a name in the document.
  let isNamed: (API.SchemaID) -> Bool
  /// The name of a schema in messages.
  let pointer: (API.SchemaID) -> String
  var diagnostics: Diagnostics
  /// The schemas that are read as JSON, because they were in a cycle of lists or maps.
  private(set) var endless: [API.SchemaID] = []

  init(
    _ forms: API.Forms, _ diagnostics: Diagnostics, isNamed: @escaping (API.SchemaID) -> Bool,
    pointer: @escaping (API.SchemaID) -> String
  ) {
    self.forms = forms
    self.diagnostics = diagnostics
    self.isNamed = isNamed
    self.pointer = pointer
  }

  /// Removes cycles of names, which a `typealias` cannot express.
  ///
  /// All names in a cycle of lists or maps, such as a list of itself, are read as JSON, because
  /// choosing one would depend on the order of the document. A cycle of references alone has no
  /// meaning, so the document is refused.
  ///
  /// - Returns: whether the document is refused.
  mutating func settleAliases() -> Bool {
    var finished = Array(repeating: false, count: forms.count)
    var isRefused = false
    for start in forms.ids where !finished[start.index] && forms[start].kind.aliased != nil {
      var path: [API.SchemaID] = []
      var places: [API.SchemaID: Int] = [:]
      var next: API.SchemaID? = start
      // An alias names at most one type, so there is only one path to follow.
      while let id = next, !finished[id.index] {
        if let first = places[id] {
          if !settle(path[first...]) { isRefused = true }
          break
        }
        places[id] = path.count
        path.append(id)
        next = forms[id].kind.aliased
      }
      for id in path { finished[id.index] = true }
    }
    return isRefused
  }

  /// Reads the names of a cycle as JSON; `false` if it has no list or map.
  private mutating func settle(_ cycle: ArraySlice<API.SchemaID>) -> Bool {
    guard cycle.contains(where: { forms[$0].kind.element != nil }) else {
      if let first = cycle.first(where: isNamed) ?? cycle.first {
        diagnostics.report(
          .referenceCycle, "'\(pointer(first))' refers only to itself",
          at: forms[first].location, help: "give one of the schemas in the cycle a type")
      }
      return false
    }
    let hasNames = cycle.contains(where: isNamed)
    for id in cycle where hasNames ? isNamed(id) : forms[id].kind.element != nil {
      endless.append(id)
      forms[id].kind = .anything
      forms[id].gap = API.Gap(DocumentCode.untyped.rawValue)
      diagnostics.report(
        .untyped, "a list or map of only itself has no type; read as JSONValue",
        at: forms[id].location, help: "give it one type with an overlay")
    }
    return true
  }

  /// Removes variants that lead back to their union with no property or list between them: reading
  /// such a value would never end. All variants in the cycle are removed.
  mutating func cutUnions() {
    // Based on the forms before any variant is removed.
    let cycles = Components(forms.ids.map { beginnings(of: $0).map(\.index) })
    var named: Set<Int> = []
    for id in forms.ids where cycles.isCircular[id.index] && isNamed(id) {
      named.insert(cycles.numbers[id.index])
    }
    for id in forms.ids where cycles.isCircular[id.index] {
      let number = cycles.numbers[id.index]
      guard removeVariants(of: id, where: { cycles.numbers[$0.index] == number }) else { continue }
      // Unnamed ones in the cycle are parts of these.
      guard isNamed(id) || !named.contains(number) else { continue }
      diagnostics.report(
        .contradiction, "a variant of this union is the union itself; ignored",
        at: forms[id].location,
        help: "remove the variant from the union")
    }
  }

  /// The schemas that reading a value begins with.
  private func beginnings(of id: API.SchemaID) -> [API.SchemaID] {
    switch forms[id].kind {
    case .same(let target): [target]
    case .union(let union): union.variants.map(\.schema)
    case .object(let object): object.unions.map(\.schema)
    case .tuple, .values, .list, .map, .scalar, .anything: []
    }
  }

  /// Removes variants; `false` if there are none to remove. A union without variants is any value.
  private mutating func removeVariants(
    of id: API.SchemaID, where isRemoved: (API.SchemaID) -> Bool
  ) -> Bool {
    switch forms[id].kind {
    case .union(var union):
      let count = union.variants.count
      union.variants.removeAll { isRemoved($0.schema) }
      forms[id].kind = union.variants.isEmpty ? .anything : .union(union)
      if union.variants.isEmpty { forms[id].gap = API.Gap(DocumentCode.contradiction.rawValue) }
      return union.variants.count < count
    case .object(var object):
      let count = object.unions.count
      object.unions.removeAll { isRemoved($0.schema) }
      forms[id].kind = .object(object)
      return object.unions.count < count
    case .same, .tuple, .values, .list, .map, .scalar, .anything: return false
    }
  }
}

extension API.Kind {
  /// The schema that this is another name for, directly or through lists and maps.
  fileprivate var aliased: API.SchemaID? {
    switch self {
    case .same(let id), .list(let id), .map(let id): id
    case .object, .tuple, .values, .union, .scalar, .anything: nil
    }
  }
}
