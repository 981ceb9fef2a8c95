import ArgumentParser
import CodegenCore
import Foundation
import YAMLTree

/// `codegen extract`: documentation pages in, the OpenAPI documents on them out.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes the OpenAPI documents out of documentation pages.",
    discussion: """
      A page is Markdown or MDX. Each code block with an OpenAPI document becomes a file, byte for \
      byte, named after the host of its first server: https://api.example.com gives example.yaml.
      """)

  @Argument(help: "Pages in Markdown or MDX.", completion: .file())
  var pages: [String]

  @Option(help: "The folder to write to.", completion: .directory)
  var output = "specs"

  @Option(help: "The name of the document, instead of that of its server.")
  var name: String?

  @Flag(help: "Replace files whose contents differ.")
  var force = false

  func validate() throws {
    if let name, safeDocumentName(name) == nil {
      throw ValidationError("'\(name)' has nothing that the name of a file could be made of.")
    }
  }

  func run() throws {
    var sources = SourceFiles()
    var diagnostics = Diagnostics()
    var documents: [String: [UInt8]] = [:]
    for page in pages {
      for document in extract(page, &sources, &diagnostics) {
        if let other = documents[document.fileName], other != document.bytes {
          diagnostics.report(
            .extract, "two pages give different documents named \(document.fileName)", at: nil,
            help: "extract one of them by itself, with --name")
        }
        documents[document.fileName] = document.bytes
      }
    }
    let renderer = DiagnosticRenderer(sources, hasColor: ColorChoice.auto.isOn)
    for diagnostic in diagnostics.sorted() {
      printError(renderer.text(diagnostic), terminator: "")
    }
    if diagnostics.hasErrors { throw ExitCode.refused }
    try write(documents)
  }

  private func extract(
    _ page: String, _ sources: inout SourceFiles, _ diagnostics: inout Diagnostics
  ) -> [ExtractedDocument] {
    switch readFile(page) {
    case .failure(let failure):
      let id = sources.add(SourceFiles.File(path: page, bytes: []))
      diagnostics.report(
        .unreadable, "\(page) cannot be read: \(failure.reason)",
        at: Location(file: id, line: 1, column: 1), help: "check the path and the permissions")
      return []
    case .success(let bytes):
      let id = sources.add(SourceFiles.File(path: page, bytes: bytes))
      var problems: [ExtractProblem] = []
      let documents = extractDocuments(
        fromPage: bytes, file: id, pageName: page, name: name, into: &problems)
      for problem in problems {
        diagnostics.report(.extract, problem.message, at: problem.location, help: problem.help)
      }
      return documents
    }
  }

  /// All or nothing: a file that must not be replaced stops the others too.
  private func write(_ documents: [String: [UInt8]]) throws {
    var changed: [(path: String, bytes: [UInt8])] = []
    for (file, bytes) in documents.sorted(by: { $0.key < $1.key }) {
      let path = join(output, file)
      guard FileManager.default.fileExists(atPath: path) else {
        changed.append((path, bytes))
        continue
      }
      if case .success(let old) = readFile(path), old == bytes {
        printError("\(path): unchanged")
      } else if force {
        changed.append((path, bytes))
      } else {
        printError("codegen: error: \(path) is there already and differs")
        printError("    help: look at what changed, then replace it with --force")
        throw ExitCode.refused
      }
    }
    do {
      try FileManager.default.createDirectory(
        atPath: output, withIntermediateDirectories: true)
      for (path, bytes) in changed {
        try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        printError("\(path): written")
      }
    } catch {
      printError("codegen: error: cannot write to \(output): \(error.localizedDescription)")
      printError("    help: check the permissions and the space left")
      throw ExitCode.refused
    }
  }
}
