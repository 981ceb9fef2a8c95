import YAMLTree

/// Everything that a run can say about a document. The raw value is what a person sees in
/// brackets at the end of a message, and can search for.
public enum DiagnosticCode: Hashable, Sendable {
  /// What reading the text of a file can find: see `ReadProblem.Code`.
  case reading(ReadProblem.Code)
  case document(DocumentCode)
}

/// What can be said of a document that was read.
public enum DocumentCode: String, CaseIterable, Sendable {
  // What refuses a document or a run.

  /// A file or folder is missing or cannot be read.
  case unreadable = "unreadable"
  /// There is nothing to generate from.
  case noDocuments = "no-documents"
  /// The manifest says something that it cannot say.
  case manifest = "manifest"
  /// The file has neither `openapi` nor `swagger`.
  case notOpenAPI = "not-openapi"
  /// The version of the specification is not one that is read.
  case unsupportedVersion = "unsupported-version"
  /// References lead back to themselves without a type in between.
  case referenceCycle = "reference-cycle"
  /// Two documents would have the same namespace, or a namespace cannot be a name.
  case namespace = "namespace"
  /// A page to extract from holds no document, or a broken one.
  case extract = "extract"
  /// A defect of the generator: what it made does not hold together.
  case inconsistent = "inconsistent"

  // What is wrong with an overlay.

  /// A file that has to be an overlay is none.
  case notOverlay = "not-overlay"
  /// An overlay says something that its specification does not allow.
  case overlay = "overlay"
  /// The text of a target, or of what is to be copied, is no JSONPath.
  case jsonPath = "json-path"
  /// An action of an overlay matches nothing. An error, unless the run allows it.
  case unmatchedAction = "unmatched-action"
  /// What an action brings does not fit what it matches.
  case overlayConflict = "overlay-conflict"
  /// An action asks for too much work, or makes the document too large.
  case overlayLimit = "overlay-limit"
  /// A JSONPath that was understood although RFC 9535 does not allow it. A warning.
  case looseJSONPath = "loose-json-path"

  // What was approximated or left out.

  /// A newer minor version is read as the newest that is known.
  case newerVersion = "newer-version"
  /// A field that the specification asks for is missing.
  case missingField = "missing-field"
  /// A field that the specification does not have.
  case unknownField = "unknown-field"
  /// A keyword that JSON Schema and OpenAPI do not have.
  case unknownKeyword = "unknown-keyword"
  /// A value is of another kind than the specification asks for.
  case wrongKind = "wrong-kind"
  /// A part of the document that is not generated yet.
  case leftOut = "left-out"
  /// A path or path template is odd, or an operation cannot be sent because of it.
  case oddPath = "odd-path"
  /// A parameter cannot be sent, or not as the document says.
  case parameter = "parameter"
  /// `nullable` in a document of 3.1.
  case nullableIn31 = "nullable-in-3.1"
  /// A name that may be taken for another one: unseen characters, or letters that look alike.
  case oddName = "odd-name"
  /// A type that JSON Schema does not have.
  case unknownType = "unknown-type"
  /// A name in `required` that `properties` does not define.
  case requiredUndefined = "required-undefined"
  /// A value of an enumeration cannot be a case.
  case valueLeftOut = "value-left-out"
  /// A default that its own schema does not allow.
  case defaultLeftOut = "default-left-out"
  /// Siblings of `$ref` that a document of 3.0 ignores.
  case ignoredSibling = "ignored-sibling"
  /// A reference that leads to nothing that may be opened.
  case danglingReference = "dangling-reference"
  /// What is asked of one value does not go together, in an `allOf` or in one schema.
  case contradiction = "contradiction"
  /// A value whose type is not told apart, and is therefore `JSONValue`.
  case untyped = "untyped"
  /// A media type that is not decoded.
  case mediaType = "media-type"
  /// A response that cannot be told by its status.
  case status = "status"
  /// Something so large that compiling it takes long.
  case large = "large"
  /// A security scheme that the runtime cannot meet.
  case security = "security"
  /// No server that a client could use by default.
  case server = "server"

  // What was decided.

  /// A path holds a query that every call has, or a fragment that none has.
  case fixedQuery = "fixed-query"
  /// Names that would have been equal were told apart.
  case nameCollision = "name-collision"
  /// Keywords that decoding does not check.
  case unchecked = "unchecked"
  /// Headers of a response have no types of their own; they are reachable as text.
  case untypedHeaders = "untyped-headers"
}

extension DiagnosticCode {
  public var name: String {
    switch self {
    case .reading(let code): code.rawValue
    case .document(let code): code.rawValue
    }
  }

  public static var allCases: [DiagnosticCode] {
    ReadProblem.Code.allCases.map { .reading($0) } + DocumentCode.allCases.map { .document($0) }
  }
}

extension DiagnosticCode {
  /// Whether a person can allow it: it may be a warning, or, as only an action of an overlay that
  /// matches nothing, an error that is made one.
  public var canBeAllowed: Bool {
    switch self {
    case .reading(let code): code == .duplicateKey || code == .nameDoesNotFitContent
    case .document(let code): code.severity == .warning || code == .unmatchedAction
    }
  }

  /// The code of a name that can be allowed, or how to mend the name.
  public static func allowable(_ name: String) -> Result<DiagnosticCode, UnknownCode> {
    let codes = allCases.filter(\.canBeAllowed)
    if let code = codes.first(where: { $0.name == name }) { return .success(code) }
    let known = codes.map(\.name).sorted()
    let wanted = Array(name.unicodeScalars)
    let nearest = known.map { (name: $0, distance: editDistance(wanted, Array($0.unicodeScalars))) }
      .min { $0.distance < $1.distance }
    if let nearest, nearest.distance <= 3 {
      return .failure(UnknownCode(help: "did you mean '\(nearest.name)'?"))
    }
    return .failure(UnknownCode(help: "the codes are: " + known.joined(separator: ", ")))
  }
}

/// A name that no code has which could be allowed.
public struct UnknownCode: Error, Sendable {
  public var help: String
}

extension DocumentCode {
  public var severity: Diagnostic.Severity {
    switch self {
    case .unreadable, .noDocuments, .manifest, .notOpenAPI, .unsupportedVersion, .referenceCycle,
      .namespace, .extract, .inconsistent, .notOverlay, .overlay, .jsonPath, .unmatchedAction,
      .overlayConflict, .overlayLimit:
      .error
    case .newerVersion, .oddName, .missingField, .unknownField, .unknownKeyword, .wrongKind,
      .leftOut, .oddPath, .parameter, .nullableIn31, .unknownType, .requiredUndefined,
      .valueLeftOut, .defaultLeftOut, .ignoredSibling, .danglingReference, .contradiction, .untyped,
      .mediaType, .status, .large, .security, .server, .looseJSONPath:
      .warning
    case .fixedQuery, .nameCollision, .unchecked, .untypedHeaders: .note
    }
  }
}
