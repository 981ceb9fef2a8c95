/// The name of a generated file. It is made of minted names only, so nothing of a document chooses
/// a path.
struct FileName: Hashable, Sendable {
  let text: String

  /// `Films.swift`, `Films+Film.swift`. Names that would be too long for a disk end in a hash.
  init(_ namespace: TypeName, _ type: TypeName? = nil) {
    self.init(base: namespace.text + (type.map { "+" + $0.text } ?? ""))
  }

  private init(base: String) {
    let limit = 190
    text =
      base.utf8.count <= limit
      ? base + ".swift"
      : base.prefix(limit) + "_" + AssignNames.shortHash(base) + ".swift"
  }

  /// `Films+GetVideo.swift`: all whose names begin so.
  private init(_ namespace: TypeName, sharedBy words: Substring) {
    // These have files of their own, on disks that do not tell case apart, too.
    let isTaken = ["client", "credentials"].contains(words.lowercasedASCII())
    self.init(base: namespace.text + "+" + words + (isTaken ? "_" : ""))
  }
}

extension FileName {
  /// The files of the members of a namespace: those whose names begin with the same two words share
  /// one, in the order of their names.
  ///
  /// A file costs the compiler and the disk, however little is in it, and what begins alike belongs
  /// together mostly. Where a member stands depends on its name alone: one more member changes no
  /// other's file, however many there are.
  static func grouped<Member>(
    _ members: [Member], in namespace: TypeName, name: (Member) -> TypeName
  ) -> [(name: FileName, members: [Member])] {
    // In small letters: disks may not tell case apart.
    let sorted = members.map { member in
      let name = name(member).text
      return (key: name.lowercasedASCII(), name: name, member: member)
    }.sorted { ($0.key, $0.name) < ($1.key, $1.name) }
    var groups: [(words: Substring, members: [Member])] = []
    var indices: [String: Int] = [:]
    for (_, name, member) in sorted {
      let words = firstWords(of: name)
      let key = words.lowercasedASCII()
      if let index = indices[key] {
        groups[index].members.append(member)
      } else {
        indices[key] = groups.count
        groups.append((words, [member]))
      }
    }
    return groups.map { (FileName(namespace, sharedBy: $0.words), $0.members) }
  }

  /// The first two words of a name: `GetVideo` of `GetVideoResponse`, `HTTPServer` of
  /// `HTTPServerList`. Digits and underscores belong to the word before them.
  private static func firstWords(of name: String) -> Substring {
    let bytes = Array(name.utf8)
    var words = 1
    for index in bytes.indices.dropFirst() where isCapital(bytes[index]) {
      let isAfterWord = !isCapital(bytes[index - 1])
      let isBeforeWord = index + 1 < bytes.count && isSmall(bytes[index + 1])
      guard isAfterWord || isBeforeWord else { continue }
      words += 1
      if words > 2 { return name.prefix(index) }
    }
    return name[...]
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
