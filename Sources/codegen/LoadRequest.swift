import CodegenCore
import Foundation
import YAMLTree

/// What the arguments and the manifest ask for, with the documents as they were read.
struct LoadedRequest {
  var documents: [DocumentInput] = []
  var module: String?
  var output: String?
  /// The folder of the documents, which bounds what `$ref` may open.
  var folder: String
  var sources = SourceFiles()
  var diagnostics = Diagnostics()
}

/// Reads what stands at `path`: a document, a manifest, or a folder with either.
func loadRequest(_ path: String) -> LoadedRequest {
  let path = withoutTrailingSlashes(path)
  guard FileManager.default.isDirectory(path) else {
    let folder = parent(of: path)
    var request = LoadedRequest(folder: folder)
    if lastPart(of: path) == Configuration.fileName {
      request.readManifest(path)
    } else {
      request.read(path)
    }
    return request
  }
  var request = LoadedRequest(folder: path)
  let manifest = join(path, Configuration.fileName)
  // A link that leads nowhere counts: it is reported, not passed over.
  if fileStatus(manifest) != nil {
    request.readManifest(manifest)
  } else {
    request.discover()
  }
  return request
}

extension LoadedRequest {
  fileprivate mutating func readManifest(_ path: String) {
    guard let (bytes, id) = contents(of: path) else { return }
    let reading = readTree(bytes, file: id, name: path)
    for problem in reading.problems { diagnostics.append(problem) }
    guard let root = reading.root else { return }
    let configuration = Configuration.read(root, into: &diagnostics)
    module = configuration.module
    if let module, !isSwiftName(module) {
      diagnostics.report(
        .manifest, "'\(module)' cannot be the name of a Swift module",
        at: root["module"]?.location, help: "write a name of letters, digits and '_'")
    }
    output = configuration.output.map { join(folder, $0) }
    for document in configuration.documents {
      read(
        join(folder, document.file), namespace: document.namespace, options: document.options,
        overlays: document.overlays, mentionedAt: document.location)
    }
  }

  /// Every file of the folder that could be a document, in the order of their names.
  fileprivate mutating func discover() {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      diagnostics.report(.last, path: folder, in: &sources)
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = join(folder, name)
      guard endings.contains(where: { name.lowercased().hasSuffix($0) }),
        !FileManager.default.isDirectory(path)
      else { continue }
      // Bytes that are not UTF-8 have been replaced in the name, which then names nothing.
      if name.unicodeScalars.contains("\u{FFFD}") && fileStatus(path) == nil {
        diagnostics.report(.notUTF8Name, path: path, in: &sources)
      } else {
        read(path, isCandidate: true)
      }
    }
  }

  fileprivate mutating func read(
    _ path: String, namespace: String? = nil, options: DocumentOptions = DocumentOptions(),
    overlays: [Located<String>]? = nil, mentionedAt location: Location? = nil,
    isCandidate: Bool = false
  ) {
    if isOverlay(path) && isCandidate { return }
    guard let (bytes, _) = contents(of: path, mentionedAt: location) else { return }
    documents.append(
      DocumentInput(
        path: path, bytes: bytes, folder: folderName(of: path), namespace: namespace,
        options: options, overlays: readOverlays(overlays, of: path), isCandidate: isCandidate))
  }

  /// Those that the manifest lists, else `name.overlay.yaml` beside `name.yaml`.
  private mutating func readOverlays(
    _ listed: [Located<String>]?, of document: String
  ) -> [SourceFiles.File] {
    let found =
      listed?.map { (path: join(folder, $0.value), location: Optional($0.location)) }
      ?? overlayNames(of: document).filter { fileStatus($0) != nil }.map { ($0, nil) }
    return found.compactMap { path, location in
      contents(of: path, mentionedAt: location).map {
        SourceFiles.File(path: path, bytes: $0.0)
      }
    }
  }

  private mutating func contents(
    of path: String, mentionedAt location: Location? = nil
  ) -> ([UInt8], FileID)? {
    switch readFile(path) {
    case .success(let bytes):
      return (bytes, sources.add(SourceFiles.File(path: path, bytes: bytes)))
    case .failure(let problem):
      diagnostics.report(problem, path: path, at: location, in: &sources)
      return nil
    }
  }
}

/// The endings that documents and overlays have.
private let endings = [".yaml", ".yml", ".json"]

/// Where the overlay of a document is looked for.
private func overlayNames(of document: String) -> [String] {
  guard let dot = document.lastIndex(of: "."), !document[dot...].contains("/") else { return [] }
  return endings.map { document[..<dot] + ".overlay" + $0 }
}

private func isOverlay(_ path: String) -> Bool {
  endings.contains { path.lowercased().hasSuffix(".overlay" + $0) }
}
