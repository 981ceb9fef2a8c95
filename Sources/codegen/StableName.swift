import Foundation

/// Returns the path of a file or folder relative to another folder, the same wherever the two are
/// located together: `../specs/a.yaml`, or `./a.yaml` for a file in that folder. If they share only
/// the root folder, returns the name alone, because the path would reveal their location on this
/// disk.
func stableName(of path: String, from folder: String) -> String {
  let target = realParts(path)
  let start = realParts(folder)
  let shared = zip(target.dropLast(), start).prefix { $0 == $1 }.count
  if shared == 0 { return target.last ?? "" }
  let up = [String](repeating: "..", count: start.count - shared)
  let parts = up + target.dropFirst(shared)
  return (up.isEmpty ? "./" : "") + parts.joined(separator: "/")
}

/// The components of a path, following links as far as the path exists.
private func realParts(_ path: String) -> [String] {
  (realPath(path) ?? path).split(separator: "/").map { String($0) }
}
