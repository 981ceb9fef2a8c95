import SourceDiagnostics
import Testing
import YAMLTree

@testable import CodegenCore

/// Adding or removing anything only changes names in its collision group, and the run names the
/// group; order never matters. Uses reproducible random documents.
@Suite struct StabilityTests {
  /// 1...60 have passed; fewer keep a test run short.
  private static let seeds = [UInt64](1...10)

  @Test(.timeLimit(.minutes(10)), arguments: seeds)
  func orderNeverMatters(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let document = RandomDocument(&generator)
    let want = try NamedDocument(document)
    for _ in 0..<3 {
      let found = try NamedDocument(document.shuffled(&generator))
      #expect(found.names == want.names, "seed \(seed)")
      #expect(found.groups == want.groups, "seed \(seed)")
    }
  }

  @Test(.timeLimit(.minutes(10)), arguments: seeds)
  func changesStayWithinTheirGroup(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let document = RandomDocument(&generator)
    let whole = try NamedDocument(document)
    for path in document.paths {
      let rest = try NamedDocument(document.removing(path))
      let removed = NamedDocument.place(of: path)
      for (place, name) in rest.names where whole.names[place] != nil && whole.names[place] != name
      {
        #expect(
          NamedDocument.isTold(place, because: removed, in: whole.groups.union(rest.groups)),
          "seed \(seed): without \(removed), \(place) is '\(name)'")
      }
    }
  }

  /// The check above finds changes that are not reported.
  @Test func untoldChangesAreFound() {
    let groups: Set<Set<String>> = [["/a/x", "/a/y"], ["/a/y", "/b"]]
    #expect(NamedDocument.isTold("/a/x", because: "/b", in: groups))
    #expect(NamedDocument.isTold("/a/x/properties/c", because: "/b/enum/1", in: groups))
    #expect(!NamedDocument.isTold("/a/z", because: "/b", in: groups))
    #expect(!NamedDocument.isTold("/a/x", because: "/c", in: groups))
  }
}

/// A document as nested maps and lists, small enough for messages to name whole groups.
private struct RandomDocument {
  indirect enum Value {
    case text(String)
    case list([String])
    case map([(key: String, value: Value)])
  }

  private var root: [(key: String, value: Value)]

  init(_ generator: inout SeededGenerator) {
    var operation = 0
    let schemas = Self.names(3, &generator).map { ($0, Self.schema(&generator, depth: 0)) }
    let paths = Self.names(3, &generator).map { name in
      operation += 1
      let fields: [(String, Value)] = [
        (
          "responses",
          .map([
            (
              "200",
              .map([
                ("description", .text("a")),
                (
                  "content",
                  .map([
                    ("application/json", .map([("schema", Self.schema(&generator, depth: 1))]))
                  ])
                ),
              ])
            )
          ])
        )
      ]
      let id = ("operationId", Value.text(Self.names(1, &generator)[0]))
      let isNamed = Bool.random(using: &generator)
      return (
        "/p\(operation)/" + name, Value.map([("get", .map(isNamed ? [id] + fields : fields))])
      )
    }
    root = [
      ("openapi", .text("3.1.0")),
      ("info", .map([("title", .text("A")), ("version", .text("1"))])),
      ("paths", .map(paths)), ("components", .map([("schemas", .map(schemas))])),
    ]
  }

  private static func names(_ count: Int, _ generator: inout SeededGenerator) -> [String] {
    let pool = [
      "a", "A", "b", "file", "files", "File", "a-b", "a_b", "aB", "item", "fileItem", "Client",
      "video", "videos", "а", "é", "16:9", "unknown", "output", "value", "+1", "-1", "get", "self",
    ]
    return Array(pool.shuffled(using: &generator).prefix(count))
  }

  private static func schema(_ generator: inout SeededGenerator, depth: Int) -> Value {
    switch Int.random(in: 0..<(depth > 2 ? 2 : 5), using: &generator) {
    case 0: .map([("type", .text("string"))])
    case 1: .map([("type", .text("string")), ("enum", .list(names(4, &generator)))])
    case 2: .map([("type", .text("array")), ("items", schema(&generator, depth: depth + 1))])
    default:
      .map([
        ("type", .text("object")),
        (
          "properties",
          .map(names(4, &generator).map { ($0, schema(&generator, depth: depth + 1)) })
        ),
      ])
    }
  }

  // MARK: Changes

  /// What can be removed: paths, schemas, properties and values.
  var paths: [[String]] {
    var result: [[String]] = []
    func visit(_ value: Value, _ path: [String]) {
      switch value {
      case .text: return
      case .list(let values): result += values.map { path + [$0] }
      case .map(let entries):
        let isNamed = ["paths", "schemas", "properties"].contains(path.last)
        for (key, value) in entries {
          if isNamed { result.append(path + [key]) }
          visit(value, path + [key])
        }
      }
    }
    visit(.map(root), [""])
    return result
  }

  func removing(_ path: [String]) -> Self {
    func change(_ value: Value, _ path: ArraySlice<String>) -> Value {
      guard let first = path.first else { return value }
      switch value {
      case .text: return value
      case .list(let values): return .list(values.filter { !$0.isExactly(first) })
      case .map(let entries):
        return .map(
          entries.compactMap { key, value in
            if !key.isExactly(first) { return (key, value) }
            return path.count == 1 ? nil : (key, change(value, path.dropFirst()))
          })
      }
    }
    var result = self
    if case .map(let entries) = change(.map(root), path.dropFirst()) { result.root = entries }
    return result
  }

