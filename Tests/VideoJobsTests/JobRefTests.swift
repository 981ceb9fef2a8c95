import Foundation
import Testing
import VideoJobs

struct JobRefTests {
  @Test(arguments: [
    (JobRef.boson("video_1"), "boson:video_1"), (.hooked("vid_abc123"), "hooked:vid_abc123"),
    (.magicHour("cuid-example"), "magic-hour:cuid-example"), (.hera("a:b"), "hera:a:b"),
    (.colossyan("9f0c-1"), "colossyan:9f0c-1"), (.hera("ü/.."), "hera:ü/.."),
  ])
  func roundTrip(ref: JobRef, text: String) throws {
    #expect(ref.description == text)
    #expect(JobRef(text) == ref)
    let json = try JSONEncoder().encode([ref])
    #expect(try JSONDecoder().decode([JobRef].self, from: json) == [ref])
    #expect(try JSONDecoder().decode([String].self, from: json) == [text])
  }

  @Test(arguments: [
    ("", InvalidJobRef.Reason.noColon), ("vid_1", .noColon), ("sora:1", .unknownProvider),
    (":1", .unknownProvider), ("Hera:1", .unknownProvider), ("magichour:1", .unknownProvider),
    ("hera:", .emptyID), ("hera:.", .unusableID), ("hera:..", .unusableID),
    ("hera:a b", .unusableID), ("hera:a\n", .unusableID), ("hera:a\u{0}", .unusableID),
    ("hera:" + String(repeating: "a", count: 513), .unusableID),
  ])
  func refused(text: String, reason: InvalidJobRef.Reason) {
    #expect(JobRef(text) == nil)
    let error = #expect(throws: InvalidJobRef.self) { try JobRef(parsing: text) }
    #expect(error?.reason == reason)
    #expect(error?.text == text)
    #expect(error?.description.contains("\n") == false)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([JobRef].self, from: JSONEncoder().encode([text]))
    }
  }
}
