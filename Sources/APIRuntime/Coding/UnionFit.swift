/// How much of a JSON text a value accounts for. Unions compare it when several variants can be
/// read.
struct UnionFit: Comparable {
  /// Named properties count two, other retained values one, and a known enumeration value one more.
  private(set) var used = 0
  /// Values unknown to their enumeration or union; such a property counts nothing.
  private(set) var unknown = 0

  init() {}

  /// - Parameter names: the names of the properties that are present, if known.
  init(of value: any UnionValue, among names: Set<String>? = nil) {
    add(value, among: names)
  }

  static func < (a: UnionFit, b: UnionFit) -> Bool {
    a.used == b.used ? a.unknown > b.unknown : a.used < b.used
  }

  /// Adds a property of an object.
  mutating func addProperty(_ value: Any) { add(value, weight: 2) }

  /// Adds a value without a property of its own.
  mutating func addElement(_ value: Any) { add(value, weight: 1) }

  mutating func addAll(_ other: UnionFit) {
    used += other.used
    unknown += other.unknown
  }

  private mutating func add(_ value: Any, weight: Int) {
    var inner = UnionFit()
    inner.add(value, among: nil)
    if inner.used < 0 {
      inner.used = 0
    } else {
      inner.used += weight
    }
    addAll(inner)
  }

  mutating func add(_ value: Any, among names: Set<String>?) {
    switch value {
    case let model as any Model: addAll(fit(of: model, among: names))
    case let tuple as any Tuple: addAll(tuple.fit)
    case let enumeration as any OpenEnum:
      if enumeration.isKnown {
        used += 1
      } else {
        used -= 1
        unknown += 1
      }
    case let union as any Union:
      if union.value is JSONValue { unknown += 1 }
      add(union.value, among: names)
    case let values as any UnionFitContainer:
      for content in values.contents { addElement(content) }
    default: break
    }
  }

  private func fit<Value: Model>(of model: Value, among names: Set<String>?) -> UnionFit {
    var sink = Fields(weighing: names)
    Value.fields(model, model, &sink)
    return sink.fit
  }
}

extension OpenEnum {
  /// Whether the description names the value.
  fileprivate var isKnown: Bool { Self.allCases.contains { $0 == self } }
}

/// A type of the standard library that contains other values.
private protocol UnionFitContainer {
  var contents: [Any] { get }
}

extension Array: UnionFitContainer {
  fileprivate var contents: [Any] { self }
}

extension Dictionary: UnionFitContainer {
  fileprivate var contents: [Any] { values.map { $0 } }
}

extension Optional: UnionFitContainer {
  fileprivate var contents: [Any] { map { [$0] } ?? [] }
}
