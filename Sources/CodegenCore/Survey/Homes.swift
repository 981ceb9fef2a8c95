/// In which part of the document each schema stands: the part in which a type for it is declared.
struct Homes {
  /// By schema id, compositions included. Those that belong nowhere have -1.
  private var homes: [Int32]
  /// The number of homes that are named schemas, and of those that are shared schemas.
  let namedCount: Int
  let shared: [Shared]

  /// A shared part of the document with a schema of its own.
  struct Shared {
    let schema: OpenAPI.Schema
    let target: ReferenceTarget
    /// The way from the part to its schema, as the end of a JSON Pointer.
    let steps: String
    /// What it is the schema of, for its name.
    let kind: String
    /// What it is called if it has no name in the document.
    var name: String?
  }

  init(_ resolved: ResolvedDocument) {
    var homes = [Int32](repeating: -1, count: resolved.schemaCount + 3)
    func settle(_ schema: OpenAPI.Schema, _ index: Int) {
      for id in schema.ids where homes[id] < 0 { homes[id] = Int32(index) }
    }
    for (index, named) in resolved.namedSchemas.enumerated() { settle(named.schema, index) }
    namedCount = resolved.namedSchemas.count
    shared = Self.shared(in: resolved)
    for (index, part) in shared.enumerated() { settle(part.schema, namedCount + index) }
    var next = namedCount + shared.count
    for path in resolved.document.paths {
      if path.value.operations.count == 1 {
        for parameter in path.value.parameters { parameter.value?.schema.map { settle($0, next) } }
      }
      for operation in path.value.operations.map(\.value) {
        for parameter in operation.parameters { parameter.value?.schema.map { settle($0, next) } }
        for content in operation.requestBody?.value?.content ?? [] {
          content.value.schema.map { settle($0, next) }
        }
        for response in operation.responses {
          for content in response.value.value?.content ?? [] {
            content.value.schema.map { settle($0, next) }
          }
        }
        next += 1
      }
    }
    self.homes = homes
  }

  /// The home of the operation that is written at a position among all.
  func home(ofOperation position: Int) -> API.Home {
    API.Home(index: namedCount + shared.count + position)
  }

  func home(of id: API.SchemaID) -> API.Home { API.Home(index: Int(homes[id.index])) }

  mutating func add(_ home: API.Home) { homes.append(Int32(home.index)) }

  /// The schemas of shared parameters, bodies and responses, in the order of the document.
  private static func shared(in resolved: ResolvedDocument) -> [Shared] {
    var shared: [Shared] = []
    func add(
      _ content: [OpenAPI.Named<OpenAPI.MediaType>]?, of target: ReferenceTarget, _ kind: String
    ) {
      for type in content ?? [] {
        guard let schema = type.value.schema else { continue }
        let steps = "/content/" + ReferenceTarget.escaped(type.name.value) + "/schema"
        shared.append(Shared(schema: schema, target: target, steps: steps, kind: kind))
      }
    }
    func add(
      _ parameter: OpenAPI.Parameter?, at target: ReferenceTarget, _ name: String? = nil
    ) {
      guard let schema = parameter?.schema else { return }
      shared.append(
        Shared(schema: schema, target: target, steps: "/schema", kind: "Parameter", name: name))
    }
    for (target, parameter) in resolved.parameters { add(parameter.value, at: target) }
    for (target, body) in resolved.requestBodies { add(body.value?.content, of: target, "Body") }
    for (target, response) in resolved.responses {
      add(response.value?.content, of: target, "Response")
    }
    // A parameter of a path with one operation is the operation's own.
    for path in resolved.document.paths where path.value.operations.count > 1 {
      let words = PathTemplate(path.name.value)?.names(forMethod: "").first ?? ""
      for (index, parameter) in path.value.parameters.enumerated() {
        let target = ReferenceTarget(
          file: path.name.location.file,
          tokens: ["paths", path.name.value, "parameters", "\(index)"])
        add(parameter.value, at: target, words + " " + (parameter.value?.name?.value ?? ""))
      }
    }
    return shared.sorted { $0.schema.id < $1.schema.id }
  }
}
