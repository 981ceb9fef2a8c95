/// A JSON value that tests build and compare.
indirect enum SmallJSON: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// JSON has one kind of number: `1.0` is an integer.
  case number(Double)
  case text(String)
  case list([SmallJSON])
  case object([String: SmallJSON])
}

extension SmallJSON {
  /// The kinds that JSON Schema and the runtime distinguish.
  enum Kind: String, CaseIterable, Sendable {
    case null, boolean, integer, fraction, text, list, object
  }

  var kind: Kind {
    switch self {
    case .null: .null
    case .boolean: .boolean
    case .number(let value): value == value.rounded() ? .integer : .fraction
    case .text: .text
    case .list: .list
    case .object: .object
    }
  }

  var containsObject: Bool {
    switch self {
    case .null, .boolean, .number, .text: false
    case .list(let elements): elements.contains(where: \.containsObject)
    case .object: true
    }
  }

  var containsNull: Bool {
    switch self {
    case .null: true
    case .boolean, .number, .text: false
    case .list(let elements): elements.contains(where: \.containsNull)
    case .object(let members): members.values.contains(where: \.containsNull)
    }
  }

  /// The paths of all members and elements within the value.
  func paths(below path: String = "") -> [String] {
    switch self {
    case .null, .boolean, .number, .text: []
    case .list(let elements):
      elements.enumerated().flatMap { $1.paths(below: "\(path)/\($0)") }
    case .object(let members):
      members.flatMap { ["\(path)/\($0)"] + $1.paths(below: "\(path)/\($0)") }
    }
  }
}

extension SmallJSON: CustomStringConvertible {
  /// Compact JSON with sorted keys.
  var description: String {
    switch self {
    case .null: return "null"
    case .boolean(let value): return "\(value)"
    case .number(let value): return kind == .integer ? "\(Int64(value))" : "\(value)"
    case .text(let text): return "\"\(text)\""
    case .list(let elements): return "[\(elements.map(\.description).joined(separator: ", "))]"
    case .object(let members):
      let members = members.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
      return "{\(members.joined(separator: ", "))}"
    }
  }
}
