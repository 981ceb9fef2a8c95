/// Checks for names that are hard to tell apart by eye.
enum OddName {
  /// Control characters, direction marks and other characters of no width.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// The script of the first letter from a script, other than Latin, with Latin look-alikes.
  static func script(of text: String) -> String? {
    text.unicodeScalars.lazy.compactMap(script).first
  }

  /// Whether one word mixes Latin letters with those of a similar script.
  static func mixesScripts(_ text: String) -> Bool {
    var hasLatin = false
    var other: String?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z": hasLatin = true
      default:
        if let script = script(of: scalar) {
          if let other, other != script { return true }
          other = script
        } else {
          hasLatin = false
          other = nil
        }
      }
      if hasLatin && other != nil { return true }
    }
    return false
  }

  private static func script(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x370...0x3FF, 0x1F00...0x1FFF: "Greek"
    case 0x400...0x52F: "Cyrillic"
    default: nil
    }
  }
}
