/// How much of a document became Swift, in numbers: what is not in the output is counted here, with
/// the code that says why.
public struct Coverage: Sendable, Hashable {
  /// The document, as messages name it.
  public var document = ""
  public var operations = Share()
  /// Schema Objects: emitted are those with a type of their own or as a part of another's.
  public var schemas = Share()
  /// The properties that schemas declare.
  public var properties = Share()

  /// What is declared, what became of it, and why the rest did not.
  public struct Share: Sendable, Hashable {
    public var declared = 0
    public var emitted = 0
    /// Of operations: those for which nothing that is required is left out or taken as text, and
    /// whose credentials can be given.
    public var callable: Int?
    /// By the name of a `DiagnosticCode`, or by one of `Gap`.
    public var missing: [String: Int] = [:]

    mutating func count(_ gap: String?) {
      declared += 1
      if let gap { missing[gap, default: 0] += 1 } else { emitted += 1 }
    }
  }

  /// Why there is no type where nothing was approximated: the document says no more.
  enum Gap: String, CaseIterable {
    /// Neither a type nor anything that tells one.
    case noType = "no-type"
    /// An object without properties, whose values may be anything.
    case freeForm = "free-form"
    /// A list that does not say of what.
    case noItems = "no-items"
    /// A defect of the generator: nothing says why.
    case unexplained = "unexplained"
  }
}
