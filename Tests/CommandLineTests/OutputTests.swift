import Foundation
import Testing

/// What a run writes, keeps, and refuses to replace.
struct OutputTests {
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(schemas: ["Pet", "Cat"]), to: "pets.yaml")
    return workspace
  }

  private func generate(_ workspace: Workspace) throws -> Run {
    try workspace.run("pets.yaml", "--output", "out")
  }

  @Test func secondRunWritesNothing() throws {
    let workspace = try workspace()
    #expect(try generate(workspace).status == 0)
    let stamps = workspace.stamps("out")
    #expect(stamps.count == 6)
    let run = try generate(workspace)
    #expect(run.errors.contains("0 files written, 6 unchanged in out"))
    #expect(workspace.stamps("out") == stamps)
  }

  @Test func onlyChangedFilesAreWritten() throws {
    let workspace = try workspace()
    _ = try generate(workspace)
    let stamps = workspace.stamps("out")
    try workspace.write("// Made by codegen from x\n", to: "out/Pets/Pets+Cat.swift")
    let run = try generate(workspace)
    #expect(run.errors.contains("1 file written, 5 unchanged in out"))
    let changed = workspace.stamps("out").filter { stamps[$0.key] != $0.value }
    #expect(Array(changed.keys) == ["Pets/Pets+Cat.swift"])
  }

  @Test func generatedFilesCarryTheHeading() throws {
    let workspace = try workspace()
    _ = try generate(workspace)
    for name in workspace.names("out") where name.hasSuffix(".swift") {
      #expect(try workspace.text("out/" + name).hasPrefix("// Made by codegen from pets.yaml.\n"))
    }
  }

  @Test func staleFilesGoAndForeignFilesStay() throws {
    let workspace = try workspace()
    _ = try generate(workspace)
    try workspace.write("mine", to: "out/Pets/Mine.swift")
    try workspace.write("mine", to: "out/README.md")
    try workspace.write("// Made by codegen from x\n", to: "out/Old/Unlisted.swift")
    try workspace.write(Documents.pets(), to: "pets.yaml")
    let run = try generate(workspace)
    #expect(run.errors.contains(", 1 removed in out"))
    #expect(
      workspace.names("out")
        == (Documents.petFiles + ["Old/Unlisted.swift", "Pets/Mine.swift", "README.md"]).sorted())
  }

  @Test func anEmptyNamespaceGoes() throws {
    let workspace = try workspace()
    _ = try generate(workspace)
    _ = try workspace.run("pets.yaml", "--output", "out", "--namespace", "Cats")
    #expect(!workspace.exists("out/Pets"))
    #expect(workspace.exists("out/Cats/Cats.swift"))
  }

  /// The list is in a folder that others may write to.
  @Test func aListCannotNameFilesElsewhere() throws {
    let workspace = try workspace()
    _ = try generate(workspace)
    try workspace.write("mine", to: "precious.swift")
    try workspace.write("mine", to: "out/top.swift")
    try workspace.write("mine", to: "out/Pets/notes.txt")
    let list = try workspace.text("out/.codegen-files")
    try workspace.write(
      list + "../precious.swift\n\(workspace["precious.swift"])\ntop.swift\n"
        + "Pets/../top.swift\nPets/notes.txt\nPets\n..\n",
      to: "out/.codegen-files")
    #expect(try generate(workspace).status == 0)
    for name in ["precious.swift", "out/top.swift", "out/Pets/notes.txt"] {
      #expect(workspace.exists(name))
    }
  }

  /// A stale file in a namespace folder that has become a link belongs to others.
  @Test func staleFilesBehindALink() throws {
    let workspace = try workspace()
    _ = try generate(workspace)
    let theirs = "// Made by codegen from theirs.yaml.\n"
    try workspace.write(theirs, to: "else/Old.swift")
    try workspace.link("out/Old", to: "../else")
    let list = try workspace.text("out/.codegen-files")
    try workspace.write(list + "Old/Old.swift\n", to: "out/.codegen-files")
    #expect(try generate(workspace).status == 2)
    #expect(try workspace.text("else/Old.swift") == theirs)
  }

  #if os(Linux)
    /// If case is ignored, the old name of a file is the new file. Simulated by a hard link.
    @Test func aFileThatOnlyChangedItsCase() throws {
      let workspace = try workspace()
      _ = try generate(workspace)
      let list = try workspace.text("out/.codegen-files")
      try workspace.write(list + "Pets/Pets+CAT.swift\n", to: "out/.codegen-files")
      try #require(
        link(workspace["out/Pets/Pets+Cat.swift"], workspace["out/Pets/Pets+CAT.swift"]) == 0)
      #expect(try generate(workspace).status == 0)
      #expect(workspace.exists("out/Pets/Pets+CAT.swift"))
    }
  #endif

  /// Each blocks the output: exit 2, and nothing changes.
  @Test(arguments: [
    "file", "link", "folder", "pipe", "linkedFolder", "linkedOutput", "list", "ownList",
  ])
  func inTheWay(_ what: String) throws {
    let workspace = try workspace()
    try workspace.write("mine", to: "else/mine.swift")
    var output = "out"
    switch what {
    case "file": try workspace.write("mine", to: "out/Pets/Pets.swift")
    case "link":
      try workspace.folder("out/Pets")
      try workspace.link("out/Pets/Pets.swift", to: "../../else/mine.swift")
    case "folder": try workspace.write("mine", to: "out/Pets/Pets.swift/mine.txt")
    case "pipe":
      try workspace.folder("out/Pets")
      try workspace.pipe("out/Pets/Pets.swift")
    case "linkedFolder":
      try workspace.folder("out")
      try workspace.link("out/Pets", to: "../else")
    case "linkedOutput":
      try workspace.link("out", to: "else")
      output = "out//"
    case "ownList": try workspace.write("mine", to: "out/.codegen-files")
    default: try workspace.folder("out/.codegen-files")
    }
    let before = workspace.files("")
    let run = try workspace.run("pets.yaml", "--output", output)
    #expect(run.status == 2)
    #expect(run.headings.count == 1)
    #expect(run.headings.first?.hasPrefix("codegen: error: ") == true)
    #expect(run.errors.contains("\n    help: move it away, or "))
    #expect(workspace.files("") == before)
  }

  @Test(arguments: ["out", "out/deeper", "out/a/b"])
  func aFileInPlaceOfTheFolder(_ output: String) throws {
    let workspace = try workspace()
    try workspace.write("mine", to: "out")
    let run = try workspace.run("pets.yaml", "--output", output)
    #expect(run.status == 2)
    #expect(run.headings.count == 1)
    #expect(run.headings.first?.contains("out is a file, but must be a folder") == true)
    #expect(run.errors.contains("\n    help: move it away"))
    #expect(try workspace.text("out") == "mine")
  }

  /// A generated file was replaced by someone's own.
  @Test(arguments: [["--quiet"], []]) func aFileThatLostItsHeading(_ options: [String]) throws {
    let workspace = try workspace()
    _ = try generate(workspace)
    try workspace.write("mine", to: "out/Pets/Pets+Cat.swift")
    let files = workspace.files("out")
    let refused = try generate(workspace)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("out/Pets/Pets+Cat.swift was not generated by codegen"))
    #expect(workspace.files("out") == files)
    // If it would be removed, it is kept.
    try workspace.write(Documents.pets(), to: "pets.yaml")
    let kept = try workspace.run(["pets.yaml", "--output", "out"] + options)
    #expect(kept.status == 0)
    #expect(kept.errors.contains("warning: out/Pets/Pets+Cat.swift is no") == options.isEmpty)
    #expect(try workspace.text("out/Pets/Pets+Cat.swift") == "mine")
    let check = try workspace.run("pets.yaml", "--output", "out", "--check")
    #expect((check.status, check.headings) == (0, []))
  }

  /// An output without its list is still recognized by the headers of its files.
  @Test func lostList() throws {
    let workspace = try workspace()
    _ = try generate(workspace)
    try workspace.remove("out/.codegen-files")
    try workspace.write(Documents.pets(title: "Other"), to: "pets.yaml")
    #expect(try generate(workspace).status == 0)
  }

  // MARK: Several documents in one folder

  /// Runs of other documents remove nothing, in any order and from any folder.
  @Test(arguments: [["--quiet"], []]) func documentsDoNotRemoveEachOther(
    _ options: [String]
  ) throws {
    let workspace = try workspace()
    try workspace.write(Documents.pets(title: "Ants", schemas: ["Ant", "Egg"]), to: "ants.yaml")
    _ = try generate(workspace)
    let pets = workspace.files("out/Pets")
    #expect(try workspace.run(["ants.yaml", "--output", "out"] + options).status == 0)
    #expect(workspace.files("out/Pets") == pets)
    let both = workspace.files("out")
    for (document, output, folder) in [
      ("pets.yaml", "out", ""), ("../ants.yaml", ".", "out"), ("../pets.yaml", "../out", "out"),
      (workspace["ants.yaml"], workspace["out"], "out"),
    ] {
      let run = try workspace.run(document, "--output", output, "--check", in: folder)
      #expect(run.status == 0)
    }
    // Each removes its own.
    try workspace.write(Documents.pets(title: "Ants", schemas: ["Ant"]), to: "ants.yaml")
    #expect(try workspace.run(["ants.yaml", "--output", "out"] + options).status == 0)
    #expect(
      Set(both.keys).subtracting(workspace.names("out")) == ["Ants/Ants+Egg.swift"])
    #expect(workspace.files("out/Pets") == pets)
  }

  /// The list contains paths relative to the folder, and nothing about this disk.
  @Test func theListMovesWithItsProject() throws {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "app/specs/pets.yaml")
    #expect(try workspace.run("app/specs/pets.yaml", "--output", "app/out").status == 0)
    let list = try workspace.text("app/out/.codegen-files")
    #expect(list.contains("\n# from ../specs/pets.yaml\n"))
    try workspace.folder("elsewhere")
    try FileManager.default.moveItem(atPath: workspace["app"], toPath: workspace["elsewhere/b"])
    let run = try workspace.run(
      "elsewhere/b/specs/pets.yaml", "--output", "elsewhere/b/out", "--check")
    #expect(run.status == 0)
  }

  @Test func aDocumentThatWasMoved() throws {
    let workspace = try workspace()
    _ = try generate(workspace)
    try workspace.remove("pets.yaml")
    try workspace.write(Documents.pets(), to: "specs/pets.yaml")
    #expect(try workspace.run("specs/pets.yaml", "--output", "out").status == 0)
    #expect(workspace.names("out") == Documents.petFiles)
  }

  @Test func twoDocumentsOfOneNamespace() throws {
    let workspace = try workspace()
    _ = try generate(workspace)
    try workspace.write(Documents.pets(schemas: ["Ant"]), to: "more/pets.yaml")
    let files = workspace.files("out")
    let run = try workspace.run("more/pets.yaml", "--output", "out")
    #expect(run.status == 2)
    #expect(run.headings.count == 1)
    #expect(
      run.errors.contains(
        "out/Pets/Pets+Client.swift was generated from ../pets.yaml, and would be replaced by "
          + "output of ../more/pets.yaml"))
    #expect(run.errors.contains("    help: give one of the documents another namespace"))
    #expect(workspace.files("out") == files)
    let other = try workspace.run("more/pets.yaml", "--output", "out", "--namespace", "More")
    #expect(other.status == 0)
  }

  /// The plan is not older than the lock: nothing is read before it is held.
  @Test func nothingIsMadeWhereARunIsRefused() throws {
    let workspace = try workspace()
    try workspace.write("mine", to: "file")
    #expect(try workspace.run("pets.yaml", "--output", "file/out").status == 2)
    #expect(try workspace.run("pets.yaml", "--output", "new", "--check").status == 1)
    #expect(!workspace.exists("new"))
  }
}
