import Foundation
import Testing

/// The output only depends on the documents, not on the environment of the run.
struct DeterminismTests {
  private func specs(in workspace: Workspace, _ folder: String) throws {
    try workspace.write(
      Documents.pets(schemas: ["Pet", "Iguana", "İguana", "ı"]), to: folder + "/pets.yaml")
    try workspace.write(Documents.references("shared.yaml#/Colour"), to: folder + "/info.yml")
    try workspace.write(Documents.shared, to: folder + "/shared.yaml")
    for name in ["gone", "lost", "missed", "away"] {
      try workspace.write(Documents.references("#/nowhere"), to: "\(folder)/\(name).yaml")
    }
  }

  @Test(
    arguments: [
      (["TMPDIR": "/nowhere"], nil), (["TMPDIR": "/dev/null"], nil), (["HOME": "/nowhere"], nil),
      (["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"], nil), (["LANG": "C", "LC_ALL": "C"], nil),
      (["TZ": "Asia/Kathmandu"], nil), (["PATH": ""], nil), (["USER": "someone"], nil),
      ([:], "umask 000"), ([:], "umask 077"), ([:], "ulimit -n 32"), ([:], "cd /; cd \"$OLDPWD\""),
    ] as [([String: String], String?)])
  func surroundings(_ environment: [String: String], _ shell: String?) throws {
    let workspace = try Workspace()
    try specs(in: workspace, "specs")
    let plain = try workspace.run("specs", "--output", "plain")
    #expect(plain.status == 0)
    let odd = try workspace.run(
      "specs", "--output", "odd", environment: environment, shell: shell)
    #expect(odd.status == 0)
    #expect(!workspace.files("plain").isEmpty)
    #expect(workspace.files("plain") == workspace.files("odd"))
    #expect(odd.lines.dropLast() == plain.lines.dropLast())
  }

  @Test func foldersAndPaths() throws {
    let first = try Workspace()
    let second = try Workspace()
    try specs(in: first, "specs")
    try specs(in: second, "an/other folder")
    try second.folder("cwd")
    #expect(try first.run("specs", "--output", "out").status == 0)
    let run = try second.run(
      second["an/other folder"], "--output", second["out"], in: "cwd")
    #expect(run.status == 0)
    // The list contains the documents' paths relative to the output; nothing else may differ.
    let list = ".codegen-files"
    let files = first.files("out")
    #expect(files.filter { $0.key != list } == second.files("out").filter { $0.key != list })
    for (name, data) in files.merging(second.files("out"), uniquingKeysWith: { a, _ in a }) {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains(first.path) && !text.contains(NSTemporaryDirectory()), "\(name)")
      #expect(name == list || !text.contains("specs"), "\(name)")
    }
    #expect(try second.text("out/\(list)").contains("\n# from ../an/other%20folder/"))
    #expect(second.names("cwd").isEmpty)
  }

  /// Hash tables have a random seed in every process.
  @Test func manyRuns() throws {
    let workspace = try Workspace()
    let schemas = (0..<60).map { "Schema\($0)" }
    try workspace.write(Documents.pets(schemas: schemas), to: "pets.yaml")
    #expect(try workspace.run("pets.yaml", "--output", "out").status == 0)
    for seed in 0..<5 {
      let run = try workspace.run(
        "pets.yaml", "--output", "out", "--check",
        environment: ["SWIFT_DETERMINISTIC_HASHING": seed == 0 ? "1" : ""])
      #expect(run.status == 0)
    }
  }
}
