import Testing

@testable import CodegenCore

/// Generated files, existing files, and the resulting plan.
private struct PlanCase: Sendable, CustomTestStringConvertible {
  var about: String
  var generated: [String: String]
  var existing: [String: String]
  var written: [String] = []
  var unchanged: [String] = []
  var removed: [String] = []
  /// Existing files without the header, and what happens to them.
  var foreign: [String] = []
  var kept: [String] = []
  var refused: [String] = []
  var conflicts: [String] = []
  /// The origin of the files.
  var document = "../a.yaml"
  var folder: String?
  /// The existing documents.
  var documents = ["../a.yaml", "../b.yaml"]

  var testDescription: String { about }
}

private let list = OutputList.fileName

private func listing(
  _ paths: String..., from document: String? = "../a.yaml", in folder: String? = nil
) -> String {
  OutputList.contents(
    paths.map { path in
      OutputList.Entry(
        path: path, origin: document.map { FileOrigin(document: $0, folder: folder) })
    })
}

private func check(_ given: PlanCase) {
  let files = given.generated.map { path, text in
    GeneratedFile(
      path: path, bytes: Array((mark + text).utf8),
      origin: FileOrigin(document: given.document, folder: given.folder))
  }
  let plan = planOutput(
    files,
    existing: { path in
      given.existing[path].map { text in
        Array((path == list || given.foreign.contains(path) ? text : mark + text).utf8)
      }
    }, isThere: { given.documents.contains($0) })
  #expect(plan.written.map(\.path) == given.written)
  #expect(plan.unchanged == given.unchanged)
  #expect(plan.removed == given.removed)
  #expect(plan.kept == given.kept)
  #expect(plan.foreign == given.refused)
  #expect(plan.conflicts.map(\.path) == given.conflicts)
  #expect(plan.isEmpty == (given.written.isEmpty && given.removed.isEmpty))
}

private let mark = "// Made by codegen from "

@Test(arguments: [
  PlanCase(
    about: "an empty folder", generated: ["B/B.swift": "b", "A/A.swift": "a"], existing: [:],
    written: ["A/A.swift", "B/B.swift", list]),
  PlanCase(
    about: "nothing new", generated: ["A/A.swift": "a"],
    existing: ["A/A.swift": "a", list: listing("A/A.swift")],
    unchanged: ["A/A.swift", list]),
  PlanCase(
    about: "one changed", generated: ["A/A.swift": "a", "A/A+B.swift": "new"],
    existing: [
      "A/A.swift": "a", "A/A+B.swift": "old", list: listing("A/A.swift", "A/A+B.swift"),
    ],
    written: ["A/A+B.swift"], unchanged: ["A/A.swift", list]),
  PlanCase(
    about: "one gone", generated: ["A/A.swift": "a"],
    existing: ["A/A.swift": "a", "A/A+B.swift": "b", list: listing("A/A.swift", "A/A+B.swift")],
    written: [list], unchanged: ["A/A.swift"], removed: ["A/A+B.swift"]),
  PlanCase(
    about: "one gone that somebody removed already", generated: ["A/A.swift": "a"],
    existing: ["A/A.swift": "a", list: listing("A/A.swift", "A/A+B.swift")],
    written: [list], unchanged: ["A/A.swift"]),
  PlanCase(
    about: "files of others stay", generated: ["A/A.swift": "a"],
    existing: ["A/Mine.swift": "m", "Mine.swift": "m"], written: ["A/A.swift", list]),
  PlanCase(
    about: "one gone that is somebody else's by now", generated: ["A/A.swift": "a"],
    existing: ["A/A.swift": "a", "A/B.swift": "b", list: listing("A/A.swift", "A/B.swift")],
    written: [list], unchanged: ["A/A.swift"], foreign: ["A/B.swift"], kept: ["A/B.swift"]),
  PlanCase(
    about: "one in the way", generated: ["A/A.swift": "a"],
    existing: ["A/A.swift": "b", list: listing("A/A.swift")],
    written: ["A/A.swift"], unchanged: [list], foreign: ["A/A.swift"], refused: ["A/A.swift"]),
  PlanCase(
    about: "a list that is none", generated: ["A/A.swift": "a"], existing: [list: "mine"],
    written: ["A/A.swift", list], refused: [list]),
  PlanCase(
    about: "what came of another document stays", generated: ["A/A.swift": "a"],
    existing: ["B/B.swift": "b", list: listing("B/B.swift", from: "../b.yaml")],
    written: ["A/A.swift", list]),
  PlanCase(
    about: "another namespace of the same document goes", generated: ["A/A.swift": "a"],
    existing: ["B/B.swift": "b", list: listing("B/B.swift")],
    written: ["A/A.swift", list], removed: ["B/B.swift"]),
  PlanCase(
    about: "what another document made is in the way", generated: ["A/A.swift": "a"],
    existing: ["A/A.swift": "b", list: listing("A/A.swift", from: "../b.yaml")],
    written: ["A/A.swift", list], conflicts: ["A/A.swift"]),
  PlanCase(
    about: "on a disk that does not tell case apart, too", generated: ["A/A.swift": "a"],
    existing: ["a/a.swift": "b", list: listing("a/a.swift", from: "../b.yaml")],
    written: ["A/A.swift", list], conflicts: ["A/A.swift"]),
  PlanCase(
    about: "a document that was moved", generated: ["A/A.swift": "a"],
    existing: [
      "A/A.swift": "a", "A/B.swift": "b", "C/C.swift": "c",
      list: listing("A/A.swift", "A/B.swift", "C/C.swift", from: "../old.yaml"),
    ],
    written: [list], unchanged: ["A/A.swift"], removed: ["A/B.swift"]),
  PlanCase(
    about: "a document that left the manifest", generated: ["A/A.swift": "a"],
    existing: ["B/B.swift": "b", list: listing("B/B.swift", from: "../b.yaml", in: "../s")],
    written: ["A/A.swift", list], removed: ["B/B.swift"], folder: "../s"),
  PlanCase(
    about: "a document of another manifest", generated: ["A/A.swift": "a"],
    existing: ["B/B.swift": "b", list: listing("B/B.swift", from: "../b.yaml", in: "../t")],
    written: ["A/A.swift", list], folder: "../s"),
  PlanCase(
    about: "one document of a manifest by itself", generated: ["A/A.swift": "a"],
    existing: [
      "A/A.swift": "a", "A/B.swift": "b", "B/B.swift": "b",
      list: listing("A/A.swift", "A/B.swift", in: "../s")
        + listing("B/B.swift", from: "../b.yaml", in: "../s"),
    ],
    written: [list], unchanged: ["A/A.swift"], removed: ["A/B.swift"]),
  PlanCase(
    about: "a list of before", generated: ["A/A.swift": "a"],
    existing: [
      "A/A.swift": "a", "A/B.swift": "b", "B/B.swift": "b",
      list: "# Made by codegen: files.\nA/A.swift\nA/B.swift\nB/B.swift\n",
    ],
    written: [list], unchanged: ["A/A.swift"], removed: ["A/B.swift"]),
  PlanCase(
    about: "far documents of one name", generated: ["A/A.swift": "a"],
    existing: ["B/B.swift": "b", list: listing("B/B.swift", from: "a.yaml")],
    written: ["A/A.swift", list], document: "a.yaml"),
  PlanCase(
    about: "a hostile list", generated: ["A/A.swift": "a"],
    existing: [
      "A/A.swift": "a", "../../x.swift": "x", "/etc/x.swift": "x", "A/../../x.swift": "x",
      list: "# Made by codegen\n../../x.swift\n/etc/x.swift\nA/../../x.swift\n",
    ],
    written: [list], unchanged: ["A/A.swift"]),
])
private func plans(given: PlanCase) {
  check(given)
}

