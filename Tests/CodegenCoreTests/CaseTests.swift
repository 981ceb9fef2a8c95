import Foundation
import OpenAPIOverlay
import SourceDiagnostics
import Testing
import YAMLTree

@testable import CodegenCore

/// Every case results in its recorded output. Nothing here writes: `Scripts/record` does.
@Suite struct CaseTests {
  @Test(arguments: CaseFolder.all)
  func diagnosticsAreRecorded(folder: CaseFolder) throws {
    let file = "Tests/Cases/\(folder.path)/diagnostics.txt"
    let url = CaseFolder.root.appending(path: "\(folder.path)/diagnostics.txt")
    let recorded = CaseFolder.text(url)
    let found = try folder.diagnostics().text
    if found.isEmpty {
      #expect(recorded == nil, "\(file) is there and nothing is said: run Scripts/record")
    } else if let recorded {
      #expect(
        found == recorded,
        "\(file): \(firstDifference(found, recorded)); if it is right, run Scripts/record")
    } else {
      Issue.record("\(file) is missing: run Scripts/record")
    }
  }

  /// What is wrong with the stages before printing is easier to see here than in the Swift.
  @Test(arguments: CaseFolder.all.filter { $0.recordedIR != nil })
  func irIsRecorded(folder: CaseFolder) throws {
    let recorded = try #require(folder.recordedIR)
    let found = try folder.ir()
    #expect(
      found == recorded,
      """
      Tests/Cases/\(folder.path)/ir.txt: \(firstDifference(found, recorded)); \
      if it is right, run Scripts/record
      """)
  }

  /// Otherwise a kind could change unseen.
  @Test(arguments: [
    "struct ", "tuple ", "enum ", "union ", "indirect union ", "alias ", "operation ",
    "credential ",
    "  body ", "  output ", "  failure ", "  credentials: ", "  others: ",
  ])
  func everyKindOfIRIsRecorded(start: String) {
    #expect(
      CaseFolder.all.contains { folder in
        folder.recordedIR?.split(separator: "\n").contains { $0.hasPrefix(start) } == true
      })
  }

  @Test(arguments: CaseFolder.all)
  func onlyRefusalsHaveErrors(folder: CaseFolder) throws {
    let errors = try folder.diagnostics().list.filter { $0.severity == .error }
    #expect(errors.isEmpty != folder.isRefusal, "\(folder.path): \(errors.map(\.message))")
  }

  @Test func manifestListsEveryCaseButRefusals() throws {
    let listed = try Self.manifest().documents.map { "\($0.file) \($0.namespace ?? "")" }
    let wanted = CaseFolder.all.filter { !$0.isRefusal }.map { folder in
      "\(folder.document) \(folder.namespace)"
    }
    for missing in Set(wanted).subtracting(listed) {
      Issue.record("Tests/Cases/codegen.yaml has no '\(missing)': add it, run Scripts/record")
    }
    for extra in Set(listed).subtracting(wanted) {
      Issue.record("Tests/Cases/codegen.yaml has '\(extra)', and there is no such case")
    }
  }

  @Test func goldensAreWhatTheCasesGive() throws {
    let files = try Self.generation().files
    #expect(!files.isEmpty)
    for file in files {
      let recorded = CaseFolder.text(CaseFolder.goldens.appending(path: file.path))
      guard let recorded else {
        Issue.record("Tests/Golden/\(file.path) is missing: run Scripts/record")
        continue
      }
      if file.contents != recorded {
        let difference = firstDifference(file.contents, recorded)
        Issue.record(
          "Tests/Golden/\(file.path): \(difference); if it is right, run Scripts/record")
      }
    }
    let given = Set(files.map(\.path))
    for path in Self.goldenPaths() where !given.contains(path) {
      Issue.record("no case gives Tests/Golden/\(path): run Scripts/record")
    }
    let list = CaseFolder.text(CaseFolder.goldens.appending(path: OutputList.fileName))
    let entries = files.map { file in
      OutputList.Entry(
        path: file.path,
        origin: FileOrigin(document: "../Cases/" + file.origin.document, folder: "../Cases"))
    }
    #expect(list == OutputList.contents(entries), "run Scripts/record")
  }

  static func manifest() throws -> Configuration {
    let bytes = try CaseFolder.contents(CaseFolder.root.appending(path: Configuration.fileName))
    var diagnostics = Diagnostics()
    let tree = try #require(readTree(bytes, file: FileID(0), name: Configuration.fileName).root)
    let manifest = Configuration.read(tree, into: &diagnostics)
    #expect(diagnostics.list.isEmpty)
    return manifest
  }

  /// The documents of `Tests/Cases`.
  static func inputs() throws -> [DocumentInput] {
    try manifest().documents.map { document in
      DocumentInput(
        path: document.file,
        bytes: try CaseFolder.contents(CaseFolder.root.appending(path: document.file)),
        namespace: document.namespace, options: document.options)
    }
  }

  /// The output of `codegen Tests/Cases`.
  static func generation() throws -> Generation {
    generate(try inputs(), open: CaseFolder.opener(within: "."))
  }

  private static func goldenPaths() -> [String] {
    let paths = FileManager.default.enumerator(atPath: CaseFolder.goldens.path())
    return (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }
  }
}

