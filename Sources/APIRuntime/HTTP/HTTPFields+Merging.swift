import HTTPTypes

// By field and not by name alone: a name can stand there more than once, and of a `Cookie` each
// pair is a field of its own.
extension HTTPFields {
  /// Adds the fields whose names are not there yet.
  mutating func add(missing fields: HTTPFields) {
    guard !fields.isEmpty else { return }
    let own = Set(map(\.name))
    append(contentsOf: fields.filter { !own.contains($0.name) })
  }

  /// Puts the fields in the place of all that have one of their names.
  package mutating func replace(with fields: HTTPFields) {
    guard !fields.isEmpty else { return }
    let names = Set(fields.map(\.name))
    removeAll { names.contains($0.name) }
    append(contentsOf: fields)
  }
}
