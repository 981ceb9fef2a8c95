import Foundation

/// Visits the properties of a model, for one of four purposes: encoding one value, comparing two,
/// hashing one, and measuring how much of a JSON text it accounts for. See
/// ``Model/fields(_:_:_:)``.
public struct Fields {
  private enum Purpose {
    case encoding
    case comparing
    case hashing
    case weighing
  }

  private let purpose: Purpose
  private var encoder: (any Encoder)?
  private var container: KeyedEncodingContainer<FieldName>?
  private var names: [String] = []
  private(set) var hasher: Hasher
  private(set) var isEqual = true
  private(set) var error: (any Error)?
  private(set) var fit = UnionFit()
  /// The names of the properties that are present, if known.
  private var present: Set<String>?

  init(encodingInto encoder: any Encoder) {
    purpose = .encoding
    self.encoder = encoder
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

  init(weighing names: Set<String>?) {
    purpose = .weighing
    present = names
    hasher = Hasher()
  }

  /// Visits a property that is always written.
  public mutating func required<Value: Encodable & Hashable>(
    _ name: String, _ a: Value, _ b: Value
  ) {
    switch purpose {
    case .encoding: encode(name, a)
    case .comparing: if isEqual { isEqual = a == b }
    case .hashing: hasher.combine(a)
    case .weighing: weigh(name, a)
    }
  }

  /// Visits a property that is written as `null` when it is `nil`.
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
    case .weighing: if let a { weigh(name, a) }
    }
  }

  /// Visits a property that is omitted when it is `nil`.
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
    case .weighing: if let a { weigh(name, a) }
    }
  }

  /// Visits a property of a patch: written with its new value, or omitted.
  public mutating func patch<Value: Encodable & Hashable>(
    _ name: String, _ a: Patch<Value>, _ b: Patch<Value>
  ) {
    if purpose == .comparing {
      if isEqual { isEqual = a == b }
    } else if case .absent = a {
      optional(name, nil as Value?, nil)
    } else {
      nullable(name, a.wrapped, nil)
    }
  }

  /// Visits the properties that the description does not name. They are written into the same
  /// object after all others: a declared property wins over an additional one of the same name.
  public mutating func additionalProperties<Value: Encodable & Hashable>(
    _ a: [String: Value], _ b: [String: Value]
  ) {
    switch purpose {
    case .encoding:
      let declared = Set(names)
      for (name, value) in a where !declared.contains(name) { encode(name, value) }
    case .comparing: if isEqual { isEqual = a == b }
    case .hashing: hasher.combine(a)
    case .weighing: for value in a.values { fit.addElement(value) }
    }
  }

  /// Visits a union that is written into the same object before all properties, so that properties
  /// win over members of the union with the same name.
  public mutating func union<Value: Union>(_ a: Value, _ b: Value) {
    switch purpose {
    case .encoding:
      guard error == nil, let encoder, a.isObject else { return }
      do { try a.encode(to: encoder) } catch { self.error = error }
    case .comparing: if isEqual { isEqual = a == b }
    case .hashing: hasher.combine(a)
    case .weighing: fit.add(a, among: present)
    }
  }

  /// Visits the elements of an array after those that the description names.
  mutating func elements<Value: Hashable>(_ a: [Value], _ b: [Value]) {
    switch purpose {
    case .encoding: break
    case .comparing: if isEqual { isEqual = a == b }
    case .hashing: hasher.combine(a)
    case .weighing: for value in a { fit.addElement(value) }
    }
  }

  private mutating func weigh(_ name: String, _ value: Any) {
    if present?.contains(name) != false { fit.addProperty(value) }
  }

  private mutating func encode<Value: Encodable>(_ name: String, _ value: Value) {
    guard error == nil else { return }
    names.append(name)
    let key = FieldName(name)
    do {
      // The counterpart of how `Reader` treats dates.
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

extension Union {
  /// Whether it is written as an object. Only an object can be merged into another one.
  fileprivate var isObject: Bool {
    switch value {
    case let union as any Union: union.isObject
    case let json as JSONValue: json.objectValue != nil
    case let value: jsonKinds(of: type(of: value)) == .object
    }
  }
}
