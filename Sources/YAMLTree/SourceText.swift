/// The bytes of a file, known to be valid UTF-8 and within the size limit.
struct SourceText {
  let bytes: [UInt8]
  /// The start of the text, after the byte order mark if there is one.
  let start: Int
  let file: FileID
  /// The hazards in text order.
  let hazards: [Hazard]

  /// Refuses a text that is too large, is not UTF-8 or has two byte order marks.
  init(_ bytes: [UInt8], file: FileID, limits: ReadLimits) throws(ReadProblem) {
    let top = Location(file: file, line: 1, column: 1)
    guard bytes.count <= limits.fileSize else {
      throw ReadProblem(
        .tooLarge, "the file has \(bytes.count) bytes, more than the \(limits.fileSize) allowed",
        at: top)
    }
    if let encoding = foreignEncoding(bytes) {
      throw ReadProblem(
        .notUTF8, "the file is \(encoding), not UTF-8", at: top, help: "save the file as UTF-8")
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    start = bytes.starts(with: mark) ? mark.count : 0
    guard start == 0 || !bytes.dropFirst(start).starts(with: mark) else {
      throw ReadProblem(
        .repeatedByteOrderMark, "the file starts with two byte order marks", at: top,
        help: "remove the bytes EF BB BF at its start")
    }
    self.bytes = bytes
    self.file = file
    switch UTF8Check(bytes, from: start) {
    case .valid(let hazards):
      self.hazards = hazards
    case .invalid(let offset):
      let hex = String(bytes[offset], radix: 16, uppercase: true)
      throw ReadProblem(
        .notUTF8, "the byte 0x\(hex) is not part of any UTF-8 character here",
        at: locate(offset, in: bytes, from: start, file: file), help: "save the file as UTF-8")
    }
  }

  /// Creates a copy of `text` with other bytes, without a byte order mark.
  init(replacing text: SourceText, by bytes: [UInt8]) {
    self.bytes = bytes
    start = 0
    file = text.file
    hazards = []
  }

  /// The first byte that is neither a space, a tab nor a line break.
  var firstByte: UInt8? {
    bytes.dropFirst(start).first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  func location(of offset: Int) -> Location {
    locate(offset, in: bytes, from: start, file: file)
  }
}

/// The encoding that the first bytes indicate, if it is not UTF-8.
private func foreignEncoding(_ bytes: [UInt8]) -> String? {
  switch Array(bytes.prefix(4)) {
  case [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]: "UTF-32"
  case let first where first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]):
    "UTF-16"
  case let first where first.starts(with: [0, 0, 0]) || first.dropFirst() == [0, 0, 0]: "UTF-32"
  case let first where first.count == 4 && (first[0] == 0) != (first[1] == 0): "UTF-16"
  default: nil
  }
}

/// Returns the location of a byte by scanning the text up to it. Slow; for problems only.
private func locate(_ offset: Int, in bytes: [UInt8], from start: Int, file: FileID) -> Location {
  var line = 1
  var column = 1
  var previous: UInt8 = 0
  for byte in bytes.prefix(offset).dropFirst(start) {
    switch byte {
    case 0x0A where previous == 0x0D:
      break
    case 0x0A, 0x0D:
      line += 1
      column = 1
    case 0x80...0xBF:
      break
    default:
      column += 1
    }
    previous = byte
  }
  return Location(file: file, line: line, column: column)
}
