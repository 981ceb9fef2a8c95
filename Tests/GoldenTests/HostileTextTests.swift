import APIRuntime
import Foundation
import Golden
import Testing

/// Text of a document that tries to become code. Because the goldens compile, none of it did:
/// nothing is named `PWNED`.
@Suite struct HostileTextTests {
  /// What the document says, byte by byte.
  static let texts = [
    #"a"); PWNED(); (""#, #"\(PWNED())"#, ##""#"##, "\\#(PWNED())", "\\##(PWNED())",
    "\"\"\"\nPWNED()\n\"\"\"", "a\nPWNED()", "a\rPWNED()", "a\r\nPWNED()",
    "a\tb\u{B}c\u{C}d\u{1B}e\u{7F}f\u{1}", "a\0PWNED()", "PWNED\\", #"\u{0}\u{110000}"#,
    "a\u{2028}PWNED()\u{2029}PWNED()\u{85}PWNED()", "a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}",
    "*/ PWNED() /*", "///\n```\n@Metadata{}", "a`; PWNED(); `",
  ]

  private func expectSame(_ found: [String], _ want: [String]) {
    #expect(found.count == want.count)
    for (found, want) in zip(found, want) {
      #expect(found.utf8.elementsEqual(want.utf8), "\(want.debugDescription)")
    }
  }

  @Test func valuesOfAnEnumeration() throws {
    expectSame(HostileText.Values.allCases.map(\.rawValue), Self.texts)
    let json = try JSONCoding.encode(Self.texts)
    #expect(
      try JSONCoding.decode([HostileText.Values].self, from: json) == HostileText.Values.allCases)
  }

  /// Each property is named after a text, and has it as its default.
  @Test func propertiesAndDefaults() throws {
    let object = try JSONCoding.decode(
      [String: String].self, from: try HostileText.Words().json())
    #expect(object.count == Self.texts.count)
    for text in Self.texts { expectSame([object[text] ?? ""], [text]) }
    let values = Dictionary(uniqueKeysWithValues: Self.texts.map { ($0, "value of \($0)") })
    let words = try HostileText.Words(json: try JSONCoding.encode(values))
    #expect(try JSONCoding.decode([String: String].self, from: try words.json()) == values)
  }

  @Test func pathsAndQueries() throws {
    typealias Operation = HostileText.APWNEDGetAPWNED1PWNEDPWNED
    expectSame([Operation.facts.id], [Self.texts[17]])
    expectSame(
      [Operation.facts.path], ["/a\")PWNED(\\(1)/{id\"#}/\u{2028}PWNED()\nPWNED()"])
    expectSame(Operation.facts.security.flatMap { $0 }, [Self.texts[0]])
    let connection = Operation(id: "x", u22u23: "1", aBCDEF: "2")
    let path = try SentRequest(connection).path
    #expect(path.utf8.allSatisfy { (0x21..<0x7F).contains($0) })
    let query = path.split(separator: "?").last?.split(separator: "&") ?? []
    expectSame(
      query.map { $0.removingPercentEncoding ?? "" },
      [Self.texts[2] + "=1", Self.texts[9] + "=2"])
    #expect(path.hasPrefix("/base/a%22)PWNED(%5C(1)/x/%E2%80%A8PWNED()%0APWNED()?"))
  }
}
