/// Checks the hazards in the text along with the events, and refuses those outside quotes.
struct HazardCheck {
  private let text: SourceText
  private var next = 0

  init(_ text: SourceText) {
    self.text = text
  }

  /// Advances to an event that extends from `start` to `end`. Returns whether it contains hazards,
  /// which are allowed only in a quoted scalar.
  mutating func pass(start: Int, end: Int, isQuoted: Bool) throws(ReadProblem) -> Bool {
    var found = false
    while next < text.hazards.count, text.hazards[next].index < end {
      let hazard = text.hazards[next]
      guard isQuoted && hazard.index >= start else {
        throw .hazard(hazard, at: text.location(of: hazard.offset))
      }
      found = true
      next += 1
    }
    return found
  }
}

extension ReadProblem {
  /// Returns the problem that `hazard` occurs outside quotes.
  static func hazard(_ hazard: Hazard, at location: Location) -> ReadProblem {
    let hex = String(hazard.scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    return switch hazard.kind {
    case .lineSeparator:
      ReadProblem(
        .lineSeparator, "\(name) is outside quotes, where some readers see a line break",
        at: location, help: "remove it, or write it as an escape in double quotes")
    case .bidiControl:
      ReadProblem(
        .bidiControl, "\(name) is outside quotes; it makes text appear in another order",
        at: location, help: "remove it, or write it as an escape in double quotes")
    }
  }
}
