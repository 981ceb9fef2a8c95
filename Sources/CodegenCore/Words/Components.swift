/// The strongly connected components of a graph: Tarjan's algorithm, without recursion.
struct Components {
  /// The component of each node.
  private(set) var numbers: [Int]
  /// Whether each node is in a cycle.
  private(set) var isCircular: [Bool]

  private var index: [Int?]
  private var low: [Int]
  private var stack: [Int] = []
  private var isOnStack: [Bool]
  private var entered = 0
  private var count = 0

  /// - Parameter edges: the nodes that each node leads to, by number.
  init(_ edges: [[Int]]) {
    numbers = Array(repeating: 0, count: edges.count)
    isCircular = Array(repeating: false, count: edges.count)
    index = Array(repeating: nil, count: edges.count)
    low = numbers
    isOnStack = isCircular
    for node in edges.indices where index[node] == nil { visit(node, edges) }
  }

  private mutating func visit(_ root: Int, _ edges: [[Int]]) {
    var work: [(node: Int, next: Int)] = [(root, 0)]
    enter(root)
    while let (node, next) = work.last {
      let targets = edges[node]
      if next < targets.count {
        work[work.count - 1].next += 1
        let target = targets[next]
        if let found = index[target] {
          if isOnStack[target] { low[node] = min(low[node], found) }
        } else {
          enter(target)
          work.append((target, 0))
        }
        continue
      }
      work.removeLast()
      if let parent = work.last?.node { low[parent] = min(low[parent], low[node]) }
      if low[node] == index[node] { finish(node, edges) }
    }
  }

  private mutating func enter(_ node: Int) {
    low[node] = entered
    index[node] = entered
    entered += 1
    stack.append(node)
    isOnStack[node] = true
  }

  private mutating func finish(_ node: Int, _ edges: [[Int]]) {
    var members: [Int] = []
    while let member = stack.popLast() {
      isOnStack[member] = false
      members.append(member)
      if member == node { break }
    }
    for member in members {
      numbers[member] = count
      isCircular[member] = members.count > 1 || edges[member].contains(member)
    }
    count += 1
  }
}
