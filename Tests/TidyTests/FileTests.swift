import Testing

/// Rules about every hand-written file.
struct FileTests {
  /// Literals of several lines may be recorded text, which must not be rewrapped.
  private let lineLength = Rule { file in
    guard file.lines.contains(where: { $0.utf8.count > 100 }) else { return [] }
    return zip(file.lines, file.codeLines).enumerated().compactMap { index, line in
      let (text, code) = line
      guard text.utf8.count > 100, text.count > 100 else { return nil }
      let isComment = text.drop { $0 == " " }.hasPrefix("//")
      if !isComment && code.allSatisfy({ $0 == " " }) { return nil }
      return Breach(
        path: file.path, line: index + 1,
        message: "\(text.count) columns; at most 100 are wanted")
    }
  }

  @Test func atMost100Columns() {
    lineLength.expect(of: TidyPackage.handWritten)
    let (most, more) = (String(repeating: "ä", count: 97), String(repeating: "a", count: 100))
    lineLength.expectBreaches(
      at: [2, 3, 4, 8],
      in: """
        // \(most)
        // \(more)
        let \(more)
        "\(more)"
        let a = \"""
          \(more)
          \"""
        /// \(more)
        """)
  }

  private let fileLength = Rule.file(at: 400) { file in
    let count = file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)
    return count > 400 ? "\(count) lines; a file of more than 400 is two" : nil
  }

  @Test func atMost400Lines() {
    fileLength.expect(of: TidyPackage.handWritten)
    fileLength.expectBreaches(at: [], in: String(repeating: "\n", count: 400))
    fileLength.expectBreaches(at: [400], in: String(repeating: "\n", count: 401))
  }

  private let fileName = Rule.file { file in
    let empty: Set = [
      "helper", "helpers", "util", "utils", "utility", "utilities", "manager", "managers",
      "common", "impl", "misc",
    ]
    let words = SwiftCode.words(of: file.name.dropLast(".swift".count))
    let isEmpty = words.contains(where: empty.contains) || words.last == "base"
    return isEmpty ? "the name says nothing: a file is called after its main noun or verb" : nil
  }

  @Test func namesThatSaySomething() {
    fileName.expect(of: TidyPackage.handWritten)
    for name in ["Utils", "HTTPHelper", "ClientBase", "Base", "ServerImpl", "CommonTypes"] {
      fileName.expectBreaches(at: [1], in: "", path: "Sources/A/\(name).swift")
    }
    for name in ["Database", "BaseURL", "Commonality", "Implied", "Managing"] {
      fileName.expectBreaches(at: [], in: "", path: "Sources/A/\(name).swift")
    }
  }

  private let banner = Rule { file in
    file.lines.enumerated().compactMap { index, line in
      let isRuler = line.firstMatch(of: /^\s*\/\/\s*[-=*#~\/]{3,}/) != nil && !isDocumented(line)
      let isBanner =
        index < 8
        && line.firstMatch(of: /^\/\/\s*($|Created by|Copyright|.*\.swift\s*$)/) != nil
      guard isRuler || isBanner else { return nil }
      return Breach(path: file.path, line: index + 1, message: "a banner; the code begins at once")
    }
  }

  private static func isDocumented(_ line: String) -> Bool {
    line.firstMatch(of: /^\s*\/\/\/( |$)/) != nil
  }

  @Test func noBanner() {
    banner.expect(of: TidyPackage.handWritten)
    banner.expectBreaches(at: [1, 2, 3], in: "//\n//  Made.swift\n// Created by me\nimport A\n")
    banner.expectBreaches(at: [2, 3, 4], in: "import A\n// =====\n// ---- Types\n  //////////\n")
    banner.expectBreaches(
      at: [], in: "// swift-tools-version: 6.2\n/// A list.\n// MARK: Types\n/// - a\n// why\n")
  }

  /// Every generated file says that it is generated, and from what.
  private let heading = Rule.file { file in
    let lines = file.lines
    let isThere =
      lines.count > 3 && lines[0].hasPrefix("// Made by codegen from ")
      && lines[1].hasPrefix("// Do not edit") && lines[2] == "// swift-format-ignore-file"
    return isThere ? nil : "a generated file without the heading"
  }

  @Test func generatedFilesCarryTheHeading() {
    heading.expect(of: TidyPackage.generated)
    heading.expectBreaches(at: [1], in: "import APIRuntime\n")
  }

  private let readmeLength = Rule.file(at: 200) { file in
    file.lines.count > 200 ? "the README is for a first look: under 200 lines" : nil
  }

  @Test(.enabled(if: TidyPackage.text("README.md") != nil, "there is no README yet"))
  func shortReadme() throws {
    readmeLength.expect(of: [try #require(TidyPackage.text("README.md"))])
    readmeLength.expectBreaches(at: [200], in: String(repeating: "\n", count: 200))
    readmeLength.expectBreaches(at: [], in: String(repeating: "\n", count: 199))
  }
}
