import YAMLTree

/// A file of a run's output.
public struct GeneratedFile: Sendable, Hashable {
  /// Relative to the output folder, with `/` between its parts. Made of minted names only.
  public var path: String
  /// UTF-8.
  public var bytes: [UInt8]
  public var origin: FileOrigin
}

/// What has to happen in the output folder so that it holds what was generated, beside what other
/// runs made.
public struct OutputPlan: Sendable, Hashable {
  /// A file that came of something else, and would be replaced.
  public struct Conflict: Sendable, Hashable {
    public var path: String
    public var wanted: FileOrigin
    public var owner: FileOrigin
  }

  /// New files, and those whose bytes differ.
  public var written: [GeneratedFile] = []
  public var unchanged: [String] = []
  /// Files that an earlier run of the same document or folder made and this one does not.
  public var removed: [String] = []
  /// Those of them that do not begin as generated files do any more: somebody else's now.
  public var kept: [String] = []
  /// Files that would be replaced and do not begin as generated files do.
  public var foreign: [String] = []
  /// The first for each document.
  public var conflicts: [Conflict] = []
  public var servers: [ServerChange] = []

  public init() {}

  public var isEmpty: Bool { written.isEmpty && removed.isEmpty }
}

/// Compares what was generated with what stands in the output folder.
///
/// - Parameters:
///   - files: with their origins as the list of this folder names them.
///   - existing: gives the contents of a file of the output folder, `nil` when there is none.
///   - isThere: whether a document that the list names is still there.
public func planOutput(
  _ files: [GeneratedFile], existing: (String) -> [UInt8]?, isThere: (String) -> Bool
) -> OutputPlan {
  var plan = OutputPlan()
  let oldList = existing(OutputList.fileName).map { String(decoding: $0, as: UTF8.self) } ?? ""
  let old = OutputList.entries(in: oldList)
  let ownership = Ownership(files)
  var ours: [OutputList.Entry] = []
  var others: [OutputList.Entry] = []
  for entry in old {
    if ownership.includes(entry, isThere: isThere) {
      ours.append(entry)
    } else {
      others.append(entry)
    }
  }
  plan.conflicts = conflicts(of: files, with: others.filter { existing($0.path) != nil })

  let taken = Set(files.map { $0.path.lowercasedASCII() })
  let entries =
    files.map { OutputList.Entry(path: $0.path, origin: $0.origin) }
    + others.filter { !taken.contains($0.path.lowercasedASCII()) }
  let list = GeneratedFile(
    path: OutputList.fileName, bytes: Array(OutputList.contents(entries).utf8),
    origin: FileOrigin(document: ""))
  // The list comes last: until it is written, the old one still names what there was.
  for file in files.sorted(by: { $0.path < $1.path }) + [list] {
    let bytes = existing(file.path)
    if let bytes, hasSameBytes(bytes, file.bytes) {
      plan.unchanged.append(file.path)
    } else {
      plan.written.append(file)
      guard let bytes else { continue }
      if !OutputList.isGenerated(bytes) { plan.foreign.append(file.path) }
      if let change = ServerChange(file, before: bytes) { plan.servers.append(change) }
    }
  }
  let current = Set(files.map(\.path))
  for entry in ours where !current.contains(entry.path) {
    guard let bytes = existing(entry.path) else { continue }
    if OutputList.isGenerated(bytes) {
      plan.removed.append(entry.path)
    } else {
      plan.kept.append(entry.path)
    }
  }
  return plan
}

/// Which files of a list are a run's own: what came of the documents that it reads, or of the
/// folder that it generates.
private struct Ownership {
  private let documents: Set<String>
  private let folders: Set<String>
  private let namespaces: Set<Substring>

  init(_ files: [GeneratedFile]) {
    documents = Set(files.map(\.origin.document))
    folders = Set(files.compactMap(\.origin.folder))
    namespaces = Set(files.map { $0.path.prefix { $0 != "/" } })
  }

  func includes(_ entry: OutputList.Entry, isThere: (String) -> Bool) -> Bool {
    let isOurNamespace = namespaces.contains(entry.path.prefix { $0 != "/" })
    guard let origin = entry.origin else { return isOurNamespace }
    // By its name alone, another document might be meant.
    let isPlaced = origin.document.contains("/")
    if documents.contains(origin.document) { return isPlaced || isOurNamespace }
    if let folder = origin.folder, folder.contains("/"), folders.contains(folder) { return true }
    // It was moved or renamed: the same namespace is a sign that it is the same document.
    return isPlaced && isOurNamespace && !isThere(origin.document)
  }
}

/// The files that others made already, the first for each document. Disks may not tell case apart.
private func conflicts(
  of files: [GeneratedFile], with others: [OutputList.Entry]
) -> [OutputPlan.Conflict] {
  var owners: [String: FileOrigin] = [:]
  for entry in others { owners[entry.path.lowercasedASCII()] = entry.origin }
  var told = Set<FileOrigin>()
  return files.sorted { $0.path < $1.path }.compactMap { file in
    guard let owner = owners[file.path.lowercasedASCII()], told.insert(file.origin).inserted
    else { return nil }
    return OutputPlan.Conflict(path: file.path, wanted: file.origin, owner: owner)
  }
}
