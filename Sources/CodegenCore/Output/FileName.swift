/// The name of a generated file, made of assigned names only, so a document cannot choose a path.
struct FileName: Hashable, Sendable {
  let text: String

  /// `Films.swift`, `Films+Film.swift`. Names too long for a file system end in a hash.
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

  /// `Films+GetVideo.swift`: all members whose names begin with these words.
  private init(_ namespace: TypeName, sharedBy words: Substring) {
    // These have files of their own; file systems may ignore case.
    let isTaken = ["client", "credentials"].contains(words.lowercasedASCII())
    self.init(base: namespace.text + "+" + words + (isTaken ? "_" : ""))
  }
}

extension FileName {
  /// The files of the members of a namespace: those whose names begin with the same two words share
  /// one, sorted by name.
  ///
  /// Every file has a cost for the compiler and the disk, and members whose names begin alike
  /// mostly belong together. The file of a member depends on its name alone, so adding a member
  /// never moves another.
  static func grouped<Member>(
    _ members: [Member], in namespace: TypeName, name: (Member) -> TypeName
  ) -> [(name: FileName, members: [Member])] {
    // In lowercase: file systems may ignore case.
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
