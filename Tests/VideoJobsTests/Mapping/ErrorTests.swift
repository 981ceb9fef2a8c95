import APIRuntime
import Foundation
import Testing
import VideoAPIs
import VideoJobs

/// The error for the caller of each error of each provider.
struct ErrorTests {
  @Test(arguments: ErrorRow.all)
  func errors(row: ErrorRow) throws {
    let thrown = #expect(throws: VideoJobError.self) {
      try VideoJobs.normalize(
        provider: row.provider, body: Data(row.body.utf8), id: "1", status: row.status)
    }
    guard case .api(let ref, let error) = thrown else {
      Issue.record("no error of the API: \(String(describing: thrown))")
      return
    }
    #expect(ref == JobRef(provider: row.provider, id: "1"))
    #expect(thrown?.ref == ref)
    #expect(error.kind == row.kind)
    #expect(error.status == row.status)
    #expect(error.message == row.message)
    #expect(error.type == row.type)
    #expect(error.code == row.code)
    #expect(error.isTransient == row.isTransient)
    #expect(thrown?.description.hasPrefix("\(row.provider):1 request failed: ") == true)
    #expect(error.underlying is any APIFailure)
  }

  /// Each documented status for the query of a job has a row.
  @Test func everyDocumentedStatusHasARow() {
    let documented: [(VideoProvider, OperationFacts)] = [
      (.boson, Boson.GetVideo.facts), (.hooked, Hooked.GetVideoDetails.facts),
      (.magicHour, MagicHour.VideoProjectsGetDetails.facts), (.hera, Hera.GetVideo.facts),
      (.colossyan, Colossyan.GetVideoGenerationJobStatus.facts),
    ]
    for (provider, facts) in documented {
      let rows = Set(
        ErrorRow.documented.filter { $0.provider == provider }.map { "\($0.status)" })
      #expect(rows.isSuperset(of: facts.statuses.filter { $0 != "200" }))
    }
  }

  /// A provider's message stays on one line, and addresses in it lose their queries.
  @Test func descriptionsAreOneLine() throws {
    let body = #"{"message": "see https://x.example/a?key=s3cret\nand\u202e more"}"#
    let thrown = #expect(throws: VideoJobError.self) {
      try VideoJobs.normalize(provider: .magicHour, body: Data(body.utf8), id: "1", status: 400)
    }
    let want =
      "magic-hour:1 request failed: status 400: see https://x.example/a?… and  more"
    #expect(thrown?.description == want)
    #expect(thrown?.localizedDescription == want)
  }
}
