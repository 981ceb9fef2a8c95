/// Paths in references, with `/` as separator.
enum RelativePath {
  /// Whether a path is relative: no URL, absolute path, drive or network share.
  static func isRelative(_ path: String) -> Bool {
    guard let first = path.unicodeScalars.first else { return false }
    if first == "/" || first == "\\" || path.utf8.contains(0) { return false }
    let head = path.prefix { $0 != "/" }
    return !head.contains(":")
  }

  /// Resolves `path` against the folder of `file`, removing `.` and, where possible, `..`.
  static func resolve(_ path: String, from file: String) -> String {
    var parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        if let last = parts.last, last != "..", !last.isEmpty {
          parts.removeLast()
        } else {
          parts.append(part)
        }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// `path` relative to the folder of `file`: the inverse of `resolve`.
  static func relative(_ path: String, to file: String) -> String {
    let parts = path.split(separator: "/")
    let folder = file.split(separator: "/").dropLast()
    let shared = zip(parts.dropLast(), folder).prefix { $0 == $1 }.count
    let up = [Substring](repeating: "..", count: folder.count - shared)
    return (up + parts.dropFirst(shared)).joined(separator: "/")
  }

  static func lastPart(_ path: String) -> String {
    path.split(separator: "/").last.map { String($0) } ?? ""
  }

  /// The last part, without its extension.
  static func baseName(_ path: String) -> String {
    let name = lastPart(path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The name of the folder that contains a file.
  static func folderName(_ path: String) -> String? {
    path.split(separator: "/").dropLast().last { $0 != "." && $0 != ".." }.map { String($0) }
  }
}
