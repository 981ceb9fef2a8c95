import YAMLTree

/// One thing that a person should know about a document, at the place that it is about.
public struct Diagnostic: Sendable, Hashable {
  /// How grave it is: an error refuses the document, a warning says that something was
  /// approximated or left out, a note says what was decided.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    case error, warning, note
  }

  /// A second place that belongs to the same finding.
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
  /// `nil` for what is about no place in a file, such as a folder without documents.
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

/// The findings of a run, in the order in which they were made.
public struct Diagnostics: Sendable {
  public private(set) var list: [Diagnostic] = []

  public init() {}

  public mutating func report(
    _ code: DocumentCode, _ message: String, at location: Location?,
    related: [Diagnostic.Related] = [], help: String? = nil
  ) {
    list.append(Diagnostic(code, message, at: location, related: related, help: help))
  }

  /// Makes warnings notes that somebody has looked at and allows.
  ///
  /// - Parameters:
  ///   - start: the first that it is about: those of a document come after those of the one before.
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

  /// In the order of files, lines and columns; what has no place comes first. Equal findings at
  /// one place are told once.
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
