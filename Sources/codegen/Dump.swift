import ArgumentParser
import CodegenCore
import Foundation

/// `codegen dump`: prints the result of a pipeline stage.
struct Dump: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows what a stage makes of a document: its tree, its objects, or its Swift shapes.",
    discussion: """
      Every finding is shown, each place by itself.

      Exit status: 0 done; 2 the document was refused; 64 the command was mistyped.
      """)

  @Argument(help: "A document.", completion: .file())
  var path: String

  @Option(
    help:
      "What to show: the text as a tree, the objects of the document, or what is printed as Swift.")
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
