/// The characters that match at one place of an I-Regexp: `charClass` of RFC 9485, section 3.
enum IRegexpCharacters: Sendable {
  case one(Unicode.Scalar)
  /// The dot: everything except line ends.
  case noLineEnd
  case group(Group)

  /// A bracket expression, or a category by itself.
  struct Group: Sendable {
    /// Sorted and disjoint.
    private let ranges: [ClosedRange<UInt32>]
    private let categories: Set<Unicode.GeneralCategory>
    private let isNegated: Bool

    init(
      ranges: [ClosedRange<UInt32>] = [], categories: Set<Unicode.GeneralCategory> = [],
      isNegated: Bool = false
    ) {
      var joined: [ClosedRange<UInt32>] = []
      for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        if let last = joined.last, range.lowerBound <= last.upperBound {
          joined.removeLast()
          joined.append(last.lowerBound...max(last.upperBound, range.upperBound))
        } else {
          joined.append(range)
        }
      }
      self.ranges = joined
      self.categories = categories
      self.isNegated = isNegated
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      let isInside =
        isInRanges(scalar.value)
        || !categories.isEmpty && categories.contains(scalar.properties.generalCategory)
      return isInside != isNegated
    }

    private func isInRanges(_ value: UInt32) -> Bool {
      var (low, high) = (0, ranges.count)
      while low < high {
        let middle = (low + high) / 2
        if ranges[middle].contains(value) { return true }
        if value < ranges[middle].lowerBound { high = middle } else { low = middle + 1 }
      }
      return false
    }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .one(let one): scalar == one
    case .noLineEnd: scalar != "\n" && scalar != "\r"
    case .group(let group): group.contains(scalar)
    }
  }

  /// Returns the categories of `\p{name}`: one, or all that begin with a letter. `nil` for unknown
  /// names.
  static func categories(named name: String) -> Set<Unicode.GeneralCategory>? {
    let found = categoryNames.filter { name.count == 1 ? $0.key.hasPrefix(name) : $0.key == name }
    return found.isEmpty ? nil : Set(found.values)
  }

  /// Returns the categories that `\P{name}` matches.
  static func categories(exceptNamed name: String) -> Set<Unicode.GeneralCategory>? {
    categories(named: name).map { named in
      // Surrogates have no name here and do not occur in text.
      Set(categoryNames.values).subtracting(named)
    }
  }

  private static let categoryNames: [String: Unicode.GeneralCategory] = [
    "Ll": .lowercaseLetter, "Lm": .modifierLetter, "Lo": .otherLetter, "Lt": .titlecaseLetter,
    "Lu": .uppercaseLetter, "Mc": .spacingMark, "Me": .enclosingMark, "Mn": .nonspacingMark,
    "Nd": .decimalNumber, "Nl": .letterNumber, "No": .otherNumber,
    "Pc": .connectorPunctuation, "Pd": .dashPunctuation, "Pe": .closePunctuation,
    "Pf": .finalPunctuation, "Pi": .initialPunctuation, "Po": .otherPunctuation,
    "Ps": .openPunctuation, "Zl": .lineSeparator, "Zp": .paragraphSeparator,
    "Zs": .spaceSeparator, "Sc": .currencySymbol, "Sk": .modifierSymbol, "Sm": .mathSymbol,
    "So": .otherSymbol, "Cc": .control, "Cf": .format, "Cn": .unassigned, "Co": .privateUse,
  ]
}
