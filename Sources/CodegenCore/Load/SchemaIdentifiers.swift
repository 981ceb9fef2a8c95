import YAMLTree

/// The identifiers of schemas: `$id`, `$anchor`, `$dynamicAnchor` and `$recursiveAnchor`, and
/// `$self` of a document.
/// https://json-schema.org/draft/2020-12/json-schema-core#section-8.2
struct SchemaIdentifiers: Sendable {
  private var files: Set<FileID> = []
  private var resources: [String: ReferenceTarget] = [:]
  /// By the resource that contains the anchor, then by name.
  private var anchors: [ReferenceTarget: [String: ReferenceTarget]] = [:]

  /// The schema or document identified by `uri`.
  func resource(_ uri: String) -> ReferenceTarget? { resources[uri] }

  func anchor(_ name: String, within resource: ReferenceTarget) -> ReferenceTarget? {
    anchors[resource]?[name]
  }

  /// The key of a schema with a `$recursiveAnchor`, which has no name.
  static func recursiveAnchor(of schema: Location) -> String {
    "$recursiveAnchor:\(schema.line):\(schema.column)"
  }

  /// Adds the identifiers of a file, once.
  mutating func add(_ root: Node, of file: FileID, base: String) {
    guard files.insert(file).inserted else { return }
    let target = ReferenceTarget(file: file, tokens: [])
    if root["$self"] != nil { resources[base] = target }
    var tokens: [String] = []
    visit(root, at: &tokens, base: base, resource: target)
  }

  /// Maps whose keys are names, not keywords.
  private static let maps: Set = [
    "properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas",
    "paths", "responses", "parameters", "requestBodies", "headers", "callbacks", "content",
  ]

  /// Data, in which nothing is a schema.
  private static let data: Set = ["example", "examples", "default", "enum", "const", "value"]

  /// - Parameter tokens: those of the pointer to the node; few nodes have an identifier, so that
  ///   targets are only made for these.
  private mutating func visit(
    _ node: Node, at tokens: inout [String], base: String, resource: ReferenceTarget,
    isMap: Bool = false
  ) {
    switch node.content {
    case .scalar: return
    case .sequence(let nodes):
      for (index, node) in nodes.enumerated() where node.scalar == nil {
        tokens.append("\(index)")
        visit(node, at: &tokens, base: base, resource: resource)
        tokens.removeLast()
      }
    case .mapping(let mapping):
      var base = base
      var resource = resource
      func target() -> ReferenceTarget { ReferenceTarget(file: resource.file, tokens: tokens) }
      if !isMap, let id = mapping["$id"]?.scalar?.text {
        base = URIText.resolve(id, against: base)
        resource = target()
        resources[base] = resources[base] ?? resource
      }
      if !isMap, case .bool(true) = mapping["$recursiveAnchor"]?.scalar?.value {
        anchors[resource, default: [:]][Self.recursiveAnchor(of: node.location)] = target()
      }
      for entry in mapping.entries {
        if let name = entry.value.scalar?.text {
          let isAnchor = entry.key == "$anchor" || entry.key == "$dynamicAnchor"
          if !isMap && isAnchor { anchors[resource, default: [:]][name] = target() }
          continue
        }
        if !isMap && (Self.data.contains(entry.key) || entry.key.hasPrefix("x-")) { continue }
        tokens.append(entry.key)
        visit(
          entry.value, at: &tokens, base: base, resource: resource,
          isMap: !isMap && Self.maps.contains(entry.key))
        tokens.removeLast()
      }
    }
  }
}
