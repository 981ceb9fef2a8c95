import Foundation
import Testing

@testable import CodegenCore

/// `allOf` is an intersection: its type can hold every value that all members allow, and neither
/// order nor repetition matters. Uses reproducible random documents.
@Suite struct CompositionPropertyTests {
  /// What must be true for each document.
  enum Law: String, CaseIterable {
    case lowers = "there is a type"
    case reads = "a value that all members allow is read, and written as it was"
    case knows = "a value that all members allow is none that a union does not know"
    case types = "what has one kind has a type"
    case ends = "no type contains itself, because no schema does"
    case order = "the order of members does not matter"
    case orderOfContradictions = "nor where a part of them contradicts another"
    case twice = "a member that is repeated changes nothing"
    case again = "a member that is a part of another changes nothing"
    case told = "members that have no kind in common are reported"
  }

  struct Breach {
    var law: Law
    var message: String
  }

  /// `COMPOSITIONS=5000` makes a run as thorough as time allows.
  private static let count =
    ProcessInfo.processInfo.environment["COMPOSITIONS"].flatMap { Int($0) } ?? 250

  @Test(.timeLimit(.minutes(30)), arguments: [UInt64](1...8))
  func laws(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var broken: [Law: (count: Int, shortest: Composition)] = [:]
    for _ in 0..<Self.count {
      let composition = Composition(&generator)
      for breach in Self.breaches(of: composition) {
        var known = broken[breach.law] ?? (0, composition)
        known.count += 1
        if composition.text.utf8.count < known.shortest.text.utf8.count {
          known.shortest = composition
        }
        broken[breach.law] = known
      }
    }
    for law in Law.allCases {
      guard let (count, shortest) = broken[law] else { continue }
      func breach(of composition: Composition) -> Breach? {
        Self.breaches(of: composition).first { $0.law == law }
      }
      let simple = shortest.simplified { breach(of: $0) != nil }
      Issue.record(
        """
        \(law.rawValue): not so in \(count) of \(Self.count) documents of seed \(seed), such as
        \(simple.text)\(breach(of: simple)?.message ?? "")
        """)
    }
  }

  /// A run that makes no values, or none with an object in it, would check nothing.
  @Test func valuesAreMade() {
    var generator = SeededGenerator(seed: 1)
    var withValues = 0
    var withObjects = 0
    for _ in 0..<200 {
      let composition = Composition(&generator)
      let values = SmallValues(components: composition.components).valid(for: composition.schemas)
      if !values.isEmpty { withValues += 1 }
      if values.contains(where: { $0.value.containsObject }) { withObjects += 1 }
    }
    #expect(withValues > 120)
    #expect(withObjects > 60)
  }

  // MARK: Laws

  /// The laws that a document breaks, each at most once.
  static func breaches(of composition: Composition) -> [Breach] {
    guard let lowered = composition.lowered(), let all = lowered.uses["all"] else {
      return [Breach(law: .lowers, message: "it was refused")]
    }
    let values = SmallValues(components: composition.components)
    var breaches: [Breach] = []
    if let first = composition.schemas.first, !values.valid(for: [first]).isEmpty {
      breaches += difference(.twice, lowered, "twice", "a")
    }
    let valid = values.valid(for: composition.schemas)
    let kinds = composition.commonKinds
    guard !valid.isEmpty else {
      let isTold = lowered.diagnostics.contains { $0.code == .document(.contradiction) }
      if kinds.isEmpty && !isTold { breaches.append(Breach(law: .told, message: "nothing said")) }
      return breaches
    }
    breaches += readingBreaches(of: valid, as: all, lowered)
    let type = lowered.text("all") ?? ""
    if type.contains(TypeStructure.itself) {
      breaches.append(Breach(law: .ends, message: "the type is \(type)"))
    }
    if kinds.subtracting([.null]).count == 1 && type.hasSuffix(" JSONValue")
      && valid.contains(where: { $0.value != .null })
    {
      breaches.append(Breach(law: .types, message: "the type is \(type)"))
    }
    let contradicts = lowered.diagnostics.contains { $0.code == .document(.contradiction) }
    let order = contradicts ? Law.orderOfContradictions : .order
    let orders = difference(order, lowered, "all", "back")
    breaches += orders.isEmpty ? difference(order, lowered, "all", "turned") : orders
    breaches += difference(.again, lowered, "again", "all")
    return breaches
  }

  private static func difference(
    _ law: Law, _ lowered: Composition.Lowered, _ key: String, _ other: String
  ) -> [Breach] {
    // Only compositions of three have `turned`.
    guard let text = lowered.text(key), let want = lowered.text(other), text != want else {
      return []
    }
    return [Breach(law: law, message: "\(key): \(text)\n\(other): \(want)")]
  }

  private static func readingBreaches(
    of valid: [(value: SmallJSON, verdict: SmallValidator.Verdict)], as property: IR.Property,
    _ lowered: Composition.Lowered
  ) -> [Breach] {
    let reader = RoundTrip(types: lowered.types)
    let type = lowered.text("all") ?? ""
    var breaches: [Law: String] = [:]
    for (value, verdict) in valid {
      do throws(RoundTrip.Failure) {
        let found = try reader.read(value, of: property)
        // A union holds one variant, so of an object that is several, members are lost.
        let isKnown = verdict.matchesSeveral || found?.isGuess == true
        if found?.written != value && !isKnown {
          let written = found.map { "\($0.written)" } ?? "nothing"
          breaches[.reads] = breaches[.reads] ?? "\(value) is written as \(written)"
        }
        // The runtime keeps an object as it is if no variant uses anything of it.
        if found?.hasUnknown == true && !value.containsObject {
          breaches[.knows] = breaches[.knows] ?? "\(value)"
        }
      } catch {
        // An object may have a property that only one variant requires, and yet be another one: the
        // runtime prefers to say what is wrong with the one.
        if error.isByMarker { continue }
        breaches[.reads] = breaches[.reads] ?? "\(value) is not read: \(error.reason)"
      }
    }
    return breaches.map { Breach(law: $0, message: "\($1)\nthe type is \(type)") }
  }
}

extension Composition {
  /// The kinds of JSON that all members allow.
  var commonKinds: Set<SmallJSON.Kind> {
    schemas.reduce(Set(SmallJSON.Kind.allCases)) { $0.intersection($1.jsonKinds(components)) }
  }
}
