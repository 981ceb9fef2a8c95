import APIRuntime
import Foundation
import Testing

@Suite struct ModelTests {
  /// Text of an object with `count` and `tags`, plus more members.
  static func pet(_ members: String = "") -> String {
    #"{"count":1,"tags":[]\#(members.isEmpty ? "" : ",")\#(members)}"#
  }

  static func problems<Value: Model>(_ type: Value.Type, _ text: String) -> [String] {
    do {
      _ = try Value(json: Data(text.utf8))
      return []
    } catch {
      return (error as? DecodingProblems)?.problems.map(\.description) ?? ["\(error)"]
    }
  }

  @Test(
    "F59, F60: unknown values are written back unchanged",
    arguments: [
      // Written, read and written again: the same. Keys are sorted.
      #"{"count":1,"kind":"cat","name":null,"tags":[]}"#,
      #"{"count":1,"id":"a/b","kind":"dog","name":"é","tags":["x",null,""]}"#,
      #"{"count":-3,"kind":"axolotl","name":null,"owner":{"age":3,"legs":17},"tags":[]}"#,
      #"{"born":"2024-02-29T12:00:00.125Z","count":1,"kind":"cat","name":null,"tags":[]}"#,
      #"{"count":1,"kind":"cat","name":null,"siblings":[{"age":1},{"age":2,"legs":4}],"tags":[]}"#,
      #"{"count":1,"extra":{"deep":[1,2.5,null,true]},"kind":"cat","name":null,"tags":[]}"#,
      #"{"count":1,"kind":"cat","name":null,"parent":{"count":2,"kind":"cat","name":null,"#
        + #""parent":{"count":3,"kind":"cat","name":null,"tags":[]},"tags":[]},"tags":[]}"#,
    ])
  func writesWhatItRead(text: String) throws {
    let pet = try Pets.Pet(json: Data(text.utf8))
    #expect(String(decoding: try pet.json(), as: UTF8.self) == text)
    #expect(try Pets.Pet(json: pet.json()) == pet)
    // A model needs neither a client nor a special coder.
    #expect(try JSONDecoder().decode(Pets.Pet.self, from: JSONEncoder().encode(pet)) == pet)
  }

