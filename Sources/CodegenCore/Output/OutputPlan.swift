import YAMLTree

/// A file of a run's output.
public struct GeneratedFile: Sendable, Hashable {
  /// Relative to the output folder, with `/` between its parts. Made of minted names only.
  public var path: String
  /// UTF-8.
  public var bytes: [UInt8]
}

/// What has to happen in the output folder so that it holds exactly what was generated.
public struct OutputPlan: Sendable, Hashable {
  /// New files, and those whose bytes differ.
  public var written: [GeneratedFile] = []
  public var unchanged: [String] = []
  /// Files that an earlier run made and this one does not.
  public var removed: [String] = []

  public init() {}

  public var isEmpty: Bool { written.isEmpty && removed.isEmpty }
}

/// The list of the files that the generator made, which stands beside them. Only what it names is
/// ever removed. A dotfile: the package manager warns of any other that is no source.
public enum OutputList {
  public static let fileName = ".codegen-files"

  static func contents(_ files: [GeneratedFile]) -> String {
    "# Made by codegen: the files that it may replace and remove.\n"
      + files.map { $0.path + "\n" }.sorted().joined()
  }

  /// The paths of a list. What could not have been written by the generator is passed over, so
  /// that an edited list cannot name a file elsewhere.
  public static func paths(in contents: String) -> [String] {
    contents.split(whereSeparator: \.isNewline).map { String($0) }.filter(isGeneratedPath)
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

/// Compares what was generated with what stands in the output folder.
///
/// - Parameters:
///   - existing: gives the contents of a file of the output folder, `nil` when there is none.
public func planOutput(
  _ files: [GeneratedFile], existing: (String) -> [UInt8]?
) -> OutputPlan {
  var plan = OutputPlan()
  let list = GeneratedFile(
    path: OutputList.fileName, bytes: Array(OutputList.contents(files).utf8))
  // The list comes last: until it is written, the old one still names what there was.
  for file in files.sorted(by: { $0.path < $1.path }) + [list] {
    if let bytes = existing(file.path), hasSameBytes(bytes, file.bytes) {
      plan.unchanged.append(file.path)
    } else {
      plan.written.append(file)
    }
  }
  let current = Set(files.map(\.path))
  let old = existing(OutputList.fileName).map { String(decoding: $0, as: UTF8.self) } ?? ""
  plan.removed = OutputList.paths(in: old).filter {
    !current.contains($0) && existing($0) != nil
  }
  return plan
}
