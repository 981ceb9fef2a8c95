import Foundation
import SourceDiagnostics
import Testing
import YAMLTree

@testable import OpenAPIOverlay

/// The files of the specification of overlays, if they are next to the package.
@Suite struct OverlaySuiteTests {
  private static let folder = OverlayFixture.suites.appendingPathComponent("overlay")

  private static func files(_ path: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder.appendingPathComponent(path), includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
  }

  private static func tree(_ url: URL, file: UInt32 = 0) throws -> Node {
    let bytes = [UInt8](try Data(contentsOf: url))
    return try #require(
      readTree(bytes, file: FileID(file), name: url.lastPathComponent).root, "\(url.path)")
  }

  @Test(.enabled(if: OverlayFixture.has("overlay"), "../shared/suites/overlay is absent"))
  func compliantSets() throws {
    var count = 0
    for set in try Self.files("compliant-sets") where set.pathExtension != "md" {
      var diagnostics = Diagnostics()
      let root = try Self.tree(set.appendingPathComponent("overlay.yaml"), file: 1)
      let overlay = try #require(decodeOverlay(root, into: &diagnostics))
      // One set extends a document that it does not contain: the given one is used.
      let extended = overlay.extends.map { set.appendingPathComponent($0.reference) }
      let isThere = extended.map { FileManager.default.fileExists(atPath: $0.path) } ?? false
      let given = set.appendingPathComponent("openapi.yaml")
      var document = try Self.tree(isThere ? extended ?? given : given)
      applyOverlay(overlay, to: &document, into: &diagnostics)
      let wanted = try Self.tree(set.appendingPathComponent("output.yaml"))
      #expect(
        OverlayFixture.text(document, sortsKeys: true)
          == OverlayFixture.text(wanted, sortsKeys: true), "\(set.lastPathComponent)")
      #expect(diagnostics.list == [], "\(set.lastPathComponent)")
      count += 1
    }
    print("Overlay suite: \(count) compliant sets")
    #expect(count >= 8)
  }

  @Test(
    .enabled(if: OverlayFixture.has("overlay"), "../shared/suites/overlay is absent"),
    arguments: ["v1.0", "v1.1"])
  func documents(version: String) throws {
    var counts: [String: Int] = [:]
    for kind in ["pass", "fail"] {
      for url in try Self.files("tests/\(version)/\(kind)") {
        var diagnostics = Diagnostics()
        let overlay = decodeOverlay(try Self.tree(url), into: &diagnostics)
        let place = "\(version)/\(kind)/\(url.lastPathComponent)"
        #expect((overlay != nil) == (kind == "pass"), "\(place): \(diagnostics.list)")
        #expect(diagnostics.hasErrors == (kind == "fail"), "\(place)")
        #expect(diagnostics.list.allSatisfy { $0.location != nil }, "\(place)")
        counts[kind, default: 0] += 1
      }
    }
    let (pass, fail) = (counts["pass"] ?? 0, counts["fail"] ?? 0)
    print("Overlay suite: \(version) has \(pass) to pass and \(fail) to fail")
    #expect(pass > 10 && fail > 10)
  }
}
