import Foundation
import Testing
import YAMLTree

@testable import CodegenCore

/// Every case gives what was recorded for it. Nothing here writes: `Scripts/record` does.
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

  /// What `codegen Tests/Cases` makes.
  static func generation() throws -> Generation {
    let inputs = try manifest().documents.map { document in
      DocumentInput(
        path: document.file,
        bytes: try CaseFolder.contents(CaseFolder.root.appending(path: document.file)),
        namespace: document.namespace, options: document.options)
    }
    return generate(inputs, open: CaseFolder.opener(within: "."))
  }

  private static func goldenPaths() -> [String] {
    let paths = FileManager.default.enumerator(atPath: CaseFolder.goldens.path())
    return (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }
  }
}

/// Nothing can be said that no test provokes.
@Suite struct DiagnosticCodeTests {
  /// What no document alone can provoke, and the file of tests that does.
  static let provokedElsewhere: [DocumentCode: String] = [
    .unreadable: "CommandLineTests/FolderTests",
    .large: "CodegenCoreTests/HostileSizeTests",
    .inconsistent: "CodegenCoreTests/VerifyTests",
    .noDocuments: "CodegenCoreTests/PipelineTests",
    .namespace: "CodegenCoreTests/PipelineTests",
    .manifest: "CodegenCoreTests/ConfigurationTests",
    .extract: "CommandLineTests/ExtractTests",
    .notOverlay: "CodegenCoreTests/OverlayProblemTests",
    .overlay: "CodegenCoreTests/OverlayProblemTests",
    .jsonPath: "CodegenCoreTests/OverlayProblemTests",
    .unmatchedAction: "CodegenCoreTests/OverlayProblemTests",
    .overlayConflict: "CodegenCoreTests/OverlayProblemTests",
    .overlayLimit: "CodegenCoreTests/OverlayProblemTests",
    .looseJSONPath: "CodegenCoreTests/OverlayProblemTests",
  ]

  @Test func everyCodeIsProvoked() throws {
    var provoked = Set<DiagnosticCode>()
    for folder in CaseFolder.all { provoked.formUnion(try folder.diagnostics().list.map(\.code)) }
    for code in DocumentCode.allCases {
      #expect(
        provoked.contains(.document(code)) || Self.provokedElsewhere[code] != nil,
        "no case in Tests/Cases provokes '\(code.rawValue)'")
    }
  }

  @Test(arguments: CaseFolder.all)
  func everyFindingHasItsPlaceAndSaysWhatToDo(folder: CaseFolder) throws {
    for diagnostic in try folder.diagnostics().list {
      #expect(diagnostic.help != nil, "\(folder.path): '\(diagnostic.message)' has no help")
      #expect(diagnostic.location != nil, "\(folder.path): '\(diagnostic.message)' has no place")
    }
  }

  @Test func testsElsewhereNameTheCode() {
    for (code, file) in Self.provokedElsewhere {
      let url = CaseFolder.root.appending(path: "../\(file).swift")
      let text = CaseFolder.text(url) ?? ""
      #expect(
        text.contains(".\(code)") || text.contains(code.rawValue),
        "Tests/\(file).swift does not provoke '\(code.rawValue)'")
    }
  }

  @Test func namesAreUnique() {
    let names = DiagnosticCode.allCases.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
