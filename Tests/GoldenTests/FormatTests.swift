import APIRuntime
import Foundation
import Golden
import Testing

/// Formats whose JSON differs from that of their type, keys by pattern, defaults.
@Suite struct FormatTests {
  @Test(arguments: [
    ModelCase<Formats.Invoice>(
      #"{"paid_at":1700000000,"total":"0.10"}"#, written: #"{"paid_at":1700000000,"total":"0.1"}"#),
    ModelCase(#"{"at":1.5,"history":[1,2],"opened_at":5,"paid_at":0,"sent_at":1.25,"total":"1"}"#),
    ModelCase(
      #"{"at":"2024-02-29T10:00:00Z","paid_at":0,"scan":"AQI=","thumbnail":"AQ==","total":"1"}"#),
    ModelCase(#"{"paid_at":0,"sent_at":null,"total":"1"}"#, written: #"{"paid_at":0,"total":"1"}"#),
    ModelCase(
      #"{"paid_at":"now","tax":"1.2.x","total":1}"#,
      problems: [
        "paid_at: expected a number of seconds, found a string",
        "total: expected a decimal number as text, found an integer",
        "tax: expected a decimal number as text, found a string",
      ]),
  ])
  func formats(given: ModelCase<Formats.Invoice>) throws { try given.check() }

  @Test func typesOfFormats() throws {
    let json = #"{"paid_at":86400,"total":"12345678901234567890.12","scan":"AQI="}"#
    let invoice = try Formats.Invoice(json: Data(json.utf8))
    #expect(invoice.paidAt == Date(timeIntervalSince1970: 86_400))
    #expect(invoice.total == Decimal(string: "12345678901234567890.12"))
    #expect(invoice.scan == Data([1, 2]))
  }

  @Test(arguments: [
    ModelCase<PatternProperties.Thing>(#"{"id":"a","x-b":"c"}"#),
    ModelCase(
      #"{"id":"a","x-b":1}"#, problems: ["x-b: expected a string, found an integer"]),
  ])
  func keysByPattern(given: ModelCase<PatternProperties.Thing>) throws { try given.check() }

  @Test func lists() throws {
    try ModelCase<PatternProperties.Both>(#"{"a":"b","n":1}"#).check()
  }

  @Test func absentIsTheDefaultAndNullIsNot() throws {
    let absent = try NullableDefaults.Film(json: Data("{}".utf8))
    #expect(absent.speed == 1)
    let null = try NullableDefaults.Film(json: Data(#"{"speed":null}"#.utf8))
    #expect(null.speed == nil)
    #expect(String(decoding: try null.json(), as: UTF8.self) == #"{"speed":null}"#)
    #expect(NullableDefaults.Film() == absent)
  }

  @Test func enumerationsOfNumbersAndOfAnything() throws {
    let ratios = try JSONCoding.decode(
      [MixedEnumerations.Ratio].self, from: Data("[0.5,1,0.75]".utf8))
    #expect(ratios == [._0_5, ._1, .unknown(0.75)])
    let mixed = try JSONCoding.decode(
      [MixedEnumerations.Mixed].self, from: Data(#"["a",1,true,"b",null]"#.utf8))
    #expect(mixed == [.a, ._1, .true, .unknown("b"), .unknown(nil)])
    #expect(
      String(decoding: try JSONCoding.encode(mixed), as: UTF8.self) == #"["a",1,true,"b",null]"#)
    let film = try OneOpenEnumeration.Film(json: Data(#"{"fps":"60","rating":2}"#.utf8))
    #expect(film.rating == .fair)
  }
}
