import APIRuntime
import Foundation
import Testing

@Suite struct OpenEnumTests {
  @Test func knownAndUnknownValues() throws {
    #expect(Pets.Pet.Kind(rawValue: "dog") == .dog)
    #expect(Pets.Pet.Kind.allCases == [.cat, .dog])
    guard case .unknown("axolotl") = Pets.Pet.Kind(rawValue: "axolotl") else {
      Issue.record("an unknown value is not kept")
      return
    }
    #expect(Pets.Owner.Legs(rawValue: 4) == .four)
    #expect(Pets.Owner.Legs(rawValue: 17).rawValue == 17)
  }

  @Test(
    "F59: every value round-trips byte for byte",
    arguments: ["cat", "CAT", "", "cat ", "\u{e9}", "e\u{301}", "\u{0}"])
  func everyRawValueComesBackByteForByte(raw: String) throws {
    let value = Pets.Pet.Kind(rawValue: raw)
    #expect(Array(value.rawValue.utf8) == Array(raw.utf8))
    let text = try JSONEncoder().encode([value])
    let again = try JSONDecoder().decode([Pets.Pet.Kind].self, from: text)
    #expect(again == [value])
    #expect(again.first.map { Array($0.rawValue.utf8) } == Array(raw.utf8))
  }

  @Test func equalityIsThatOfRawValues() {
    #expect(Pets.Pet.Kind.unknown("cat") == .cat)
    #expect(Pets.Pet.Kind.unknown("cat").hashValue == Pets.Pet.Kind.cat.hashValue)
    // These are equal as Swift strings, but not on the wire.
    #expect("\u{e9}" == "e\u{301}")
    #expect(Pets.Pet.Kind.unknown("\u{e9}") != .unknown("e\u{301}"))
    #expect(Set<Pets.Pet.Kind>([.unknown("\u{e9}"), .unknown("e\u{301}"), .cat]).count == 3)
  }
}
