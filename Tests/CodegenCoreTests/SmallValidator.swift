/// Checks values against schemas according to JSON Schema 2020-12, for the keywords of
/// `SmallSchema`. Independent of the generator, so that both cannot be wrong in the same way.
struct SmallValidator {
  struct Verdict {
    var isValid = true
    /// The paths of the members that a matching schema describes; what is undescribed may be
    /// dropped when it is read.
    var described = Set<String>()
    /// Whether an object matches several variants of an `anyOf`. A union holds one of them.
    var matchesSeveral = false

    mutating func add(_ other: Verdict) {
      isValid = isValid && other.isValid
      described.formUnion(other.described)
      matchesSeveral = matchesSeveral || other.matchesSeveral
    }
  }

  let components: [String: SmallSchema]
  /// Whether paths are collected, which takes most of the time.
  var describes = true
  /// Whether texts must match their formats.
  var checksFormats = true

  /// Whether a value matches all schemas.
  func verdict(_ value: SmallJSON, _ schemas: [SmallSchema], at path: String = "") -> Verdict {
    schemas.reduce(into: Verdict()) { verdict, schema in
      verdict.add(self.verdict(value, schema, at: path))
    }
  }

  private func verdict(_ value: SmallJSON, _ schema: SmallSchema, at path: String) -> Verdict {
    var result = Verdict()
    if let target = schema.reference.flatMap({ components[$0] }) {
      result.add(verdict(value, target, at: path))
    }
    if !schema.kinds.isEmpty || schema.isNullable {
      let isNull = value.kind == .null && schema.isNullable
      result.isValid =
        result.isValid && (isNull || schema.kinds.contains { $0.jsonKinds.contains(value.kind) })
    }
    if !schema.values.isEmpty && !schema.values.contains(value) { result.isValid = false }
    // The specification leaves open whether a format is checked. Here it is: a text that is no
    // address need not be readable as one.
    if checksFormats && schema.format == "uri", case .text(let text) = value,
      !text.hasPrefix("https://")
    {
      result.isValid = false
    }
    addMembers(of: value, schema, at: path, to: &result)
    result.add(verdict(value, schema.allOf, at: path))
    addVariants(schema.anyOf, value, at: path, isExclusive: false, to: &result)
    addVariants(schema.oneOf, value, at: path, isExclusive: true, to: &result)
    return result
  }

  private func addMembers(
    of value: SmallJSON, _ schema: SmallSchema, at path: String, to result: inout Verdict
  ) {
    if case .object(let members) = value {
      if !schema.required.allSatisfy({ members[$0] != nil }) { result.isValid = false }
      for (key, member) in members {
        let described = schema.schemas(of: key)
        let path = describes ? "\(path)/\(key)" : ""
        if describes && !described.isEmpty { result.described.insert(path) }
        result.add(verdict(member, described, at: path))
      }
    }
    if case .list(let elements) = value {
      for (index, element) in elements.enumerated() {
        result.add(verdict(element, schema.items, at: describes ? "\(path)/\(index)" : ""))
      }
    }
  }

  private func addVariants(
    _ variants: [SmallSchema], _ value: SmallJSON, at path: String, isExclusive: Bool,
    to result: inout Verdict
  ) {
    guard !variants.isEmpty else { return }
    let verdicts = variants.map { verdict(value, $0, at: path) }
    let matches = verdicts.filter(\.isValid)
    if matches.isEmpty || (isExclusive && matches.count > 1) { result.isValid = false }
    // A reader sees neither the format of a text nor that only one variant may match.
    var reader = self
    reader.checksFormats = false
    reader.describes = false
    let seen = variants.count { reader.verdict(value, $0, at: "").isValid }
    if max(seen, matches.count) > 1 && value.containsObject
      || verdicts.contains(where: \.matchesSeveral)
    {
      result.matchesSeveral = true
    }
    for match in matches { result.add(match) }
  }
}
