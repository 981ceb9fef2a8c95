import Foundation
import Testing

/// `codegen extract`: pages in, the documents on them out.
struct ExtractTests {
  private static func page(_ title: String = "Pets", server: String = "api.pets.example") -> String
  {
    """
    # A page

    ````yaml
    openapi: 3.1.0
    info: {title: \(title), version: "1"}
    servers: [{url: "https://\(server)"}]
    paths: {}
    ````

    """
  }

  private static let document = """
    openapi: 3.1.0
    info: {title: Pets, version: "1"}
    servers: [{url: "https://api.pets.example"}]
    paths: {}

    """

  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Self.page(), to: "page.md")
    return workspace
  }

  @Test func writesTheDocument() throws {
    let workspace = try workspace()
    let run = try workspace.run("extract", "page.md")
    #expect((run.status, run.output, run.errors) == (0, "", "specs/pets.yaml: written\n"))
    #expect(try workspace.text("specs/pets.yaml") == Self.document)
    let stamps = workspace.stamps("specs")
    let again = try workspace.run("extract", "page.md")
    #expect((again.status, again.errors) == (0, "specs/pets.yaml: unchanged\n"))
    #expect(workspace.stamps("specs") == stamps)
    #expect(try workspace.run("specs", "--output", "out").status == 0)
  }

  /// Left by a run that was killed.
  @Test func leftovers() throws {
    let workspace = try workspace()
    try workspace.write("half", to: "specs/.pets.yaml.codegen-tmp")
    #expect(try workspace.run("extract", "page.md").status == 0)
    #expect(workspace.names("specs") == ["pets.yaml"])
  }

  /// A folder with a document of that name could no longer be generated.
  @Test(arguments: [(["--name", "Codegen"], "api.pets.example"), ([], "codegen.com")])
  func neverTheManifest(_ options: [String], _ server: String) throws {
    let workspace = try Workspace()
    try workspace.write(Self.page(server: server), to: "page.md")
    let run = try workspace.run(["extract", "page.md", "--force"] + options)
    #expect(run.status == 2)
    #expect(run.headings.first?.contains("would be named codegen.yaml, like the manifest") == true)
    #expect(run.errors.contains("    help: pass another name with --name"))
    #expect(!workspace.exists("specs"))
  }

  @Test func nameAndOutput() throws {
    let workspace = try workspace()
    let run = try workspace.run("extract", "page.md", "--name", "../../Cats", "--output", "a/b")
    #expect(run.status == 0)
    #expect(workspace.names("a") == ["b/cats.yaml"])
  }

  @Test func replacesNothingUnasked() throws {
    let workspace = try workspace()
    try workspace.write(Self.page("Cats", server: "api.cats.example"), to: "cats.md")
    try workspace.write("mine", to: "specs/pets.yaml")
    let run = try workspace.run("extract", "cats.md", "page.md")
    #expect(run.status == 2)
    #expect(run.errors.contains("error: specs/pets.yaml already exists and differs"))
    #expect(run.errors.contains("--force"))
    #expect(workspace.names("specs") == ["pets.yaml"])
    #expect(try workspace.text("specs/pets.yaml") == "mine")
    #expect(try workspace.run("extract", "cats.md", "page.md", "--force").status == 0)
    #expect(workspace.names("specs") == ["cats.yaml", "pets.yaml"])
    #expect(try workspace.text("specs/pets.yaml") == Self.document)
  }

  @Test(arguments: [[], ["--force"]])
  func linksAreNotWrittenThrough(_ options: [String]) throws {
    let workspace = try workspace()
    try workspace.write("mine", to: "mine.yaml")
    try workspace.folder("specs")
    try workspace.link("specs/pets.yaml", to: "../mine.yaml")
    let run = try workspace.run(["extract", "page.md"] + options)
    #expect(run.status == 2)
    #expect(run.errors.contains("specs/pets.yaml is a symbolic link"))
    #expect(try workspace.text("mine.yaml") == "mine")
  }

  @Test func twoPagesOfAName() throws {
    let workspace = try workspace()
    try workspace.write(Self.page("Other"), to: "other.md")
    let run = try workspace.run("extract", "page.md", "other.md")
    #expect(run.status == 2)
    #expect(run.errors.contains("two pages contain different documents named pets.yaml"))
    #expect(!workspace.exists("specs"))
  }

  @Test(arguments: [
    ("", "page.md:1:1: error: "), ("# Only text\n", "page.md:1:1: error: no OpenAPI document"),
    ("```yaml\nopenapi: 3.1.0\na: [\n```\n", "page.md:"),
    ("```yaml\nopenapi: 3.1.0\ninfo: {}\n", "page.md:1:1: error: the code block"),
  ])
  func pagesWithoutADocument(_ text: String, _ heading: String) throws {
    let workspace = try Workspace()
    try workspace.write(text, to: "page.md")
    let run = try workspace.run("extract", "page.md")
    #expect(run.status == 2)
    #expect(run.headings.count == 1)
    #expect(run.headings.first?.hasPrefix(heading) == true)
    #expect(run.errors.contains("\n    help: "))
    #expect(!workspace.exists("specs"))
  }

  @Test(arguments: ["missing.md", "pipe.md", "folder", "/dev/zero"])
  func unreadable(_ page: String) throws {
    let workspace = try workspace()
    try workspace.pipe("pipe.md")
    try workspace.folder("folder")
    let run = try workspace.run("extract", "page.md", page)
    #expect(run.status == 2)
    #expect(run.headings.first?.hasPrefix("\(page):1:1: error: this cannot be read: ") == true)
    #expect(!workspace.exists("specs"))
  }

  /// The pages that `specs/` came from, if they are next to the package.
  private static let pages: [String] = {
    var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    let seeds = folder.appendingPathComponent("shared/seeds").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: seeds)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { "\(seeds)/\($0)" }
  }()

  @Test(.enabled(if: !pages.isEmpty, "the pages that specs/ came from are not here"))
  func realPages() throws {
    let workspace = try Workspace()
    let run = try workspace.run(["extract"] + Self.pages)
    #expect(run.status == 0)
    #expect(run.lines.count == Self.pages.count)
    let generation = try workspace.run("specs", "--output", "out")
    #expect(generation.status == 0)
    let folders = Set(workspace.names("out").compactMap { $0.split(separator: "/").first })
    #expect(folders.count == Self.pages.count + 1)
  }
}
