/// The first line in which two files differ.
public struct LineDifference: Sendable, Hashable {
  /// Counted from 1.
  public var line: Int
  /// `nil` after the end of the file.
  public var old: String?
  public var new: String?

  public init(from old: [UInt8], to new: [UInt8]) {
    let oldLines = Self.lines(old)
    let newLines = Self.lines(new)
    let equal = zip(oldLines, newLines).prefix { $0.elementsEqual($1) }.count
    line = equal + 1
    self.old = oldLines.dropFirst(equal).first.map { String(decoding: $0, as: UTF8.self) }
    self.new = newLines.dropFirst(equal).first.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }
}
