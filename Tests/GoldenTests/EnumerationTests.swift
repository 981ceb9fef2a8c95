import APIRuntime
import Foundation
import Golden
import Testing

@Suite struct EnumerationTests {
  /// Every known value has a case, unknown ones are kept, and each round-trips.
  private func check<Value: OpenEnum>(
    _ type: Value.Type, _ want: [Value.RawValue], unknown: Value.RawValue
  ) throws where Value.RawValue: Equatable {
    #expect(Value.allCases.map(\.rawValue) == want)
    for (raw, known) in zip(want, Value.allCases) {
      #expect(Value(rawValue: raw) == known)
      let text = try JSONCoding.encode([raw])
      #expect(try JSONCoding.decode([Value].self, from: text) == [known])
      #expect(try JSONCoding.encode([known]) == text)
    }
    let text = try JSONCoding.encode([unknown])
    let kept = try JSONCoding.decode([Value].self, from: text)
    #expect(kept == [Value.unknown(unknown)])
    #expect(try JSONCoding.encode(kept) == text)
    #expect(Set(Value.allCases).count == want.count)
  }

  @Test func valuesAreNeverTouched() throws {
    try check(EnumerationValues.Ratio.self, ["16:9", "9:16", "1:1"], unknown: "16x9")
    try check(EnumerationValues.Rate.self, ["24", "25", "30"], unknown: "024")
    try check(EnumerationValues.Resolution.self, ["4k", "4K", "1080p", "720p"], unknown: "8k")
    try check(EnumerationValues.Case.self, ["video", "Video", "VIDEO", "vIdEo"], unknown: "vIDEO")
    try check(
      EnumerationValues.Nothing.self,
      ["", " ", "none", "None", "some", "unknown", "null", "nil"], unknown: "  ")
    try check(EnumerationValues.Numbers.self, [0, 1, -1, 1080], unknown: 2)
    try check(OneOpenEnumeration.Film.Fps.self, ["24", "25", "30", "60"], unknown: "120")
    try check(
      MixedEnumerations.Words.self,
      ["yes", "no", "on", "off", "012", "0o14", "1_000", "12:30", "2001-12-14", "1.0"],
      unknown: "true")
  }

  @Test func namesThatPeopleWrite() {
    #expect(EnumerationValues.Ratio._16x9.rawValue == "16:9")
    #expect(EnumerationValues.State.inProgressDash.rawValue == "in-progress")
    #expect(EnumerationValues.Reaction.plus1.rawValue == "+1")
    #expect(EnumerationValues.Reaction.minus1.rawValue == "-1")
    #expect(EnumerationValues.Reaction.u1F600.rawValue == "\u{1F600}")
    #expect(EnumerationValues.Nothing.empty.rawValue == "")
    #expect(EnumerationValues.Numbers.minus1.rawValue == -1)
  }

  /// Two encodings of one letter are equal as `String`, but two values on the wire.
  @Test func unicodeFormsAreToldApart() throws {
    let composed = EnumerationValues.Forms(rawValue: "caf\u{E9}")
    let decomposed = EnumerationValues.Forms(rawValue: "cafe\u{301}")
    #expect(composed != decomposed)
    for form in EnumerationValues.Forms.allCases {
      let text = try JSONCoding.encode([form])
      #expect(try JSONCoding.decode([EnumerationValues.Forms].self, from: text) == [form])
      #expect(
        String(decoding: text, as: UTF8.self).utf8.elementsEqual("[\"\(form.rawValue)\"]".utf8))
    }
  }

  /// On an optional, `.none` and `.some` must have their usual meaning.
  @Test func noCaseHidesAnOptional() {
    let nothing: EnumerationValues.Nothing? = nil
    #expect(nothing == .none)
    #expect(EnumerationValues.Nothing(rawValue: "some") == .some_)
    #expect(MixedEnumerations.Level(rawValue: -1) == .none_)
  }

  @Test(arguments: [
    ModelCase<OneOpenEnumeration.Account>(#"{"bot":2,"kind":3}"#),
    ModelCase(#"{"bot":1,"kind":9}"#),
  ])
  func constantsWithAFormat(given: ModelCase<OneOpenEnumeration.Account>) throws {
    try given.check()
    #expect(OneOpenEnumeration.Kind(rawValue: 3) == .system)
    #expect(OneOpenEnumeration.Account.Bot(rawValue: 3) == .unknown(3))
  }
}
