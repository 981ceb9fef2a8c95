import APIRuntime
import Foundation
import VideoJobs

/// One row of the table of the providers' responses: a body, and its job, as JSON without what is
/// the same for all.
struct MappingRow: Sendable, CustomStringConvertible {
  /// The origin of a body.
  enum Evidence: String, Sendable {
    /// The provider's page shows it, or its document contains these examples.
    case fromThePage = "from the page"
    /// Made up from the document, for a case without an example.
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
