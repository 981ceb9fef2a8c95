/// Replaces merge keys with the entries that they refer to (https://yaml.org/type/merge.html).
///
/// The merged entries take the position of the merge key. A key of the mapping itself wins over a
/// merged one; of several merged mappings the earlier one wins. `merges` are the positions of the
/// merge keys in `entries`; as with any repeated key, only the last one counts.
func mergeEntries(
  _ entries: [Mapping.Entry], merges: [Int]
) throws(ReadProblem) -> [Mapping.Entry] {
  let isMerge = Set(merges)
  var taken = Set<ExactKey>()
  for (position, entry) in entries.enumerated() where !isMerge.contains(position) {
    taken.insert(ExactKey(entry.key))
  }
  var merged: [Mapping.Entry] = []
  for (position, entry) in entries.enumerated() {
    if position == merges.last {
      for source in try mappings(mergedBy: entry) {
        merged += source.entries.filter { taken.insert(ExactKey($0.key)).inserted }
      }
    } else if !isMerge.contains(position) {
      merged.append(entry)
    }
  }
  return merged
}

private func mappings(mergedBy entry: Mapping.Entry) throws(ReadProblem) -> [Mapping] {
  let sources: [Node] =
    switch entry.value.content {
    case .sequence(let nodes): nodes
    case .mapping, .scalar: [entry.value]
    }
  var mappings: [Mapping] = []
  for source in sources {
    guard let mapping = source.mapping else {
      throw ReadProblem(
        .mergeValue, "the value of a merge key must be a mapping or a sequence of mappings",
        at: source.location, related: [ReadProblem.Note("the merge key", at: entry.keyLocation)],
        help: "put the key in quotes ('<<') if no merge is intended")
    }
    mappings.append(mapping)
  }
  return mappings
}
