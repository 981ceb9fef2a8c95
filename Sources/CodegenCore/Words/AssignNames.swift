/// The name of a type. Only `AssignNames` makes one, so every printed name consists of letters,
/// digits and underscores, and is unique in its scope.
struct TypeName: Hashable, Sendable {
  let text: String

  fileprivate init(_ text: String) {
    self.text = text
  }
}

/// The name of a property, parameter, method or case. Only `AssignNames` makes one.
struct MemberName: Hashable, Sendable {
  let text: String
  /// The name as written in code.
  let source: String

  fileprivate init(_ text: String) {
    self.text = text
    source = ReservedWords.keywords.contains(text) ? "`\(text)`" : text
  }

  // `source` is derived from `text`.
  static func == (a: MemberName, b: MemberName) -> Bool { a.text == b.text }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// The name as an argument label, where the compiler warns of unneeded backticks.
  var label: String {
    ReservedWords.impossibleLabels.contains(text) ? "`\(text)`" : text
  }
}

/// Assigns the names of one scope: all its types, or all its members, at once.
///
/// Each request lists candidates, the preferred one first. On a collision, all requests involved
/// take their next candidate, so no name depends on the order of the document, and no name outside
/// the collision changes.
enum AssignNames {
  /// The names requested for one declaration.
  struct Request {
    var wanted: String
    /// Each more qualified than the one before it; the last is unique. Computed only if names
    /// collide, which is rare.
    var others: () -> [String]

    init(_ wanted: String, others: @escaping () -> [String]) {
      self.wanted = wanted
      self.others = others
    }

    init(_ candidates: [String]) {
      let others = Array(candidates.dropFirst())
      self.init(candidates.first ?? "empty") { others }
    }

    /// The preferred name and all others.
    var candidates: [String] {
      get { [wanted] + others() }
      set { self = Self(newValue) }
    }
  }

  /// Requests that would have the same name, directly or through others. Adding or removing one may
  /// change the names of the others, but no names outside the collision.
  struct Collision {
    /// In the order of the requests.
    var members: [Int]
    /// Whether generated code itself uses one of the names.
    var isTaken: Bool
  }

  /// Names of types. They become file names, too, so those that differ only in case collide.
  static func types(
    _ requests: [Request], taken: Set<String> = [], namespace: TypeName? = nil
  ) -> (names: [TypeName], collisions: [Collision]) {
    let identities = Set(taken.map { $0.lowercasedASCII() })
    let namespace = namespace?.text.lowercasedASCII()
    let result = settle(
      requests, spelling: { limited(escaped($0, ReservedWords.types.contains($0))) },
      identity: { $0.lowercasedASCII() },
      isTaken: { $0 == namespace || identities.contains($0) })
    return (result.names.map { TypeName($0) }, result.collisions)
  }

  /// Names of members. `reserved` names get an underscore: `unknown_`.
  static func members(
    _ requests: [Request], reserved: Set<String>
  ) -> (names: [MemberName], collisions: [Collision]) {
    let result = settle(
      requests,
      spelling: {
        limited(
          escaped($0, reserved.contains($0) || ReservedWords.impossibleMembers.contains($0)))
      }, identity: { $0 }, isTaken: { _ in false })
    return (result.names.map { MemberName($0) }, result.collisions)
  }

  /// The name of a namespace. A name that generated code itself uses gets the suffix `API`.
  static func namespace(_ text: String) -> TypeName {
    let name = SwiftIdentifier.isValid(text) ? text : SwiftIdentifier.upperCamel(text)
    let chosen = ReservedWords.usedByGeneratedCode.contains(name) ? name + "API" : name
    return TypeName(limited(escaped(chosen, ReservedWords.types.contains(chosen))))
  }

  /// A name chosen by the generator.
  static func fixed(member: StaticString) -> MemberName { MemberName("\(member)") }
  static func fixed(type: StaticString) -> TypeName { TypeName("\(type)") }

  /// Longer names are cut and get a hash: people and file systems cannot cope with them.
  private static let maximumLength = 120

  private static func limited(_ name: String) -> String {
    guard name.utf8.count > maximumLength else { return name }
    return name.prefix(maximumLength - 9) + "_" + shortHash(name)
  }

  private static func escaped(_ name: String, _ isReserved: Bool) -> String {
    isReserved ? name + "_" : name
  }

  private static func settle(
    _ requests: [Request], spelling: (String) -> String, identity: (String) -> String,
    isTaken: (String) -> Bool
  ) -> (names: [String], collisions: [Collision]) {
    var names = requests.map { spelling($0.wanted) }
    /// All candidates of the requests that collided.
    var candidates: [Int: [String]] = [:]
    var levels: [Int: Int] = [:]
    var collisions = Collisions()

    var isSettled = false
    while !isSettled {
      isSettled = true
      for (members, isTaken) in collided(names.map(identity), isTaken) {
        collisions.add(members, isTaken: isTaken)
        for index in members {
          let others = candidates[index] ?? requests[index].others()
          candidates[index] = others
          let level = levels[index, default: 0]
          guard level < others.count else { continue }
          names[index] = spelling(others[level])
          levels[index] = level + 1
          isSettled = false
        }
      }
    }
    return (names, collisions.groups)
  }

