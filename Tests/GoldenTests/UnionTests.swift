import APIRuntime
import Foundation
import Golden
import Testing

/// Unions distinguished by kinds of JSON.
struct UnionTests {
  typealias Film = KindsOfJSON.Film

  @Test(arguments: [
    ModelCase<Film>(#"{"error":"late"}"#),
    ModelCase<Film>(#"{"error":{"at":"2024-01-15T10:00:00Z","code":"e1"}}"#),
    // Keys that the variant does not know are dropped, as in any structure.
    ModelCase<Film>(#"{"error":{"more":1}}"#, written: #"{"error":{}}"#),
    // What no variant describes is kept.
    ModelCase<Film>(#"{"error":[1,"a",null]}"#),
    ModelCase<Film>(#"{"released":"2024-01-15T10:00:00Z"}"#),
    ModelCase<Film>(#"{"released":1705312800}"#),
    ModelCase<Film>(#"{"released":null}"#, written: "{}"),
    ModelCase<Film>(#"{"rating":4}"#),
    ModelCase<Film>(#"{"rating":4.5}"#),
    ModelCase<Film>(#"{"rating":true}"#),
    ModelCase<Film>(#"{"cast":{"name":"a"}}"#),
    ModelCase<Film>(#"{"cast":[{"name":"a"},{"name":"b"}]}"#),
    // Values of the kind of a variant that do not match its description.
    ModelCase<Film>(
      #"{"cast":[{"name":"a"},{"name":1}]}"#,
      problems: ["cast[1].name: expected a string, found an integer"]),
    ModelCase<Film>(
      #"{"error":{"code":1}}"#, problems: ["error.code: expected a string, found an integer"]),
    ModelCase<Film>(
      #"{"released":"soon"}"#,
      problems: ["released: expected a date and time with a zone (RFC 3339), found a string"]),
  ])
  func film(given: ModelCase<Film>) throws {
    try given.check()
  }

  @Test func variants() throws {
    let film = try Film(json: Data(#"{"error":{"code":"e1"},"rating":3,"value":"a"}"#.utf8))
    #expect(film.error == .details(.init(code: "e1")))
    #expect(film.rating == .number(3))
    #expect(film.value == .string("a"))
    #expect(film.error != .string("e1"))
    #expect(try Film(json: Data(#"{"error":1}"#.utf8)).error == .unknown(1))
  }

  @Test func recursion() throws {
    let json = #"["a",["b"],{"left":{"left":"c"}}]"#
    let tree = try JSONCoding.decode(KindsOfJSON.Tree.self, from: Data(json.utf8))
    #expect(
      tree
        == .array([
          .string("a"), .array([.string("b")]),
          .branch(.init(left: .branch(.init(left: .string("c"))))),
        ]))
    #expect(String(decoding: try JSONCoding.encode(tree), as: UTF8.self) == json)
  }
}
