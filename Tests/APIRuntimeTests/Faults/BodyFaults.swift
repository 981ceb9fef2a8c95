import APIRuntime
import Foundation
import HTTPTypes
import Testing

/// The body of a success is not as expected.
@Suite(.timeLimit(.minutes(5))) struct BodyFaults {
  private func pet(_ body: Data) async throws -> Pets.Pet {
    let transport = StubTransport {
      Answer(head: HTTPResponse(status: .ok), body: ResponseBody(body))
    }
    let client = Pets.Client(credentials: .bearer("key"), transport: transport)
    return try await client.getPet(petID: "1")
  }

  private func problems(_ body: String) async throws -> [String] {
    let failure = await #expect(throws: DecodingFailure.self) { try await pet(Data(body.utf8)) }
    return failure?.problems.map { "\($0)" } ?? []
  }

  @Test("F59, F60: an unknown value and an unknown member are kept")
  func unknown() async throws {
    let pet = try await pet(Data(#"{"count":1,"kind":"axolotl","new":[1],"tags":[]}"#.utf8))
    #expect(pet.kind == .unknown("axolotl"))
    #expect(pet.additionalProperties == ["new": [1]])
  }

  @Test("F61: the error has the place, but no value")
  func place() async throws {
    #expect(
      try await problems(#"{"count":"secret","owner":{"age":null},"tags":[]}"#) == [
        "count: expected an integer, found a string"
      ])
    #expect(
      try await problems(#"{"count":1,"id":5,"owner":{"age":null},"tags":["secret"]}"#) == [
        "id: expected a string, found an integer",
        "owner.age: expected an integer, found null",
      ])
  }

  @Test("F62: one bad element fails the list, with its index")
  func element() async throws {
    let body = #"{"count":1,"siblings":[{"age":1},{"age":2},{"age":"x"}],"tags":[]}"#
    #expect(
      try await problems(body) == ["siblings[2].age: expected an integer, found a string"])
  }

  @Test(
    "F63: an invalid number", arguments: ["1.5", "\"5\"", "true", "1e400", "-1e30"])
  func number(text: String) async throws {
    let problems = try await problems(#"{"count":\#(text),"tags":[]}"#)
    #expect(problems.count == 1 && problems[0].hasPrefix("count: expected an integer, found a"))
  }

  @Test(
    "F64: a date without a zone, or an impossible one",
    arguments: ["2024-01-02T03:04:05", "2024-02-30T00:00:00Z"])
  func date(text: String) async throws {
    let problems = try await problems(#"{"born":"\#(text)","count":1,"tags":[]}"#)
    #expect(problems.count == 1 && problems[0].hasPrefix("born: expected a date and time"))
  }

  enum Text: CaseIterable, Sendable {
    case latin1, overlong, truncated, nul, control, loneSurrogate, deep, deepObject, number, utf16

    var bytes: Data {
      switch self {
      case .latin1: name([0xE9])
      case .overlong: name([0xC0, 0xAF])
      case .truncated: name([0xE2, 0x82])
      case .nul: name([0])
      case .control: name([0x1F])
      case .loneSurrogate: name(Array(#"\ud800"#.utf8))
      case .deep: Data(String(repeating: "[", count: 200_000).utf8)
      case .deepObject:
        Data((String(repeating: #"{"parent":"#, count: 1_000) + "1").utf8)
      case .number: Data((#"{"tags":[],"count":1"# + String(repeating: "0", count: 1_000)).utf8)
      case .utf16: Data([0xFF, 0xFE, 0x7B, 0x00])
      }
    }

    private func name(_ bytes: [UInt8]) -> Data {
      Data(#"{"count":1,"tags":[],"name":""#.utf8) + bytes + Data(#""}"#.utf8)
    }
  }

  @Test("F65: anything but JSON in UTF-8", arguments: Text.allCases)
  func text(text: Text) async throws {
    var failure: DecodingFailure?
    let effort = await effort {
      failure = await #expect(throws: DecodingFailure.self) { try await pet(text.bytes) }
    }
    #expect(failure?.status == .ok && failure?.problems.isEmpty == false)
    #expect(failure?.body == text.bytes)
    #expect(effort < .seconds(10))
  }

  /// Neither a crash nor a guess: Foundation may accept either.
  @Test(
    "F65: valid text",
    arguments: [#"{"count":1,"count":2,"tags":[]}"#, "\u{FEFF}{\"count\":1,\"tags\":[]}"])
  func odd(text: String) async throws {
    let pet = try await pet(Data(text.utf8))
    #expect([1, 2].contains(pet.count))
  }
}
