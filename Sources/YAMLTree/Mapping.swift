/// The entries of a mapping in the order of the document. No key stands twice.
///
/// Keys are equal when their UTF-8 bytes are: unlike two `String`s, an `é` of one scalar and an
/// `é` of two are different keys.
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
  /// Where each key stands in `entries`; absent while a scan is faster than a look-up.
  var index: [ExactKey: Int]?

  /// The mapping of `entries`. Of several entries with the same key the last one counts, and
  /// stands where the first one stood.
  public init(_ entries: [Entry]) {
    var ignored: [Repetition] = []
    self.init(entries, repetitions: &ignored)
  }

  /// The value of `key`, when there is such an entry.
  public subscript(key: String) -> Node? {
    position(of: key).map { entries[$0].value }
  }

  /// The entry of `key`, for whoever needs the place of the key too.
  public func entry(for key: String) -> Entry? {
    position(of: key).map { entries[$0] }
  }

  /// Where the entry of `key` stands in `entries`.
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

  /// Up to this many entries are scanned.
  static let scanLimit = 8

  /// As `init(_:)`, and tells which keys were repeated.
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
      // Only now is a second array worth its while: nearly no mapping repeats a key.
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
