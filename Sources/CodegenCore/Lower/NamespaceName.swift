/// What a document's namespace is called when nobody says.
enum NamespaceName {
  /// The file's base name; its folder's when that says nothing; else the title.
  static func derived(from path: String, title: String?) -> String {
    let base = RelativePath.baseName(path)
    if saysSomething(base) { return base }
    if let folder = RelativePath.folderName(path), saysSomething(folder) { return folder }
    return title ?? base
  }

  private static let empty: Set = [
    "openapi", "swagger", "api", "spec", "index", "root", "main", "", ".", "..",
  ]

  private static func saysSomething(_ name: String) -> Bool {
    !empty.contains(name.lowercasedASCII())
  }
}
