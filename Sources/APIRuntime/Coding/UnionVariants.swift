import Foundation

/// The variants of a ``Union`` and how to tell them apart: first by the kind of JSON, then by the
/// value of one property (the tag), then by properties that only one variant requires, then by
/// which variant accounts for most of the value.
public struct UnionVariants<Value: Union>: Sendable {
  private struct Variant: Sendable {
    var kinds: JSONKinds
    var isTagged: Bool
    var marker: FieldName?
    var read: @Sendable (any Decoder) throws -> Value
  }

  private let tag: FieldName?
  private var variants: [Variant] = []
  private var tagged: [JSONValue: [Int]] = [:]
  /// The tag values that the union writes, by the type of the case's contents.
  private var written: [ObjectIdentifier: JSONValue] = [:]

  /// Creates the variants that `add` adds. `tag` names the property whose value distinguishes some
  /// of them.
  public init(tag: String? = nil, _ add: (inout Self) -> Void) {
    self.tag = tag.map { FieldName($0) }
    add(&self)
  }

  /// Adds a case.
  ///
  /// - Parameters:
  ///   - tags: the tag values that select it.
  ///   - writesTag: whether the union writes the first tag, because the case's contents have no
  ///     such property.
  ///   - marker: a property that this variant requires and no other variant has.
  ///   - make: creates the case from its contents.
  public mutating func add<Content: UnionValue>(
    _ tags: JSONValue..., writesTag: Bool = false, has marker: String? = nil,
    _ make: @escaping @Sendable (Content) -> Value
  ) {
    if writesTag { written[ObjectIdentifier(Content.self)] = tags.first }
    for tag in tags { tagged[tag, default: []].append(variants.count) }
    variants.append(
      Variant(
        kinds: jsonKinds(of: Content.self), isTagged: !tags.isEmpty,
        marker: marker.map { FieldName($0) }, read: { make(try readContent(of: $0)) }))
  }

  /// The kinds of JSON that at least one variant can be read from.
  var kinds: JSONKinds { variants.reduce(into: []) { $0.formUnion($1.kinds) } }

  func read(_ decoder: any Decoder) throws -> Value {
    switch choice(decoder) {
    case .only(let index): return try variants[index].read(decoder)
    case .any(let indices):
      return try bestFit(indices, decoder) ?? .unknown(JSONValue(from: decoder))
    }
  }

  /// Writes the tag of a value that does not contain it.
  func writeTag(of value: any UnionValue, to encoder: any Encoder) throws {
    guard let tag, let text = written[ObjectIdentifier(type(of: value))] else { return }
    var object = encoder.container(keyedBy: FieldName.self)
    try object.encode(text, forKey: tag)
  }

  // MARK: Deciding

  private enum Choice {
    /// No other variant is possible: a mismatch is an error.
    case only(Int)
    /// One of these, or none.
    case any([Int])

    init(_ indices: [Int]) {
      self = indices.count == 1 ? .only(indices[0]) : .any(indices)
    }
  }

  /// The possible variants, as far as can be determined without reading one.
  private func choice(_ decoder: any Decoder) -> Choice {
    guard let object = try? decoder.container(keyedBy: FieldName.self) else {
      let kind = JSONKinds(ofScalarIn: decoder)
      return Choice(variants.indices.filter { variants[$0].kinds.contains(kind) })
    }
    let objects = variants.indices.filter { variants[$0].kinds.contains(.object) }
    guard let tag, object.contains(tag) else { return choice(of: objects, in: object) }
    let value = try? object.decode(JSONValue.self, forKey: tag)
    if let named = value.flatMap({ tagged[$0] }) { return choice(of: named, in: object) }
    // An unknown tag: the value may match a variant without a tag.
    return .any(objects.filter { !variants[$0].isTagged })
  }

  private func choice(
    of indices: [Int], in object: KeyedDecodingContainer<FieldName>
  ) -> Choice {
    guard indices.count > 1 else { return Choice(indices) }
    let marked = indices.filter { variants[$0].marker.map(object.contains) == true }
    if marked.count == 1 { return .only(marked[0]) }
    // A variant cannot be read without its marker.
    return .any(indices.filter { variants[$0].marker.map(object.contains) != false })
  }

  /// Returns the readable variant that accounts for most of the value, the first one if several are
  /// equal; `nil` if there is none.
  private func bestFit(_ candidates: [Int], _ decoder: any Decoder) -> Value? {
    guard !candidates.isEmpty else { return nil }
    let names = (try? decoder.container(keyedBy: FieldName.self)).map { object in
      Set(object.allKeys.map(\.stringValue))
    }
    return UnionTrials.within { trials in
      var best: (fit: UnionFit, value: Value)?
      for candidate in candidates {
        guard trials.begin() else { return nil }
        guard let value = try? variants[candidate].read(decoder) else { continue }
        let fit = UnionFit(of: value.value, among: names)
        // A variant that uses nothing of an object would lose its contents.
        if let names, !names.isEmpty, fit.used <= 0 { continue }
        if best.map({ $0.fit < fit }) ?? true { best = (fit, value) }
      }
      return best?.value
    }
  }
}

/// Reads the contents of a case; errors describe the variant.
private func readContent<Content: UnionValue>(of decoder: any Decoder) throws -> Content {
  do {
    // As for a property: dates follow our rule whatever the decoder.
    if Content.self == Date.self, let date = try DateText(from: decoder).date as? Content {
      return date
    }
    let container = try decoder.singleValueContainer()
    if Content.self == [Date].self,
      let dates = try container.decode([DateText].self).map(\.date) as? Content
    {
      return dates
    }
    return try container.decode(Content.self)
  } catch {
    throw DecodingProblems(
      error, type: Content.self, path: decoder.codingPath,
      shape: { try? JSONShape(from: decoder) })
  }
}
