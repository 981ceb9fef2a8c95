import Foundation
import SourceDiagnostics
import Testing

@testable import CodegenCore

/// SUPPORT.md names all existing codes, and no others.
@Suite struct SupportTests {
  private static let page =
    CaseFolder.text(CaseFolder.root.appending(path: "../../SUPPORT.md")) ?? ""

  /// The words in backticks in the last cells of its tables, and under "Text".
  private static var named: Set<String> {
    var names = Set<String>()
    var section = ""
    for line in page.split(separator: "\n") {
      if line.hasPrefix("## ") { section = String(line.dropFirst(3)) }
      let cell =
        line.hasPrefix("| ")
        ? line.split(separator: "|").last ?? "" : section == "Text" ? line : ""
      for (index, part) in cell.split(separator: "`", omittingEmptySubsequences: false)
        .enumerated() where index % 2 == 1
      {
        names.insert(String(part))
      }
    }
    return names
  }

  @Test func everyCodeStandsThere() {
    for code in DiagnosticCode.allCases {
      #expect(Self.named.contains(code.name), "SUPPORT.md does not name '\(code.name)'")
    }
  }

  @Test func noOtherCodeStandsThere() {
    let codes = Set(DiagnosticCode.allCases.map(\.name))
    #expect(Self.named.subtracting(codes).isEmpty)
    #expect(!Self.named.isEmpty)
  }

  @Test func theGapsOfTheCountStandThere() {
    for gap in Coverage.Gap.allCases where gap != .unexplained {
      #expect(Self.page.contains("`\(gap.rawValue)`"))
    }
  }

  @Test func whatIsNotGeneratedStandsThere() {
    let features = NotGenerated.allCases.map(\.rawValue).joined(separator: "; ")
    #expect(Self.page.contains("| \(features) | not generated |"), "\(features)")
  }
}
