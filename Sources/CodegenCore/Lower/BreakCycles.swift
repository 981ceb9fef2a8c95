/// Puts properties behind a reference where a structure would otherwise contain itself.
///
/// All properties in a cycle are, because choosing one would depend on the order of the document.
func breakCycles(_ namespace: consuming IR.Namespace) -> IR.Namespace {
  var result = namespace
  var graph = ContainmentGraph(result.types)
  let cycles = graph.components(of: result.types)
  for id in result.types.ids where graph.isCircular(id) {
    func isWithinItself(_ type: IR.TypeReference) -> Bool {
      type.contained.map { cycles[$0] == cycles[id] && graph.isCircular($0) } ?? false
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

/// Which types contain which: Tarjan's strongly connected components, without recursion.
private struct ContainmentGraph {
  private var edges: IR.TypeMap<[IR.TypeID]>
  private var circular: IR.TypeMap<Bool>

  init(_ types: IR.TypeTable) {
    edges = IR.TypeMap(types, repeating: [])
    circular = IR.TypeMap(types, repeating: false)
    for id in types.ids {
      switch types[id].kind {
      case .structure(let structure):
        edges[id] =
          structure.properties.compactMap { $0.type.contained }
          + structure.unions.compactMap { $0.type.contained }
      case .union(let union): edges[id] = union.variants.compactMap { $0.type.contained }
      case .alias(let type):
        if let contained = type.contained { edges[id] = [contained] }
      case .enumeration, .pending: continue
      }
    }
  }

  /// Whether a type is in a cycle; set by `components`.
  func isCircular(_ id: IR.TypeID) -> Bool { circular[id] }

  /// Returns the number of each type's component.
  mutating func components(of types: IR.TypeTable) -> IR.TypeMap<Int> {
    var state = Tarjan(types)
    for id in types.ids where state.index[id] == nil { state.visit(id, edges) }
    var numbers = IR.TypeMap(types, repeating: 0)
    for (number, members) in state.components.enumerated() {
      for member in members {
        numbers[member] = number
        circular[member] = members.count > 1 || edges[member].contains(member)
      }
    }
    return numbers
  }

  private struct Tarjan {
    var index: IR.TypeMap<Int?>
    var low: IR.TypeMap<Int>
    var stack: [IR.TypeID] = []
    var onStack: IR.TypeMap<Bool>
    var components: [[IR.TypeID]] = []
    private var entered = 0

    init(_ types: IR.TypeTable) {
      index = IR.TypeMap(types, repeating: nil)
      low = IR.TypeMap(types, repeating: 0)
      onStack = IR.TypeMap(types, repeating: false)
    }

    mutating func visit(_ root: IR.TypeID, _ edges: IR.TypeMap<[IR.TypeID]>) {
      var work: [(id: IR.TypeID, next: Int)] = [(root, 0)]
      enter(root)
      while let (id, next) = work.last {
        let targets = edges[id]
        if next < targets.count {
          work[work.count - 1].next += 1
          let target = targets[next]
          if let found = index[target] {
            if onStack[target] { low[id] = min(low[id], found) }
          } else {
            enter(target)
            work.append((target, 0))
          }
          continue
        }
        work.removeLast()
        if let parent = work.last?.id { low[parent] = min(low[parent], low[id]) }
        if low[id] == index[id] { finish(id) }
      }
    }

    private mutating func enter(_ id: IR.TypeID) {
      low[id] = entered
      index[id] = entered
      entered += 1
      stack.append(id)
      onStack[id] = true
    }

    private mutating func finish(_ id: IR.TypeID) {
      var members: [IR.TypeID] = []
      while let member = stack.popLast() {
        onStack[member] = false
        members.append(member)
        if member == id { break }
      }
      components.append(members)
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
