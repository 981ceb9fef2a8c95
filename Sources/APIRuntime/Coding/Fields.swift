import Foundation

/// Visits the properties of a model, for one of three purposes: encoding one value, comparing two,
/// hashing one. See ``Model/fields(_:_:_:)``.
public struct Fields {
  private enum Purpose {
    case encoding
    case comparing
    case hashing
  }

  private let purpose: Purpose
  private var container: KeyedEncodingContainer<FieldName>?
  private var names: [String] = []
  private(set) var hasher: Hasher
  private(set) var isEqual = true
  private(set) var error: (any Error)?

  init(encodingInto encoder: any Encoder) {
    purpose = .encoding
    container = encoder.container(keyedBy: FieldName.self)
    hasher = Hasher()
  }

  init(comparing: Void) {
    purpose = .comparing
    hasher = Hasher()
  }

  init(hashing hasher: Hasher) {
    purpose = .hashing
    self.hasher = hasher
  }

  /// A property that is always written.
  public mutating func required<Value: Encodable & Hashable>(
    _ name: String, _ a: Value, _ b: Value
  ) {
    switch purpose {
    case .encoding: encode(name, a)
    case .comparing: if isEqual { isEqual = a == b }
    case .hashing: hasher.combine(a)
    }
  }

  /// A property that is written as `null` when it is `nil`.
  public mutating func nullable<Value: Encodable & Hashable>(
    _ name: String, _ a: Value?, _ b: Value?
  ) {
    switch purpose {
    case .encoding:
      if let a {
        encode(name, a)
      } else {
        encode(name, JSONValue.null)
      }
    case .comparing: if isEqual { isEqual = a == b }
    case .hashing: hasher.combine(a)
    }
  }

  /// A property that is left out when it is `nil`.
  public mutating func optional<Value: Encodable & Hashable>(
    _ name: String, _ a: Value?, _ b: Value?
  ) {
    switch purpose {
    case .encoding:
      if let a {
        encode(name, a)
      } else {
        names.append(name)
      }
    case .comparing: if isEqual { isEqual = a == b }
    case .hashing: hasher.combine(a)
    }
  }

  /// The properties that the description does not name, written into the same object, after all
  /// others: a declared property wins over an additional one of the same name.
  public mutating func additionalProperties<Value: Encodable & Hashable>(
    _ a: [String: Value], _ b: [String: Value]
  ) {
    switch purpose {
    case .encoding:
      let declared = Set(names)
      for (name, value) in a where !declared.contains(name) { encode(name, value) }
    case .comparing: if isEqual { isEqual = a == b }
    case .hashing: hasher.combine(a)
    }
  }

  private mutating func encode<Value: Encodable>(_ name: String, _ value: Value) {
    guard error == nil else { return }
    names.append(name)
    let key = FieldName(name)
    do {
      // The counterpart of what `Reader` does with dates.
      if Value.self == Date.self, let date = value as? Date {
        try container?.encode(DateText(date), forKey: key)
      } else if Value.self == [Date].self, let dates = value as? [Date] {
        try container?.encode(dates.map(DateText.init), forKey: key)
      } else {
        try container?.encode(value, forKey: key)
      }
    } catch {
      self.error = error
    }
  }
}