  /// Requests that have the same name, or one that is taken. There are rarely any, so lists are
  /// only made for those.
  private static func collided(
    _ names: [String], _ isTaken: (String) -> Bool
  ) -> [(members: [Int], isTaken: Bool)] {
    var owners: [String: Int] = [:]
    owners.reserveCapacity(names.count)
    var groups: [Int: (members: [Int], isTaken: Bool)] = [:]
    for (index, name) in names.enumerated() {
      if let owner = owners[name] {
        groups[owner, default: ([owner], false)].members.append(index)
      } else {
        owners[name] = index
        if isTaken(name) { groups[index] = ([index], true) }
      }
    }
    return Array(groups.values)
  }

  /// Eight hexadecimal digits of FNV-1a: stable across machines and runs.
  static func shortHash(_ text: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}

extension AssignNames.Request {
  /// A member for a value on the wire: distinguished by how the value is written, finally by its
  /// hash. A name chosen in the document comes first.
  static func member(_ wire: String, swiftName: String? = nil) -> Self {
    if let swiftName {
      return Self(SwiftIdentifier.lowerCamel(swiftName)) { member(wire).candidates }
    }
    let plain = SwiftIdentifier.lowerCamel(wire)
    return Self(plain) {
      let punctuated = plain + punctuation(of: wire)
      return [
        punctuated, punctuated + capitals(of: wire), plain + "_" + AssignNames.shortHash(wire),
      ]
    }
  }

  /// A member without a name of its own, with the best of several names first. `place` finally
  /// distinguishes it.
  ///
  /// - Parameter chosen: a name chosen in the document, which comes before all others.
  static func member(
    _ name: String, or others: @escaping () -> [String], chosen: String? = nil,
    at place: @autoclosure @escaping () -> String
  ) -> Self {
    let first = chosen ?? name
    let wanted = SwiftIdentifier.lowerCamel(first)
    return Self(wanted) {
      ((chosen == nil ? [] : [name]) + others()).map { SwiftIdentifier.lowerCamel($0) }
        + member(first).others() + [wanted + "_" + AssignNames.shortHash(place())]
    }
  }

  /// A type named by its content, then by its source if that is ambiguous.
  static func type(
    _ wire: String, qualifiedBy kind: String, pointer: @autoclosure @escaping () -> String
  ) -> Self {
    let plain = SwiftIdentifier.upperCamel(wire)
    return Self(plain) {
      [
        plain + kind, plain + punctuation(of: wire) + capitals(of: wire),
        plain + kind + "_" + AssignNames.shortHash(pointer() + "/" + wire),
      ]
    }
  }

  /// The punctuation of a value, for when its words are not enough: `a-b` → `Dash`; and the script
  /// of letters that look like Latin ones.
  private static func punctuation(of wire: String) -> String {
    var form = ""
    for byte in wire.utf8 {
      form += marks[byte] ?? ""
      if form.utf8.count > 24 { break }
    }
    return form + (OddName.script(of: wire) ?? "")
  }

  private static let marks: [UInt8: String] = Dictionary(
    uniqueKeysWithValues: [
      ("-", "Dash"), ("_", "Underscore"), (".", "Dot"), (" ", "Space"), ("/", "Slash"),
      (":", "Colon"), ("+", "Plus"), ("*", "Star"), ("&", "Ampersand"), ("<", "Less"),
      (">", "Greater"), ("=", "Equal"), ("!", "Not"), ("#", "Number"), ("%", "Percent"),
      ("@", "At"), ("$", "Dollar"), ("?", "Question"), ("|", "Or"), ("~", "Tilde"),
      ("^", "Caret"), (",", "Comma"), (";", "Semicolon"), ("(", "Parenthesis"),
      ("[", "Bracket"), ("{", "Brace"), ("\\", "Backslash"), ("\"", "Quote"), ("'", "Apostrophe"),
    ].map { (Array($0.0.utf8)[0], $0.1) })

  /// The case of a value: `VIDEO` → `Uppercase`. Empty if any character is not ASCII: the two
  /// spellings of `é` do not differ in case.
  private static func capitals(of wire: String) -> String {
    guard wire.utf8.allSatisfy({ $0 < 0x80 }) else { return "" }
    let letters = wire.utf8.filter { (0x41...0x5A).contains($0 & 0xDF) }
    guard let first = letters.first else { return "" }
    let capitals = letters.count { $0 < 0x60 }
    if capitals == letters.count { return "Uppercase" }
    if capitals == 0 { return "Lowercase" }
    return capitals == 1 && first < 0x60 ? "Capitalized" : "Mixed"
  }
}

/// Merges collisions that share a member.
private struct Collisions {
  private var parents: [Int: Int] = [:]
  private var taken: Set<Int> = []

  mutating func add(_ members: [Int], isTaken: Bool) {
    guard let first = members.first else { return }
    let root = find(first)
    parents[root] = root
    for member in members.dropFirst() {
      let other = find(member)
      if other != root { parents[other] = root }
    }
    if isTaken { taken.insert(first) }
  }

  private func find(_ member: Int) -> Int {
    var member = member
    while let parent = parents[member], parent != member { member = parent }
    return member
  }

  /// Sorted by their first members.
  var groups: [AssignNames.Collision] {
    var members: [Int: [Int]] = [:]
    for member in parents.keys { members[find(member), default: []].append(member) }
    let taken = Set(taken.map(find))
    return members.map { root, members in
      AssignNames.Collision(members: members.sorted(), isTaken: taken.contains(root))
    }.sorted { ($0.members.first ?? 0) < ($1.members.first ?? 0) }
  }
}
