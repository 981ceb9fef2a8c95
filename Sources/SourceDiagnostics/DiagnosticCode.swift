import YAMLTree

/// All diagnostic codes. The raw value is shown in brackets at the end of a message and can be
/// searched for.
public enum DiagnosticCode: Hashable, Sendable {
  /// Found while reading the text of a file: see `ReadProblem.Code`.
  case reading(ReadProblem.Code)
  case document(DocumentCode)
}

/// Diagnostic codes for a document that has been read.
public enum DocumentCode: String, CaseIterable, Sendable {
  // Errors that refuse a document or end a run.

  /// A file or folder is missing or cannot be read.
  case unreadable = "unreadable"
  /// There is nothing to generate from.
  case noDocuments = "no-documents"
  /// The manifest is invalid.
  case manifest = "manifest"
  /// The file has neither `openapi` nor `swagger`.
  case notOpenAPI = "not-openapi"
  /// The version of the specification is not supported.
  case unsupportedVersion = "unsupported-version"
  /// References form a cycle without a type in between.
  case referenceCycle = "reference-cycle"
  /// Composing schemas makes more of them than a document may have.
  case overBudget = "over-budget"
  /// Two documents would have the same namespace, or a namespace is not a valid name.
  case namespace = "namespace"
  /// A page to extract from contains no document, or a broken one.
  case extract = "extract"
  /// A bug in the generator: its result is inconsistent.
  case inconsistent = "inconsistent"

  // Problems of overlays.

  /// A file that must be an overlay is not one.
  case notOverlay = "not-overlay"
  /// An overlay violates its specification.
  case overlay = "overlay"
  /// The text of a target or of a copy is not a valid JSONPath.
  case jsonPath = "json-path"
  /// An action of an overlay matches nothing. An error, unless the run allows it.
  case unmatchedAction = "unmatched-action"
  /// The value of an action does not fit the nodes that it matches.
  case overlayConflict = "overlay-conflict"
  /// An action takes too much work or makes the document too large.
  case overlayLimit = "overlay-limit"
  /// A JSONPath that RFC 9535 does not allow but that is understood. A warning.
  case looseJSONPath = "loose-json-path"

  // Warnings: something was approximated or skipped.

  /// A newer minor version is read as the newest known one.
  case newerVersion = "newer-version"
  /// A required field of the specification is missing.
  case missingField = "missing-field"
  /// A field that the specification does not define.
  case unknownField = "unknown-field"
  /// A keyword that JSON Schema and OpenAPI do not define.
  case unknownKeyword = "unknown-keyword"
  /// A value has a different kind than the specification requires.
  case wrongKind = "wrong-kind"
  /// A part of the document for which no code is generated yet.
  case leftOut = "left-out"
  /// A path or path template is unusual, or its operation cannot be sent because of it.
  case oddPath = "odd-path"
  /// A parameter cannot be sent, or not as described.
  case parameter = "parameter"
  /// `nullable` in a 3.1 document.
  case nullableIn31 = "nullable-in-3.1"
  /// A misleading name: invisible characters, or letters that look alike.
  case oddName = "odd-name"
  /// A type that JSON Schema does not define.
  case unknownType = "unknown-type"
  /// A name in `required` that `properties` does not define.
  case requiredUndefined = "required-undefined"
  /// An enumeration value cannot be a case.
  case valueLeftOut = "value-left-out"
  /// A default that its own schema does not allow.
  case defaultLeftOut = "default-left-out"
  /// Siblings of `$ref`, which are ignored in a 3.0 document.
  case ignoredSibling = "ignored-sibling"
  /// A reference whose target does not exist or must not be opened.
  case danglingReference = "dangling-reference"
  /// Contradictory requirements for one value, in an `allOf` or in one schema.
  case contradiction = "contradiction"
  /// A value whose type cannot be determined and is therefore `JSONValue`.
  case untyped = "untyped"
  /// A media type that is not decoded.
  case mediaType = "media-type"
  /// A response that cannot be identified by its status.
  case status = "status"
  /// A schema so large that compiling it takes long.
  case large = "large"
  /// A security scheme that the runtime does not support.
  case security = "security"
  /// There is no server that a client could use by default.
  case server = "server"

  // Notes: something was decided.

  /// A path contains a query, which every call sends, or a fragment, which is never sent.
  case fixedQuery = "fixed-query"
  /// Names that would have been equal were made distinct.
  case nameCollision = "name-collision"
  /// Keywords that decoding does not check.
  case unchecked = "unchecked"
  /// Headers of a response have no types of their own; they are available as text.
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
  /// Whether the code can be allowed: it is a warning, or an action of an overlay that matches
  /// nothing, which is an error by default.
  public var canBeAllowed: Bool {
    switch self {
    case .reading(let code): code == .duplicateKey || code == .nameDoesNotFitContent
    case .document(let code): code.severity == .warning || code == .unmatchedAction
    }
  }

  /// Returns the code with this name if it can be allowed; otherwise a suggestion.
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

/// A name that is not that of an allowable code.
public struct UnknownCode: Error, Sendable {
  public var help: String
}

extension DocumentCode {
  public var severity: Diagnostic.Severity {
    switch self {
    case .unreadable, .noDocuments, .manifest, .notOpenAPI, .unsupportedVersion, .referenceCycle,
      .overBudget, .namespace, .extract, .inconsistent, .notOverlay, .overlay, .jsonPath,
      .unmatchedAction,
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
