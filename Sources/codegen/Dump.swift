import ArgumentParser
import CodegenCore
import Foundation

/// `codegen dump`: what a stage of the pipeline made of a document.
struct Dump: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows what a stage makes of a document: its tree, its objects, or its Swift shapes.")

  @Argument(help: "A document.", completion: .file())
  var path: String

  @Option(help: "The stage: tree, document or ir.")
  var stage = DumpStage.tree

  func run() throws {
    let request = loadRequest(path)
    let root = request.folder
    let dump = dumpStage(
      stage, request.documents, sources: request.sources, diagnostics: request.diagnostics,
      open: { openReferenced($0, within: root) })
    show(dump.diagnostics, of: dump.sources)
    print(dump.text, terminator: "")
    if dump.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.refused }
  }
}

extension DumpStage: ExpressibleByArgument {}
