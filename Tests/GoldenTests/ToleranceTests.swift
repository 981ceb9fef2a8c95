import APIRuntime
import Foundation
import Golden
import Testing

/// Numbers and dates as real servers send them, and messages of errors.
@Suite struct ToleranceTests {
  private static func film(_ rest: String) -> String {
    #"{"created_at":1700000000,"progress":33,"released_at":"2024-10-19T05:16:19Z","seconds":0.5"#
      + rest + "}"
  }

  @Test(arguments: [
    ModelCase<NumbersAndDates.Film>(film("")),
    ModelCase(film(#","size":9223372036854775807"#)),
    ModelCase(film(#","views":18446744073709551615,"width":-2147483648"#)),
    ModelCase(film(#","url":"https://a.example/b%20c?d=e#f""#)),
    ModelCase(film(#","url":"""#)), ModelCase(film(#","url":"no address: %20 |{é}%""#)),
    ModelCase(film(#","shown_at":["2024-10-19T05:16:19Z"]"#).sortedKeys()),
    ModelCase(film(#","premiere":"2024-02-29""#).sortedKeys()),
    ModelCase(
      film(#","id":"00112233-4455-6677-8899-aabbccddeeff","cover":"AAECAw==""#).sortedKeys(),
      written: film(#","id":"00112233-4455-6677-8899-AABBCCDDEEFF","cover":"AAECAw==""#)
        .sortedKeys()),
    ModelCase(
      film(#","exact":1,"price":2.0"#).sortedKeys(),
      written: film(#","exact":1,"price":2"#).sortedKeys()),
  ])
  func whatServersSend(given: ModelCase<NumbersAndDates.Film>) throws {
    try given.check()
  }

  @Test(arguments: [
    "2024-10-19T05:16:19Z", "2024-10-19T05:16:19.000Z", "2024-10-19T05:16:19.000000Z",
    "2024-10-19T07:16:19+02:00", "2024-10-19T05:16:19.0-00:00",
  ])
  func datesWithAndWithoutFraction(text: String) throws {
    let json = Self.film("").replacing("2024-10-19T05:16:19Z", with: text)
    let film = try NumbersAndDates.Film(json: Data(json.utf8))
    #expect(film.releasedAt == Date(timeIntervalSince1970: 1_729_314_979))
    // A plain decoder reads models, too.
    #expect(try JSONDecoder().decode(NumbersAndDates.Film.self, from: Data(json.utf8)) == film)
  }

  @Test(arguments: [
    (
      #""progress":33"#, #""progress":33.5"#,
      "progress: expected an integer, found a number with a fraction"
    ),
    (#""progress":33"#, #""progress":"33""#, "progress: expected an integer, found a string"),
    (#""progress":33"#, #""other":33"#, "progress: expected an integer, found nothing"),
    (#""seconds":0.5"#, #""seconds":true"#, "seconds: expected a number, found a boolean"),
    (
      #""2024-10-19T05:16:19Z""#, #""yesterday""#,
      "released_at: expected a date and time with a zone (RFC 3339), found a string"
    ),
    (
      #""created_at":1700000000"#, #""created_at":1e30"#,
      "created_at: expected an integer, found a number out of range"
    ),
    (
      #""progress":33"#, #""progress":33,"width":2147483648"#,
      "width: expected a 32-bit integer, found an integer"
    ),
  ])
  func errorsSayWhereAndWhat(part: String, replacement: String, want: String) throws {
    let json = Self.film("").replacing(part, with: replacement)
    try ModelCase<NumbersAndDates.Film>(json, problems: [want]).check()
  }

  @Test func errorsNameThePath() throws {
    try ModelCase<NestedArrays.Grid>(
      #"{"cells":[],"points":[[{"x":1}],[{"x":1},{"x":"a"}]]}"#,
      problems: ["points[1][1].x: expected a number, found a string"]
    ).check()
    try ModelCase<NestedArrays.Grid>(
      #"{"cells":[[[[[1]]]],[[[[2,"x"]]]]]}"#,
      problems: ["cells[1][0][0][0][1]: expected an integer, found a string"]
    ).check()
    try ModelCase<NestedArrays.Grid>(
      #"{"cells":[[[[[1]]]],[[[[2,3.5]]]]]}"#,
      problems: ["cells[1][0][0][0][1]: expected an integer, found a number with a fraction"]
    ).check()
  }

  @Test(arguments: ["[]", "1", "\"a\"", "null"])
  func somethingElseThanAnObject(json: String) throws {
    #expect(throws: DecodingProblems.self) { try AllOptional.Pet(json: Data(json.utf8)) }
  }
}

extension String {
  /// The text of a JSON object with its keys in order, as models write it.
  fileprivate func sortedKeys() -> String {
    let object = try? JSONCoding.decode(JSONValue.self, from: Data(utf8))
    let data = object.flatMap { try? JSONCoding.encode($0) }
    return data.map { String(decoding: $0, as: UTF8.self) } ?? self
  }
}
