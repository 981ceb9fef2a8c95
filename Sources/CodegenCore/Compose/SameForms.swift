import YAMLTree

extension SchemaNormaliser {
  /// Whether both are the same type, as far as known before declaring them.
  func isSame(_ a: API.SchemaID, _ b: API.SchemaID) -> Bool {
    var (a, b) = (a, b)
    for _ in 0...Self.deepestElement {
      if a == b { return true }
      if case .same(let c)? = form(of: a)?.kind, case .same(let d)? = form(of: b)?.kind, c == d {
        return true
      }
      (a, b) = (last(a), last(b))
      if a == b { return true }
      guard named(a) == nil, named(b) == nil, let first = form(of: a), let second = form(of: b)
      else { return false }
      switch (first.kind, second.kind) {
      case (.scalar(let a), .scalar(let b)): return a == b
      case (.values(let a), .values(let b)):
        return a.rawType == b.rawType && a.values.count == b.values.count
          && zip(a.values, b.values).allSatisfy { $0.value.text == $1.value.text }
      case (.anything, .anything): return true
      case (.list(let c), .list(let d)), (.map(let c), .map(let d)):
        guard let first = form(of: c), let second = form(of: d),
          first.isNullable == second.isNullable
        else { return false }
        (a, b) = (c, d)
      case (.scalar, _), (.values, _), (.anything, _), (.list, _), (.map, _), (.tuple, _),
        (.object, _), (.union, _), (.same, _):
        return false
      }
    }
    return false
  }

  /// Lists within lists beyond this are not compared: a list may contain itself.
  private static let deepestElement = 64

  /// Equal for schemas that may be the same type.
  func digest(of id: API.SchemaID) -> Int {
    var hasher = Hasher()
    var id = id
    for _ in 0...8 {
      id = last(id)
      guard named(id) == nil, let form = form(of: id) else {
        hasher.combine(id)
        break
      }
      switch form.kind {
      case .scalar(let builtin): hasher.combine(builtin)
      case .values(let values):
        hasher.combine(values.values.count)
        hasher.combine(values.values.first.map { ExactKey($0.value.text) })
      case .anything: hasher.combine(0)
      case .list(let element), .map(let element):
        hasher.combine(form.kinds.rawValue)
        id = element
        continue
      case .tuple, .object, .union, .same: hasher.combine(id)
      }
      break
    }
    return hasher.finalize()
  }

  /// The end of a chain of schemas that are nothing but another one.
  private func last(_ id: API.SchemaID) -> API.SchemaID {
    end(of: id)?.0 ?? id
  }

  /// The named schema that has an id, if it is that of one.
  func named(_ id: API.SchemaID) -> OpenAPI.Schema? {
    guard id.index < resolved.schemaCount, let schema = only(id),
      resolved.position(of: schema) != nil
    else { return nil }
    return schema
  }
}
