/// Limits on documents. A document that exceeds one is refused with a location. No OpenAPI document
/// that we know of reaches any of them.
public struct ReadLimits: Sendable, Hashable {
  /// The size of the file in bytes.
  public var fileSize = 64 << 20
  /// The nesting depth of collections. The tree is built with an explicit stack but released
  /// recursively, so this should stay far below 10,000.
  public var depth = 256
  /// Values and keys after the expansion of aliases. An alias counts as much as its anchor.
  public var nodes = 2_000_000
  /// Events of the YAML parser, including those that create no node.
  public var events = 20_000_000
  /// The length of a scalar in bytes after unescaping; in JSON before unescaping, including keys.
  public var scalarLength = 8 << 20
  /// The length of a key in YAML, in bytes. The parser itself refuses a longer key unless `?`
  /// precedes it; in JSON a key may be as long as a scalar.
  public var keyLength = 1_024
  /// The number of warnings kept; further ones are dropped.
  public var warnings = 1_000

  public init() {}
}
