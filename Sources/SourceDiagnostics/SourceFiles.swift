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

  public func id(of path: String) -> FileID? { ids[path] }

  public subscript(_ id: FileID) -> File? {
    files.indices.contains(Int(id.index)) ? files[Int(id.index)] : nil
  }
}
