import Foundation

/// An executable that was built along with the tests.
package enum BuiltExecutable {
  // Computed once, because Foundation does not cache the list of bundles.
  private static let starts =
    [CommandLine.arguments[0], Bundle.main.bundlePath] + Bundle.allBundles.map(\.bundlePath)

  /// - Returns: `nil` if it was not built.
  package static func url(_ name: String) -> URL? {
    for start in starts {
      var folder = URL(fileURLWithPath: start).standardizedFileURL
      while folder.path.count > 1 {
        folder.deleteLastPathComponent()
        let file = folder.appendingPathComponent(name)
        if isExecutable(file) { return file }
      }
    }
    let file = Package.root.appendingPathComponent(".build/debug/\(name)")
    return isExecutable(file) ? file : nil
  }

  private static func isExecutable(_ file: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: file.path)
  }
}
