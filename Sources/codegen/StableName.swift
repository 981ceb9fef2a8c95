import Foundation

/// What a file or folder is called as seen from another folder, wherever the two stand together:
/// `../specs/a.yaml`, or `./a.yaml` for what stands in that folder. Where they share no folder but
/// that of all folders, the name alone: the way there would tell where on this disk they are.
func stableName(of path: String, from folder: String) -> String {
  let target = realParts(path)
  let start = realParts(folder)
  let shared = zip(target.dropLast(), start).prefix { $0 == $1 }.count
  if shared == 0 { return target.last ?? "" }
  let up = [String](repeating: "..", count: start.count - shared)
  let parts = up + target.dropFirst(shared)
  return (up.isEmpty ? "./" : "") + parts.joined(separator: "/")
}

/// The names on the way from the root to a path, links followed as far as it is there.
private func realParts(_ path: String) -> [String] {
  (realPath(path) ?? path).split(separator: "/").map { String($0) }
}
