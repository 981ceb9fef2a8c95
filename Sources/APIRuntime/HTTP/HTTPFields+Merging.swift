import HTTPTypes

// By field rather than by name: a name can occur more than once, and each pair of a `Cookie` is a
// field of its own.
extension HTTPFields {
  /// Adds the fields whose names are not present yet.
  mutating func add(missing fields: HTTPFields) {
    guard !fields.isEmpty else { return }
    let own = Set(map(\.name))
    append(contentsOf: fields.filter { !own.contains($0.name) })
  }

  /// Replaces all fields that share a name with the given ones.
  package mutating func replace(with fields: HTTPFields) {
    guard !fields.isEmpty else { return }
    let names = Set(fields.map(\.name))
    removeAll { names.contains($0.name) }
    append(contentsOf: fields)
  }

  /// Joins all cookies in one field; setting them by name splits them. Servers do not read a second
  /// field, https://www.rfc-editor.org/rfc/rfc6265#section-5.4.
  package mutating func joinCookies() {
    let fields = self[fields: .cookie]
    guard fields.count > 1 else { return }
    let line = fields.map(\.value).joined(separator: "; ")
    self[fields: .cookie] = [HTTPField(name: .cookie, value: line)]
  }
}
