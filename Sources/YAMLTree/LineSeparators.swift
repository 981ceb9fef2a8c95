/// Makes libyaml read U+0085, U+2028 and U+2029 like YAML 1.2: as ordinary characters. libyaml
/// treats them as line breaks, so before parsing each is replaced by a private-use character that
/// the document does not contain, and restored afterwards.
struct LineSeparators {
  private var standIns: [Unicode.Scalar: Unicode.Scalar] = [:]
  private var originals: [Unicode.Scalar: Unicode.Scalar] = [:]
  /// The text for libyaml, without the byte order mark.
  let replaced: [UInt8]

  /// Returns `nil` if the document needs no replacement, or contains all candidates for it.
  init?(_ text: SourceText) {
    let separators = text.hazards.filter { $0.kind == .lineSeparator }
    guard !separators.isEmpty else { return nil }
    let string = String(decoding: text.bytes[text.start...], as: UTF8.self)
    let used = Set(string.unicodeScalars.lazy.filter { 0xE000...0xF8FF ~= $0.value })
    var free = (0xE000...0xF8FF).lazy.compactMap(Unicode.Scalar.init(_:)).filter {
      !used.contains($0)
    }[...]
    for separator in Set(separators.map(\.scalar)) {
      guard let standIn = free.popFirst() else { return nil }
      standIns[separator] = standIn
      originals[standIn] = separator
    }
    var result = String.UnicodeScalarView()
    for scalar in string.unicodeScalars { result.append(standIns[scalar] ?? scalar) }
    replaced = Array(String(result).utf8)
  }

  /// Returns `text` with the original characters.
  func restored(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(originals[scalar] ?? scalar) }
    return String(result)
  }
}
