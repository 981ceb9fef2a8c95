import CodegenCore
import Foundation
import SourceDiagnostics
import YAMLTree

/// What the arguments and the manifest ask for, with the documents as they were read.
struct LoadedRequest {
  var documents: [DocumentInput] = []
  var module: String?
  var output: String?
  var outputLocation: Location?
  /// The folder of the documents, which bounds what `$ref` may open.
  var folder: String
  /// Whether all of the folder was asked for, and not one document.
  var isWhole = false
  /// Another folder in which what a manifest names may lie.
  var root: String?
  var sources = SourceFiles()
  var diagnostics = Diagnostics()
}

/// Reads what stands at `path`: a document, a manifest, or a folder with either.
///
/// - Parameters:
///   - root: a folder in which the files of a manifest may lie, beside its own.
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
  // A link that leads nowhere counts: it is reported, not passed over.
  if fileStatus(manifest) != nil {
    request.readManifest(manifest)
  } else {
    request.discover()
  }
  return request
}

extension LoadedRequest {
  /// Refuses an output that the manifest may not ask for: outside of the package that it stands in
  /// and of the root, links followed.
  mutating func boundOutput() {
    guard let output, let outputLocation else { return }
    if let root, lies(output, within: root) { return }
    if lies(output, within: package(of: folder) ?? folder) { return }
    diagnostics.report(
      .manifest, "the output \(output) lies outside of the package that the manifest stands in",
      at: outputLocation,
      help: "name it with --output, or a folder that holds it with --root; a package is the "
        + "nearest folder with a Package.swift or a .git, else that of the manifest")
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
        .manifest, "'\(module)' cannot be the name of a Swift module",
        at: root["module"]?.location, help: "write a name of letters, digits and '_'")
    }
    output = configuration.output.map { join(folder, $0) }
    outputLocation = root["output"]?.location
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
    guard isReachable(path, mentionedAt: location),
      let (bytes, _) = contents(of: path, mentionedAt: location)
    else { return }
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
      guard isReachable(path, mentionedAt: location) else { return nil }
      return contents(of: path, mentionedAt: location).map {
        SourceFiles.File(path: path, bytes: $0.0)
      }
    }
  }

  /// Whether a file may be read that a manifest names: only below the manifest's folder or the
  /// root, links followed. What is not there is told of when it is read.
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

/// The nearest folder around one that is a package or a repository.
private func package(of folder: String) -> String? {
  guard var folder = realPath(folder) else { return nil }
  while true {
    let marks = ["Package.swift", ".git"].map { join(folder, $0) }
    if marks.contains(where: { fileStatus($0) != nil }) { return folder }
    if folder == "/" { return nil }
    folder = parent(of: folder)
  }
}
