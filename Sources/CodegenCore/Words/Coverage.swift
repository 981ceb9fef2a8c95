/// How much of a document became Swift. Anything missing from the output is counted, with the code
/// that says why.
public struct Coverage: Sendable, Hashable {
  /// The document, as named in messages.
  public var document = ""
  public var operations = Share()
  /// Schema Objects: emitted as a type of their own or as part of another's.
  public var schemas = Share()
  /// The properties that schemas declare.
  public var properties = Share()

  /// What is declared, how much was emitted, and why the rest was not.
  public struct Share: Sendable, Hashable {
    public var declared = 0
    public var emitted = 0
    /// Only for operations: those without a required input that is left out or read as text, and
    /// whose credentials can be provided.
    public var callable: Int?
    /// By the name of a `DiagnosticCode` or of a `Gap`.
    public var missing: [String: Int] = [:]

    mutating func count(_ gap: String?) {
      declared += 1
      if let gap { missing[gap, default: 0] += 1 } else { emitted += 1 }
    }
  }

  /// Why a schema has no type although nothing was approximated.
  enum Gap: String, CaseIterable {
    /// Neither a type nor anything that implies one.
    case noType = "no-type"
    /// An object without properties and with any values.
    case freeForm = "free-form"
    /// A list without an element type.
    case noItems = "no-items"
    /// A defect of the generator: there is no reason.
    case unexplained = "unexplained"
  }
}
