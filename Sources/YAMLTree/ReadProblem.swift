/// A problem in a document, with its location.
public struct ReadProblem: Error, Hashable, Sendable {
  /// What happens to the document.
  public enum Severity: String, Hashable, Sendable {
    /// The document is refused.
    case error
    /// The document is read, in the way that the message describes.
    case warning
  }

  /// A second location related to a problem.
  public struct Note: Hashable, Sendable {
    public var message: String
    public var location: Location

    public init(_ message: String, at location: Location) {
      self.message = message
      self.location = location
    }
  }

  public var severity: Severity
  public var code: Code
  /// What is wrong, without a period at the end.
  public var message: String
  public var location: Location
  public var related: [Note]
  /// How to fix it.
  public var help: String?

  public init(
    _ code: Code, _ message: String, at location: Location, severity: Severity = .error,
    related: [Note] = [], help: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
    self.related = related
    self.help = help ?? code.remedy
  }
}

extension ReadProblem {
  /// The kind of a problem, with a stable name.
  public enum Code: String, CaseIterable, Hashable, Sendable {
    /// The file has more bytes than `ReadLimits.fileSize`, or than fit into memory.
    case tooLarge = "too-large"
    /// Collections are nested deeper than `ReadLimits.depth`.
    case tooDeep = "too-deep"
    /// There are more nodes than `ReadLimits.nodes`, counted after the expansion of aliases.
    case tooManyNodes = "too-many-nodes"
    /// The YAML parser produced more events than `ReadLimits.events`.
    case tooManyEvents = "too-many-events"
    /// A scalar has more bytes than `ReadLimits.scalarLength`.
    case scalarTooLong = "scalar-too-long"
    /// A key has more bytes than `ReadLimits.keyLength`.
    case keyTooLong = "key-too-long"

    /// The bytes are not UTF-8: another encoding, an overlong form or an encoded surrogate.
    case notUTF8 = "not-utf-8"
    /// A second byte order mark follows the first one.
    case repeatedByteOrderMark = "repeated-byte-order-mark"
    /// A control character that YAML does not allow unescaped.
    case controlCharacter = "control-character"
    /// U+0085, U+2028 or U+2029 outside quotes, which YAML 1.1 and 1.2 read differently.
    case lineSeparator = "line-separator"
    /// A control character outside quotes that changes the display order of text.
    case bidiControl = "bidi-control"

    /// The text is not JSON (RFC 8259).
    case jsonSyntax = "json-syntax"
    /// The text is not YAML, or not YAML that the parser supports.
    case yamlSyntax = "yaml-syntax"
    /// There is nothing but whitespace and comments.
    case emptyDocument = "empty-document"
    /// A second document follows the first one.
    case severalDocuments = "several-documents"
    /// A directive that is neither `%YAML 1.1` nor `%YAML 1.2`.
    case unsupportedDirective = "unsupported-directive"
    /// A tag that is not one of the core schema.
    case unsupportedTag = "unsupported-tag"
    /// A tag of the core schema on a value that it does not apply to.
    case tagMismatch = "tag-mismatch"

    /// Two entries of a mapping have the same key; the later one wins.
    case duplicateKey = "duplicate-key"
    /// A key that is a mapping or a sequence.
    case complexKey = "complex-key"
    /// The value of a merge key (`<<`) is neither a mapping nor a sequence of mappings.
    case mergeValue = "merge-value"
    /// An alias without a preceding anchor.
    case undefinedAlias = "undefined-alias"
    /// An alias inside the value of its own anchor.
    case aliasCycle = "alias-cycle"

    /// The content is JSON but the name says YAML, or vice versa.
    case nameDoesNotFitContent = "name-does-not-fit-content"
  }
}

extension ReadProblem.Code {
  /// How to fix a problem if the fix is always the same.
  fileprivate var remedy: String? {
    switch self {
    case .tooLarge, .tooManyNodes, .tooManyEvents: "split the document into several files"
    case .tooDeep: "move the most deeply nested part to a separate value, or remove it"
    case .scalarTooLong, .keyTooLong: "shorten it; no description needs to be that long"
    case .emptyDocument: "write a document into the file, or remove the file"
    case .jsonSyntax: "fix the text here; the mistake may be a little before"
    case .yamlSyntax:
      "fix the text here; the mistake may be on a line before, often in indentation, "
        + "a missing quote or a bracket that is not closed"
    case .aliasCycle: "write the value out in place of the alias"
    case .notUTF8, .repeatedByteOrderMark, .controlCharacter, .lineSeparator, .bidiControl,
      .severalDocuments, .unsupportedDirective, .unsupportedTag, .tagMismatch, .duplicateKey,
      .complexKey, .mergeValue, .undefinedAlias, .nameDoesNotFitContent:
      nil
    }
  }
}
