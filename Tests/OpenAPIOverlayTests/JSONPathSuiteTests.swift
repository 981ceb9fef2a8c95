import Foundation
import Testing
import YAMLTree

@testable import OpenAPIOverlay

/// The common test suite of RFC 9535, if it is next to the package.
@Suite struct JSONPathSuiteTests {
  private static let file = OverlayFixture.suites.appendingPathComponent("jsonpath/cts.json")

  @Test(.enabled(if: OverlayFixture.has("jsonpath"), "../shared/suites/jsonpath is absent"))
  func commonSuite() throws {
    let bytes = [UInt8](try Data(contentsOf: Self.file))
    let reading = readTree(bytes, file: FileID(0), name: "cts.json")
    let tests = try #require(reading.root?["tests"]?.sequence)
    var (valid, invalid) = (0, 0)
    for test in tests {
      let name = test["name"]?.scalar?.text ?? ""
      let selector = try #require(test["selector"]?.scalar?.text)
      if test["invalid_selector"] != nil {
        invalid += 1
        #expect(throws: JSONPath.SyntaxProblem.self, "\(name): \(selector)") {
          _ = try JSONPath(selector)
        }
      } else {
        valid += 1
        try check(test, selector, name)
      }
    }
    print("JSONPath suite: \(valid) valid and \(invalid) invalid selectors")
    #expect(valid + invalid == tests.count && valid > 400 && invalid > 200)
  }

  private func check(_ test: Node, _ selector: String, _ name: String) throws {
    let document = try #require(test["document"])
    let paths = try JSONPath(selector).places(in: document)
    let values = paths.map { OverlayFixture.text(document[$0]) }
    let wanted = test["results"]?.sequence ?? test["result"].map { [$0] } ?? []
    let isWanted = wanted.contains { $0.sequence?.map { OverlayFixture.text($0) } == values }
    #expect(isWanted, "\(name): \(selector) gives \(values)")

    let normalized = paths.map { $0.normalized(in: document) }
    let wantedPaths =
      test["results_paths"]?.sequence ?? test["result_paths"].map { [$0] } ?? []
    let arePaths = wantedPaths.contains {
      $0.sequence?.compactMap { $0.scalar?.text } == normalized
    }
    #expect(arePaths || wantedPaths.isEmpty, "\(name): \(selector) gives \(normalized)")
  }
}
