import Testing

/// The name of the namespace, and the place of the output.
struct NamespaceTests {
  private func check(
    _ path: String, _ options: [String] = [], title: String = "The Title", gives names: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(title: title), to: path)
    let run = try workspace.run([path, "--output", "out"] + options)
    #expect(run.status == 0, sourceLocation: sourceLocation)
    let folders = Set(workspace.names("out").compactMap { $0.split(separator: "/").first })
    #expect(
      folders.subtracting([".codegen-files"]).map { String($0) }.sorted() == names,
      sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("pets.yaml", "Pets"),
    ("pet-store.v2.yaml", "PetStoreV2"),
    ("pets.txt", "Pets"),
    ("my documents/pet store.yaml", "PetStore"),
    ("tiere/Käfer.yaml", "Kafer"),
    ("pets/openapi.yaml", "Pets"),
    ("pets/swagger.json", "Pets"),
    ("pets/API.yml", "Pets"),
    ("pets/spec.yaml", "Pets"),
    ("pets/index.yaml", "Pets"),
    ("pets/root.yaml", "Pets"),
    ("pets/main.yaml", "Pets"),
    ("api/openapi.yaml", "TheTitle"),
  ])
  func derived(_ path: String, _ name: String) throws {
    try check(path, gives: [name])
  }

  /// The folder is used wherever the run is started.
  @Test func derivedFromTheFolderThatTheRunIsStartedIn() throws {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "pets/openapi.yaml")
    let run = try Executable.run(
      ["openapi.yaml", "--output", "../out"], in: workspace["pets"])
    #expect(run.status == 0)
    #expect(workspace.exists("out/Pets/Pets.swift"))
  }

  @Test func given() throws {
    try check("pets.yaml", ["--namespace", "Cats"], gives: ["Cats"])
  }

  @Test func givenForTheOnlyDocumentOfAFolder() throws {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "specs/pets.yaml")
    try workspace.write("a: 1\n", to: "specs/other.yaml")
    let run = try workspace.run("specs", "--namespace", "Cats", "--output", "out")
    #expect(run.status == 0)
    #expect(workspace.exists("out/Cats/Cats.swift"))
  }

  @Test func twoOfAName() throws {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "specs/pets.yaml")
    try workspace.write(Documents.pets(), to: "specs/pets.json.yml")
    try workspace.write(Documents.pets(), to: "specs/Pets.yml")
    let run = try workspace.run("specs", "--output", "out")
    #expect(run.status == 2)
    #expect(run.headings.count == 1)
    #expect(run.headings.first?.contains("the namespace 'Pets' is already used") == true)
    #expect(run.errors.contains("note: the other document"))
    #expect(!workspace.exists("out"))
  }

  /// Two documents of one title whose files have different names can coexist.
  @Test func twoOfATitle() throws {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "specs/cats.yaml")
    try workspace.write(Documents.pets(), to: "specs/dogs.json")
    let run = try workspace.run("specs", "--output", "out")
    #expect(run.status == 0)
    #expect(workspace.exists("out/Cats/Cats.swift") && workspace.exists("out/Dogs/Dogs.swift"))
  }

  @Test(arguments: [
    ([], "Generated/GeneratedAPIs"), (["--module", "Animals"], "Generated/Animals"),
    (["--module", "Animals", "--output", "deep/er"], "deep/er"),
  ])
  func outputWithoutManifest(_ options: [String], _ folder: String) throws {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "specs/pets.yaml")
    #expect(try workspace.run(["specs"] + options).status == 0)
    #expect(workspace.names(folder) == Documents.petFiles)
  }
}
