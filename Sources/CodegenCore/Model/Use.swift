extension API.Model {
  /// For each schema, whether something with a name or an operation leads to it.
  func used() -> [Bool] {
    var used = Array(repeating: false, count: forms.count)
    var pending = named.map(\.schema) + shared.map(\.schema)
    for operation in operations {
      pending += operation.parameters.map(\.schema)
      if let body = operation.body { pending.append(body.schema) }
      for response in operation.responses {
        if case .json(let schema) = response.body { pending.append(schema) }
      }
    }
    while let id = pending.popLast() {
      if used[id.index] { continue }
      used[id.index] = true
      switch forms[id].kind {
      case .anything, .scalar, .values: continue
      case .same(let other), .list(let other), .map(let other): pending.append(other)
      case .tuple(let tuple): pending += tuple.elements.map(\.schema) + [tuple.rest]
      case .union(let union): pending += union.variants.map(\.schema)
      case .object(let object):
        pending += object.properties.map(\.schema) + object.unions.map(\.schema)
        if let additional = object.additional { pending.append(additional) }
      }
    }
    return used
  }
}
