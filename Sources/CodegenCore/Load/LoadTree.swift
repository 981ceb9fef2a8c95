import SourceDiagnostics
import YAMLTree

/// Returns the contents of a file that a document references, or why it was not opened.
public typealias FileOpener = @Sendable (_ path: String) -> Result<[UInt8], UnopenedFile>

/// Why a referenced file was not opened, in words that follow "because".
public struct UnopenedFile: Error, Sendable {
  public var reason: String

  public init(_ reason: String) {
    self.reason = reason
  }
}

/// Reads a file into a tree. `nil` if it was refused; an error says why.
func loadTree(
  _ id: FileID, of files: SourceFiles, into diagnostics: inout Diagnostics
) -> Node? {
  guard let file = files[id] else { return nil }
  let reading = readTree(file.bytes, file: id, name: file.path)
  for problem in reading.problems { diagnostics.append(problem) }
  return reading.root
}
