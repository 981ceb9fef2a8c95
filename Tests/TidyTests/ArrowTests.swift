import Testing

/// Which folders of a target may use each other: lower ones know nothing of higher ones, so that
/// they can be read without them.
struct ArrowTests {
  /// For each target with folders, from the bottom up, what each folder uses.
  private static let allowed: [String: KeyValuePairs<String, Set<String>>] = [
    "CodegenCore": [
      "Words": [],
      "IR": ["Words"],
      "Model": ["Words"],
      "Manifest": ["Words"],
      "Load": ["Manifest", "Words"],
      "Document": ["Load", "Words"],
      "Survey": ["Document", "Load", "Model", "Words"],
      "Compose": ["Document", "Manifest", "Model", "Survey", "Words"],
      "Normalise": ["Compose", "Document", "Load", "Manifest", "Model", "Words"],
      "Name": ["Load", "Model", "Words"],
      "Lower": ["IR", "Model", "Name", "Words"],
      "Output": ["Words"],
      "Emit": ["IR", "Output", "Words"],
      "Pipeline": ["Document", "IR", "Load", "Manifest", "Output", "Words"],
    ],
    "APIRuntime": [
      "Values": [],
      "Coding": ["Values"],
      "HTTP": ["Values"],
      "Responses": ["Coding", "HTTP"],
      "Requests": ["Coding", "HTTP", "Values"],
      "Policy": ["Coding", "HTTP", "Requests", "Responses", "Values"],
      "Client": ["HTTP", "Policy", "Requests", "Responses", "Values"],
    ],
  ]

  private static func use(in target: String) -> TypeUse {
    TypeUse(of: TidyPackage.sources.filter { $0.target == target })
  }

  @Test(arguments: allowed.keys)
  func everyArrowIsAllowed(target: String) {
    let rooms = Self.allowed[target] ?? [:]
    let use = Self.use(in: target)
    for (arrow, example) in use.arrows.sorted(by: { $0.key < $1.key }) {
      let allowed = rooms.first { $0.key == arrow.from }?.value ?? []
      #expect(
        allowed.contains(arrow.to),
        """
        \(example.file) uses \(example.type), which stands in \(arrow.to): move one of them, or \
        add \"\(arrow.to)\" to what \(arrow.from) may use
        """)
    }
    for (room, allowed) in rooms {
      #expect(use.lines[room] != nil, "there is no folder \(room) in \(target)")
      for other in allowed {
        #expect(
          use.arrows[TypeUse.Arrow(from: room, to: other)] != nil,
          "\(room) no longer uses \(other): take it out of the table")
      }
    }
    #expect(Set(use.lines.keys).subtracting(rooms.map(\.key)).isEmpty, "folders without a line")
  }

  @Test(arguments: allowed.keys)
  func noArrowRunsUp(target: String) {
    var below: Set<String> = []
    for (room, allowed) in Self.allowed[target] ?? [:] {
      #expect(allowed.isSubset(of: below), "\(room) uses what stands above it")
      below.insert(room)
    }
    #expect(TypeUse.cycle(in: Set(Self.use(in: target).arrows.keys)) == nil)
  }

  /// Types of stages, whose parts are spread on purpose.
  private static let namespaces: Set = ["OpenAPI", "IR", "API"]

  @Test(arguments: ["SourceDiagnostics", "OpenAPIOverlay", "DocumentExtraction", "CodegenCore"])
  func noTypeIsSpreadOverManyFiles(target: String) {
    for (type, files) in Self.use(in: target).extensions
    where !Self.namespaces.contains(type) {
      #expect(files.count <= 4, "\(type) is extended in \(files.count) files: \(files.sorted())")
    }
  }

  @Test(arguments: allowed.keys)
  func noFolderIsTooLarge(target: String) {
    for (folder, lines) in Self.use(in: target).lines {
      #expect(lines <= 2_500, "\(target)/\(folder) has \(lines) lines")
    }
  }

  @Test func arrowsAreSeen() {
    func file(_ path: String, _ text: String) -> TextFile {
      TextFile(path: "Sources/T/\(path)", text: text)
    }
    let use = TypeUse(of: [
      file("A/1.swift", "struct One { enum Inner {} }\nprivate struct Own {}\n"),
      file("A/2.swift", "extension OpenAPI { struct Two {} }\n// Three\nlet a = \"Three\"\n"),
      file("B/3.swift", "enum Three {}\nfunc f(_ a: One, b: OpenAPI.Two) -> Own {}\n"),
      file("C/4.swift", "struct Own {}\nextension Three { func g() -> X.One { .init() } }\n"),
      file("C/5.swift", "extension Three {}\n"),
    ])
    let arrows = use.arrows.keys.sorted().map { "\($0.from) \($0.to)" }
    #expect(arrows == ["B A", "B C", "C B"])
    #expect(TypeUse.cycle(in: Set(use.arrows.keys)) == ["B", "C"])
    #expect(use.extensions["Three"]?.count == 2)
    #expect(use.lines == ["A": 5, "B": 2, "C": 3])
  }
}
