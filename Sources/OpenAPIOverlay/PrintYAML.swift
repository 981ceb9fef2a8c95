import YAMLTree

/// Prints a tree as YAML 1.2 in block style.
///
/// Parsing the text yields a tree with the same content. The format depends only on the content,
/// not on how it was written; comments, anchors and merge keys are not part of a tree.
public func yaml(_ root: Node) -> String {
  var printer = YAMLPrinter()
  printer.printRoot(root)
  return String(decoding: printer.bytes, as: UTF8.self)
}

/// Collects the text of a document. Recursion is as deep as the tree, whose depth its reader
/// limits.
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

  /// Writes each entry on its own line; the first one continues the current line.
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

  /// Writes each item on its own line; the first one continues the current line.
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
    // Parsers look for the colon of a key only in the next 1,024 characters.
    if text.utf8.count > 1_000 {
      write("? \(text)\n")
      writeIndent(indent)
    } else {
      write(text)
    }
    write(":")
  }

  /// Writes a scalar and its line end, in a collection that begins at column `indent`.
  private mutating func append(_ scalar: Scalar, indent: Int) {
    guard case .string(let text) = scalar.value else {
      // Always in one form, whatever the context.
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
