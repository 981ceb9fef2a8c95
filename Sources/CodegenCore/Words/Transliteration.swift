/// Converts letters of other scripts to Latin ones: `é` → `e`, `Ж` → `Zh`, `λ` → `l`.
///
/// The generator has its own tables, so that names are the same on every system and with every
/// version of Unicode.
enum Transliteration {
  /// Spells text in ASCII letters where possible. Other characters are kept.
  static func latin(_ text: String) -> String.UnicodeScalarView {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      guard let spelled = ascii(scalar) else {
        result.append(scalar)
        continue
      }
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let previous = index > 0 ? scalars[index - 1] : nil
      // `Ж` is `Zh` in `Жук` and `ZH` in `ЖУК`.
      let isAmongCapitals = isCapital(next) ?? isCapital(previous) ?? false
      let isTitled = spelled.utf8.first.map { $0 < 0x60 } ?? false
      result.append(
        contentsOf: (isTitled && isAmongCapitals ? spelled.uppercasedASCII() : spelled)
          .unicodeScalars)
    }
    return result
  }

  /// The letters for a character; empty for a combining mark. `nil` if it is not a letter of the
  /// scripts in the tables.
  static func ascii(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: ""
    // Fullwidth forms of ASCII.
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      String(decoding: [UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)], as: UTF8.self)
    default: table[scalar]
    }
  }

  /// Punctuation, symbols and pictures beyond ASCII: they separate words and are in no name.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7, 0x2B0...0x2FF,
      0x2000...0x2BFF, 0x2E00...0x2E7F, 0x3000...0x3004, 0x3008...0x3020, 0x3030, 0x30FB,
      0xD800...0xF8FF, 0xFE00...0xFE1F, 0xFE30...0xFE6F, 0xFEFF...0xFF0F, 0xFF1A...0xFF20,
      0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFE0...0xFFFF, 0x1F000...0x1FBFF, 0xE0000...0x10FFFF:
      true
    default: false
    }
  }

  private static func isCapital(_ scalar: Unicode.Scalar?) -> Bool? {
    guard let scalar else { return nil }
    if scalar.value < 0x80 {
      return ("A"..."Z").contains(scalar) ? true : ("a"..."z").contains(scalar) ? false : nil
    }
    return ascii(scalar)?.utf8.first.map { $0 < 0x60 }
  }

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (ascii, letters) in groups {
      for letter in letters.unicodeScalars { table[letter] = ascii }
    }
    for (ascii, letters) in pairs {
      let scalars = Array(letters.unicodeScalars)
      for (index, letter) in scalars.enumerated() {
        // The capital comes first, then the lowercase letters.
        table[letter] = index == 0 ? ascii.prefix(1).uppercasedASCII() + ascii.dropFirst() : ascii
      }
    }
    return table
  }()

  private static let groups: [(String, String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄǍ"), ("a", "ªàáâãäåāăąǎ"), ("Ae", "Æ"), ("ae", "æ"),
    ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"), ("D", "ÐĎĐ"), ("d", "ðďđ"),
    ("E", "ÈÉÊËĒĔĖĘĚƏ"), ("e", "èéêëēĕėęěə"), ("G", "ĜĞĠĢǦ"), ("g", "ĝğġģǧ"),
    ("H", "ĤĦ"), ("h", "ĥħ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("i", "ìíîïĩīĭįı"),
    ("J", "Ĵ"), ("j", "ĵ"), ("K", "Ķ"), ("k", "ķ"), ("L", "ĹĻĽĿŁ"), ("l", "ĺļľŀł"),
    ("N", "ÑŃŅŇŊ"), ("n", "ñńņňŋ"), ("O", "ÒÓÔÕÖØŌŎŐƠ"), ("o", "ºòóôõöøōŏőơ"),
    ("Oe", "Œ"), ("oe", "œ"), ("R", "ŔŖŘ"), ("r", "ŕŗř"), ("S", "ŚŜŞŠȘ"), ("s", "śŝşšș"),
    ("ss", "ß"), ("Ss", "ẞ"), ("T", "ŢŤŦȚ"), ("t", "ţťŧț"), ("Th", "Þ"), ("th", "þ"),
    ("U", "ÙÚÛÜŨŪŬŮŰŲƯ"), ("u", "µùúûüũūŭůűųư"), ("W", "Ŵ"), ("w", "ŵ"),
    ("Y", "ÝŸŶ"), ("y", "ýÿŷ"), ("Z", "ŹŻŽ"), ("z", "źżž"),
    ("A", "ẠẢẤẦẨẪẬẮẰẲẴẶ"), ("a", "ạảấầẩẫậắằẳẵặ"), ("E", "ẸẺẼẾỀỂỄỆ"), ("e", "ẹẻẽếềểễệ"),
    ("I", "ỈỊ"), ("i", "ỉị"), ("O", "ỌỎỐỒỔỖỘỚỜỞỠỢ"), ("o", "ọỏốồổỗộớờởỡợ"),
    ("U", "ỤỦỨỪỬỮỰ"), ("u", "ụủứừửữự"), ("Y", "ỲỴỶỸ"), ("y", "ỳỵỷỹ"),
  ]

  /// Cyrillic and Greek: a capital and its lowercase letters.
  private static let pairs: [(String, String)] = [
    ("a", "Аа"), ("b", "Бб"), ("v", "Вв"), ("g", "Гг"), ("g", "Ґґ"), ("d", "Дд"), ("e", "Ее"),
    ("yo", "Ёё"), ("zh", "Жж"), ("z", "Зз"), ("i", "Ии"), ("y", "Йй"), ("k", "Кк"), ("l", "Лл"),
    ("m", "Мм"), ("n", "Нн"), ("o", "Оо"), ("p", "Пп"), ("r", "Рр"), ("s", "Сс"), ("t", "Тт"),
    ("u", "Уу"), ("f", "Фф"), ("kh", "Хх"), ("ts", "Цц"), ("ch", "Чч"), ("sh", "Шш"),
    ("shch", "Щщ"), ("", "Ъъ"), ("y", "Ыы"), ("", "Ьь"), ("e", "Ээ"), ("yu", "Юю"), ("ya", "Яя"),
    ("i", "Іі"), ("yi", "Її"), ("ye", "Єє"), ("u", "Ўў"), ("dj", "Ђђ"), ("j", "Јј"), ("lj", "Љљ"),
    ("nj", "Њњ"), ("c", "Ћћ"), ("dz", "Џџ"), ("dz", "Ѕѕ"), ("gj", "Ѓѓ"), ("kj", "Ќќ"),
    ("a", "Αα"), ("a", "Άά"), ("v", "Ββ"), ("g", "Γγ"), ("d", "Δδ"), ("e", "Εε"), ("e", "Έέ"),
    ("z", "Ζζ"), ("i", "Ηη"), ("i", "Ήή"), ("th", "Θθ"), ("i", "Ιι"), ("i", "Ίί"), ("i", "Ϊϊΐ"),
    ("k", "Κκ"), ("l", "Λλ"), ("m", "Μμ"), ("n", "Νν"), ("x", "Ξξ"), ("o", "Οο"), ("o", "Όό"),
    ("p", "Ππ"), ("r", "Ρρ"), ("s", "Σσς"), ("t", "Ττ"), ("y", "Υυ"), ("y", "Ύύ"), ("y", "Ϋϋΰ"),
    ("f", "Φφ"), ("ch", "Χχ"), ("ps", "Ψψ"), ("o", "Ωω"), ("o", "Ώώ"),
  ]
}
