import SourceDiagnostics
import YAMLTree

/// Something with an assigned name, as described in messages.
struct Subject {
  private let kind: String
  /// Its name in the document, if it has one.
  fileprivate let name: String?
  let location: Location?

  /// Longer names would obscure the message.
  private static let longest = 120

  init(_ kind: String, _ name: String? = nil, at location: Location?) {
    self.kind = kind
    self.name = name
    self.location = location
  }

  /// Computed only if something is wrong with the name, which is rare.
  var words: String {
    let words = name.map { "\(kind) '\($0)'" } ?? kind
    return words.utf8.count > Self.longest ? words.prefix(Self.longest) + "…" : words
  }
}

/// Reports of names that would have been equal, and of those that mislead.
struct NamingFindings {
  private(set) var diagnostics = Diagnostics()

  /// The number of members of a group that a message names; the others are counted.
  private static let namedMembers = 6

  /// Reports for each group of colliding names what they are instead. Adding or removing a member
  /// may change the names in its group, but no others.
  mutating func report(
    _ collisions: [AssignNames.Collision], of subjects: [Subject], names: [String],
    help: String = "choose others with `x-swift-name`",
    taken: String = "a name that generated code uses"
  ) {
    for subject in subjects { reportOddity(of: subject) }
    for collision in collisions {
      // Sorted by location, because the order of a document's files may change.
      let members = collision.members.sorted { first, second in
        switch (subjects[first].location, subjects[second].location) {
        case (let a?, let b?) where a != b: a < b
        default: first < second
        }
      }
      guard let first = members.first(where: { subjects[$0].location != nil }) else { continue }
      var parts = members.prefix(Self.namedMembers).map { index in
        "\(subjects[index].words) is '\(names[index])'"
      }
      if members.count > parts.count { parts.append("and \(members.count - parts.count) more") }
      let cause =
        members.count > 1 ? "names that would be equal" : taken
      diagnostics.report(
        .nameCollision, "\(cause): \(parts.joined(separator: ", "))",
        at: subjects[first].location,
        related: members.prefix(Self.namedMembers).filter { $0 != first }.compactMap { index in
          subjects[index].location.map {
            Diagnostic.Related(message: subjects[index].words, location: $0)
          }
        }, help: help)
      reportLookalikes(members.map { subjects[$0] })
    }
  }
}

extension NamingFindings {
  mutating func append(_ others: NamingFindings) {
    diagnostics.append(contentsOf: others.diagnostics.list)
  }

  /// Reports a name that may be mistaken for another.
  mutating func reportOddity(of subject: Subject) {
    guard let location = subject.location,
      let name = subject.name, !name.utf8.allSatisfy({ (0x20..<0x7F).contains($0) })
    else { return }
    let words = subject.words
    let oddity: String
    if words.unicodeScalars.contains(where: OddName.isUnseen) {
      oddity = "contains invisible characters"
    } else if OddName.mixesScripts(words) {
      oddity = "mixes letters of several scripts, some of which look alike"
    } else {
      return
    }
    diagnostics.report(
      .oddName, "\(words) \(oddity)", at: location,
      help: "check that this name is intended")
  }

  /// `а` and `a` are letters of different scripts.
  private mutating func reportLookalikes(_ subjects: [Subject]) {
    let (others, latin) = subjects.reduce(into: ([Subject](), [Subject]())) { parts, subject in
      if OddName.script(of: subject.words) == nil {
        parts.1.append(subject)
      } else {
        parts.0.append(subject)
      }
    }
    guard let first = latin.first else { return }
    for subject in others {
      diagnostics.report(
        .oddName, "\(subject.words) may look like \(first.words), but is in another script",
        at: subject.location, help: "check that both are intended")
    }
  }
}
