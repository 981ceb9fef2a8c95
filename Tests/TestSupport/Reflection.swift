/// Inspects values by reflection.
package enum Reflection {
  /// Inspects a value in all possible ways.
  ///
  /// - Returns: why it must not be shown: it leads into an HTTP library, is endless, or reveals a
  ///   secret; `nil` if it may.
  package static func leak(of value: Any, secret: String = "s3cret") -> String? {
    var seen = 0
    // Actually dumping it could crash the process.
    if let foreign = foreign(in: value, &seen) { return "\(type(of: value)) leads to \(foreign)" }
    var dumped = ""
    dump(value, to: &dumped)
    var printed = ""
    print(value, to: &printed)
    debugPrint(value, to: &printed)
    let texts = [dumped, printed, String(reflecting: value), "\(value)"]
    if texts.contains(where: { $0.contains(secret) }) { return "\(type(of: value)) is no secret" }
    return texts.contains { $0.utf8.count > 10_000 } ? "\(type(of: value)) is endless" : nil
  }

  /// Returns the first type of a library that is reached, or a note that there is no end.
  private static func foreign(in value: Any, _ seen: inout Int) -> String? {
    seen += 1
    let name = String(reflecting: type(of: value))
    if seen > 2_000 { return "more than 2000 values" }
    if ["NIO", "AsyncHTTPClient.", "FoundationNetworking."].contains(where: name.hasPrefix) {
      return name
    }
    var mirror: Mirror? = Mirror(reflecting: value)
    while let part = mirror {
      for child in part.children {
        if let found = foreign(in: child.value, &seen) { return found }
      }
      mirror = part.superclassMirror
    }
    return nil
  }
}
