// A stub of swift-log for `Scripts/check-availability`.

public struct Logger: Sendable {
  public typealias Metadata = [String: MetadataValue]
  public enum MetadataValue: Sendable, ExpressibleByStringLiteral,
    ExpressibleByStringInterpolation
  {
    case string(String)
    case stringConvertible(any CustomStringConvertible & Sendable)
    public init(stringLiteral text: String) { self = .string(text) }
  }
  public struct Message: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, Sendable {
    public init(stringLiteral text: String) {}
  }
  public enum Level: Int, Sendable, Comparable {
    case trace, debug, info, notice, warning, error, critical
    public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }
  public var logLevel: Level {
    get { .info }
    set {}
  }
  public init(label: String) {}
  public func log(
    level: Level, _ message: @autoclosure () -> Message,
    metadata: @autoclosure () -> Metadata? = nil
  ) {}
  public func debug(
    _ message: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = nil
  ) {}
  public func info(
    _ message: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = nil
  ) {}
  public func notice(
    _ message: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = nil
  ) {}
  public func warning(
    _ message: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = nil
  ) {}
}
