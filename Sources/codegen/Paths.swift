import Foundation

/// Resolves `path` relative to `folder`.
func join(_ folder: String, _ path: String) -> String {
  if path.hasPrefix("/") || folder.isEmpty || folder == "." { return path }
  var folder = folder[...]
  var path = path[...]
  // `specs/../Generated` is `Generated`, unless the folder is a link to somewhere else.
  while path.hasPrefix("../"), let last = folder.split(separator: "/").last,
    last != "..", last != ".", fileStatus(String(folder))?.isFolder != false
  {
    folder = folder.dropLast(last.count)
    if folder.hasSuffix("/") && folder.count > 1 { folder.removeLast() }
    path = path.dropFirst(3)
    if folder.isEmpty || folder == "." { return String(path) }
  }
  return folder.hasSuffix("/") ? "\(folder)\(path)" : "\(folder)/\(path)"
}

/// The parent folder of a path.
func parent(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

func lastPart(of path: String) -> String {
  path.split(separator: "/").last.map { String($0) } ?? path
}

/// A trailing slash would make the system follow a link.
func withoutTrailingSlashes(_ path: String) -> String {
  var path = path
  while path.utf8.count > 1 && path.hasSuffix("/") { path.removeLast() }
  return path
}

extension FileManager {
  /// Whether the path is a folder, following links.
  func isDirectory(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
  }
}

/// The name of a file's parent folder, even if the path is relative.
func folderName(of path: String) -> String? {
  let url = URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent()
  let name = url.lastPathComponent
  return name.isEmpty || name == "/" ? nil : name
}

/// Returns the absolute path without links; `nil` if nothing exists there.
func resolvedPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// Returns the absolute path without links. Missing components are kept as they are named.
func realPath(_ path: String) -> String? {
  var missing: [String] = []
  var path = withoutTrailingSlashes(path)
  while true {
    if let real = resolvedPath(path) { return ([real] + missing).joined(separator: "/") }
    let last = lastPart(of: path)
    // A dangling link could lead anywhere later, and so could a missing folder before `..`.
    guard fileStatus(path) == nil, path != "/", last != ".", last != ".." else { return nil }
    missing.insert(last, at: 0)
    path = parent(of: path)
  }
}

/// Whether a path is within a folder, following links.
func lies(_ path: String, within folder: String) -> Bool {
  guard let folder = realPath(folder), let path = realPath(path) else { return false }
  return path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
}
