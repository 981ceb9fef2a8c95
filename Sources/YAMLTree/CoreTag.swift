/// The supported tags: those of the core schema (YAML 1.2.2, section 10.3), `!`, which makes any
/// scalar a string, and `!!merge`, which some tools write before `<<`.
enum CoreTag: String {
  case null, bool, int, float, str, map, seq, merge
  case nonSpecific = "!"

  /// `nil` for any other tag.
  init?(uri: String) {
    let prefix = "tag:yaml.org,2002:"
    guard uri != "!" else {
      self = .nonSpecific
      return
    }
    guard uri.hasPrefix(prefix) else { return nil }
    self.init(rawValue: String(uri.dropFirst(prefix.count)))
  }

  /// Returns `scalar` with this tag applied; `nil` if the tag does not fit.
  func applied(to scalar: Scalar) -> Scalar? {
    let plain = Scalar(scalar.text)
    switch (self, plain.value) {
    case (.str, _), (.nonSpecific, _):
      return scalar.style == .plain ? Scalar(scalar.text, style: .singleQuoted) : scalar
    case (.null, .null), (.bool, .bool), (.int, .integer), (.float, .integer), (.float, .number):
      return plain
    case (.merge, _) where scalar == Scalar("<<"):
      return plain
    case (.null, _), (.bool, _), (.int, _), (.float, _), (.map, _), (.seq, _),
      (.merge, _):
      return nil
    }
  }
}
