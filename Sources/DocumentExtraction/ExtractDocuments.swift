public import YAMLTree

/// An OpenAPI document found on a documentation page.
public struct ExtractedDocument: Sendable, Hashable {
  /// The format of the document.
  public enum FileExtension: String, Sendable, Hashable {
    case yaml, json
  }

  /// Consists only of `a`–`z`, `0`–`9` and `-`, is not empty, and is unique in the page.
  public var name: String
  public var fileExtension: FileExtension
  /// The document as published: the content of its code block, byte for byte.
  public var bytes: [UInt8]
  /// The line of the page where its code block starts, counted from 1.
  public var line: Int

  public var fileName: String { name + "." + fileExtension.rawValue }
}

/// Returns the OpenAPI documents in the code blocks of a documentation page in Markdown or MDX, in
/// order.
///
/// A code block contains a document if it is marked as YAML or JSON, or not marked, and its content
/// is a mapping with the key `openapi` or `swagger`. Other blocks are skipped, except one that
/// starts like a document and cannot be read. Finding nothing is a problem, too.
///
/// - Parameters:
///   - bytes: the contents of the page.
///   - file: used for all locations.
///   - pageName: the name of the page's file, for documents whose servers provide no name.
///   - name: replaces the name derived from a document's server; made safe, too.
///   - manifestName: the name of the manifest, which no document may have.
///   - problems: receives the problems, all of them errors, with locations in the page.
public func extractDocuments(
  fromPage bytes: [UInt8], file: FileID, pageName: String, name: String? = nil,
  manifestName: String, into problems: inout [ExtractProblem]
) -> [ExtractedDocument] {
  let fences = codeFences(inPage: bytes)
  var found: [FoundDocument] = []
  var isSomethingWrong = false
  for fence in fences where readableLanguages.contains(fence.language) {
    switch readBlock(fence, file: file) {
    case .document(let document): found.append(document)
    case .other: break
    case .problem(let problem):
      isSomethingWrong = true
      problems.append(problem)
    }
  }
  if found.isEmpty, !isSomethingWrong {
    problems.append(.noDocument(among: fences, file: file))
  }
  return nameDocuments(
    found, name: name, pageName: pageName, manifestName: manifestName, into: &problems)
}

/// The marks of blocks that may contain a document; empty means no mark.
private let readableLanguages: Set = ["", "yaml", "yml", "json"]

/// What a code block contains.
private enum Block {
  case document(FoundDocument)
  case other
  case problem(ExtractProblem)
}

/// Determines what a code block contains by reading it.
private func readBlock(_ fence: CodeFence, file: FileID) -> Block {
  let location = Location(file: file, line: fence.line, column: fence.column)
  let (reading, fileExtension) = readContent(fence.content, file: file)
  let isDocument = reading.root.map { $0["openapi"] != nil || $0["swagger"] != nil }
  // Checked last: an unclosed block contains the rest of the page, which is rarely YAML.
  guard isDocument ?? startsLikeDocument(fence.content) else { return .other }
  guard fence.isClosed else { return .problem(.notClosed(at: location)) }
  guard let root = reading.root else {
    return .problem(.unreadable(reading.problems, in: fence, file: file))
  }
  return .document(
    FoundDocument(
      root: root, fileExtension: fileExtension, bytes: fence.content, location: location))
}

/// Parses the content of a code block and determines its format. A block marked `json` may be YAML
/// and vice versa, so the mark is ignored.
private func readContent(
  _ content: [UInt8], file: FileID
) -> (reading: TreeReading, fileExtension: ExtractedDocument.FileExtension) {
  let isBlank: (UInt8) -> Bool = { " \t\r\n".utf8.contains($0) }
  guard content.first(where: { !isBlank($0) }) == UInt8(ascii: "{") else {
    return (readTree(content, file: file, name: "block.yaml"), .yaml)
  }
  let json = readTree(content, file: file, name: "block.json")
  guard json.root == nil else { return (json, .json) }
  // A flow mapping in YAML starts with a brace, too.
  let yaml = readTree(content, file: file, name: "block.yaml")
  return yaml.root == nil ? (json, .json) : (yaml, .yaml)
}

/// Returns whether the first key of a code block is `openapi` or `swagger`.
private func startsLikeDocument(_ content: [UInt8]) -> Bool {
  let text = String(decoding: content, as: UTF8.self)
  let lines = text.split(whereSeparator: \.isNewline).lazy.map { line in
    line.drop { $0.isWhitespace || $0 == "{" }
  }
  let first = lines.first { line in
    !line.isEmpty && !line.hasPrefix("#") && !line.hasPrefix("%") && !line.hasPrefix("---")
  }
  guard let first else { return false }
  let unquoted = first.drop { "\"'".contains($0) }
  let key = unquoted.prefix { $0.isLetter }
  let rest = unquoted.dropFirst(key.count).drop { "\"'".contains($0) || $0.isWhitespace }
  return ["openapi", "swagger"].contains(key) && rest.hasPrefix(":")
}
