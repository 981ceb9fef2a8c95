import YAMLTree

/// The files that a run has read, by `FileID`.
public struct SourceFiles: Sendable {
  /// A file as the caller named it, with its contents, which are read only once.
  public struct File: Sendable {
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  public private(set) var files: [File] = []
  private var ids: [String: FileID] = [:]

  public init() {}

  /// Adds a file, or returns the ID of the one already stored with this path.
  public mutating func add(_ file: File) -> FileID {
    if let known = ids[file.path] { return known }
    let id = FileID(UInt32(files.count))
    files.append(file)
    ids[file.path] = id
    return id
  }

  /// Adds the files that another value has after its first `count`, which are the same in both.
  ///
  /// - Returns: the new IDs of the files whose ID differs.
  public mutating func append(_ other: SourceFiles, after count: Int) -> [FileID: FileID] {
    var ids: [FileID: FileID] = [:]
    for (index, file) in other.files.enumerated().dropFirst(count) {
      let (old, new) = (FileID(UInt32(index)), add(file))
      if old != new { ids[old] = new }
    }
    return ids
  }

  public func id(of path: String) -> FileID? { ids[path] }

  public subscript(_ id: FileID) -> File? {
    files.indices.contains(Int(id.index)) ? files[Int(id.index)] : nil
  }
}
