import Foundation
import Testing

/// Corrections next to a document.
struct OverlayTests {
  private static let overlay = """
    overlay: 1.0.0
    info: {title: Corrections, version: "1"}
    actions:
      - target: $.components.schemas.Pet.properties
        update: {age: {type: integer}}

    """

  private static let unmatched = overlay.replacingOccurrences(of: "Pet.", with: "Pest.")

  private func workspace(_ overlay: String = overlay, as name: String) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(Documents.pets(), to: "specs/pets.yaml")
    try workspace.write(overlay, to: "specs/\(name)")
    return workspace
  }

  private func hasAge(_ workspace: Workspace) throws -> Bool {
    try workspace.text("out/Pets/Pets+Pet.swift").contains("public var age: Int?")
  }

  @Test(arguments: ["specs", "specs/pets.yaml"])
  func foundByItsName(path: String) throws {
    let workspace = try workspace(as: "pets.overlay.yaml")
    let run = try workspace.run(path, "--output", "out", "--strict")
    #expect(run.status == 0)
    #expect(run.lines.last?.hasPrefix("1 document, ") == true)
    #expect(try hasAge(workspace))
    let heading = try workspace.text("out/Pets/Pets.swift").prefix { $0 != "\n" }
    #expect(heading == "// Made by codegen from pets.yaml and pets.overlay.yaml.")
  }

  @Test(arguments: [
    ("", true), ("    overlays: [pets.overlay.json]\n", true), ("    overlays: []\n", false),
  ])
  func listedInTheManifest(line: String, want: Bool) throws {
    let json = """
      {"overlay": "1.0.0", "info": {"title": "a", "version": "1"}, "actions": [
        {"target": "$.components.schemas.Pet.properties", "update": {"age": {"type": "integer"}}}]}
      """
    let workspace = try workspace(json, as: "pets.overlay.json")
    try workspace.write("documents:\n  - file: pets.yaml\n\(line)", to: "specs/codegen.yaml")
    let run = try workspace.run("specs", "--output", "out")
    #expect(run.status == 0)
    #expect(try hasAge(workspace) == want)
  }

  @Test func unmatchedActionIsAnError() throws {
    let workspace = try workspace(Self.unmatched, as: "pets.overlay.yaml")
    let run = try workspace.run("specs", "--output", "out")
    #expect(run.status == 2)
    #expect(run.headings.first?.hasPrefix("specs/pets.overlay.yaml:4:13: error: ") == true)
    #expect(run.errors.contains("[unmatched-action]"))
    #expect(run.errors.contains("'Pet'"))
    #expect(!workspace.exists("out"))
    let allowed = try workspace.run(
      "specs", "--output", "out", "--allow", "unmatched-action")
    #expect(allowed.status == 0)
    #expect(allowed.lines.first?.hasPrefix("specs/pets.overlay.yaml:4:13: note: ") == true)
  }

  @Test(arguments: [
    ("a: 1\n", "1:1: error: ", "not-overlay"),
    ("overlay: 9.0.0\n", "1:10: error: ", "unsupported-version"),
    (overlay.replacingOccurrences(of: "$.comp", with: "$..[comp"), "4:13: error: ", "json-path"),
    ("overlay: [\n", "2:1: error: ", "yaml-syntax"),
  ])
  func refused(overlay: String, place: String, code: String) throws {
    let workspace = try workspace(overlay, as: "pets.overlay.yaml")
    let run = try workspace.run("specs", "--output", "out")
    #expect(run.status == 2)
    #expect(run.headings.first?.hasPrefix("specs/pets.overlay.yaml:\(place)") == true)
    #expect(run.headings.first?.hasSuffix("[\(code)]") == true)
    #expect(!workspace.exists("out"))
  }

  // MARK: codegen overlay

  @Test func printsTheResult() throws {
    let workspace = try workspace(as: "more.yaml")
    let run = try workspace.run("overlay", "specs/pets.yaml", "specs/more.yaml")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("openapi: '3.1.0'\n"))
    #expect(run.output.contains("        age:\n          type: integer\n"))
  }

  @Test func takesTheDocumentThatTheOverlayExtends() throws {
    let extending = "extends: pets.yaml\n" + Self.overlay
    let workspace = try workspace(extending, as: "more.yaml")
    let run = try workspace.run("overlay", "specs/more.yaml")
    #expect(run.status == 0)
    #expect(run.output.contains("age:"))
  }

  @Test(arguments: ["https://example.com/pets.yaml", "../pets.yaml", "//host/pets.yaml"])
  func extendsNothingElsewhere(reference: String) throws {
    let workspace = try workspace("extends: \(reference)\n" + Self.overlay, as: "more.yaml")
    try workspace.write(Documents.pets(), to: "pets.yaml")
    let run = try workspace.run("overlay", "specs/more.yaml")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.headings.first?.hasPrefix("specs/more.yaml:1:10: error: ") == true)
  }

  // MARK: The vendored documents

  private static let specs = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("specs")

  /// A new document of a vendor in which the corrected part has moved or is gone: an error is at
  /// the action that no longer matches.
  @Test(arguments: [
    (
      "boson.yaml", "        error:\n          type: string",
      "        fault:\n          type: string",
      ".components.schemas.Video.properties.error.type"
    ),
    ("boson.yaml", "\npaths:", "\nwebhooks:", "$.paths"),
    (
      "hooked.yaml", "/v1/video/{videoId}:", "/v2/video/{videoId}:",
      "$.paths['/v1/video/{videoId}']"
    ),
    ("hooked.yaml", "durationInFrames:", "frames:", "properties.durationInFrames"),
    ("hooked.yaml", "'403':", "'401':", "responses['403']"),
    ("magichour.yaml", "- total_frame_cost", "- frame_cost", "required[?@"),
    ("magichour.yaml", "/v1/video-projects/{id}:", "/v2/video-projects/{id}:", "properties"),
    ("hera.yaml", "nullable: true", "x-nullable: true", "file_url.nullable"),
    ("hera.yaml", "ExportStatusEntry:", "StatusEntry:", "file_url.nullable"),
    ("colossyan.json", "/video-generation-jobs/{", "/jobs/{", "$.paths['/video-generation-jobs/"),
  ])
  func saysWhatNoLongerFits(
    file: String, part: String, replacement: String, target: String
  ) throws {
    let workspace = try Workspace()
    let overlayFile = "\(file.prefix { $0 != "." }).overlay.yaml"
    let document = try String(
      contentsOf: Self.specs.appendingPathComponent(file), encoding: .utf8)
    let overlay = try String(
      contentsOf: Self.specs.appendingPathComponent(overlayFile), encoding: .utf8)
    #expect(document.contains(part))
    try workspace.write(
      document.replacingOccurrences(of: part, with: replacement), to: "specs/\(file)")
    try workspace.write(overlay, to: "specs/\(overlayFile)")
    let run = try workspace.run("specs", "--output", "out")
    #expect(run.status == 2)
    let heading = try #require(run.headings.first { $0.contains("[unmatched-action]") })
    let place = heading.split(separator: ":")
    #expect(place[0] == "specs/\(overlayFile)")
    let line = try #require(Int(place[1]))
    let lines = overlay.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[(line - 1)...line].joined().contains(target), "\(heading)")
    #expect(!workspace.exists("out"))
  }
}
