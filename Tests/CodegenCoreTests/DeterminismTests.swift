import Foundation
import SourceDiagnostics
import Testing
import YAMLTree

@testable import CodegenCore

@Suite struct DeterminismTests {
  @Test func twoRunsGiveTheSameBytes() throws {
    let first = try CaseTests.generation()
    let second = try CaseTests.generation()
    #expect(first.files == second.files)
    #expect(first.diagnostics == second.diagnostics)
  }

  /// The order of components and paths only affects the order of declarations.
  @Test(arguments: CaseFolder.all.filter { !$0.isRefusal })
  func orderOfTheDocumentDoesNotMatter(folder: CaseFolder) throws {
    let bytes = try CaseFolder.contents(CaseFolder.root.appending(path: folder.document))
    let tree = try #require(readTree(bytes, file: FileID(0), name: "spec.yaml").root)
    var generator = SeededGenerator(seed: 3)
    let want = files(tree, folder)
    for _ in 0..<3 {
      let found = files(shuffled(tree, by: &generator), folder)
      #expect(Set(found.keys) == Set(want.keys))
      for (path, contents) in want where found[path] != contents {
        let difference = firstDifference(found[path] ?? "", contents)
        // The client has a method for each operation, in document order.
        #expect(
          sorted(found[path] ?? "") == sorted(contents) && path.contains("+Client"),
          "\(path): \(difference)")
      }
    }
  }

  private func sorted(_ text: String) -> [Substring] { text.split(separator: "\n").sorted() }

  private func files(_ tree: Node, _ folder: CaseFolder) -> [String: String] {
    var diagnostics = Diagnostics()
    var sources = SourceFiles()
    _ = sources.add(SourceFiles.File(path: "spec.yaml", bytes: []))
    var files = DocumentFiles(
      LoadedDocument(root: tree), sources: sources, open: CaseFolder.opener(within: folder.path))
    guard let resolved = decodeDocument(in: &files, into: &diagnostics) else { return [:] }
    let lowered = lower(
      resolved, of: DocumentInput(path: "spec.yaml", bytes: []),
      namespace: AssignNames.namespace(SwiftIdentifier.upperCamel(folder.name)),
      into: &diagnostics)
    guard let lowered = lowered?.namespace else { return [:] }
    return Dictionary(
      emit(breakCycles(lowered)).map { ($0.name.text, String(decoding: $0.bytes, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The document with its paths and components in another order.
  private func shuffled(_ tree: Node, by generator: inout SeededGenerator) -> Node {
    guard let mapping = tree.mapping else { return tree }
    let entries = mapping.entries.map { entry in
      var entry = entry
      switch entry.key {
      case "paths", "schemas": entry.value = reordered(entry.value, by: &generator)
      case "components": entry.value = shuffled(entry.value, by: &generator)
      default: break
      }
      return entry
    }
    return Node(.mapping(Mapping(entries)), at: tree.location)
  }

  private func reordered(_ node: Node, by generator: inout SeededGenerator) -> Node {
    guard let mapping = node.mapping else { return node }
    return Node(
      .mapping(Mapping(mapping.entries.shuffled(using: &generator))), at: node.location)
  }
}
