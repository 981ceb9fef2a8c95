import APIRuntime
import Foundation
import Testing

@Suite struct JSONValueTests {
  @Test(arguments: [
    "null", "true", "0", "-12", "0.5", "9223372036854775807", "\"\"", "\"a/b\"", "[]", "{}",
    #"{"a":[1,{"b":null}],"c":"\n"}"#,
  ])
  func writesWhatItRead(text: String) throws {
    let value = try JSONCoding.decode(JSONValue.self, from: Data(text.utf8))
    #expect(String(decoding: try JSONCoding.encode(value), as: UTF8.self) == text)
  }

  @Test(
    arguments: [
      nil, true, 1, -1, 1.0, 1e300, 0.1, "", "x", [], [1, [nil]], [:], ["a": ["b": 1.5]],
    ] as [JSONValue])
  func readsWhatItWrote(value: JSONValue) throws {
    let again = try JSONCoding.decode(JSONValue.self, from: JSONCoding.encode(value))
    #expect(again == value)
    #expect(again.hashValue == value.hashValue)
  }

  @Test func numbersAreComparedByValue() {
    #expect(JSONValue.integer(1) == .number(1))
    #expect(JSONValue.integer(1).hashValue == JSONValue.number(1).hashValue)
    #expect(JSONValue.integer(1) != .number(1.5))
    #expect(JSONValue.integer(.max) != .number(9.3e18))
    #expect(JSONValue.integer(1) != .bool(true))
    #expect(JSONValue.null != .bool(false))
  }

  @Test func accessNeverFails() {
    var value: JSONValue = ["list": [1, 2.0, 2.5], "name": "x", "on": true, "none": nil]
    #expect(value["list"]?[0]?.intValue == 1)
    #expect(value["list"]?[1]?.intValue == 2)
    #expect(value["list"]?[2]?.intValue == nil)
    #expect(value["list"]?[2]?.doubleValue == 2.5)
    #expect(value["list"]?[3] == nil)
    #expect(value["list"]?[-1] == nil)
    #expect(value["name"]?["x"] == nil)
    #expect(value["none"]?.isNull == true)
    #expect(value["missing"] == nil)
    #expect(value["on"]?.boolValue == true)
    value["name"] = nil
    #expect(value.objectValue?.count == 3)
  }
}
