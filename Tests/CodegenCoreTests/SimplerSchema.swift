extension SmallSchema {
  /// Schemas with a little less in them, to find the least that breaks a law.
  func simpler(_ components: [String: SmallSchema]) -> [SmallSchema] {
    var found = properties.map(\.schema) + additional + items + allOf + anyOf + oneOf
    if let target = reference.flatMap({ components[$0] }) { found.append(target) }
    func add(_ change: (inout SmallSchema) -> Void) {
      var schema = self
      change(&schema)
      found.append(schema)
    }
    if isNullable && !kinds.isEmpty && values != [.null] {
      add { schema in
        schema.isNullable = false
        schema.values.removeAll { $0 == .null }
      }
    }
    if format != nil { add { $0.format = nil } }
    if !required.isEmpty { add { $0.required = [] } }
    if !additional.isEmpty { add { $0.additional = [] } }
    let others = values.filter { $0 != .null }
    if others.count > 1 { for value in others { add { $0.values.removeAll { $0 == value } } } }
    if kinds.count > 1 { for kind in kinds { add { $0.remove(kind) } } }
    for index in properties.indices {
      add { schema in
        let name = schema.properties.remove(at: index).name
        schema.required.removeAll { $0 == name }
      }
      for part in properties[index].schema.simpler(components) {
        add { $0.properties[index].schema = part }
      }
    }
    for list in [\SmallSchema.allOf, \.anyOf, \.oneOf, \.items, \.additional] {
      for index in self[keyPath: list].indices {
        if self[keyPath: list].count > 1 { add { $0[keyPath: list].remove(at: index) } }
        for part in self[keyPath: list][index].simpler(components) {
          add { $0[keyPath: list][index] = part }
        }
      }
    }
    return found
  }

  private mutating func remove(_ kind: Kind) {
    kinds.removeAll { $0 == kind }
    if kind == .object {
      properties = []
      required = []
    }
    if kind == .array { items = [] }
  }
}

extension Composition {
  /// The smallest composition found that is still broken. The search is short: it runs only when a
  /// test fails, and need not find the very smallest.
  func simplified(while isBroken: (Self) -> Bool) -> Self {
    var best = self
    var trials = 300
    var isDone = false
    while !isDone {
      isDone = true
      let size = best.text.utf8.count
      for candidate in best.simpler where candidate.text.utf8.count < size {
        trials -= 1
        if trials < 0 { return best }
        guard isBroken(candidate) else { continue }
        best = candidate
        isDone = false
        break
      }
    }
    return best
  }
}
