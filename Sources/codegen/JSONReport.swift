import CodegenCore
import Foundation
import YAMLTree

/// The report of a run as a JSON document, for other programs.
struct JSONReport: Encodable {
  struct Place: Encodable {
    var file: String
    var line: Int
    var column: Int
  }

  struct Entry: Encodable {
    struct Related: Encodable {
      var message: String
      var location: Place?
    }

    var severity: String
    var code: String
    var message: String
    var location: Place?
    var related: [Related]
    var help: String?
  }

  /// After a dry run or a check, the files that would be written and removed.
  struct Files: Encodable {
    var written: [String]
    var unchanged: Int
    var removed: [String]
    /// No longer generated, but changed by someone since.
    var kept: [String]
  }

  struct Server: Encodable {
    var namespace: String
    var old: String?
    var new: String?

    init(_ change: ServerChange) {
      namespace = change.namespace
      old = change.old
      new = change.new
    }
  }

  /// How much of a document was generated as Swift.
  struct Covered: Encodable {
    struct Share: Encodable {
      var declared: Int
      /// Only for operations.
      var callable: Int?
      var emitted: Int
      /// Counts by the code of a diagnostic, or by what the document leaves open.
      var missing: [String: Int]

      init(_ share: Coverage.Share) {
        declared = share.declared
        callable = share.callable
        emitted = share.emitted
        missing = share.missing
      }
    }

    var document: String
    var operations: Share
    var schemas: Share
    var properties: Share

    init(_ coverage: Coverage) {
      document = coverage.document
      operations = Share(coverage.operations)
      schemas = Share(coverage.schemas)
      properties = Share(coverage.properties)
    }
  }

  var outcome: String
  /// The command that brings the output up to date.
  var command: String?
  var documents: Int
  var types: Int
  var operations: Int
  var errors: Int
  var warnings: Int
  var output: String
  var files: Files
  /// Servers that a document has changed.
  var servers: [Server]
  var coverage: [Covered]
  var diagnostics: [Entry]

  init(_ report: Report) {
    let generation = report.generation
    outcome = report.outcome.rawValue
    command = report.outcome == .outOfDate ? report.updateCommand : nil
    documents = generation.statistics.documents
    types = generation.statistics.types
    operations = generation.statistics.operations
    errors = report.count(.error) + report.failures.count
    warnings = report.count(.warning)
    output = report.folder
    files = Files(
      written: report.plan.written.map(\.path), unchanged: report.plan.unchanged.count,
      removed: report.plan.removed, kept: report.plan.kept)
    servers = report.plan.servers.map { Server($0) }
    coverage = generation.statistics.coverage.map { Covered($0) }
    let sources = generation.sources
    func place(_ location: Location?) -> Place? {
      guard let location, let path = sources[location.file]?.path else { return nil }
      return Place(file: path, line: Int(location.line), column: Int(location.column))
    }
    diagnostics = generation.diagnostics.map { diagnostic in
      Entry(
        severity: diagnostic.severity.rawValue, code: diagnostic.code.name,
        message: diagnostic.message, location: place(diagnostic.location),
        related: diagnostic.related.map {
          Entry.Related(message: $0.message, location: place($0.location))
        }, help: diagnostic.help)
    }
    diagnostics += report.failures.map { failure in
      Entry(
        severity: "error", code: OutputFailure.code, message: failure.message, location: nil,
        related: [],
        help: failure.help)
    }
  }

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }
}
