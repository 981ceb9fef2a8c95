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
  let run = GenerationRun(
    documents, sources: sources, diagnostics: diagnostics, allowed: allowed, open: open)
  return run.merge(run.documents.indices.map { run.generateDocument($0) })
}

/// What one document contributes to a run.
public struct GeneratedDocument: Sendable {
  var files: [GeneratedFile] = []
  var diagnostics = Diagnostics()
  /// The files of the run, followed by those that this document opened.
  var sources: SourceFiles
  /// `nil` if the document could not be decoded.
  var namespace: Located<TypeName>?
  var types = 0
  var operations = 0
  var coverage: Coverage?
}

/// Takes one document through all stages.
///
/// - Parameters:
///   - allowed: only decides about errors that can be allowed; warnings are not yet notes.
func generateDocument(
  _ input: DocumentInput, sources: SourceFiles, allowed: Set<DiagnosticCode>,
  open: @escaping FileOpener
) -> GeneratedDocument {
  var result = GeneratedDocument(sources: sources)
  let loaded = loadDocument(
    input, sources: &result.sources,
    allowsUnmatchedActions: allowed.contains(.document(.unmatchedAction)),
    into: &result.diagnostics)
  guard let loaded else { return result }
  var files = DocumentFiles(loaded, sources: result.sources, open: open)
  let decoded = decodeDocument(in: &files, into: &result.diagnostics)
  result.sources = files.sources
  guard let document = decoded else { return result }
  let namespace = AssignNames.namespace(
    input.namespace
      ?? NamespaceName.derived(from: input, title: document.document.info.title))
  result.namespace = Located(namespace, at: document.document.location)
  let lowered = lower(document, of: input, namespace: namespace, into: &result.diagnostics)
  guard let lowered else { return result }
  result.types = lowered.namespace.types.declarations.count
  result.operations = lowered.namespace.endpoints.count
  result.coverage = lowered.coverage
  result.coverage?.document = input.path
  result.files = emit(lowered.namespace).map { file in
    GeneratedFile(
      path: namespace.text + "/" + file.name.text, bytes: file.bytes,
      origin: FileOrigin(document: input.path))
  }
  return result
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

extension DocumentInput {
  /// The document and its overlays, as named in the header of a generated file.
  var fileNames: String {
    ([path] + overlays.map(\.path)).map { RelativePath.lastPart($0) }.joined(separator: " and ")
  }
}
