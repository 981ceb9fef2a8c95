import OpenAPIOverlay
import SourceDiagnostics
import YAMLTree

/// The tree of a document after its overlays.
public struct LoadedDocument: Sendable {
  public var root: Node
  /// The overlays that nodes may come from. Their references `#/…` are to the document.
  var overlays: Set<FileID> = []
}

/// Reads a document and applies its overlays in order. `nil` if the document was refused, which an
/// error explains, or skipped because it is not an OpenAPI document.
public func loadDocument(
  _ input: DocumentInput, sources: inout SourceFiles, allowsUnmatchedActions: Bool,
  into diagnostics: inout Diagnostics
) -> LoadedDocument? {
  let file = sources.add(SourceFiles.File(path: input.path, bytes: input.bytes))
  if input.isCandidate && !mentionsOpenAPI(input.bytes) { return nil }
  guard let root = loadTree(file, of: sources, into: &diagnostics) else { return nil }
  if input.isCandidate && root["openapi"] == nil && root["swagger"] == nil { return nil }
  var document = LoadedDocument(root: root)
  for overlay in input.overlays {
    let file = sources.add(overlay)
    document.overlays.insert(file)
    guard let root = loadTree(file, of: sources, into: &diagnostics),
      let overlay = decodeOverlay(root, into: &diagnostics)
    else { continue }
    applyOverlay(
      overlay, to: &document.root, allowsUnmatched: allowsUnmatchedActions, into: &diagnostics)
  }
  return document
}

/// Whether text could be an OpenAPI document, without parsing it.
private func mentionsOpenAPI(_ bytes: [UInt8]) -> Bool {
  let text = bytes[...]
  return text.contains("openapi") || text.contains("swagger")
}

extension ArraySlice<UInt8> {
  fileprivate func contains(_ word: StaticString) -> Bool {
    let word = Array("\(word)".utf8)
    guard let first = word.first else { return true }
    var rest = self
    while let index = rest.firstIndex(of: first) {
      if rest[index...].starts(with: word) { return true }
      rest = rest[(index + 1)...]
    }
    return false
  }
}
