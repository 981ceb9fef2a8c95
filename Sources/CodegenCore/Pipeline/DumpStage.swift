import SourceDiagnostics
import YAMLTree

/// A stage whose result can be shown.
public enum DumpStage: String, CaseIterable, Sendable {
  /// The text as a tree after overlays, with the line and column of every node.
  case tree
  /// The objects of the OpenAPI document.
  case document
  /// What will be printed, in terms of Swift: a line for each declaration and each of its parts.
  case ir
}

/// The result of a stage for documents, as readable text.
public func dumpStage(
  _ stage: DumpStage, _ documents: [DocumentInput], sources: SourceFiles,
  diagnostics: Diagnostics, open: @escaping FileOpener
) -> (text: String, diagnostics: [Diagnostic], sources: SourceFiles) {
  var sources = sources
  var diagnostics = diagnostics
  var text = ""
  for input in documents {
    let loaded = loadDocument(
      input, sources: &sources, allowsUnmatchedActions: false, into: &diagnostics)
    guard let loaded else { continue }
    if stage == .tree {
      describe(loaded.root, depth: 0, into: &text)
      continue
    }
    var files = DocumentFiles(loaded, sources: sources, open: open)
    let decoded = decodeDocument(in: &files, into: &diagnostics)
    sources = files.sources
    guard let document = decoded else { continue }
    if stage == .document {
      dump(document.document, to: &text)
      continue
    }
    let name = AssignNames.namespace(
      input.namespace ?? NamespaceName.derived(from: input, title: document.document.info.title))
    let lowered = lower(document, of: input, namespace: name, into: &diagnostics)
    if let lowered { text += IRDescription.text(lowered.namespace) }
  }
  return (text, diagnostics.sorted(), sources)
}

/// One line per node: its location, key and scalar.
private func describe(_ node: Node, depth: Int, label: String = "", into text: inout String) {
  let place = "\(node.location.line):\(node.location.column)"
  text += place + String(repeating: " ", count: max(1, 10 - place.utf8.count))
  text += String(repeating: "  ", count: depth) + label
  switch node.content {
  case .scalar(let scalar):
    text += "\(scalar.text.debugDescription) \(scalar.style)\n"
  case .sequence(let nodes):
    text += "[\(nodes.count)]\n"
    for node in nodes { describe(node, depth: depth + 1, label: "- ", into: &text) }
  case .mapping(let mapping):
    text += "{\(mapping.entries.count)}\n"
    for entry in mapping.entries {
      describe(
        entry.value, depth: depth + 1, label: "\(entry.key.debugDescription): ", into: &text)
    }
  }
}
