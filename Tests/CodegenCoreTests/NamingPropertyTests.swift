import Testing

@testable import CodegenCore

/// A reproducible random number generator (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Words that collide often, as in real documents.
private func wires(_ generator: inout SeededGenerator, count: Int) -> [String] {
  let stems = ["a", "b", "Video", "VIDEO", "video", "file", "files", "id", "ID", "16", "9", "self"]
  let marks = ["", "-", "_", ".", " ", "/", ":", "+", "é", "\u{1F600}"]
  var result: [String] = []
  var seen = Set<[UInt8]>()
  while result.count < count {
    var text = ""
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      text += marks.randomElement(using: &generator) ?? ""
      text += stems.randomElement(using: &generator) ?? ""
    }
    if seen.insert(Array(text.utf8)).inserted { result.append(text) }
  }
  return result
}

/// How a scope names its declarations.
private enum Scope: CaseIterable, Sendable {
  case properties, cases, types

  func requests(_ wires: [String]) -> [AssignNames.Request] {
    switch self {
    case .properties, .cases: wires.map { .member($0) }
    case .types: wires.map { .type($0, qualifiedBy: "Schema", pointer: "/components/schemas") }
    }
  }

  func names(_ wires: [String]) -> [String] {
    let requests = requests(wires)
    return switch self {
    case .properties:
      AssignNames.members(requests, reserved: ReservedWords.properties).names.map(\.text)
    case .cases: AssignNames.members(requests, reserved: ReservedWords.cases).names.map(\.text)
    case .types:
      AssignNames.types(requests, taken: ReservedWords.namespaceMembers).names.map(\.text)
    }
  }

  /// When names collide: types become files, too.
  func identity(_ name: String) -> String { self == .types ? name.lowercasedASCII() : name }
}

@Suite struct NamingPropertyTests {
  private static let seeds = [UInt64](1...40)

  @Test(arguments: Scope.allCases)
  private func namesAreUnique(scope: Scope) {
    for seed in Self.seeds {
      var generator = SeededGenerator(seed: seed)
      let names = scope.names(wires(&generator, count: 60)).map(scope.identity)
      #expect(Set(names).count == names.count, "seed \(seed)")
    }
  }

  @Test(arguments: Scope.allCases)
  private func orderNeverMatters(scope: Scope) {
    for seed in Self.seeds {
      var generator = SeededGenerator(seed: seed)
      let wires = wires(&generator, count: 60)
      let shuffled = wires.shuffled(using: &generator)
      #expect(
        table(wires, scope.names(wires)) == table(shuffled, scope.names(shuffled)), "seed \(seed)")
    }
  }

  /// Adding or removing one only changes names that it can collide with.
  @Test(arguments: Scope.allCases)
  private func changesStayWithinTheirGroup(scope: Scope) {
    for seed in Self.seeds {
      var generator = SeededGenerator(seed: seed)
      let all = wires(&generator, count: 40)
      let names = table(all, scope.names(all))
      let groups = groups(of: all, scope)
      for index in all.indices {
        var rest = all
        rest.remove(at: index)
        for (wire, name) in table(rest, scope.names(rest)) where names[wire] != name {
          #expect(
            groups[wire] == groups[Array(all[index].utf8)],
            "seed \(seed): '\(all[index])' changes '\(name)'")
        }
      }
    }
  }

  private func table(_ wires: [String], _ names: [String]) -> [[UInt8]: String] {
    Dictionary(zip(wires.map { Array($0.utf8) }, names), uniquingKeysWith: { first, _ in first })
  }

  /// The group number of each: groups share a candidate, directly or through others.
  private func groups(of wires: [String], _ scope: Scope) -> [[UInt8]: Int] {
    let candidates = scope.requests(wires).map { Set($0.candidates.map(scope.identity)) }
    var numbers = Array(wires.indices)
    var changed = true
    while changed {
      changed = false
      for a in wires.indices {
        for b in wires.indices where numbers[a] < numbers[b] {
          if candidates[a].isDisjoint(with: candidates[b]) { continue }
          numbers[b] = numbers[a]
          changed = true
        }
      }
    }
    return Dictionary(
      zip(wires.map { Array($0.utf8) }, numbers), uniquingKeysWith: { first, _ in first })
  }
}

// MARK: Operations

@Suite struct OperationNamePropertyTests {
  /// Paths with and without parameters; ids unique, repeated and missing.
  private static let operations: [(path: String, id: String?)] = [
    ("/users", nil), ("/users/{id}", nil), ("/users/id", nil), ("/v1/users", "list"),
    ("/v2/users", "list"), ("/user", nil), ("/a-b", nil), ("/a_b", nil), ("/films/{id}", "User"),
    ("/pets", "get pets"), ("/12", "12"),
  ]

  private func names(_ operations: [(path: String, id: String?)]) -> [String: String] {
    var text = "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths:\n"
    for (path, id) in operations {
      let id = id.map { "operationId: '\($0)', " } ?? ""
      text += "  '\(path)': {get: {\(id)responses: {'204': {description: a}}}}\n"
    }
    text += "components: {schemas: {User: {type: object, properties: {a: {type: string}}}}}\n"
    let input = DocumentInput(path: "a.yaml", bytes: Array(text.utf8))
    var names: [String: String] = [:]
    for file in generate([input], open: { _ in .failure(UnopenedFile("")) }).files {
      for (path, _) in operations where file.contents.contains("path: \"\(path)\"") {
        names[path] = file.path
      }
    }
    return names
  }

  @Test func orderNeverMatters() {
    let want = names(Self.operations)
    #expect(want.count == Self.operations.count)
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5 { #expect(names(Self.operations.shuffled(using: &generator)) == want) }
  }

  @Test func takingOneAwayLeavesTheOthers() {
    let want = names(Self.operations)
    // Those that share a name with another if it is removed.
    let groups = [
      ["/users", "/v1/users", "/v2/users", "/users/{id}", "/user", "/films/{id}"],
      ["/a-b", "/a_b"],
    ]
    for gone in Self.operations {
      let rest = names(Self.operations.filter { $0.path != gone.path })
      for (path, name) in rest where want[path] != name {
        #expect(
          groups.contains { $0.contains(path) && $0.contains(gone.path) },
          "without '\(gone.path)', '\(path)' is \(name)")
      }
    }
  }
}
