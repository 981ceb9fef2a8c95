import ArgumentParser
import CodegenCore
import Foundation
import OpenAPIOverlay
import SourceDiagnostics
import YAMLTree

/// `codegen overlay`: prints a document with its overlays applied.
struct ApplyOverlay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overlay",
    abstract: "Applies OpenAPI Overlays to a document and prints the result as YAML.",
    discussion: """
      Without a document, the one that the first overlay names in 'extends' is used: a file in the \
      overlay's own folder or below it, never a URL.

      Exit status: 0 done; 2 the document or an overlay was refused; 64 the arguments were invalid.
      """)

  @Argument(help: "A document and its overlays, or overlays alone.", completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "unmatched-action: print the document although an action matches nothing.",
      valueName: "code"),
    transform: { try Allowance($0) })
  var allow: [Allowance] = []

  func run() throws {
    var sources = SourceFiles()
    var diagnostics = Diagnostics()
    var files = paths.compactMap { read($0, &sources, &diagnostics) }
    if let first = files.first, !diagnostics.hasErrors,
      let document = extended(by: first, &sources, &diagnostics)
    {
      files.insert(document, at: 0)
    }
    var root: Node?
    if let document = files.first, !diagnostics.hasErrors {
      let input = DocumentInput(
        path: document.path, bytes: document.bytes, overlays: Array(files.dropFirst()))
      root =
        loadDocument(
          input, sources: &sources,
          allowsUnmatchedActions: allow.contains { $0.code == .document(.unmatchedAction) },
          into: &diagnostics)?.root
    }
    show(diagnostics.sorted(), of: sources)
    guard let root, !diagnostics.hasErrors else { throw ExitCode.refused }
    print(yaml(root), terminator: "")
  }

  private func read(
    _ path: String, _ sources: inout SourceFiles, _ diagnostics: inout Diagnostics
  ) -> SourceFiles.File? {
    switch readFile(path) {
    case .success(let bytes): return SourceFiles.File(path: path, bytes: bytes)
    case .failure(let problem):
      diagnostics.report(problem, path: path, in: &sources)
      return nil
    }
  }

  /// Returns the document that an overlay names, if the first file is an overlay.
  private func extended(
    by file: SourceFiles.File, _ sources: inout SourceFiles, _ diagnostics: inout Diagnostics
  ) -> SourceFiles.File? {
    let id = sources.add(file)
    guard let root = readTree(file.bytes, file: id, name: file.path).root,
      root["overlay"] != nil, let overlay = decodeOverlay(root, into: &diagnostics)
    else { return nil }
    guard let extends = overlay.extends, extends.isFile else {
      diagnostics.report(
        .overlay, "the overlay does not name a file that it extends",
        at: overlay.extends?.location
          ?? root.location, help: "pass the document before the overlay")
      return nil
    }
    let folder = parent(of: file.path)
    let path = join(folder, extends.reference)
    switch openReferenced(path, within: folder) {
    case .success(let bytes): return SourceFiles.File(path: path, bytes: bytes)
    case .failure(let failure):
      diagnostics.report(
        .unreadable, "\(path) was not opened: \(failure.reason)", at: extends.location,
        help: "pass the document before the overlay")
      return nil
    }
  }
}
