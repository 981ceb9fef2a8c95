import ArgumentParser
import CodegenCore
import Foundation

/// `codegen dump`: prints the result of a pipeline stage.
struct Dump: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the result of a stage: a document's tree, its objects, or its Swift shapes.",
    discussion: """
      Every diagnostic is shown at each of its locations.

      Exit status: 0 done; 2 the document was refused; 64 the arguments were invalid.
      """)

  @Argument(help: "A document.", completion: .file())
  var path: String

  @Option(
    help:
      "What to show: the text as a tree, the objects of the document, or the Swift shapes.")
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
