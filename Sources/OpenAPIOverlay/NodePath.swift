import YAMLTree

/// The path from the root of a tree to one of its nodes: at each step, the position among the items
/// of a sequence or the entries of a mapping.
struct NodePath: Hashable, Sendable {
  var positions: [Int] = []
}

extension NodePath: Comparable {
  /// Document order: a node comes before its contents.
  static func < (a: NodePath, b: NodePath) -> Bool {
    a.positions.lexicographicallyPrecedes(b.positions)
  }
}

extension NodePath {
  /// Returns the normalized path (RFC 9535, section 2.7) in a tree that contains this path.
  func normalized(in root: Node) -> String {
    var text = "$"
    var node = root
    for position in positions {
      switch node.content {
      case .mapping(let mapping) where mapping.entries.indices.contains(position):
        text += "['" + Self.escaped(mapping.entries[position].key) + "']"
        node = mapping.entries[position].value
      case .sequence(let nodes) where nodes.indices.contains(position):
        text += "[\(position)]"
        node = nodes[position]
      case .mapping, .sequence, .scalar: return text
      }
    }
    return text
  }

  private static func escaped(_ name: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "'", "\\": text.append(contentsOf: ["\\", scalar])
      case "\u{8}": text.append(contentsOf: "\\b".unicodeScalars)
      case "\u{C}": text.append(contentsOf: "\\f".unicodeScalars)
      case "\n": text.append(contentsOf: "\\n".unicodeScalars)
      case "\r": text.append(contentsOf: "\\r".unicodeScalars)
      case "\t": text.append(contentsOf: "\\t".unicodeScalars)
      case "\0"..."\u{1F}":
        let hex = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - hex.count)
        text.append(contentsOf: "\\u\(zeros)\(hex)".unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}

extension Node {
  /// The node at a path, if there is one.
  subscript(path: NodePath) -> Node? {
    var node = self
    for position in path.positions {
      switch node.content {
      case .mapping(let mapping) where mapping.entries.indices.contains(position):
        node = mapping.entries[position].value
      case .sequence(let nodes) where nodes.indices.contains(position):
        node = nodes[position]
      case .mapping, .sequence, .scalar: return nil
      }
    }
    return node
  }
}
