import Testing

/// A folder with a manifest is generated as it says, wherever the run is started.
struct ManifestTests {
  private func workspace(_ manifest: String) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(manifest, to: "app/specs/codegen.yaml")
    try workspace.write(Documents.pets(), to: "app/specs/a.yaml")
    try workspace.write(Documents.pets(), to: "app/specs/unlisted.yaml")
    try workspace.write("", to: "app/Package.swift")
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

  /// The manifest may refer to folders above its own.
  @Test(arguments: [
    ("", "./app/specs"), ("app", "./specs"), ("app/specs", "."), ("app/specs", "./"),
    ("", "app/./specs"), ("elsewhere", ".././app/specs"),
  ])
  func farOutput(_ folder: String, _ path: String) throws {
    let manifest = Self.manifest.replacing("../Generated", with: "../../far")
    let workspace = try workspace(manifest)
    try workspace.remove("app/Package.swift")
    try workspace.folder(".git")
    #expect(try workspace.run(path, in: folder).status == 0)
    #expect(workspace.names("far/Animals") == Documents.petFiles)
  }

  /// A folder that is a link has another parent than its path suggests.
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

  /// It is not a folder without a manifest.
  @Test func manifestThatLeadsNowhere() throws {
    let workspace = try workspace(Self.manifest)
    try workspace.remove("app/specs/codegen.yaml")
    try workspace.link("app/specs/codegen.yaml", to: "nowhere")
    let run = try workspace.run("app/specs")
    #expect(run.status == 2)
    #expect(run.headings.first?.hasPrefix("app/specs/codegen.yaml:1:1: error: ") == true)
  }

  // MARK: Paths that lead out

  private static let outside = ["../out.yaml", "/etc/hosts", "link.yaml", "sub/../../out.yaml"]

  private static let overlay = """
    overlay: 1.0.0
    info: {title: Corrections, version: "1"}
    actions: [{target: $.info, update: {title: Cats}}]

    """

  /// A manifest from others cannot access files elsewhere.
  @Test(arguments: outside, ["file", "overlays"])
  func filesOutside(_ path: String, _ key: String) throws {
    let entry =
      key == "file" ? "{file: '\(path)'}" : "{file: a.yaml, overlays: ['\(path)']}"
    let workspace = try workspace("output: out\ndocuments: [\(entry)]\n")
    try workspace.write(key == "file" ? Documents.pets() : Self.overlay, to: "app/out.yaml")
    try workspace.link("app/specs/link.yaml", to: "../out.yaml")
    try workspace.folder("app/specs/sub")
    let run = try workspace.run("app/specs")
    #expect(run.status == 2)
    #expect(run.headings.count == 1)
    #expect(run.errors.contains("is outside of the folder app/specs (see --root)"))
    if path != "/etc/hosts" {
      _ = try workspace.run("app/specs", "--root", "app")
      #expect(workspace.exists("app/specs/out/.codegen-files"))
    }
  }

  @Test(arguments: ["../../out", "ELSEWHERE/out", "link/out", "../../nowhere/../out"])
  func outputOutside(_ path: String) throws {
    let workspace = try workspace("")
    let output = path.replacing("ELSEWHERE", with: workspace["elsewhere"])
    try workspace.write(
      "output: \(output)\ndocuments: [{file: a.yaml}]\n", to: "app/specs/codegen.yaml")
    try workspace.link("app/specs/link", to: "../../elsewhere")
    let before = workspace.names("")
    let run = try workspace.run("app/specs")
    #expect(run.status == 2)
    #expect(run.headings.count == 1)
    #expect(run.headings.first?.hasPrefix("app/specs/codegen.yaml:1:9: error: the output") == true)
    #expect(run.errors.contains("name it with --output, or a folder that contains it with --root"))
    #expect(workspace.names("") == before)
    #expect(try workspace.run("app/specs", "--output", "elsewhere/mine").status == 0)
    #expect(workspace.exists("elsewhere/mine/.codegen-files"))
    if path == "../../out" {
      #expect(try workspace.run("app/specs", "--root", ".").status == 0)
      #expect(workspace.exists("out/.codegen-files"))
    }
  }

  /// Without a package, the output must be in the manifest's own folder.
  @Test func outputWithoutAPackage() throws {
    let workspace = try workspace(Self.manifest)
    try workspace.remove("app/Package.swift")
    #expect(try workspace.run("app/specs").status == 2)
    try workspace.write(Self.manifest.replacing("../", with: ""), to: "app/specs/codegen.yaml")
    #expect(try workspace.run("app/specs").status == 0)
  }
}
