import Foundation
import Testing

/// What a folder without a manifest may contain besides documents.
struct FolderTests {
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "specs/pets.yaml")
    return workspace
  }

  private func expectPetsOnly(
    _ workspace: Workspace, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try workspace.run("specs", "--output", "out")
    #expect(run.status == 0, sourceLocation: sourceLocation)
    #expect(run.headings.isEmpty, sourceLocation: sourceLocation)
    #expect(workspace.names("out") == Documents.petFiles, sourceLocation: sourceLocation)
  }

  @Test func otherFiles() throws {
    let workspace = try workspace()
    try workspace.write(Documents.pets(), to: "specs/.hidden.yaml")
    try workspace.link("specs/.#lock.yaml", to: "user@host.1234")
    try workspace.write("a: 1\n", to: "specs/settings.yaml")
    try workspace.write("{\"a\": 1}", to: "specs/settings.json")
    try workspace.write("[not: yaml", to: "specs/odd.yml")
    try workspace.write("", to: "specs/empty.yaml")
    try workspace.write(Documents.pets(), to: "specs/pets.txt")
    try workspace.write(Documents.pets(), to: "specs/below/cats.yaml")
    try workspace.write(Documents.pets(), to: "specs/folder.yaml/cats.yaml")
    try workspace.pipe("specs/pipe.txt")
    try expectPetsOnly(workspace)
  }

  @Test(arguments: ["pets.yaml", "pets.YAML", "pets.yml", "pets.json"])
  func endings(_ name: String) throws {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "specs/\(name)")
    let run = try workspace.run("specs", "--output", "out")
    #expect(run.status == 0)
    #expect(workspace.names("out") == Documents.petFiles)
  }

  /// A file named like a document that cannot be read is not skipped.
  @Test(arguments: ["dangling", "loop", "pipe", "large"])
  func unreadable(_ what: String) throws {
    let workspace = try workspace()
    switch what {
    case "dangling": try workspace.link("specs/x.yaml", to: "nowhere")
    case "loop": try workspace.link("specs/x.yaml", to: "x.yaml")
    case "pipe": try workspace.pipe("specs/x.yaml")
    default:
      try workspace.write("", to: "specs/x.yaml")
      try #require(truncate(workspace["specs/x.yaml"], 65 << 20) == 0)
    }
    let run = try workspace.run("specs", "--output", "out")
    #expect(run.status == 2)
    #expect(run.headings.count == 1)
    #expect(run.headings.first?.hasPrefix("specs/x.yaml:1:1: error: this cannot be read") == true)
    #expect(run.errors.contains("\n    help: "))
    #expect(!workspace.exists("out"))
  }

  /// A link to a document is a document.
  @Test func linkedDocument() throws {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "else/cats.yaml")
    try workspace.folder("specs")
    try workspace.link("specs/pets.yaml", to: "../else/cats.yaml")
    try expectPetsOnly(workspace)
  }

  #if os(Linux)
    /// Names that are not UTF-8 (Apple's file systems refuse them).
    @Test func namesThatAreNotUTF8() throws {
      let workspace = try workspace()
      func touch(_ ending: String) throws {
        let name = Array((workspace["specs"] + "/caf").utf8) + [0xE9] + Array(ending.utf8) + [0]
        let file = name.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer {
          $0.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o644) } ?? -1
        }
        try #require(file >= 0)
        close(file)
      }
      try touch(".txt")
      try expectPetsOnly(workspace)
      try touch(".yaml")
      let run = try workspace.run("specs", "--output", "out")
      #expect(run.status == 2)
      #expect(run.headings.count == 1)
      #expect(run.headings.first?.contains("its name is not UTF-8") == true)
      #expect(run.errors.contains("\n    help: rename the file"))
    }
  #endif
}
