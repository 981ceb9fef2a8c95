/// Puts properties behind a reference where a structure would otherwise contain itself.
///
/// All properties within a circle are, not one of them: which one would depend on the order of the
/// document.
func breakCycles(_ namespace: IR.Namespace) -> IR.Namespace {
  var graph = ContainmentGraph(namespace.types)
  let circles = graph.components()
  var result = namespace
  for id in namespace.types.ids where graph.isCircular(id) {
    func isWithinItself(_ type: IR.TypeReference) -> Bool {
      graph.contained(in: type).contains { circles[$0] == circles[id] && graph.isCircular($0) }
    }
    switch namespace.types[id].kind {
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

/// Which types are stored within which: Tarjan's strongly connected components, without recursion.
private struct ContainmentGraph {
  private let types: IR.TypeTable
  private var edges: [IR.TypeID: [IR.TypeID]] = [:]

  init(_ types: IR.TypeTable) {
    self.types = types
    for id in types.ids {
      switch types[id].kind {
      case .structure(let structure):
        edges[id] =
          structure.properties.flatMap { contained(in: $0.type) }
          + structure.unions.flatMap { contained(in: $0.type) }
      case .union(let union):
        edges[id] = union.variants.flatMap { contained(in: $0.type) }
      case .alias(let type): edges[id] = contained(in: type)
      case .enumeration, .pending: edges[id] = []
      }
    }
  }

  /// What a value of a type holds within itself; arrays and dictionaries hold references.
  func contained(in type: IR.TypeReference) -> [IR.TypeID] {
    switch type {
    case .named(let id): [id]
    case .optional(let wrapped): contained(in: wrapped)
    case .builtin, .array, .dictionary: []
    }
  }

  /// Whether a type lies on a circle; set by `components`.
  func isCircular(_ id: IR.TypeID) -> Bool { circular.contains(id) }

  private var circular: Set<IR.TypeID> = []

  /// Gives every type the number of its component.
  mutating func components() -> [IR.TypeID: Int] {
    var state = Tarjan()
    for id in types.ids where state.index[id] == nil { state.visit(id, edges) }
    for members in state.components {
      if members.count > 1 {
        circular.formUnion(members)
      } else if let only = members.first, edges[only]?.contains(only) == true {
        circular.insert(only)
      }
    }
    var numbers: [IR.TypeID: Int] = [:]
    for (number, members) in state.components.enumerated() {
      for member in members { numbers[member] = number }
    }
    return numbers
  }

  private struct Tarjan {
    var index: [IR.TypeID: Int] = [:]
    var low: [IR.TypeID: Int] = [:]
    var stack: [IR.TypeID] = []
    var onStack: Set<IR.TypeID> = []
    var components: [[IR.TypeID]] = []

    mutating func visit(_ root: IR.TypeID, _ edges: [IR.TypeID: [IR.TypeID]]) {
      var work: [(id: IR.TypeID, next: Int)] = [(root, 0)]
      enter(root)
      while let (id, next) = work.last {
        let targets = edges[id] ?? []
        if next < targets.count {
          work[work.count - 1].next += 1
          let target = targets[next]
          if index[target] == nil {
            enter(target)
            work.append((target, 0))
          } else if onStack.contains(target) {
            lower(id, to: index[target])
          }
          continue
        }
        work.removeLast()
        if let parent = work.last?.id { lower(parent, to: low[id]) }
        if low[id] == index[id] { finish(id) }
      }
    }

    private mutating func enter(_ id: IR.TypeID) {
      low[id] = index.count
      index[id] = index.count
      stack.append(id)
      onStack.insert(id)
    }

    private mutating func lower(_ id: IR.TypeID, to value: Int?) {
      guard let value, let current = low[id] else { return }
      low[id] = min(current, value)
    }

    private mutating func finish(_ id: IR.TypeID) {
      var members: [IR.TypeID] = []
      while let member = stack.popLast() {
        onStack.remove(member)
        members.append(member)
        if member == id { break }
      }
      components.append(members)
    }
  }
}
