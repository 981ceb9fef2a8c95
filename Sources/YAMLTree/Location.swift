/// A file of a run. The number has no meaning by itself; the code that reads the files maps it to a
/// path.
public struct FileID: Hashable, Sendable {
  public let index: UInt32

  public init(_ index: UInt32) {
    self.index = index
  }
}

/// A location in a source file.
public struct Location: Hashable, Sendable {
  public let file: FileID
  /// Counted from 1.
  public let line: UInt32
  /// Counted from 1, in Unicode scalars.
  public let column: UInt32

  public init(file: FileID, line: Int, column: Int) {
    self.file = file
    self.line = UInt32(clamping: line)
    self.column = UInt32(clamping: column)
  }
}

extension Location: Comparable {
  public static func < (a: Location, b: Location) -> Bool {
    (a.file.index, a.line, a.column) < (b.file.index, b.line, b.column)
  }
}
