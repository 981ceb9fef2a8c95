import APIRuntime
import Foundation
import VideoJobs

/// One cell of the table that says what the providers' answers mean: a body, and the job that it
/// stands for, as JSON without what is the same for all.
struct MappingRow: Sendable, CustomStringConvertible {
  /// Where a body comes from.
  enum Evidence: String, Sendable {
    /// The provider's page shows it, or its document has these values as its examples.
    case fromThePage = "from the page"
    /// Made up after the document, for a case that it names without an example.
    case madeUp = "made up"
  }

  let provider: VideoProvider
  let what: String
  let evidence: Evidence
  let body: String
  let want: JSONValue

  init(
    _ provider: VideoProvider, _ what: String, _ evidence: Evidence, _ body: String,
    _ want: JSONValue
  ) {
    self.provider = provider
    self.what = what
    self.evidence = evidence
    self.body = body
    self.want = want
  }

  var description: String { "\(provider), \(what) (\(evidence.rawValue))" }

  static let all: [MappingRow] = boson + hooked + magicHour + hera + colossyan
}
