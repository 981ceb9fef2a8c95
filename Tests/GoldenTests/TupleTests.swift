import APIRuntime
import Foundation
import Golden
import Testing

/// Lists with a type for each position.
@Suite struct TupleTests {
  @Test func atTheCallSite() throws {
    let point = try JSONCoding.decode(Tuples.Point.self, from: Data("[52.5,13.25]".utf8))
    #expect(point.latitude == 52.5)
    #expect(point == .init(latitude: 52.5, longitude: 13.25))
    #expect(point != .init(latitude: 52.5, longitude: 13))
    #expect(point != .init(latitude: 52.5, longitude: 13.25, additionalElements: [1]))
    let text = try JSONCoding.encode(Tuples.Named(second: point))
    #expect(String(decoding: text, as: UTF8.self) == "[null,[52.5,13.25]]")
    #expect(try JSONEncoder().encode(Tuples.Named()) == Data("[]".utf8))
  }

  @Test(arguments: [
    ModelCase<Tuples.Line>(#"{"from":[1,2.5],"label":["a",[1,2]]}"#),
    // Fewer elements than positions, if none is required.
    ModelCase(#"{"label":[]}"#),
    ModelCase(#"{"label":["a"]}"#),
    ModelCase(#"{"label":[null,[1,2]]}"#),
    // A null at the end is read as nothing, as that of a property is.
    ModelCase(#"{"label":["a",null]}"#, written: #"{"label":["a"]}"#),
    // What the document forbids is kept anyway.
    ModelCase(#"{"from":[1,2,3,{"a":null}],"label":["a",[1,2],true,null]}"#),
    ModelCase(#"{"label":[null,null,3]}"#),
    ModelCase(#"{"legs":[["2024-01-15T10:00:00Z",{"km":5}],["2024-01-15T10:00:00Z",{}]]}"#),
    ModelCase(
      #"{"from":[1],"label":[1,["a","b"]],"legs":[["soon",{"km":"5"},1],{}]}"#,
      problems: [
        "from[1]: expected a number, found nothing",
        "label[0]: expected a string, found an integer",
        "label[1][0]: expected a number, found a string",
        "label[1][1]: expected a number, found a string",
        "legs[0][0]: expected a date and time with a zone (RFC 3339), found a string",
        "legs[0][1].km: expected a number, found a string",
      ]),
    ModelCase(#"{"from":[null,2]}"#, problems: ["from[0]: expected a number, found null"]),
    ModelCase(#"{"from":{}}"#, problems: ["from: expected an array, found an object"]),
    ModelCase(
      #"{"from":[]}"#,
      problems: [
        "from[0]: expected a number, found nothing", "from[1]: expected a number, found nothing",
      ]),
  ])
  func lines(given: ModelCase<Tuples.Line>) throws { try given.check() }

  @Test(arguments: [
    ModelCase<Tuples.Step>(#"["move",1,"a",5,86400,"b","c",null,"d"]"#),
    ModelCase(#"["stay",null,"a",5]"#),
    ModelCase(#"["move",null,"a",5,null,"b"]"#),
    // A required element with a default.
    ModelCase(#"["move",1,"a"]"#, written: #"["move",1,"a",1]"#),
    ModelCase(
      #"["move",1,"a",1,"now",1,2]"#,
      problems: [
        "[4]: expected a number of seconds, found a string",
        "[5]: expected a string, found an integer", "[6]: expected a string, found an integer",
      ]),
  ])
  func steps(given: ModelCase<Tuples.Step>) throws { try given.check() }

  @Test func restAndRecursion() throws {
    try ModelCase<Tuples.Rest>(#"["a",1,2]"#).check()
    try ModelCase<Tuples.Rest>(
      #"["a",1,true]"#, problems: ["[2]: expected an integer, found a boolean"]
    ).check()
    try ModelCase<Recursive.Filter>(
      #"{"filters":["a",{"filters":["b"],"type":"or"}],"type":"and"}"#
    ).check()
    try ModelCase<Tuples.Tree>(#"["a",["b",["c",[]]]]"#).check()
    try ModelCase<Tuples.Both>(
      #"[{"a":1},2]"#,
      problems: [
        "[0]: expected a string, found an object"
      ]
    ).check()
  }

  /// Of two possible variants, the one with more positions.
  @Test func inUnions() throws {
    func value(_ json: String) throws -> Tuples.Value {
      try ModelCase<Tuples.Value>(json).check()
      return try JSONCoding.decode(Tuples.Value.self, from: Data(json.utf8))
    }
    #expect(try value(#""a""#) == .string("a"))
    #expect(try value(#"["a",1]"#) == .pair(.init(first: "a", second: 1)))
    #expect(try value(#"["a",1,true]"#) == .triple(.init(first: "a", second: 1, third: true)))
    #expect(
      try value(#"["a",1,"b"]"#)
        == .pair(.init(first: "a", second: 1, additionalElements: ["b"])))
    #expect(try value("[1]") == .unknown([1]))
    #expect(try value(#"["a"]"#) == .unknown(["a"]))
  }
}
