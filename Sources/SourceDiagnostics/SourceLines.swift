import YAMLTree

/// The lines of the files of a run. Their starts are found once, so that many look-ups cost no more
/// than reading the files, even if a whole document is a single line.
struct SourceLines: Sendable {
  /// A part of a line around a location.
  struct Window {
    var scalars: [Unicode.Scalar]
    /// The index of the scalar at the location; the number of scalars if it is after the end of the
    /// line.
    var column: Int
    var isCutBefore: Bool
    var isCutAfter: Bool
  }

  private let sources: SourceFiles
  /// By index of the file.
  private let files: [FileLines]

  init(_ sources: SourceFiles) {
    self.sources = sources
    files = sources.files.map { FileLines($0.bytes) }
  }

  /// Returns at most `width` characters of the line at a location; `nil` if there is no such line
  /// or it is empty.
  func window(at location: Location, width: Int) -> Window? {
    let file = Int(location.file.index)
    guard let bytes = sources[location.file]?.bytes, files.indices.contains(file),
      let line = files[file].line(Int(location.line) - 1, in: bytes), !line.isEmpty
    else { return nil }
    let place = files[file].offset(ofScalar: Int(location.column) - 1, in: line, of: bytes)
    var start = line.lowerBound
    var end = bytes.advanced(start, by: width, within: line)
    if end < line.upperBound {
      // A line may be a whole document; show a third of the width before the location.
      start = bytes.advanced(place, by: -(width / 3), within: line)
      end = bytes.advanced(start, by: width, within: line)
    }
    return Window(
      scalars: Array(String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars),
      column: bytes[start..<max(start, min(place, end))].count { !$0.isContinuation },
      isCutBefore: start > line.lowerBound, isCutAfter: end < line.upperBound)
  }
}

/// The starts of the lines of one file.
private struct FileLines: Sendable {
  /// The offsets of their first bytes.
  private var starts = [0]
  /// How many scalars begin before each multiple of `stride` bytes.
  private var scalars = [0]

  private static let stride = 4_096

  /// A line ends with LF, CR or both.
  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for index in bytes.indices {
        if index % Self.stride == 0 && index > 0 { scalars.append(count) }
        if !bytes[index].isContinuation { count += 1 }
        guard bytes[index] <= UInt8(ascii: "\r") else { continue }
        switch bytes[index] {
        case UInt8(ascii: "\n"): starts.append(index + 1)
        case UInt8(ascii: "\r"):
          let next = index + 1
          if next == bytes.endIndex || bytes[next] != UInt8(ascii: "\n") { starts.append(next) }
        default: break
        }
      }
    }
  }

  /// Returns the bytes of a line, without its end.
  func line(_ number: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard starts.indices.contains(number) else { return nil }
    let start = starts[number]
    var end = number + 1 < starts.count ? starts[number + 1] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<end
  }

  /// Returns the offset of a scalar in a line, or that of the line's end.
  func offset(ofScalar column: Int, in line: Range<Int>, of bytes: [UInt8]) -> Int {
    let first = line.lowerBound / Self.stride
    let before = bytes[first * Self.stride..<line.lowerBound].count { !$0.isContinuation }
    let wanted = scalars[first] + before + max(0, column)
    // The last known position that is not after the wanted one.
    var known = first
    var beyond = min(scalars.count, line.upperBound / Self.stride + 1)
    while beyond - known > 1 {
      let middle = (known + beyond) / 2
      if scalars[middle] <= wanted { known = middle } else { beyond = middle }
    }
    var offset = known * Self.stride
    var count = scalars[known]
    while offset < line.upperBound, count < wanted || bytes[offset].isContinuation {
      if !bytes[offset].isContinuation { count += 1 }
      offset += 1
    }
    return min(max(offset, line.lowerBound), line.upperBound)
  }
}

extension UInt8 {
  /// Whether this is a continuation byte of a UTF-8 character.
  fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }
}

extension [UInt8] {
  /// Moves an offset by a number of characters, within the line.
  fileprivate func advanced(_ offset: Int, by count: Int, within line: Range<Int>) -> Int {
    var offset = offset
    for _ in 0..<abs(count) {
      repeat {
        offset += count < 0 ? -1 : 1
      } while line.contains(offset)
        && self[offset].isContinuation
      if !line.contains(offset) { break }
    }
    return Swift.min(Swift.max(offset, line.lowerBound), line.upperBound)
  }
}
