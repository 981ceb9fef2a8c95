import APIRuntime
import Foundation
import Testing
import VideoAPIs
import VideoJobs

/// The meaning of each response of each provider.
struct MappingTests {
  @Test(arguments: MappingRow.all)
  func jobs(row: MappingRow) throws {
    let job = try VideoJobs.normalize(
      provider: row.provider, body: Data(row.body.utf8), id: "video_1")
    var found = try JSONCoding.decode(JSONValue.self, from: JSONCoding.encode(job))
    #expect(found["raw"] == (try JSONCoding.decode(JSONValue.self, from: Data(row.body.utf8))))
    #expect(found["ref"]?.stringValue == "\(row.provider):video_1")
    for name in ["ref", "provider", "id", "raw"] { found[name] = nil }
    #expect(found == row.want)
    #expect(job.rawBody == Data(row.body.utf8))
    #expect((job.failure != nil) == (job.state == .failed))
    #expect((job.progress == 1) == (job.state == .succeeded && job.progress != nil))
  }

  /// Everything documented has a row.
  @Test(arguments: VideoProvider.allCases)
  func everyKnownStatusHasARow(provider: VideoProvider) {
    let rows = MappingRow.all.filter { $0.provider == provider }
    let statuses = Set(rows.compactMap { $0.want["rawStatus"]?.stringValue })
    #expect(statuses.isSuperset(of: provider.knownStatuses))
    #expect(!provider.knownStatuses.isEmpty)
  }

  @Test func theIDComesFromTheBody() throws {
    let bodies: [(VideoProvider, String, String)] = [
      (.boson, #"{"id": "video_2"}"#, "boson:video_2"), (.boson, "{}", "boson:unknown"),
      (.hooked, #"{"data": {"id": "vid_2"}}"#, "hooked:vid_2"),
      (.hera, #"{"video_id": "v", "status": "success", "outputs": []}"#, "hera:v"),
      (.colossyan, #"{"id": "job-1", "videoId": "v-1"}"#, "colossyan:job-1"),
    ]
    for (provider, body, ref) in bodies {
      let job = try VideoJobs.normalize(provider: provider, body: Data(body.utf8))
      #expect(job.ref.description == ref)
    }
  }

  @Test func theTypedBodyIsThere() throws {
    let body = Data(#"{"video_id": "v", "status": "success", "outputs": []}"#.utf8)
    let job = try VideoJobs.normalize(provider: .hera, body: body)
    let hera: Hera.GetVideoResponse = try job.decoded()
    #expect(hera.videoID == "v")
    #expect(throws: DecodingProblems.self) { try job.decoded(as: [Int].self) }
  }

  /// Signed parts of an address are never printed.
  @Test func nothingPrintsSignatures() throws {
    let body = """
      {"data": {"id": "v", "status": "COMPLETED", "url": "https://s3.example.com/x?sig=s3cret"}}
      """
    let job = try VideoJobs.normalize(provider: .hooked, body: Data(body.utf8))
    var text = "\(job) \(String(reflecting: job)) \(VideoJobError.noOutput(job))"
    dump(job, to: &text)
    dump(VideoJobError.failed(job), to: &text)
    #expect(job.outputs.first?.url?.query == "sig=s3cret")
    #expect(!text.contains("s3cret"))
    #expect(text.contains("hooked:v succeeded 100%"))
  }
}
