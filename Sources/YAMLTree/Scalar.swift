/// A scalar as written: the text without its quotes, and the style.
public struct Scalar: Sendable, Hashable {
  /// How a scalar was written. Only a plain one can be anything but a string.
  public enum Style: UInt8, Sendable, Hashable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  /// The text after unescaping and folding. For a plain scalar this is the source text, so `200`,
  /// `0o14` and `1.0` are kept as written.
  public var text: String
  /// Tags change it: `!!str 12` counts as quoted, `!!int '12'` as plain.
  public var style: Style

  public init(_ text: String, style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// The value of a scalar in the core schema of YAML 1.2 (section 10.3), which reads every JSON
/// scalar like JSON does. Numbers are kept as text, because they may exceed any Swift type.
public enum ScalarValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(String)
  case number(String)
  case string(String)
}
