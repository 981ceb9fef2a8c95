import SourceDiagnostics
import YAMLTree

/// How far a query that selects nothing leads.
struct NearestPath {
  /// The longest prefix of the query that selects something, as written.
  let path: String
  /// The first node that it selects.
  let location: Location
  /// What exists, and what is missing in it.
  let message: String
}

extension JSONPath {
  private static let nodeLimit = 10_000
  private static let nameLimit = 5_000

  /// Determines where a query stops selecting anything. Returns `nil` if that takes too long.
  func nearest(in root: Node) -> NearestPath? {
    var nearest = root
    for (index, segment) in segments.enumerated() {
      do throws(LimitProblem) {
        // The complete query is known to select nothing and would take longest.
        if index + 1 < segments.count, let next = try first(upTo: index + 1, in: root) {
          nearest = next
          continue
        }
        let path = prefix(upTo: index)
        return NearestPath(
          path: path, location: nearest.location,
          message: "'\(path)' exists, but " + (try missing(segment, at: index, in: root)))
      } catch {
        return nil
      }
    }
    return nil
  }

  private func missing(
    _ segment: Segment, at index: Int, in root: Node
  ) throws(LimitProblem) -> String {
    guard case .name(let name) = segment.selectors.first, segment.selectors.count == 1 else {
      let text = prefix(upTo: index + 1).unicodeScalars
      let part = text.dropFirst(prefix(upTo: index).unicodeScalars.count)
      return "nothing in it matches '\(String(part).trimmingBlanks)'"
    }
    var message = "has no '\(name)'"
    if segment.reach == .descendants { message += " at any depth" }
    let known = try names(before: index, reach: segment.reach, in: root)
    if let close = closest(to: name, among: known) { message += "; did you mean '\(close)'?" }
    return message
  }

  /// Returns the names that exist where the segment at `index` looks for one.
  private func names(
    before index: Int, reach: Segment.Reach, in root: Node
  ) throws(LimitProblem) -> [String] {
    var segments = Array(segments.prefix(index))
    if reach == .descendants {
      segments.append(Segment(reach: .descendants, selectors: [.wildcard], end: 0))
    }
    var evaluator = JSONPathEvaluator(root: root, limits: Limits())
    var names: [String] = []
    var nodes = 0
    func collect(_ node: Node) -> Bool {
      names += node.mapping?.entries.map(\.key) ?? []
      nodes += 1
      return nodes < Self.nodeLimit && names.count < Self.nameLimit
    }
    // A node is not among its own descendants, but its names count, too.
    if reach == .descendants, let start = try first(upTo: index, in: root) { _ = collect(start) }
    _ = try evaluator.select(segments, from: 0, in: root) { node, _ in collect(node) }
    return names
  }
}

/// Returns the most similar of `names`, if it differs from `name` only by a typo.
private func closest(to name: String, among names: [String]) -> String? {
  let wanted = Array(name.lowercased().unicodeScalars)
  guard wanted.count <= 100 else { return nil }
  var best: (name: String, distance: Int)?
  var seen = Set<String>()
  for candidate in names where seen.insert(candidate).inserted {
    let letters = Array(candidate.lowercased().unicodeScalars)
    let most = min(best.map { $0.distance - 1 } ?? .max, max(1, wanted.count / 3))
    guard abs(letters.count - wanted.count) <= most else { continue }
    let distance = editDistance(wanted, letters)
    if distance <= most { best = (candidate, distance) }
  }
  return best?.name
}

extension String {
  fileprivate var trimmingBlanks: Substring {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    return rest
  }
}
