import Foundation
import Testing
import YAMLTree

@testable import CodegenCore
@testable import SourceDiagnostics

/// Diagnostics with one cause are one line with a count and the first location.
@Suite struct FoldDiagnosticsTests {
  private func found(
    _ code: DocumentCode, _ message: String, line: Int, file: UInt32 = 0
  ) -> Diagnostic {
    Diagnostic(
      code, message, at: Location(file: FileID(file), line: line, column: 1), help: "mend it")
  }

  @Test func oneCauseIsOneLine() {
    let folded = FoldedDiagnostics(
      (1...1_244).map { found(.mediaType, "the media type 'a/\($0)' is not read", line: $0) }
        + [
          found(.mediaType, "another thing", line: 3),
          found(.mediaType, "the media type 'b' is not read", line: 9, file: 1),
          found(.unreadable, "it's gone", line: 1), found(.unreadable, "it's gone", line: 2),
        ])
    #expect(
      folded.shown.map { "\($0.diagnostic.location?.line ?? 0) \($0.counted.message)" } == [
        "1 the media type 'a/1' is not read; here and at 1244 other places in 2 files",
        "3 another thing", "1 it's gone", "2 it's gone",
      ])
    #expect(folded.hidden.isEmpty)
  }

  @Test func manyCausesOfACodeAreCounted() {
    let folded = FoldedDiagnostics(
      (0..<8).flatMap { index in
        (0...index).map { found(.contradiction, "cause \(index) of 'x'", line: $0 + 1) }
      })
    #expect(folded.shown.map(\.count) == [1, 2, 3, 4, 5])
    #expect(folded.hidden == [.document(.contradiction): 6 + 7 + 8])
    let text = DiagnosticRenderer(SourceFiles()).text(folded)
    #expect(text.hasSuffix("codegen: … and 21 more of [contradiction]; all with --verbose\n"))
  }

  /// Nothing is lost: each diagnostic is shown, counted with another, or counted as hidden.
  @Test func everyFindingCounts() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<50 {
      let codes = DocumentCode.allCases
      let all = (0..<Int.random(in: 0...400, using: &generator)).map { _ in
        found(
          codes[Int.random(in: 0..<codes.count, using: &generator)],
          "message \(Int.random(in: 0..<9, using: &generator)) about 'a'",
          line: Int.random(in: 1..<9, using: &generator))
      }
      let folded = FoldedDiagnostics(all)
      let counted = folded.shown.map(\.count).reduce(0, +) + folded.hidden.values.reduce(0, +)
      #expect(counted == all.count)
      #expect(
        folded.shown.count { $0.diagnostic.severity == .error }
          == all.count { $0.severity == .error })
    }
  }

  /// The vendors' documents with the most diagnostics.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "stripe-yaml/spec3.yaml", "kubernetes-v3-core/v3_api.v1.json",
      "odata-accounting/sdk-method-class-conflict.yaml", "heyapi-full-3.0/full.yaml",
    ])
  func realDocuments(_ path: String) throws {
    let url = CaseFolder.root.appending(path: "../../../shared/corpus/\(path)")
    guard let bytes = try? Data(contentsOf: url) else {
      print("skipped: \(url.path()) is not there")
      return
    }
    let generation = generate(
      [DocumentInput(path: path, bytes: Array(bytes))],
      open: { _ in .failure(UnopenedFile("nothing is opened")) })
    let folded = FoldedDiagnostics(generation.diagnostics)
    #expect(generation.diagnostics.count >= folded.shown.count)
    #expect((1...40).contains(folded.shown.count))
  }
}
