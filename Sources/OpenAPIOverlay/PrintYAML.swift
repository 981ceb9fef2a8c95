import YAMLTree

/// Prints a tree as YAML 1.2 in block style.
///
/// Reading the text gives a tree of the same content. The form depends on the content alone, not on
/// how it was written; comments, anchors and merge keys are no part of a tree.
public func yaml(_ root: Node) -> String {
  var printer = YAMLPrinter()
  printer.printRoot(root)
  return String(decoding: printer.bytes, as: UTF8.self)
}

/// Collects the text of a document. It goes as deep as the tree, which its reader limits.
private struct YAMLPrinter {
  private(set) var bytes: [UInt8] = []

  mutating func printRoot(_ node: Node) {
    switch node.content {
    case .scalar(let scalar):
      append(scalar, indent: 0)
    case .sequence(let nodes):
      if nodes.isEmpty { write("[]\n") } else { append(nodes, indent: 0) }
    case .mapping(let mapping):
      if mapping.entries.isEmpty { write("{}\n") } else { append(mapping, indent: 0) }
    }
  }

  /// The entries in lines of their own, except that the first goes on in the line that there is.
  private mutating func append(_ mapping: Mapping, indent: Int) {
    for (position, entry) in mapping.entries.enumerated() {
      if position > 0 { writeIndent(indent) }
      printKey(entry.key, indent: indent)
      switch entry.value.content {
      case .scalar(let scalar):
        write(" ")
        append(scalar, indent: indent)
      case .sequence(let nodes):
        guard !nodes.isEmpty else {
          write(" []\n")
          continue
        }
        write("\n")
        writeIndent(indent + 2)
        append(nodes, indent: indent + 2)
      case .mapping(let mapping):
        guard !mapping.entries.isEmpty else {
          write(" {}\n")
          continue
        }
        write("\n")
        writeIndent(indent + 2)
        append(mapping, indent: indent + 2)
      }
    }
  }

  /// The items in lines of their own, except that the first goes on in the line that there is.
  private mutating func append(_ nodes: [Node], indent: Int) {
    for (position, node) in nodes.enumerated() {
      if position > 0 { writeIndent(indent) }
      write("- ")
      switch node.content {
      case .scalar(let scalar): append(scalar, indent: indent)
      case .sequence(let nodes):
        if nodes.isEmpty { write("[]\n") } else { append(nodes, indent: indent + 2) }
      case .mapping(let mapping):
        if mapping.entries.isEmpty { write("{}\n") } else { append(mapping, indent: indent + 2) }
      }
    }
  }

  private mutating func printKey(_ key: String, indent: Int) {
    let text = YAMLText(key).key
    // Readers look for the colon of a key in the next 1,024 characters only.
    if text.utf8.count > 1_000 {
      write("? \(text)\n")
      writeIndent(indent)
    } else {
      write(text)
    }
    write(":")
  }

  /// A scalar and the end of its line, in a collection that begins at column `indent`.
  private mutating func append(_ scalar: Scalar, indent: Int) {
    guard case .string(let text) = scalar.value else {
      // In one form, so that nothing is left to the place where it stands.
      write(scalar.value == .null ? "null\n" : scalar.text + "\n")
      return
    }
    switch YAMLText(text).value {
    case .line(let line): write(line + "\n")
    case .block(let heading, let lines):
      write(heading + "\n")
      for line in lines {
        if !line.isEmpty { writeIndent(indent + 2) }
        bytes += line.utf8
        write("\n")
      }
    }
  }

  private mutating func write(_ text: String) {
    bytes += text.utf8
  }

  private mutating func writeIndent(_ indent: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
  }
}
