import YAMLTree

/// A message about a document, with its location.
public struct Diagnostic: Sendable, Hashable {
  /// The severity: an error refuses the document, a warning says that something was approximated or
  /// skipped, a note reports a decision.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    case error, warning, note
  }

  /// A second location that belongs to the same diagnostic.
  public struct Related: Sendable, Hashable {
    public var message: String
    public var location: Location

    public init(message: String, location: Location) {
      self.message = message
      self.location = location
    }
  }

  public var severity: Severity
  public var code: DiagnosticCode
  public var message: String
  /// `nil` if there is no location in a file, such as for a folder without documents.
  public var location: Location?
  public var related: [Related]
  /// What to do about it.
  public var help: String?

  public init(
    _ code: DocumentCode, _ message: String, at location: Location?, related: [Related] = [],
    help: String? = nil
  ) {
    severity = code.severity
    self.code = .document(code)
    self.message = message
    self.location = location
    self.related = related
    self.help = help
  }

  public init(_ problem: ReadProblem) {
    severity =
      switch problem.severity {
      case .error: .error
      case .warning: .warning
      }
    code = .reading(problem.code)
    message = problem.message
    location = problem.location
    related = problem.related.map { Related(message: $0.message, location: $0.location) }
    help = problem.help
  }
}

extension Diagnostic {
  /// The diagnostic with other IDs for some files.
  public func renumbered(_ ids: [FileID: FileID]) -> Self {
    if ids.isEmpty { return self }
    func renumbered(_ location: Location) -> Location {
      guard let file = ids[location.file] else { return location }
      return Location(file: file, line: Int(location.line), column: Int(location.column))
    }
    var result = self
    result.location = location.map(renumbered)
    for index in related.indices {
      result.related[index].location = renumbered(related[index].location)
    }
    return result
  }
}

/// The diagnostics of a run, in the order in which they were reported.
public struct Diagnostics: Sendable {
  public private(set) var list: [Diagnostic] = []

  public init() {}

  public mutating func report(
    _ code: DocumentCode, _ message: String, at location: Location?,
    related: [Diagnostic.Related] = [], help: String? = nil
  ) {
    list.append(Diagnostic(code, message, at: location, related: related, help: help))
  }

  /// Turns allowed warnings into notes.
  ///
  /// - Parameters:
  ///   - start: the index of the first diagnostic to consider. Those of a document come after those
  ///     of the previous one.
  public mutating func allow(_ codes: Set<DiagnosticCode>, from start: Int = 0) {
    for index in list.indices.dropFirst(start)
    where list[index].severity == .warning && codes.contains(list[index].code) {
      list[index].severity = .note
    }
  }

  public mutating func append(_ problem: ReadProblem) {
    list.append(Diagnostic(problem))
  }

  public mutating func append(contentsOf diagnostics: [Diagnostic]) {
    list.append(contentsOf: diagnostics)
  }

  public var hasErrors: Bool { list.contains { $0.severity == .error } }

  public func count(_ severity: Diagnostic.Severity) -> Int {
    list.count { $0.severity == severity }
  }

  /// Returns the diagnostics in the order of files, lines and columns; those without a location
  /// come first. Duplicates at the same location are removed.
  public func sorted() -> [Diagnostic] {
    var seen = Set<Diagnostic>()
    return list.enumerated()
      .sorted { a, b in
        switch (a.element.location, b.element.location) {
        case (nil, nil): a.offset < b.offset
        case (nil, _): true
        case (_, nil): false
        case (let x?, let y?): x == y ? a.offset < b.offset : x < y
        }
      }
      .map(\.element)
      .filter { seen.insert($0).inserted }
  }
}
