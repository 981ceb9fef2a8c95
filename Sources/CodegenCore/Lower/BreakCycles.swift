/// Puts properties behind a reference where a structure would otherwise contain itself.
///
/// All properties in a cycle are, because choosing one would depend on the order of the document.
func breakCycles(_ namespace: consuming IR.Namespace) -> IR.Namespace {
  var result = namespace
  let cycles = Components(result.types.declarations.map { $0.contained.map(\.number) })
  for (index, id) in result.types.ids.enumerated() where cycles.isCircular[index] {
    func isWithinItself(_ type: IR.TypeReference) -> Bool {
      type.contained.map { cycles.numbers[$0.number] == cycles.numbers[index] } ?? false
    }
    switch result.types[id].kind {
    case .structure(var structure):
      for index in structure.properties.indices
      where isWithinItself(structure.properties[index].type) {
        structure.properties[index].storage = .indirect
      }
      result.types[id].kind = .structure(structure)
    case .union(var union):
      union.isIndirect = union.variants.contains { isWithinItself($0.type) }
      result.types[id].kind = .union(union)
    case .enumeration, .alias, .pending: continue
    }
  }
  return result
}

extension IR.TypeDeclaration {
  /// The types that are stored inline in a value of this one.
  fileprivate var contained: [IR.TypeID] {
    switch kind {
    case .structure(let structure):
      structure.properties.compactMap { $0.type.contained }
        + structure.unions.compactMap { $0.type.contained }
    case .union(let union): union.variants.compactMap { $0.type.contained }
    case .alias(let type): type.contained.map { [$0] } ?? []
    case .enumeration, .pending: []
    }
  }
}

extension IR.TypeReference {
  /// The type that is stored inline; arrays and dictionaries contain references.
  fileprivate var contained: IR.TypeID? {
    switch self {
    case .named(let id): id
    case .optional(let wrapped): wrapped.contained
    case .builtin, .array, .dictionary: nil
    }
  }
}
