import Foundation
import SourceDiagnostics
import Testing

@testable import CodegenCore

/// One folder of `Tests/Cases`: a document and its diagnostics.
struct CaseFolder: Sendable, CustomTestStringConvertible {
  var aspect: String
  var name: String

  /// `naming/close-names`.
  var path: String { "\(aspect)/\(name)" }
  var testDescription: String { path }
  var isRefusal: Bool { aspect == "refusals" }
  /// Named after the folder, like the command line names a `spec.yaml`.
  var namespace: String { SwiftIdentifier.upperCamel(name) }
  var document: String { "\(path)/spec.yaml" }

  static let root = testsFolder.appending(path: "Cases")
  static let goldens = testsFolder.appending(path: "Golden")

  static let all: [CaseFolder] = folders(in: root).flatMap { aspect in
    folders(in: root.appending(path: aspect)).map { CaseFolder(aspect: aspect, name: $0) }
  }

  /// The diagnostics of `codegen dump --stage ir spec.yaml` in the folder.
  func diagnostics() throws -> (list: [Diagnostic], text: String) {
    let dump = try dump()
    let renderer = DiagnosticRenderer(dump.sources)
    return (dump.diagnostics, dump.diagnostics.map(renderer.text).joined())
  }

  /// The output of the same command.
  func ir() throws -> String { try dump().text }

  /// The recorded output; most cases have none, because it says little that others do not.
  var recordedIR: String? { Self.text(Self.root.appending(path: "\(path)/ir.txt")) }

  private func dump() throws -> (text: String, diagnostics: [Diagnostic], sources: SourceFiles) {
    let bytes = try Self.contents(Self.root.appending(path: document))
    return dumpStage(
      .ir, [DocumentInput(path: "spec.yaml", bytes: bytes, namespace: namespace)],
      sources: SourceFiles(), diagnostics: Diagnostics(), open: Self.opener(within: path))
  }

  /// Opens files like the command line, with its reasons for files not opened.
  static func opener(within folder: String) -> FileOpener {
    let folder = root.appending(path: folder)
    return { path in
      if path.hasPrefix("../") {
        return .failure(UnopenedFile("it is outside of the folder . (see --root)"))
      }
      guard let bytes = try? contents(folder.appending(path: path)) else {
        return .failure(UnopenedFile("there is no such file or folder"))
      }
      return .success(bytes)
    }
  }

  static func contents(_ url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }

  static func text(_ url: URL) -> String? {
    (try? contents(url)).map { String(decoding: $0, as: UTF8.self) }
  }

  private static let testsFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func folders(in url: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path())) ?? []
    return names.filter { !$0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
  }
}

/// The first line that differs, for a readable message.
func firstDifference(_ found: String, _ recorded: String) -> String {
  let found = found.split(separator: "\n", omittingEmptySubsequences: false)
  let recorded = recorded.split(separator: "\n", omittingEmptySubsequences: false)
  for line in 0..<max(found.count, recorded.count) {
    let new = found.indices.contains(line) ? found[line] : "(nothing)"
    let old = recorded.indices.contains(line) ? recorded[line] : "(nothing)"
    if new != old { return "line \(line + 1): recorded '\(old)', found '\(new)'" }
  }
  return "the lines are equal, their bytes are not"
}
