import Testing
import YAMLTree

/// The core schema of YAML 1.2, https://yaml.org/spec/1.2.2/#1032-tag-resolution.
@Suite struct ScalarValueTests {
  private func check(
    _ texts: [String], _ want: (String) -> ScalarValue, _ place: SourceLocation = #_sourceLocation
  ) {
    for text in texts {
      #expect(Scalar(text).value == want(text), "\(text)", sourceLocation: place)
    }
  }

  @Test func resolvesPlainScalars() {
    check(["", "~", "null", "Null", "NULL"]) { _ in .null }
    check(["true", "True", "TRUE"]) { _ in .bool(true) }
    check(["false", "False", "FALSE"]) { _ in .bool(false) }
    check(["0", "-0", "+12", "012", "0o14", "0xfF", "99999999999999999999"]) { .integer($0) }
    check(["1.", ".5", "-1.5e+3", "1e400", "0e1", "1E-2"]) { .number($0) }
    check([".inf", "-.Inf", "+.INF", ".nan", ".NaN", ".NAN"]) { .number($0) }
  }

  @Test func leavesOtherPlainScalarsStrings() {
    check(["yes", "no", "on", "off", "y", "n", "NO", "nUll", "tRue"]) { .string($0) }
    check(["1_000", "12:30:45", "2001-12-14", "0b1", "0o8", "0x", "0o", "-0x1"]) { .string($0) }
    check([".", "-", "+", "e1", ".e1", "1e", "1e+", "1.2.3", "1 ", "-.nan", "inf"]) { .string($0) }
  }

  @Test func leavesQuotedScalarsStrings() {
    for style in [Scalar.Style.singleQuoted, .doubleQuoted, .literal, .folded] {
      for text in ["12", "true", "null", ""] {
        #expect(Scalar(text, style: style).value == .string(text))
      }
    }
  }
}
