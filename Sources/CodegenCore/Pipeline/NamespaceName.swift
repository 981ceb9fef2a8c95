/// The default name of a document's namespace.
enum NamespaceName {
  /// The file's base name; if that is generic, its folder's; otherwise the title.
  static func derived(from input: DocumentInput, title: String?) -> String {
    let base = RelativePath.baseName(input.path)
    if saysSomething(base) { return base }
    let folder = RelativePath.folderName(input.path) ?? input.folder
    if let folder, saysSomething(folder) { return folder }
    return title ?? base
  }

  private static let empty: Set = [
    "openapi", "swagger", "api", "spec", "index", "root", "main", "", ".", "..",
  ]

  private static func saysSomething(_ name: String) -> Bool {
    !empty.contains(name.lowercasedASCII())
  }
}
