import ArgumentParser

/// A kind of error that a person may want as a warning.
enum Allowance: String, CaseIterable, ExpressibleByArgument {
  /// An action of an overlay matches nothing: the vendor may have corrected the document.
  case unmatchedAction = "unmatched-action"
}