@Test(arguments: [
  ("Pets/Pets.swift", true), ("Pets/Pets+Pet.swift", true), ("_1/_1+_2.swift", true),
  ("../../x.swift", false), ("../x.swift", false), ("./x.swift", false), ("/x.swift", false),
  ("x.swift", false), ("a/b/c.swift", false), ("a//b.swift", false), ("a/.swift", false),
  ("a/b.txt", false), ("a/b", false), ("a/..swift", false), ("a/+b.swift", false),
  ("1/a.swift", false), ("a/1.swift", false), ("a+b/c.swift", false), ("a/b c.swift", false),
  ("a\\b/c.swift", false), ("a/b\0.swift", false), ("é/a.swift", false), ("", false),
  ("~/a.swift", false), ("$HOME/a.swift", false),
  ("a/\(String(repeating: "b", count: 250)).swift", false),
])
func pathsThatAListMayName(path: String, want: Bool) {
  #expect(OutputList.isGeneratedPath(path) == want)
  let entries = OutputList.entries(in: "# heading\n\(path)\r\n")
  #expect(entries.contains { $0.path == path } == want)
}

/// A list is read as it was written, whatever the names of files.
@Test(arguments: [
  nil, FileOrigin(document: "a.yaml"), FileOrigin(document: "../a.yaml", folder: ".."),
  FileOrigin(document: "../my specs/ü\n%20.yaml", folder: "../my specs in a"),
  FileOrigin(document: "./# from.yaml", folder: "."),
])
func listsAreReadAsWritten(origin: FileOrigin?) {
  let entries = ["A/A.swift", "A/B.swift"].map { OutputList.Entry(path: $0, origin: origin) }
  #expect(OutputList.entries(in: OutputList.contents(entries)) == entries)
}

@Test func namesOfFilesCanBeListed() throws {
  for file in try CaseTests.generation().files {
    #expect(OutputList.isGeneratedPath(file.path), "\(file.path)")
  }
}

@Test func namesOfFilesAreUniqueOnEveryDisk() throws {
  let files = try CaseTests.generation().files
  #expect(Set(files.map { $0.path.lowercased() }).count == files.count)
  // A module cannot contain two files of the same name.
  let bases = files.compactMap { $0.path.split(separator: "/").last }
  #expect(Set(bases).count == files.count)
}
