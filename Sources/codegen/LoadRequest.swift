import CodegenCore
import Foundation
import SourceDiagnostics
import YAMLTree

/// The request made by the arguments and the manifest, with the documents as read.
struct LoadedRequest {
  var documents: [DocumentInput] = []
  var module: String?
  var output: String?
  var outputLocation: Location?
  /// The folder of the documents, which limits what `$ref` may open.
  var folder: String
  /// Whether the whole folder was requested rather than one document.
  var isWhole = false
  /// Another folder that may contain files named by a manifest.
  var root: String?
  var sources = SourceFiles()
  var diagnostics = Diagnostics()
}

/// Reads what is at `path`: a document, a manifest, or a folder that contains either.
///
/// - Parameters:
///   - root: a folder that may contain files of a manifest, in addition to the manifest's own.
func loadRequest(_ path: String, root: String? = nil) -> LoadedRequest {
  let path = withoutTrailingSlashes(path)
  guard FileManager.default.isDirectory(path) else {
    let folder = parent(of: path)
    var request = LoadedRequest(folder: folder)
    request.root = root
    if lastPart(of: path) == Configuration.fileName {
      request.readManifest(path)
    } else {
      request.read(path)
    }
    return request
  }
  var request = LoadedRequest(folder: path)
  request.root = root
  request.isWhole = true
  let manifest = join(path, Configuration.fileName)
  // A dangling link counts: it is reported rather than skipped.
  if fileStatus(manifest) != nil {
    request.readManifest(manifest)
  } else {
    request.discover()
  }
  return request
}

extension LoadedRequest {
  /// Refuses an output of the manifest outside of its package and of the root, following links.
  mutating func boundOutput() {
    guard let output, let outputLocation else { return }
    if let root, lies(output, within: root) { return }
    if lies(output, within: package(of: folder) ?? folder) { return }
    diagnostics.report(
      .manifest, "the output \(output) is outside of the manifest's package",
      at: outputLocation,
      help: "name it with --output, or a folder that contains it with --root; a package is the "
        + "nearest folder with a Package.swift or a .git, otherwise that of the manifest")
  }

  fileprivate mutating func readManifest(_ path: String) {
    isWhole = true
    guard let (bytes, id) = contents(of: path) else { return }
    let reading = readTree(bytes, file: id, name: path)
    for problem in reading.problems { diagnostics.append(problem) }
    guard let root = reading.root else { return }
    let configuration = Configuration.read(root, into: &diagnostics)
    module = configuration.module
    if let module, !isSwiftName(module) {
      diagnostics.report(
        .manifest, "'\(module)' is not a valid name of a Swift module",
        at: root["module"]?.location, help: "use a name of letters, digits and '_'")
    }
    output = configuration.output.map { join(folder, $0) }
    outputLocation = root["output"]?.location
    for document in configuration.documents {
      read(
        join(folder, document.file), namespace: document.namespace, options: document.options,
        overlays: document.overlays, mentionedAt: document.location)
    }
  }

  /// Reads all files of the folder that could be documents, in the order of their names.
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
      // Bytes that are not UTF-8 were replaced in the name, so no file has this name.
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
    guard isReachable(path, mentionedAt: location),
      let (bytes, _) = contents(of: path, mentionedAt: location)
    else { return }
    documents.append(
      DocumentInput(
        path: path, bytes: bytes, folder: folderName(of: path), namespace: namespace,
        options: options, overlays: readOverlays(overlays, of: path), isCandidate: isCandidate))
  }

  /// Returns the overlays listed in the manifest, otherwise `name.overlay.yaml` next to
  /// `name.yaml`.
  private mutating func readOverlays(
    _ listed: [Located<String>]?, of document: String
  ) -> [SourceFiles.File] {
    let found =
      listed?.map { (path: join(folder, $0.value), location: Optional($0.location)) }
      ?? overlayNames(of: document).filter { fileStatus($0) != nil }.map { ($0, nil) }
    return found.compactMap { path, location in
      guard isReachable(path, mentionedAt: location) else { return nil }
      return contents(of: path, mentionedAt: location).map {
        SourceFiles.File(path: path, bytes: $0.0)
      }
    }
  }

  /// Whether a file named by a manifest may be read: it must be below the manifest's folder or the
  /// root, following links. Missing files are reported when they are read.
  private mutating func isReachable(_ path: String, mentionedAt location: Location?) -> Bool {
    guard let location, fileStatus(path) != nil else { return true }
    if lies(path, within: folder) { return true }
    if let root, lies(path, within: root) { return true }
    diagnostics.report(.outside(root: root ?? folder), path: path, at: location, in: &sources)
    return false
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

/// The extensions of documents and overlays.
private let endings = [".yaml", ".yml", ".json"]

/// Returns where to look for the overlay of a document.
private func overlayNames(of document: String) -> [String] {
  guard let dot = document.lastIndex(of: "."), !document[dot...].contains("/") else { return [] }
  return endings.map { document[..<dot] + ".overlay" + $0 }
}

private func isOverlay(_ path: String) -> Bool {
  endings.contains { path.lowercased().hasSuffix(".overlay" + $0) }
}

/// Returns the nearest enclosing folder that is a package or a repository.
private func package(of folder: String) -> String? {
  guard var folder = realPath(folder) else { return nil }
  while true {
    let marks = ["Package.swift", ".git"].map { join(folder, $0) }
    if marks.contains(where: { fileStatus($0) != nil }) { return folder }
    if folder == "/" { return nil }
    folder = parent(of: folder)
  }
}
