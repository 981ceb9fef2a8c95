/// The result of reading a document: the tree, unless it was refused, and the problems.
public struct TreeReading: Sendable {
  /// `nil` if and only if `problems` contains an error.
  public var root: Node?
  /// The warnings in the order in which they were found, followed by the error, if there is one:
  /// reading stops at the first error.
  public var problems: [ReadProblem]
}

/// Reads one document into a tree.
///
/// The content determines the format: text whose first character is `{` or `[` is read as JSON (RFC
/// 8259), anything else as YAML 1.2. In YAML, aliases share the value of their anchor, so a node
/// reached through an alias has the location of the anchor.
///
/// - Parameters:
///   - bytes: the contents of the file; UTF-8, with or without a byte order mark.
///   - file: used for all locations.
///   - name: the name of the file. Only its extension is used: it determines whether text that
///     starts like JSON but is not may still be YAML, and whether to warn about a name that does
///     not fit the content.
public func readTree(
  _ bytes: [UInt8], file: FileID, name: String, limits: ReadLimits = ReadLimits()
) -> TreeReading {
  let text: SourceText
  do throws(ReadProblem) {
    text = try SourceText(bytes, file: file, limits: limits)
  } catch {
    return TreeReading(root: nil, problems: [error])
  }
  let ending = FileEnding(name)
  let startsAsJSON = text.firstByte == UInt8(ascii: "{") || text.firstByte == UInt8(ascii: "[")
  guard startsAsJSON else {
    var reading = readYAML(text, limits: limits)
    if ending == .json { reading.problems.insert(.misnamed("YAML", not: "JSON", text), at: 0) }
    return reading
  }
  var reading = readJSON(text, limits: limits)
  guard ending == .yaml else { return reading }
  if let failure = reading.error, failure.code == .jsonSyntax {
    return chooseReading(json: reading, failure, yaml: readYAML(text, limits: limits))
  }
  reading.problems.insert(.misnamed("JSON", not: "YAML", text), at: 0)
  return reading
}

/// Reads JSON, whatever the name of the file.
func readJSON(_ text: SourceText, limits: ReadLimits) -> TreeReading {
  var reader = JSONReader(text, limits: limits)
  do throws(ReadProblem) {
    let root = try reader.read()
    return TreeReading(root: root, problems: reader.builder.warnings)
  } catch {
    return TreeReading(root: nil, problems: reader.builder.warnings + [error])
  }
}

/// Text in braces that is not JSON is a flow collection of YAML, or neither; then the reader that
/// got further has the better explanation.
private func chooseReading(
  json: TreeReading, _ jsonError: ReadProblem, yaml: TreeReading
) -> TreeReading {
  guard let yamlError = yaml.error, yamlError.code == .yamlSyntax else { return yaml }
  return jsonError.location > yamlError.location ? json : yaml
}

/// What the name of a file says about its content.
private enum FileEnding {
  case json, yaml, other

  init(_ name: String) {
    let name = name.lowercased()
    if name.hasSuffix(".json") {
      self = .json
    } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      self = .yaml
    } else {
      self = .other
    }
  }
}

extension TreeReading {
  fileprivate var error: ReadProblem? {
    problems.last.flatMap { $0.severity == .error ? $0 : nil }
  }
}

extension ReadProblem {
  fileprivate static func misnamed(
    _ content: String, not ending: String, _ text: SourceText
  ) -> ReadProblem {
    ReadProblem(
      .nameDoesNotFitContent,
      "the file name says \(ending), but the content is read as \(content)",
      at: text.location(of: text.start), severity: .warning, help: "rename the file")
  }
}
