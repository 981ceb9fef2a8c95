import SourceDiagnostics
import YAMLTree

/// The result of a run.
public struct Generation: Sendable {
  /// The generated files. Empty if a document was refused.
  public var files: [GeneratedFile] = []
  public var diagnostics: [Diagnostic] = []
  /// The files that locations of diagnostics refer to.
  public var sources: SourceFiles
  public var statistics = Statistics()

  public var isRefused: Bool { diagnostics.contains { $0.severity == .error } }
}

/// How much a run generated.
public struct Statistics: Sendable, Hashable {
  public var documents = 0
  public var types = 0
  public var operations = 0
  /// One for each document that was generated.
  public var coverage: [Coverage] = []
}

/// Generates files from documents, stage by stage.
///
/// A stage that finds a problem reports it and continues, so one run reports everything; a refused
/// document does not stop the others.
///
/// - Parameters:
///   - sources: files already read, such as the manifest.
///   - diagnostics: earlier diagnostics, which come first.
///   - allowed: the codes of warnings to turn into notes, in addition to a document's own.
///   - open: returns the files that documents reference.
public func generate(
  _ documents: [DocumentInput], sources: SourceFiles = SourceFiles(),
  diagnostics: Diagnostics = Diagnostics(), allowed: Set<DiagnosticCode> = [],
  open: @escaping FileOpener
) -> Generation {
  var sources = sources
  var diagnostics = diagnostics
  var statistics = Statistics()
  var output: [GeneratedFile] = []
  var namespaces: [String: Location?] = [:]

  diagnostics.allow(allowed)
  for input in documents {
    let allowed = allowed.union(input.options.allowed)
    let start = diagnostics.list.count
    defer { diagnostics.allow(allowed, from: start) }
    let loaded = loadDocument(
      input, sources: &sources,
      allowsUnmatchedActions: allowed.contains(.document(.unmatchedAction)), into: &diagnostics)
    guard let loaded else { continue }
    var files = DocumentFiles(loaded, sources: sources, open: open)
    let decoded = decodeDocument(in: &files, into: &diagnostics)
    sources = files.sources
    guard let document = decoded else { continue }
    statistics.documents += 1
    let namespace = name(input, document.document, &namespaces, into: &diagnostics)
    let result = lower(document, of: input, namespace: namespace, into: &diagnostics)
    guard let lowered = result?.namespace, var coverage = result?.coverage else { continue }
    statistics.types += lowered.types.declarations.count
    statistics.operations += lowered.endpoints.count
    coverage.document = input.path
    statistics.coverage.append(coverage)
    output += emit(lowered).map { file in
      GeneratedFile(
        path: namespace.text + "/" + file.name.text, bytes: file.bytes,
        origin: FileOrigin(document: input.path))
    }
  }
  if statistics.documents == 0 && !diagnostics.hasErrors {
    diagnostics.report(
      .noDocuments, "there is no OpenAPI document here", at: nil,
      help: "pass a document, or a folder with .yaml, .yml or .json files that have an 'openapi'"
        + " field")
  }
  return Generation(
    files: diagnostics.hasErrors ? [] : output, diagnostics: diagnostics.sorted(),
    sources: sources, statistics: statistics)
}

/// The stages between the objects of a document and the printing of Swift.
func lower(
  _ document: ResolvedDocument, of input: DocumentInput, namespace: TypeName,
  into diagnostics: inout Diagnostics
) -> (namespace: IR.Namespace, coverage: Coverage)? {
  reportNotGenerated(document, into: &diagnostics)
  let settled = normalise(document, options: input.options, into: &diagnostics)
  guard let (model, coverage) = settled else { return nil }
  let (names, findings) = name(model, namespace: namespace)
  diagnostics.append(contentsOf: findings.list)
  let lowered = lower(
    model, names, namespace: namespace, source: input.fileNames, access: input.options.access)
  let acyclic = breakCycles(lowered)
  verify(acyclic, into: &diagnostics)
  reportSizes(of: acyclic, into: &diagnostics)
  return (acyclic, coverage)
}

/// Names the namespace of a document, and reports a duplicate.
private func name(
  _ input: DocumentInput, _ document: OpenAPI.Document, _ taken: inout [String: Location?],
  into diagnostics: inout Diagnostics
) -> TypeName {
  let name = AssignNames.namespace(
    input.namespace ?? NamespaceName.derived(from: input, title: document.info.title))
  // Namespaces become folders, and file systems may ignore case.
  if let first = taken[name.text.lowercasedASCII()] {
    diagnostics.report(
      .namespace, "the namespace '\(name.text)' is already used by another document",
      at: document.location,
      related: first.map { [Diagnostic.Related(message: "the other document", location: $0)] }
        ?? [], help: "rename one of them with `namespace:` in the manifest")
  }
  taken[name.text.lowercasedASCII()] = document.location
  return name
}

extension DocumentInput {
  /// The document and its overlays, as named in the header of a generated file.
  var fileNames: String {
    ([path] + overlays.map(\.path)).map { RelativePath.lastPart($0) }.joined(separator: " and ")
  }
}
