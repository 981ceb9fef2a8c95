/// An enumeration that may grow: its known cases, and one that keeps a value which the description
/// does not list.
///
/// A type supplies its cases, including `case unknown(RawValue)`, `rawValue`, and the known cases
/// as `allCases`. Two values are equal if their raw values are equal byte by byte, because
/// Unicode's canonical equivalence would treat different wire values as equal.
public protocol OpenEnum: CaseIterable, Codable, Hashable, Sendable, ParameterValue
where AllCases == [Self] {
  /// The type of the values in JSON: `String`, `Int`, `Double` or ``JSONValue``.
  associatedtype RawValue: OpenEnumRawValue

  /// The value as it appears in JSON.
  var rawValue: RawValue { get }

  /// Wraps a value that is not among the known ones.
  static func unknown(_ rawValue: RawValue) -> Self
}

extension OpenEnum {
  /// Returns the known case with this raw value, otherwise `unknown`.
  public init(rawValue: RawValue) {
    for known in Self.allCases where known.rawValue.isSame(as: rawValue) {
      self = known
      return
    }
    self = .unknown(rawValue)
  }

  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(RawValue.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public static func == (a: Self, b: Self) -> Bool {
    a.rawValue.isSame(as: b.rawValue)
  }

  public func hash(into hasher: inout Hasher) {
    rawValue.hashBytes(into: &hasher)
  }

  public var parameterText: String {
    get throws { try rawValue.parameterText }
  }
}

/// A possible raw value of an ``OpenEnum``. `String`, `Int`, `Double` and, for values of several
/// kinds, ``JSONValue`` conform.
public protocol OpenEnumRawValue: Codable, Sendable, ParameterValue {
  /// Whether both have the same wire value.
  func isSame(as other: Self) -> Bool
  /// Hashes what ``isSame(as:)`` compares.
  func hashBytes(into hasher: inout Hasher)
}

extension String: OpenEnumRawValue {
  /// Whether the UTF-8 bytes are the same.
  public func isSame(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }

  public func hashBytes(into hasher: inout Hasher) {
    var copy = self
    copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(0xFF as UInt8)
  }
}

extension Int: OpenEnumRawValue {
  /// Whether the numbers are the same.
  public func isSame(as other: Int) -> Bool { self == other }
  public func hashBytes(into hasher: inout Hasher) { hasher.combine(self) }
}

extension Double: OpenEnumRawValue {
  /// Whether the numbers are the same.
  public func isSame(as other: Double) -> Bool { self == other }
  public func hashBytes(into hasher: inout Hasher) { hasher.combine(self) }
}

extension JSONValue: OpenEnumRawValue {
  /// Whether both are of the same kind and equal.
  public func isSame(as other: JSONValue) -> Bool {
    if case (.string(let a), .string(let b)) = (self, other) { return a.isSame(as: b) }
    return self == other
  }

  public func hashBytes(into hasher: inout Hasher) {
    if case .string(let text) = self {
      text.hashBytes(into: &hasher)
    } else {
      hasher.combine(self)
    }
  }
}
