/// The entries of a mapping in the order of the document. Keys are unique.
///
/// Keys are equal if their UTF-8 bytes are: unlike for `String`, an `é` of one scalar and an `é` of
/// two are different keys.
public struct Mapping: Sendable {
  /// A key and its value.
  public struct Entry: Sendable {
    /// The text of the key: `200`, `'200'` and `"200"` are the same key.
    public var key: String
    public var keyLocation: Location
    public var value: Node

    public init(key: String, keyLocation: Location, value: Node) {
      self.key = key
      self.keyLocation = keyLocation
      self.value = value
    }
  }

  public internal(set) var entries: [Entry]
  /// The position of each key in `entries`; `nil` while a scan is faster than a look-up.
  var index: [ExactKey: Int]?

  /// Creates a mapping of `entries`. Of several entries with the same key, the last one wins and
  /// takes the position of the first.
  public init(_ entries: [Entry]) {
    var ignored: [Repetition] = []
    self.init(entries, repetitions: &ignored)
  }

  /// The value of `key`, if there is one.
  public subscript(key: String) -> Node? {
    position(of: key).map { entries[$0].value }
  }

  /// The entry of `key`, including the location of the key.
  public func entry(for key: String) -> Entry? {
    position(of: key).map { entries[$0] }
  }

  /// The position of the entry of `key` in `entries`.
  public func position(of key: String) -> Int? {
    if let index { return index[ExactKey(key)] }
    for position in entries.indices where isSameKey(entries[position].key, key) {
      return position
    }
    return nil
  }
}

extension Mapping {
  /// Two entries with the same key, in the order of the document.
  struct Repetition {
    let key: String
    let first: Location
    let second: Location
  }

  /// Mappings of up to this many entries are scanned.
  static let scanLimit = 8

  /// Like `init(_:)`, but also reports repeated keys.
  init(_ entries: [Entry], repetitions: inout [Repetition]) {
    if entries.count <= Self.scanLimit && !Self.hasRepetition(entries) {
      self.entries = entries
      index = nil
      return
    }
    var places: [ExactKey: Int] = [:]
    places.reserveCapacity(entries.count)
    var kept: [Entry] = []
    for (position, entry) in entries.enumerated() {
      let key = ExactKey(entry.key)
      guard let earlier = places[key] else {
        places[key] = kept.isEmpty ? position : kept.count
        if !kept.isEmpty { kept.append(entry) }
        continue
      }
      // Copy the entries only now, because hardly any mapping repeats a key.
      if kept.isEmpty { kept.append(contentsOf: entries[..<position]) }
      repetitions.append(
        Repetition(key: entry.key, first: kept[earlier].keyLocation, second: entry.keyLocation))
      kept[earlier] = entry
    }
    self.entries = kept.isEmpty ? entries : kept
    index = places
  }

  private static func hasRepetition(_ entries: [Entry]) -> Bool {
    for later in entries.indices.dropFirst() {
      for earlier in 0..<later where isSameKey(entries[earlier].key, entries[later].key) {
        return true
      }
    }
    return false
  }
}
