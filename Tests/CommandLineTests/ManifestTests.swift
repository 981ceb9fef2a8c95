import Testing

/// A folder with a manifest is generated as that says, from wherever the run is started.
struct ManifestTests {
  private func workspace(_ manifest: String) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(manifest, to: "app/specs/codegen.yaml")
    try workspace.write(Documents.pets(), to: "app/specs/a.yaml")
    try workspace.write(Documents.pets(), to: "app/specs/unlisted.yaml")
    try workspace.folder("elsewhere")
    return workspace
  }

  private static let manifest = """
    module: Animals
    output: ../Generated/Animals
    documents:
      - file: a.yaml
        namespace: Pets

    """

  @Test(arguments: [
    ("", "app/specs"), ("", "./app/specs/"), ("app", "specs"), ("app", "./specs"),
    ("app/specs", "."), ("app/specs", "codegen.yaml"), ("app", "specs/codegen.yaml"),
    ("app/specs", "../specs"), ("elsewhere", "../app/specs"), ("elsewhere", "./../app/./specs"),
  ])
  func output(_ folder: String, _ path: String) throws {
    let workspace = try workspace(Self.manifest)
    let run = try workspace.run(path, in: folder)
    #expect(run.status == 0)
    #expect(workspace.names("app/Generated/Animals") == Documents.petFiles)
    #expect(try workspace.run(path, "--check", in: folder).status == 0)
  }

  /// The folders above that of the manifest can be meant too.
  @Test(arguments: [
    ("", "./app/specs"), ("app", "./specs"), ("app/specs", "."), ("app/specs", "./"),
    ("", "app/./specs"), ("elsewhere", ".././app/specs"),
  ])
  func farOutput(_ folder: String, _ path: String) throws {
    let manifest = Self.manifest.replacing("../Generated", with: "../../far")
    let workspace = try workspace(manifest)
    #expect(try workspace.run(path, in: folder).status == 0)
    #expect(workspace.names("far/Animals") == Documents.petFiles)
  }

  /// A folder that is a link has another parent than its name says.
  @Test func linkedFolder() throws {
    let workspace = try workspace(Self.manifest)
    try workspace.link("elsewhere/specs", to: "../app/specs")
    #expect(try workspace.run("elsewhere/specs").status == 0)
    #expect(workspace.names("app/Generated/Animals") == Documents.petFiles)
  }

  @Test func optionsComeFirst() throws {
    let workspace = try workspace(Self.manifest)
    let run = try workspace.run("app/specs", "--output", "mine", "--namespace", "Cats")
    #expect(run.status == 0)
    #expect(workspace.exists("mine/Cats/Cats.swift"))
    #expect(!workspace.exists("app/Generated"))
  }

  @Test(arguments: [
    ("", "app/specs/codegen.yaml:1:1: error: "),
    ("module: M\n", "app/specs/codegen.yaml:1:1: error: the manifest lists no documents"),
    ("documents: [{file: no.yaml}]\n", "app/specs/codegen.yaml:1:13: error: app/specs/no.yaml"),
    ("documents: [{namespace: A}]\n", "app/specs/codegen.yaml:1:13: error: "),
    ("documents: [{file: a.yaml}]\nbogus: 1\n", "app/specs/codegen.yaml:2:1: error: 'bogus'"),
    ("documents: [", "app/specs/codegen.yaml:"),
    ("module: ../x\ndocuments: [{file: a.yaml}]\n", "app/specs/codegen.yaml:1:9: error: '../x'"),
    ("documents: [{file: codegen.yaml}]\n", "app/specs/codegen.yaml:1:1: error: this is not an"),
  ])
  func refused(_ manifest: String, _ heading: String) throws {
    let run = try workspace(manifest).run("app/specs")
    #expect(run.status == 2)
    #expect(run.headings.contains { $0.hasPrefix(heading) })
  }

  /// It is no folder without a manifest.
  @Test func manifestThatLeadsNowhere() throws {
    let workspace = try workspace(Self.manifest)
    try workspace.remove("app/specs/codegen.yaml")
    try workspace.link("app/specs/codegen.yaml", to: "nowhere")
    let run = try workspace.run("app/specs")
    #expect(run.status == 2)
    #expect(run.headings.first?.hasPrefix("app/specs/codegen.yaml:1:1: error: ") == true)
  }
}
