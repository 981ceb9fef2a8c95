import Testing

@testable import CodegenCore

/// The cases of a failure are named by status alone, so names must be unique.
@Suite struct StatusNameTests {
  @Test func noTwoStatusesHaveOneName() {
    let texts = (100...599).map { String($0) } + (1...5).map { "\($0)XX" } + ["default"]
    let matches = texts.compactMap { StatusName.match($0) }
    #expect(matches.count == texts.count)
    var seen: [String: StatusMatch] = [:]
    for match in matches {
      let earlier = seen.updateValue(match, forKey: StatusName.caseName(match))
      #expect(earlier == nil, "\(match) and \(String(describing: earlier))")
    }
  }
}
