import Testing

@testable import CodegenCore

/// What is generated, what stands in the folder, and what has to happen.
private struct PlanCase: Sendable, CustomTestStringConvertible {
  var about: String
  var generated: [String: String]
  var existing: [String: String]
  var written: [String] = []
  var unchanged: [String] = []
  var removed: [String] = []

  var testDescription: String { about }
}

private let list = OutputList.fileName

private func listing(_ paths: String...) -> String {
  OutputList.contents(paths.map { GeneratedFile(path: $0, bytes: []) })
}

private func check(_ given: PlanCase) {
  let files = given.generated.map { GeneratedFile(path: $0.key, bytes: Array($0.value.utf8)) }
  let plan = planOutput(files) { given.existing[$0].map { Array($0.utf8) } }
  #expect(plan.written.map(\.path) == given.written)
  #expect(plan.unchanged == given.unchanged)
  #expect(plan.removed == given.removed)
  #expect(plan.isEmpty == (given.written.isEmpty && given.removed.isEmpty))
}

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
    about: "a hostile list", generated: ["A/A.swift": "a"],
    existing: [
      "A/A.swift": "a", "../../x.swift": "x", "/etc/x.swift": "x", "A/../../x.swift": "x",
      list: "../../x.swift\n/etc/x.swift\nA/../../x.swift\n",
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
  #expect(OutputList.paths(in: "# heading\n\(path)\r\n").contains(path) == want)
}

@Test func namesOfFilesCanBeListed() throws {
  for file in try CaseTests.generation().files {
    #expect(OutputList.isGeneratedPath(file.path), "\(file.path)")
  }
}

@Test func namesOfFilesAreUniqueOnEveryDisk() throws {
  let files = try CaseTests.generation().files
  #expect(Set(files.map { $0.path.lowercased() }).count == files.count)
  // Two equal base names do not build in one module.
  let bases = files.compactMap { $0.path.split(separator: "/").last }
  #expect(Set(bases).count == files.count)
}