/// Every diagnostic is provoked by a test.
@Suite struct DiagnosticCodeTests {
  /// Only the command reports these: `CommandLineTests` provoke them.
  private static let ofTheCommand: Set<DocumentCode> = [.unreadable, .extract]

  /// Codes that no document of the cases can provoke.
  private static func provokedElsewhere() -> Set<DiagnosticCode> {
    func run(_ text: String, count: Int = 1, overlay: String? = nil) -> [Diagnostic] {
      let input = DocumentInput(
        path: "a.yaml", bytes: Array(text.utf8),
        overlays: overlay.map { [SourceFiles.File(path: "o.yaml", bytes: Array($0.utf8))] } ?? [])
      return generate(
        Array(repeating: input, count: count), open: { _ in .failure(UnopenedFile("")) }
      ).diagnostics
    }
    let document = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n"
    func overlay(_ actions: String, head: String = "overlay: 1.1.0\n") -> [Diagnostic] {
      run(document, overlay: head + "info: {title: a, version: '1'}\nactions: [\(actions)]\n")
    }
    let properties = (0...2_000).map { "p\($0): {}" }.joined(separator: ", ")
    let unions = (0..<3).map { union in
      let lists = (0..<100).map { list in
        "{type: array, items: {type: string, format: f\(union)-\(list)}}"
      }
      return "{anyOf: [\(lists.joined(separator: ", "))]}"
    }.joined(separator: ", ")
    let place = Location(file: FileID(0), line: 1, column: 1)
    var manifest = Diagnostics()
    _ = Configuration.read(Node(.sequence([]), at: place), into: &manifest)
    var twins = IR.TypeTable()
    for _ in 0..<2 {
      _ = twins.add(
        IR.TypeDeclaration(
          name: AssignNames.fixed(type: "A"), owner: .namespace, documentation: .none,
          kind: .alias(.builtin(.string)),
          origin: IR.Origin(pointer: "/x", location: place)))
    }
    var broken = Diagnostics()
    verify(
      IR.Namespace(
        name: AssignNames.namespace("Test"), documentation: .none, source: .none, server: nil,
        types: twins, endpoints: []), into: &broken)
    var limits = ReadLimits()
    limits.nodes = 10
    var tooLarge = Diagnostics()
    var root =
      readTree(Array(document.utf8), file: FileID(0), name: "a.yaml").root
      ?? Node(.sequence([]), at: place)
    let text =
      "overlay: 1.1.0\ninfo: {title: a, version: '1'}\n"
      + "actions: [{target: $.info, update: {a: [1, 2, 3, 4, 5, 6, 7, 8]}}]\n"
    let tree = readTree(Array(text.utf8), file: FileID(1), name: "o.yaml").root
    if let overlay = tree.flatMap({ decodeOverlay($0, into: &tooLarge) }) {
      applyOverlay(overlay, to: &root, limits: limits, into: &tooLarge)
    }
    let found =
      run("a: 1") + run(document + "components: {schemas: {A: {allOf: [\(unions)]}}}\n")
      + run(document, count: 2) + run("", count: 0)
      + run(document + "components: {schemas: {A: {properties: {\(properties)}}}}\n")
      + manifest.list + broken.list
      + overlay("", head: "") + overlay("{target: $, x: 1}") + overlay("{target: '$['}")
      + overlay("{target: $.none, remove: true}") + overlay("{target: $, remove: true}")
      + overlay("{target: $.info.x-a, update: 1}") + tooLarge.list
    return Set(found.map(\.code))
  }

  @Test func everyCodeIsProvoked() throws {
    var provoked = Set<DiagnosticCode>()
    for folder in CaseFolder.all { provoked.formUnion(try folder.diagnostics().list.map(\.code)) }
    provoked.formUnion(Self.provokedElsewhere())
    for code in DocumentCode.allCases where !Self.ofTheCommand.contains(code) {
      #expect(provoked.contains(.document(code)), "no test provokes '\(code.rawValue)'")
    }
  }

  @Test(arguments: CaseFolder.all)
  func everyFindingHasItsPlaceAndSaysWhatToDo(folder: CaseFolder) throws {
    for diagnostic in try folder.diagnostics().list {
      #expect(diagnostic.help != nil, "\(folder.path): '\(diagnostic.message)' has no help")
      #expect(diagnostic.location != nil, "\(folder.path): '\(diagnostic.message)' has no place")
    }
  }

  @Test func namesAreUnique() {
    let names = DiagnosticCode.allCases.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
