/// Singulars of English plurals, for names of lists: `downloads` → `download`.
enum Singular {
  /// `nil` if the last word is not a recognizable plural.
  static func of(_ name: String) -> String? {
    let lower = name.lowercasedASCII()
    if lower.utf8.count < 3 { return nil }
    for ending in ["ss", "us", "is", "news", "series", "species"] where lower.hasSuffix(ending) {
      return nil
    }
    if lower.hasSuffix("ies") && lower.utf8.count > 4 {
      return name.dropLast(3) + (name.hasSuffix("IES") ? "Y" : "y")
    }
    for ending in ["sses", "shes", "ches", "xes", "zes"] where lower.hasSuffix(ending) {
      return String(name.dropLast(2))
    }
    return lower.hasSuffix("s") ? String(name.dropLast()) : nil
  }
}
