import Testing

/// The catalog contains exactly the faults that tests name.
struct FaultCatalogTests {
  private static func names(in text: String) -> Set<String> {
    Set(text.matches(of: /\b[Ff](\d\d)\b/).map { "F\($0.output.1)" })
  }

  @Test func testsNameWhatTheCatalogHas() throws {
    let catalog = try #require(TidyPackage.text("Tests/Faults.md"))
    let rows = catalog.lines.filter { $0.hasPrefix("| F") }
    let listed = rows.map { String($0.dropFirst(2).prefix(3)) }
    #expect(listed == listed.sorted() && Set(listed).count == listed.count)
    let tests = TidyPackage.handWritten.filter {
      $0.path.hasPrefix("Tests/") && !$0.path.hasPrefix("Tests/TidyTests/")
    }
    let named = tests.reduce(into: Set<String>()) { $0.formUnion(Self.names(in: $1.text)) }
    #expect(named.subtracting(listed).isEmpty, "not in the catalog")
    #expect(Set(listed).subtracting(named).isEmpty, "no test names it")
    #expect(listed.count > 60)
  }
}
