/// The name of a generated file. It is made of minted names only, so nothing of a document chooses
/// a path.
struct FileName: Hashable, Sendable {
  let text: String

  /// `Films.swift`, `Films+Film.swift`. Names that would be too long for a disk end in a hash.
  init(_ namespace: TypeName, _ type: TypeName? = nil) {
    let base = namespace.text + (type.map { "+" + $0.text } ?? "")
    let limit = 190
    text =
      base.utf8.count <= limit
      ? base + ".swift"
      : base.prefix(limit) + "_" + AssignNames.shortHash(base) + ".swift"
  }
}
