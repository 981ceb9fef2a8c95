import Testing

/// Rules about what stops or checks a program.
struct SafetyTests {
  /// `!` right after a value: a force unwrap, `try!`, `as!` or an implicitly unwrapped type.
  private let trap = Rule.code { line in
    let stops = ["fatalError(", "preconditionFailure(", "assertionFailure("]
    if let stop = stops.first(where: line.contains) {
      return "input must not stop the program: '\(stop)'"
    }
    guard line.utf8.contains(UInt8(ascii: "!")),
      line.firstMatch(of: /[\w)\]}`"]!(?!=)/) != nil
    else { return nil }
    return "'!' stops the program where the input is not as hoped"
  }

  @Test func nothingTraps() {
    trap.expect(of: TidyPackage.sources)
    trap.expectBreaches(
      at: [1, 2, 3, 4, 5, 6, 7],
      in: """
        let a = b!
        let a = try! b()
        let a = b as! C
        let a = b()!.c
        let a = b[0]!
        var a: Int!
        fatalError("a")
        let a = b != c && !d && !(e) && [!f].first == g
        let a = b!=c
        // b!
        let a = "b!" + "fatalError("
        """)
  }

  /// Warnings are errors in every target that is compiled here.
  private let strictness = Rule { file in
    let text = file.text
    let targets = text.matches(of: /\.(?:target|executableTarget|testTarget)\(\s*name: "(\w+)"/)
    guard text.contains(".treatAllWarnings(as: .error)"), !targets.isEmpty else {
      return [Breach(path: file.path, line: 1, message: "warnings are not errors")]
    }
    return targets.indices.compactMap { index in
      let isLast = index + 1 == targets.count
      let start = targets[index].range.lowerBound
      let end = isLast ? text.endIndex : targets[index + 1].range.lowerBound
      if text[start..<end].contains("swiftSettings: strict") { return nil }
      return Breach(
        path: file.path, line: text[..<start].count { $0 == "\n" } + 1,
        message: "the target \(targets[index].output.1) is not strict")
    }
  }

  @Test func warningsAreErrors() throws {
    strictness.expect(of: [try #require(TidyPackage.text("Package.swift"))])
    strictness.expectBreaches(at: [1], in: ".target(name: \"A\", swiftSettings: strict)")
    strictness.expectBreaches(
      at: [2, 4],
      in: """
        let strict = [.treatAllWarnings(as: .error)]
        .target(name: "A"),
        .target(name: "B", swiftSettings: strict),
        .testTarget(
          name: "C")
        """)
  }
}
