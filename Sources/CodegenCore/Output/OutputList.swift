/// What a file of the output was generated from, by names that do not reveal its place on a disk.
public struct FileOrigin: Sendable, Hashable {
  /// The document: in a list, relative to the output folder (`../specs/a.yaml`); only its name
  /// (`a.yaml`) if the two have no folder in common.
  public var document: String
  /// The folder that was generated as a whole, with or without a manifest, named likewise. `nil` if
  /// only the document was.
  public var folder: String?

  public init(document: String, folder: String? = nil) {
    self.document = document
    self.folder = folder
  }
}

/// The list of generated files, stored next to them. Only files in it are ever removed. A dotfile,
/// because the package manager warns of other files that are not sources.
public enum OutputList {
  public static let fileName = ".codegen-files"

  /// A file of the list.
  struct Entry: Hashable {
    var path: String
    /// `nil` in lists of versions that did not record it.
    var origin: FileOrigin?
  }

  static func contents(_ entries: [Entry]) -> String {
    let groups = Dictionary(grouping: entries) { $0.origin.map(line) ?? "" }
    return "# Made by codegen: the files that it may replace and remove.\n"
      + groups.sorted { $0.key < $1.key }.map { heading, entries in
        heading + Set(entries.map { $0.path + "\n" }).sorted().joined()
      }.joined()
  }

  /// The entries of a list. Lines that the generator could not have written are ignored, so an
  /// edited list cannot name a file elsewhere.
  static func entries(in contents: String) -> [Entry] {
    var origin: FileOrigin?
    var entries: [Entry] = []
    for line in contents.split(whereSeparator: \.isNewline).map({ String($0) }) {
      if line.hasPrefix(from) {
        origin = self.origin(String(line.dropFirst(from.count)))
      } else if isGeneratedPath(line) {
        entries.append(Entry(path: line, origin: origin))
      }
    }
    return entries
  }

  // MARK: Origins

  private static let from = "# from "
  private static let within = " in "

  private static func line(_ origin: FileOrigin) -> String {
    let folder = origin.folder.map { within + encoded($0) } ?? ""
    return from + encoded(origin.document) + folder + "\n"
  }

  private static func origin(_ text: String) -> FileOrigin? {
    let words = text.split(separator: " ").map { percentDecoded($0) }
    guard let document = words.first else { return nil }
    return FileOrigin(document: document, folder: words.count == 3 ? words.last : nil)
  }

  /// File names may contain blanks and line breaks.
  private static func encoded(_ path: String) -> String {
    path.utf8.map { byte in
      let isPlain = byte > 0x20 && byte != 0x7F && byte != UInt8(ascii: "%") && byte < 0x80
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain
        ? String(UnicodeScalar(byte)) : "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }.joined()
  }

  // MARK: Files

  /// The beginnings of every generated file and of the list.
  private static let headings = ["// Made by codegen from ", "# Made by codegen"]

  /// Whether a file is generated, and has not been replaced by another.
  static func isGenerated(_ bytes: [UInt8]) -> Bool {
    headings.contains { bytes.starts(with: $0.utf8) }
  }

  /// `Namespace/Namespace+Type.swift`.
  static func isGeneratedPath(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let folder = parts.first, let file = parts.last,
      file.hasSuffix(".swift"), file.utf8.count <= 206
    else { return false }
    return isName(folder.utf8, plus: false) && isName(file.dropLast(6).utf8, plus: true)
  }

  private static func isName(_ bytes: Substring.UTF8View, plus: Bool) -> Bool {
    guard let first = bytes.first, !(0x30...0x39).contains(first) else { return false }
    return bytes.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): true
      case UInt8(ascii: "+"): plus && byte != first
      default: false
      }
    }
  }
}
