/// How much a document may ask for. A document over a limit is refused with a location; none of
/// the limits is met by any OpenAPI document that we know of.
public struct ReadLimits: Sendable, Hashable {
  /// Bytes of the file.
  public var fileSize = 64 << 20
  /// Collections inside each other. The tree is built with a stack of its own but released by
  /// recursion, which is why this should stay far below 10,000.
  public var depth = 256
  /// Values and keys after the expansion of aliases. An alias costs what its anchor costs.
  public var nodes = 2_000_000
  /// Events of the YAML parser, those that make no node included.
  public var events = 20_000_000
  /// Bytes of one scalar after unescaping; in JSON before it, keys included.
  public var scalarLength = 8 << 20
  /// Bytes of a key in YAML. The parser itself refuses a longer key unless `?` stands before it;
  /// in JSON a key may be as long as a scalar.
  public var keyLength = 1_024
  /// Warnings that are kept; those after them are dropped.
  public var warnings = 1_000

  public init() {}
}
