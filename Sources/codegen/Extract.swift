import ArgumentParser
import CodegenCore
import DocumentExtraction
import Foundation
import SourceDiagnostics
import YAMLTree

/// `codegen extract`: extracts OpenAPI documents from documentation pages.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Extracts OpenAPI documents from documentation pages.",
    discussion: """
      A page is Markdown or MDX. Each code block with an OpenAPI document becomes a file, byte for \
      byte, named after the host of its first server: https://api.example.com gives example.yaml. \
      A document is never named codegen.yaml, the name of manifests.

      Exit status: 0 done; 2 a page was refused, or a file could not be written; 64 the arguments \
      were invalid.
      """)

  @Argument(help: "Pages in Markdown or MDX.", completion: .file())
  var pages: [String]

  @Option(
    help: ArgumentHelp("The folder to write to.", valueName: "folder"), completion: .directory)
  var output = "specs"

  @Option(help: "The name of the document, without extension. (default: derived from its server)")
  var name: String?

  @Flag(help: "Replace files that differ; without this flag, such a file stops the run.")
  var force = false

  func validate() throws {
    if output.isEmpty { throw ValidationError("The path of --output is empty.") }
    if let name, safeDocumentName(name) == nil {
      throw ValidationError("'\(name)' contains nothing that could be part of a file name.")
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
            .extract, "two pages contain different documents named \(document.fileName)", at: nil,
            help: "extract one of them separately, with --name")
        }
        documents[document.fileName] = document.bytes
      }
    }
    show(diagnostics.sorted(), of: sources)
    if diagnostics.hasErrors { throw ExitCode.refused }
    try write(documents)
  }

  private func extract(
    _ page: String, _ sources: inout SourceFiles, _ diagnostics: inout Diagnostics
  ) -> [ExtractedDocument] {
    switch readFile(page) {
    case .failure(let problem):
      diagnostics.report(problem, path: page, in: &sources)
      return []
    case .success(let bytes):
      let id = sources.add(SourceFiles.File(path: page, bytes: bytes))
      var problems: [ExtractProblem] = []
      let documents = extractDocuments(
        fromPage: bytes, file: id, pageName: page, name: name,
        manifestName: Configuration.fileName, into: &problems)
      for problem in problems {
        diagnostics.report(.extract, problem.message, at: problem.location, help: problem.help)
      }
      return documents
    }
  }

  /// Writes all files or none: one that must not be replaced stops the others, too.
  private func write(_ documents: [String: [UInt8]]) throws {
    var staged = StagedFiles()
    var lines: [String] = []
    do throws(OutputFailure) {
      for (file, bytes) in documents.sorted(by: { $0.key < $1.key }) {
        let path = join(output, file)
        if try isThere(bytes, path) {
          lines.append("\(path): unchanged")
        } else {
          try staged.add(bytes, at: path)
          lines.append("\(path): written")
        }
      }
      try staged.commit()
    } catch {
      staged.discard()
      printError(error.text(hasColor: ColorChoice.auto.isOn))
      throw ExitCode.refused
    }
    for line in lines { printError(line) }
  }

  /// Returns whether a file contains these bytes already. Throws if it must not be replaced.
  private func isThere(_ bytes: [UInt8], _ path: String) throws(OutputFailure) -> Bool {
    guard let status = fileStatus(path) else { return false }
    guard status.isRegular else {
      throw OutputFailure(
        message: "\(path) is \(status.kind), and would be replaced",
        help: "move it away, or choose another folder with --output")
    }
    if case .success(let old) = readFile(path), old == bytes { return true }
    if force { return false }
    throw OutputFailure(
      message: "\(path) already exists and differs",
      help: "check what changed, then replace it with --force")
  }
}
