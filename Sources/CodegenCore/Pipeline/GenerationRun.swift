import SourceDiagnostics
import YAMLTree

/// The documents of a run, which are generated independently of each other: the caller decides in
/// what order and on how many threads, and the result is the same.
public struct GenerationRun: Sendable {
  public let documents: [DocumentInput]
  private let sources: SourceFiles
  private let diagnostics: Diagnostics
  private let allowed: Set<DiagnosticCode>
  private let open: FileOpener

  /// The parameters are those of `generate`.
  public init(
    _ documents: [DocumentInput], sources: SourceFiles = SourceFiles(),
    diagnostics: Diagnostics = Diagnostics(), allowed: Set<DiagnosticCode> = [],
    open: @escaping FileOpener
  ) {
    var sources = sources
    // First, so that every document numbers these files alike.
    for document in documents {
      _ = sources.add(SourceFiles.File(path: document.path, bytes: document.bytes))
      for overlay in document.overlays { _ = sources.add(overlay) }
    }
    self.documents = documents
    self.sources = sources
    self.diagnostics = diagnostics
    self.allowed = allowed
    self.open = open
  }

  /// Generates the document at an index of `documents`.
  public func generateDocument(_ index: Int) -> GeneratedDocument {
    let allowed = allowed.union(documents[index].options.allowed)
    var result = CodegenCore.generateDocument(
      documents[index], sources: sources, allowed: allowed, open: open)
    result.diagnostics.allow(allowed)
    return result
  }

  /// Puts together what was generated for `documents`, in the same order.
  public func merge(_ generated: [GeneratedDocument]) -> Generation {
    var diagnostics = diagnostics
    diagnostics.allow(allowed)
    var result = Generation(sources: sources)
    var namespaces: [String: Location] = [:]
    for document in generated {
      let ids = result.sources.append(document.sources, after: sources.files.count)
      diagnostics.append(contentsOf: document.diagnostics.list.map { $0.renumbered(ids) })
      if let namespace = document.namespace {
        result.statistics.documents += 1
        reserve(namespace, &namespaces, into: &diagnostics)
      }
      result.statistics.types += document.types
      result.statistics.operations += document.operations
      if let coverage = document.coverage { result.statistics.coverage.append(coverage) }
      result.files += document.files
    }
    if result.statistics.documents == 0 && !diagnostics.hasErrors {
      diagnostics.report(
        .noDocuments, "there is no OpenAPI document here", at: nil,
        help: "pass a document, or a folder with .yaml, .yml or .json files that have an 'openapi'"
          + " field")
    }
    if diagnostics.hasErrors { result.files = [] }
    result.diagnostics = diagnostics.sorted()
    return result
  }

  /// Reports a namespace that an earlier document has.
  private func reserve(
    _ namespace: Located<TypeName>, _ taken: inout [String: Location],
    into diagnostics: inout Diagnostics
  ) {
    // Namespaces become folders, and file systems may ignore case.
    let folder = namespace.value.text.lowercasedASCII()
    if let first = taken[folder] {
      diagnostics.report(
        .namespace, "the namespace '\(namespace.value.text)' is already used by another document",
        at: namespace.location,
        related: [Diagnostic.Related(message: "the other document", location: first)],
        help: "rename one of them with `namespace:` in the manifest")
    }
    taken[folder] = namespace.location
  }
}