  func shuffled(_ generator: inout SeededGenerator) -> Self {
    func change(_ value: Value) -> Value {
      switch value {
      case .text: value
      case .list(let values): .list(values.shuffled(using: &generator))
      case .map(let entries):
        .map(entries.map { ($0.key, change($0.value)) }.shuffled(using: &generator))
      }
    }
    var result = self
    if case .map(let entries) = change(.map(root)) { result.root = entries }
    return result
  }

  /// As JSON with line breaks, so that every value has a unique location.
  var text: String {
    func print(_ value: Value) -> String {
      switch value {
      case .text(let text): "\"\(text)\"\n"
      case .list(let values): "[" + values.map { "\"\($0)\"" }.joined(separator: ",\n") + "]\n"
      case .map(let entries):
        "{" + entries.map { "\"\($0.key)\": " + print($0.value) }.joined(separator: ",\n") + "}\n"
      }
    }
    return print(.map(root))
  }
}

/// The names of everything in a document, by location.
private struct NamedDocument {
  var names: [String: String] = [:]
  /// The locations that notes of the run name together.
  var groups: Set<Set<String>> = []

  init(_ document: RandomDocument) throws {
    let bytes = Array(document.text.utf8)
    let tree = try #require(readTree(bytes, file: FileID(0), name: "a.json").root)
    var diagnostics = Diagnostics()
    var files = DocumentFiles(
      LoadedDocument(root: tree), sources: SourceFiles(),
      open: { _ in .failure(UnopenedFile("")) })
    let resolved = try #require(decodeDocument(in: &files, into: &diagnostics))
    let namespace = try #require(
      lower(
        resolved, of: DocumentInput(path: "a.json", bytes: []),
        namespace: AssignNames.namespace("API1"), into: &diagnostics)?.namespace)
    for declaration in namespace.types.declarations { add(declaration) }
    for endpoint in namespace.endpoints {
      names[endpoint.origin.pointer] = "\(endpoint.name.text) \(endpoint.methodName.text)"
    }
    let places = Self.places(of: tree)
    for note in diagnostics.list where note.code == .document(.nameCollision) {
      let locations = [note.location].compactMap { $0 } + note.related.map(\.location)
      groups.insert(Self.group(locations.compactMap { places[$0] }))
    }
  }

  static func place(of path: [String]) -> String {
    path.filter { !["content", "application/json", "schema"].contains($0) }
      .map { ReferenceTarget.escaped($0) }.joined(separator: "/")
  }

  private mutating func add(_ declaration: IR.TypeDeclaration) {
    let pointer = declaration.origin.pointer
    names["type " + pointer] = declaration.name.text
    switch declaration.kind {
    case .structure(let structure):
      for property in structure.properties {
        switch property.key {
        case .name(let name):
          let key = ReferenceTarget.escaped(name.value)
          names["\(pointer)/properties/\(key)"] = property.name.text
        case .index(let index):
          names["\(pointer)/prefixItems/\(index)"] = property.name.text
        }
      }
    case .enumeration(let enumeration):
      for item in enumeration.cases {
        if case .string(let text) = item.value {
          names["\(pointer)/enum/\(text.value)"] = item.name.text
        }
      }
    case .union, .alias, .pending: return
    }
  }

  /// The type of an enumeration has the location of its first value, which does not group values.
  private static func group(_ places: [String]) -> Set<String> {
    func owner(_ place: String) -> String {
      let parts = place.split(separator: "/", omittingEmptySubsequences: false)
      return parts.dropLast().last == "enum" ? parts.dropLast(2).joined(separator: "/") : place
    }
    let owners = Set(places.map(owner))
    return places.count > 1 && owners.count == 1 ? Set(places) : owners
  }

  private static func places(of tree: Node) -> [Location: String] {
    var result: [Location: String] = [:]
    func visit(_ node: Node, _ path: String) {
      if result[node.location] == nil { result[node.location] = path }
      switch node.content {
      case .scalar: return
      case .sequence(let nodes):
        for node in nodes { visit(node, path + "/" + (node.scalar?.text ?? "")) }
      case .mapping(let mapping):
        for entry in mapping.entries {
          // The pointer of a declaration omits what is the same for all bodies.
          let isBody = ["content", "application/json", "schema"].contains(entry.key)
          visit(entry.value, isBody ? path : path + "/" + ReferenceTarget.escaped(entry.key))
        }
      }
    }
    visit(tree, "")
    return result
  }

  /// Whether groups connect what was removed with what has another name.
  static func isTold(_ place: String, because removed: String, in groups: Set<Set<String>>) -> Bool
  {
    func isNear(_ a: String, _ b: String) -> Bool {
      a == b || a.hasPrefix(b + "/") || b.hasPrefix(a + "/")
    }
    let place = place.hasPrefix("type ") ? String(place.dropFirst(5)) : place
    var reached = groups.filter { $0.contains { isNear($0, removed) } }
    var isGrowing = true
    while isGrowing {
      let all = reached.reduce(into: Set<String>()) { $0.formUnion($1) }
      let next = groups.filter { !$0.isDisjoint(with: all) }
      isGrowing = next.count > reached.count
      reached = next
    }
    return reached.contains { $0.contains { isNear($0, place) } }
  }
}

extension String {
  fileprivate func isExactly(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
