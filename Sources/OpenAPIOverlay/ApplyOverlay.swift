import SourceDiagnostics
import YAMLTree

/// Applies the actions of an overlay (section 4.4.3), each to the result of the previous ones.
///
/// Nodes keep their source locations: those from the overlay point into the overlay, the others
/// into the document. An action that fails is reported and the following ones are still tried,
/// unless it exceeded a limit.
///
/// - Parameters:
///   - allowsUnmatched: makes an action that matches nothing a warning instead of an error.
///   - limits: how large the document may become.
public func applyOverlay(
  _ overlay: Overlay, to root: inout Node, allowsUnmatched: Bool = false,
  limits: ReadLimits = ReadLimits(), into diagnostics: inout Diagnostics
) {
  var application = OverlayApplication(
    version: overlay.version, allowsUnmatched: allowsUnmatched,
    budget: TreeBudget(root, limits: limits))
  for action in overlay.actions {
    do throws(Diagnostic) {
      try application.apply(action, to: &root)
    } catch {
      application.diagnostics.append(error)
      if error.code == .document(.overlayLimit) { break }
    }
  }
  diagnostics.append(contentsOf: application.diagnostics)
}

/// Applies the actions of one overlay.
private struct OverlayApplication {
  let version: Overlay.Version
  let allowsUnmatched: Bool
  var budget: TreeBudget
  var diagnostics: [Diagnostic] = []

  mutating func apply(_ action: Overlay.Action, to root: inout Node) throws(Diagnostic) {
    let paths = try paths(of: action.target, in: root, as: "target")
    switch action.change {
    case .nothing: return
    case .remove:
      guard paths.first?.positions.isEmpty == false else {
        throw Diagnostic(
          .overlayConflict,
          "the root of a document cannot be removed",
          at: action.target.location)
      }
      root.remove(paths[...])
    case .update(let value):
      try merge(value, into: paths, of: &root, action, source: nil)
    case .copy(let query):
      let sources = try self.paths(of: query, in: root, as: "copy")
      guard let source = sources.first, sources.count == 1, let value = root[source] else {
        throw Diagnostic(
          .overlayConflict, "'copy' selects \(sources.count) nodes; it must select one",
          at: query.location)
      }
      try merge(value, into: paths, of: &root, action, source: query.location)
    }
  }

  /// Returns the nodes that a query selects, in order and without duplicates.
  private func paths(
    of query: Overlay.Action.Query, in root: Node, as field: String
  ) throws(Diagnostic) -> [NodePath] {
    let paths: [NodePath]
    do throws(JSONPath.LimitProblem) {
      paths = try query.path.places(in: root).sorted()
    } catch {
      throw Diagnostic(
        .overlayLimit, "the JSONPath of '\(field)' \(error.message)", at: query.location)
    }
    if paths.isEmpty { throw unmatched(query, in: root, as: field) }
    return paths.indices.compactMap { index in
      index > 0 && paths[index] == paths[index - 1] ? nil : paths[index]
    }
  }

  /// - Parameter source: the location of the query that selected the value, if one did.
  private mutating func merge(
    _ value: Node, into paths: [NodePath], of root: inout Node, _ action: Overlay.Action,
    source: Location?
  ) throws(Diagnostic) {
    try checkKinds(of: paths, in: root, action)
    let size = TreeSize(value)
    let deepest = paths.map(\.positions.count).max() ?? 0
    guard deepest + size.depth <= budget.limits.depth else {
      throw Diagnostic(
        .overlayLimit,
        "this action nests more than \(budget.limits.depth) objects and arrays",
        at: source ?? value.location)
    }
    guard budget.admits(size.nodes * paths.count, to: root) else {
      throw Diagnostic(
        .overlayLimit,
        "with this action the document has more than \(budget.limits.nodes) keys and values",
        at: source ?? value.location)
    }
    var merge = MergeNode()
    root.edit(paths[...]) { merge.merge(value, intoMatched: &$0) }
    for conflict in merge.conflicts {
      diagnostics.append(report(conflict, source: source))
    }
  }

  /// Nodes that the same value is merged into must all be of the same kind.
  private func checkKinds(
    of paths: [NodePath], in root: Node, _ action: Overlay.Action
  ) throws(Diagnostic) {
    guard let first = paths.first.flatMap({ root[$0] }) else { return }
    if first.kind == .primitive && version == .v10 {
      throw Diagnostic(
        .overlayConflict, "in overlays of version 1.0 a target must be an object or an array",
        at: action.target.location,
        related: [Diagnostic.Related(message: "this is a plain value", location: first.location)],
        help: "write `overlay: 1.1.0`, or target the object that contains the value")
    }
    for path in paths.dropFirst() {
      guard let other = root[path], other.kind != first.kind else { continue }
      throw Diagnostic(
        .overlayConflict, "the target matches nodes of several kinds", at: action.target.location,
        related: [
          Diagnostic.Related(message: "\(first.kind.text)", location: first.location),
          Diagnostic.Related(message: "\(other.kind.text)", location: other.location),
        ], help: "write an action for each kind")
    }
  }

  private func report(_ conflict: MergeNode.Conflict, source: Location?) -> Diagnostic {
    var related = [
      Diagnostic.Related(
        message: "\(conflict.targetKind.text) is here", location: conflict.target)
    ]
    if source != nil {
      related.append(
        Diagnostic.Related(
          message: "\(conflict.valueKind.text) is copied from here", location: conflict.value))
    }
    return Diagnostic(
      .overlayConflict,
      "\(conflict.valueKind.text) cannot be merged into \(conflict.targetKind.text)",
      at: source ?? conflict.value, related: related,
      help: "remove the existing value in an action before this one")
  }

  private func unmatched(
    _ query: Overlay.Action.Query, in root: Node, as field: String
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      .unmatchedAction, "the \(field) matches nothing", at: query.location)
    if let nearest = query.path.nearest(in: root) {
      diagnostic.message += ": " + nearest.message
      diagnostic.related = [
        Diagnostic.Related(message: "what '\(nearest.path)' selects", location: nearest.location)
      ]
    }
    if allowsUnmatched { diagnostic.severity = .warning }
    return diagnostic
  }
}

extension Diagnostic: Error {}
