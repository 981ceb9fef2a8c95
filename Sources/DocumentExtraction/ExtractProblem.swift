public import YAMLTree

/// Why a page, or a block in it, yields no document.
public struct ExtractProblem: Sendable, Hashable {
  public var message: String
  /// How to fix it.
  public var help: String
  /// The location in the page.
  public var location: Location
}

extension ExtractProblem {
  /// No block of the page is a document or looks like one.
  static func noDocument(among fences: [CodeFence], file: FileID) -> ExtractProblem {
    let unclosed = fences.last.flatMap { $0.isClosed ? nil : $0 }
    let location = unclosed.map { (line: $0.line, column: $0.column) } ?? (line: 1, column: 1)
    let help =
      unclosed == nil
      ? """
      pass the Markdown source of a page that shows the document (often the address of the page \
      followed by '.md'); a file that is an OpenAPI document itself needs no extraction
      """
      : "close the code block that starts here: it includes the rest of the page"
    return ExtractProblem(
      message: """
        no OpenAPI document on this page: looked for a code block marked 'yaml' or 'json', or not \
        marked at all, with a top-level key 'openapi' or 'swagger'; code blocks seen: \
        \(fences.count)
        """,
      help: help, location: Location(file: file, line: location.line, column: location.column))
  }

  /// The code block of a document is not closed.
  static func notClosed(at location: Location) -> ExtractProblem {
    ExtractProblem(
      message: "the code block of this OpenAPI document is not closed before the end of the page",
      help: """
        add the closing fence, as long as this one and of the same character; if the page was cut \
        off, fetch it again
        """,
      location: location)
  }

  /// A block starts like a document but is neither YAML nor JSON.
  static func unreadable(
    _ readProblems: [ReadProblem], in fence: CodeFence, file: FileID
  ) -> ExtractProblem {
    let error = readProblems.first { $0.severity == .error }
    let opening = Location(file: file, line: fence.line, column: fence.column)
    let reason = error.map { ": " + $0.message } ?? ""
    let help = error?.help.map { $0 + "; " } ?? ""
    return ExtractProblem(
      message: "this code block starts like an OpenAPI document but cannot be read" + reason,
      help: help + """
        fix the block, which starts on line \(fence.line), or, if it only shows part of a \
        document, mark it as 'text'
        """,
      location: error.map { fence.placeInPage($0.location) } ?? opening)
  }

  /// No name can be derived from the servers or from `text`, the page's name or the given one.
  static func unnameable(_ text: String, at location: Location) -> ExtractProblem {
    ExtractProblem(
      message: """
        no name for this OpenAPI document: no server has one, and '\(text)' has none of a-z and \
        0-9, which names are made of
        """,
      help: "pass a name of letters and digits with --name", location: location)
  }

  /// Two different documents of a page cannot be told apart.
  static func sameName(
    _ name: String, at location: Location, as other: Location
  ) -> ExtractProblem {
    ExtractProblem(
      message: """
        this OpenAPI document and the one on line \(other.line) would both be named '\(name)': \
        they differ neither by method and path nor by title and version
        """,
      help: "put each on a separate page and name them with --name", location: location)
  }

  /// A document would have the name of the manifest.
  static func manifestName(_ name: String, at location: Location) -> ExtractProblem {
    ExtractProblem(
      message: "this OpenAPI document would be named \(name), like the manifest",
      help: "pass another name with --name", location: location)
  }
}
