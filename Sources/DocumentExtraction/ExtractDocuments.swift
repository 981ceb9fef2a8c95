public import YAMLTree

/// An OpenAPI document found on a documentation page.
public struct ExtractedDocument: Sendable, Hashable {
  /// The format that the document is written in.
  public enum FileExtension: String, Sendable, Hashable {
    case yaml, json
  }

  /// Of `a`–`z`, `0`–`9` and `-` only, and not empty; no other document of the page has it.
  public var name: String
  public var fileExtension: FileExtension
  /// The document as published: the content of its code block, byte for byte.
  public var bytes: [UInt8]
  /// The line of the page that its code block starts on, counted from 1.
  public var line: Int

  public var fileName: String { name + "." + fileExtension.rawValue }
}

/// Takes a documentation page in Markdown or MDX; gives the OpenAPI documents in its code blocks,
/// in the order of the page.
///
/// A code block holds a document when it is marked as YAML or JSON, or not marked at all, and its
/// content is a mapping with the key `openapi` or `swagger`. Any other block is passed over, except
/// one that starts like a document and cannot be read. Nothing found is a problem too.
///
/// - Parameters:
///   - bytes: the contents of the page.
///   - file: goes into every location.
///   - pageName: the name of the page's file, for documents whose servers give no name.
///   - name: the name to use in place of the one that a document's server gives; made safe too.
///   - manifestName: the name of the file that no document may have.
///   - problems: gets what was wrong, all of it errors, with places in the page.
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

/// What a block that may hold a document is marked with; empty is no mark.
private let readableLanguages: Set = ["", "yaml", "yml", "json"]

/// What a code block turned out to be.
private enum Block {
  case document(FoundDocument)
  case other
  case problem(ExtractProblem)
}

/// Takes a code block; decides by reading it what it is.
private func readBlock(_ fence: CodeFence, file: FileID) -> Block {
  let location = Location(file: file, line: fence.line, column: fence.column)
  let (reading, fileExtension) = readContent(fence.content, file: file)
  let isDocument = reading.root.map { $0["openapi"] != nil || $0["swagger"] != nil }
  // Asked last: everything up to the end of the page has become content, which seldom is YAML.
  guard isDocument ?? startsLikeDocument(fence.content) else { return .other }
  guard fence.isClosed else { return .problem(.notClosed(at: location)) }
  guard let root = reading.root else {
    return .problem(.unreadable(reading.problems, in: fence, file: file))
  }
  return .document(
    FoundDocument(
      root: root, fileExtension: fileExtension, bytes: fence.content, location: location))
}

/// Takes the content of a code block; gives its tree and the format that it turned out to have.
/// A block marked `json` may be YAML and the other way round, so the mark is not asked.
private func readContent(
  _ content: [UInt8], file: FileID
) -> (reading: TreeReading, fileExtension: ExtractedDocument.FileExtension) {
  let isBlank: (UInt8) -> Bool = { " \t\r\n".utf8.contains($0) }
  guard content.first(where: { !isBlank($0) }) == UInt8(ascii: "{") else {
    return (readTree(content, file: file, name: "block.yaml"), .yaml)
  }
  let json = readTree(content, file: file, name: "block.json")
  guard json.root == nil else { return (json, .json) }
  // A flow mapping of YAML starts with a brace too.
  let yaml = readTree(content, file: file, name: "block.yaml")
  return yaml.root == nil ? (json, .json) : (yaml, .yaml)
}

/// Takes the content of a code block; tells whether its first key is `openapi` or `swagger`.
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
