import YAMLTree

/// A tree on one line, for comparison: strings are in quotes, numbers are normalized.
func treeText(_ node: Node) -> String {
  switch node.content {
  case .scalar(let scalar):
    scalarText(scalar.value)
  case .sequence(let nodes):
    "[" + nodes.map(treeText).joined(separator: ", ") + "]"
  case .mapping(let mapping):
    "{" + mapping.entries.map { "\($0.key): \(treeText($0.value))" }.joined(separator: ", ") + "}"
  }
}

private func scalarText(_ value: ScalarValue) -> String {
  switch value {
  case .null: "null"
  case .bool(let bool): "\(bool)"
  case .integer(let text):
    if text.hasPrefix("0x") {
      Int(text.dropFirst(2), radix: 16).map(String.init) ?? text
    } else if text.hasPrefix("0o") {
      Int(text.dropFirst(2), radix: 8).map(String.init) ?? text
    } else {
      Int(text).map(String.init) ?? text
    }
  case .number(let text): Double(text).map { "\($0)" } ?? text
  case .string(let text): "'\(text)'"
  }
}

/// Problems as `2:1 warning duplicate-key`.
func problemTexts(_ problems: [ReadProblem]) -> [String] {
  problems.map { "\(place($0.location)) \($0.severity) \($0.code.rawValue)" }
}

/// A location as `line:column`.
func place(_ location: Location) -> String {
  "\(location.line):\(location.column)"
}

/// Reads text that is not from a file.
func read(
  _ text: String, name: String = "text.yaml", limits: ReadLimits = ReadLimits()
) -> TreeReading {
  readTree(Array(text.utf8), file: FileID(0), name: name, limits: limits)
}

/// The result of reading text: its tree, or its problems if there are any.
func outcome(_ text: String, name: String = "text.yaml") -> String {
  let reading = read(text, name: name)
  return (problemTexts(reading.problems) + (reading.root.map { [treeText($0)] } ?? []))
    .joined(separator: "; ")
}
