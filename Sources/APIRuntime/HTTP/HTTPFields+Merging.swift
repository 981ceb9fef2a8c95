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

  /// Puts all cookies into one field: set under their name, they become one each. Servers read no
  /// second one, https://www.rfc-editor.org/rfc/rfc6265#section-5.4.
  package mutating func joinCookies() {
    let fields = self[fields: .cookie]
    guard fields.count > 1 else { return }
    let line = fields.map(\.value).joined(separator: "; ")
    self[fields: .cookie] = [HTTPField(name: .cookie, value: line)]
  }
}
