import YAMLTree

/// The lines of the files of a run. Where each begins is found once, so that looking many of them
/// up costs no more than reading the files.
struct SourceLines: Sendable {
  private let sources: SourceFiles
  /// By the index of the file.
  private let starts: [[Int]]

  init(_ sources: SourceFiles) {
    self.sources = sources
    starts = sources.files.map { Self.starts(of: $0.bytes) }
  }

  /// The text of a line, without its end.
  func line(at location: Location) -> String? {
    let file = Int(location.file.index)
    let line = Int(location.line) - 1
    guard let bytes = sources[location.file]?.bytes, starts.indices.contains(file),
      starts[file].indices.contains(line)
    else { return nil }
    let rest = bytes[starts[file][line]...]
    return String(
      decoding: rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") },
      as: UTF8.self)
  }

  /// A line ends with LF, CR or both.
  private static func starts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] <= UInt8(ascii: "\r") {
        switch bytes[index] {
        case UInt8(ascii: "\n"): starts.append(index + 1)
        case UInt8(ascii: "\r"):
          let next = index + 1
          if next == bytes.endIndex || bytes[next] != UInt8(ascii: "\n") { starts.append(next) }
        default: continue
        }
      }
    }
    return starts
  }
}
