import CodegenCore
import Foundation
import SourceDiagnostics
import YAMLTree

/// Why a file was not read, and what to do about it.
enum FileProblem: Error {
  case missing
  /// What it is instead of a regular file, with an article.
  case notRegular(String)
  case tooLarge(megabytes: Int)
  case outside(root: String)
  case notUTF8Name
  case system(Int32)

  /// The error of the system call that just failed.
  static var last: FileProblem { errno == ENOENT ? .missing : .system(errno) }

  /// Continues a sentence that ends in "because".
  var reason: String {
    switch self {
    case .missing: "there is no such file or folder"
    case .notRegular(let kind): "it is \(kind)"
    case .tooLarge(let megabytes): "it is larger than \(megabytes) MB"
    case .outside(let root): "it is outside of the folder \(root) (see --root)"
    case .notUTF8Name: "its name is not UTF-8"
    case .system(let number): systemError(number)
    }
  }

  var help: String {
    switch self {
    case .missing: "check the path; a symbolic link may be broken"
    case .notRegular: "use a regular file"
    case .tooLarge: "split the document; a part can be referenced with $ref"
    case .outside: "name a folder that contains it with --root"
    case .notUTF8Name: "rename the file"
    case .system: "check the path and the permissions"
    }
  }

  var asUnopened: UnopenedFile { UnopenedFile(reason) }
}

extension Diagnostics {
  /// Reports a file that was not read, at the location that names it, otherwise in the file itself.
  mutating func report(
    _ problem: FileProblem, path: String, at location: Location? = nil,
    in sources: inout SourceFiles
  ) {
    let id = sources.add(SourceFiles.File(path: path, bytes: []))
    report(
      .unreadable, "\(location == nil ? "this" : path) cannot be read: \(problem.reason)",
      at: location ?? Location(file: id, line: 1, column: 1), help: problem.help)
  }
}

/// The system's message for a failed call.
func systemError(_ number: Int32 = errno) -> String {
  String(cString: strerror(number)).lowercased()
}

/// Returns the status of a path without following links; `nil` if nothing exists there.
func fileStatus(_ path: String) -> stat? {
  var status = stat()
  return lstat(path, &status) == 0 ? status : nil
}

extension stat {
  var isRegular: Bool { st_mode & S_IFMT == S_IFREG }
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }

  /// With an article.
  var kind: String {
    switch st_mode & S_IFMT {
    case S_IFREG: "a file"
    case S_IFDIR: "a folder"
    case S_IFLNK: "a symbolic link"
    case S_IFIFO: "a pipe"
    case S_IFSOCK: "a socket"
    default: "a device"
    }
  }
}