  @Test func propertiesOfEveryType() throws {
    let text = #"""
      {"any":{"a":null},"data":"AQL/","date":"2024-01-02T03:04:05Z",
      "dates":["2024-01-02T03:04:05Z","2024-01-02T03:04:05.5+01:00"],
      "datesByName":{"x":"2024-01-02T03:04:05Z"},"day":"2024-02-29","decimal":0.1,"double":1e3,
      "float":0.5,"ids":["B8E6A0D1-0000-4000-8000-000000000001"],"int32":1e2,"int64":9007199254740993,
      "url":"https://x.example/a%20b?c=d","uuid":"B8E6A0D1-0000-4000-8000-000000000001"}
      """#
    let value = try Pets.Everything(json: Data(text.utf8))
    #expect(value.date == Date(timeIntervalSince1970: 1_704_164_645))
    #expect(value.dates?.last == Date(timeIntervalSince1970: 1_704_161_045.5))
    #expect(value.day == CalendarDate(year: 2024, month: 2, day: 29))
    #expect(value.decimal == Decimal(string: "0.1"))
    #expect(value.int32 == 100)
    #expect(value.int64 == 9_007_199_254_740_993)
    #expect(value.data == Data([1, 2, 255]))
    #expect(value.any == ["a": nil])
    #expect(try Pets.Everything(json: value.json()) == value)
  }

  @Test func datesOfPropertiesNeedNoDecoderOfOurs() throws {
    let text = #"{"date":"2024-01-02 03:04:05.5+0100","dates":["2024-01-02T03:04:05Z"]}"#
    let value = try JSONDecoder().decode(Pets.Everything.self, from: Data(text.utf8))
    #expect(value.date == Date(timeIntervalSince1970: 1_704_161_045.5))
    let written = String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    #expect(written.contains(#""2024-01-02T02:04:05.500Z""#))
  }

  struct Row: Sendable {
    let text: String
    let problems: [String]
    init(_ text: String, _ problems: String...) {
      self.text = text
      self.problems = problems
    }
  }

  @Test(
    "F61, F62, F63: what is wrong, and where",
    arguments: [
      // Missing and null, for required, nullable, optional and default.
      Row(#"{"tags":[]}"#, "count: expected an integer, found nothing"),
      Row(#"{"count":null,"tags":[]}"#, "count: expected an integer, found null"),
      Row(pet(#""name":null,"id":null,"kind":null,"owner":null,"born":null"#)),
      Row(pet()),
      // F63: numbers and their look-alikes.
      Row(#"{"count":1.0,"tags":[]}"#),
      Row(#"{"count":1e2,"tags":[]}"#),
      Row(
        #"{"count":33.5,"tags":[]}"#,
        "count: expected an integer, found a number with a fraction"),
      Row(#"{"count":"5","tags":[]}"#, "count: expected an integer, found a string"),
      Row(#"{"count":true,"tags":[]}"#, "count: expected an integer, found a boolean"),
      Row(
        #"{"count":9223372036854775808,"tags":[]}"#,
        "count: expected an integer, found a number out of range"),
      Row(
        #"{"count":1e400,"tags":[]}"#, "count: expected an integer, found a number out of range"),
      Row(pet(#""id":5"#), "id: expected a string, found an integer"),
      Row(pet(#""kind":{}"#), "kind: expected a string, found an object"),
      // Several problems are one error, with full paths.
      Row(
        pet(#""id":[],"owner":{"age":1.5},"parent":{"count":1}"#),
        "id: expected a string, found an array",
        "owner.age: expected an integer, found a number with a fraction",
        "parent.tags: expected an array, found nothing"),
      Row(
        pet(#""siblings":[{"age":1},{"age":2,"legs":"x"}]"#),
        "siblings[1].legs: expected an integer, found a string"),
      Row(pet(#""siblings":[{"age":1},5]"#), "siblings[1]: expected an object, found an integer"),
      Row(#"{"count":1,"tags":["a",5]}"#, "tags[1]: expected a string, found an integer"),
      Row(#"{"count":1,"tags":{}}"#, "tags: expected an array, found an object"),
      // Dates.
      Row(
        pet(#""born":"2024-02-30T00:00:00Z""#),
        "born: expected a date and time with a zone (RFC 3339), found a string"),
      Row(
        pet(#""born":1704164645"#),
        "born: expected a date and time with a zone (RFC 3339), found an integer"),
      // The whole text.
      Row("[]", "the body: expected an object, found an array"),
      Row("5", "the body: expected an object, found an integer"),
      Row("", "the body: expected JSON, found text that is not JSON"),
      Row("<html>", "the body: expected JSON, found text that is not JSON"),
      // F65: what no string may contain.
      Row(
        "{\"count\":\"\u{1}\",\"tags\":[]}",
        "count: expected an integer, found a malformed string"),
      Row(
        #"{"count":1,"tags":["\ud800"]}"#, "tags[0]: expected a string, found a malformed string"),
    ])
  func saysWhatIsWrong(row: Row) {
    #expect(Self.problems(Pets.Pet.self, row.text) == row.problems)
  }

  @Test(arguments: [
    (#"{"day":"2023-02-29"}"#, "day: expected a date (year-month-day), found a string"),
    (#"{"uuid":"x"}"#, "uuid: expected a UUID, found a string"),
    (#"{"url":""}"#, "url: expected a URL, found an empty string"),
    (#"{"data":"!"}"#, "data: expected a string in Base64, found a string"),
    (#"{"int32":3000000000}"#, "int32: expected a 32-bit integer, found an integer"),
    (#"{"ids":["x"]}"#, "ids[0]: expected a UUID, found a string"),
    (
      #"{"dates":["2024-01-02T03:04:05Z","x"]}"#,
      "dates[1]: expected a date and time with a zone (RFC 3339), found a string"
    ),
    (
      #"{"datesByName":{"a b":5}}"#,
      #"datesByName["a b"]: expected a date and time with a zone (RFC 3339), found an integer"#
    ),
  ])
  func saysWhatIsWrongWithOtherTypes(text: String, problem: String) {
    #expect(Self.problems(Pets.Everything.self, text) == [problem])
  }

  @Test func keepsFewOfManyProblems() throws {
    let values = (0..<1_000).map { #""k\#($0)":"secret""# }.joined(separator: ",")
    struct Numbers: Model {
      var additionalProperties: [String: Int]
      init(from reader: Reader) throws {
        additionalProperties = reader.additionalProperties(besides: [])
      }
      static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
        sink.additionalProperties(a.additionalProperties, b.additionalProperties)
      }
    }
    let problems = Self.problems(Numbers.self, "{\(values)}")
    #expect(problems.count == 32)
    #expect(!problems.joined().contains("secret"))
  }

  @Test func namesFromTheServerCannotBreakALine() {
    let problems = Self.problems(Pets.Everything.self, #"{"datesByName":{"a\nERROR":5}}"#)
    #expect(problems.count == 1)
    #expect(!problems.joined().contains("\n"))
  }

  @Test("F65: deep nesting is an error")
  func deepNestingIsAnError() {
    let text = String(repeating: #"{"parent":"#, count: 2_000)
    #expect(!Self.problems(Pets.Pet.self, text).isEmpty)
    let arrays = String(repeating: "[", count: 2_000) + String(repeating: "]", count: 2_000)
    #expect(!Self.problems(Pets.Pet.self, Self.pet(#""x":\#(arrays)"#)).isEmpty)
  }

  @Test func declaredPropertyWinsOverAdditionalOne() throws {
    let pet = Pets.Pet(
      count: 1, name: nil, additionalProperties: ["count": 5, "id": "x", "more": true])
    let text = String(decoding: try pet.json(), as: UTF8.self)
    #expect(text == #"{"count":1,"kind":"cat","more":true,"name":null,"tags":[]}"#)
  }

  @Test func equalityAndHashFollowEveryProperty() {
    let pet = Pets.Pet(count: 1, name: "a")
    #expect(pet == Pets.Pet(count: 1, name: "a"))
    #expect(pet.hashValue == Pets.Pet(count: 1, name: "a").hashValue)
    let others = [
      Pets.Pet(count: 2, name: "a"), Pets.Pet(count: 1, name: "b"),
      Pets.Pet(count: 1, name: nil), Pets.Pet(count: 1, name: "a", tags: [nil]),
      Pets.Pet(count: 1, name: "a", id: "x"), Pets.Pet(count: 1, name: "a", kind: .dog),
      Pets.Pet(count: 1, name: "a", owner: Pets.Owner(age: 1)),
      Pets.Pet(count: 1, name: "a", parent: pet),
      Pets.Pet(count: 1, name: "a", additionalProperties: ["x": nil]),
    ]
    #expect(Set(others + [pet]).count == others.count + 1)
  }

  @Test func indirectPropertiesAreValues() {
    var pet = Pets.Pet(count: 1, name: nil, parent: Pets.Pet(count: 2, name: nil))
    let copy = pet
    pet.parent?.count = 3
    pet.parent?.parent = copy
    #expect(copy.parent?.count == 2)
    #expect(pet.parent?.count == 3)
    #expect(pet.parent?.parent == copy)
  }

  @Test func unwritableValuesThrow() throws {
    var value = try Pets.Everything(json: Data("{}".utf8))
    value.double = .infinity
    #expect(throws: EncodingError.self) { try value.json() }
    value.double = nil
    value.date = Date(timeIntervalSince1970: 1e15)
    #expect(throws: EncodingError.self) { try value.json() }
  }
}
