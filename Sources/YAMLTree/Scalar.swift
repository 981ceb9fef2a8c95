/// A scalar as it was written: the text without its quotes, and whether there were any.
public struct Scalar: Sendable, Hashable {
  /// How a scalar was written. Only a plain one can be anything but a string.
  public enum Style: UInt8, Sendable, Hashable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  /// The text after unescaping and folding. For a plain scalar this is the source text, so
  /// `200`, `0o14` and `1.0` keep the form that they had.
  public var text: String
  /// A tag changes it: `!!str 12` counts as quoted, `!!int '12'` as plain.
  public var style: Style

  public init(_ text: String, style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// What a scalar means in the core schema of YAML 1.2 (section 10.3), which reads every JSON
/// scalar as JSON does. Numbers keep their text: they may be larger than any Swift type.
public enum ScalarValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(String)
  case number(String)
  case string(String)
}
