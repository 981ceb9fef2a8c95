import Foundation
import TestSupport
import Testing

/// The Swift compiler, with the modules that were built with these tests.
enum Compiler {
  /// The folder of the runtime's module; `nil` if it was not built.
  private static let modules: String? = {
    guard let codegen = BuiltExecutable.url("codegen") else { return nil }
    let folder = codegen.resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("Modules")
    let module = folder.appendingPathComponent("APIRuntime.swiftmodule").path
    return FileManager.default.fileExists(atPath: module) ? folder.path : nil
  }()

  /// Type-checks all Swift files below a folder as one module, warnings as errors.
  ///
  /// - Returns: the errors; empty if it compiles.
  static func errors(in folder: String) throws -> [String] {
    let modules = try #require(modules, "build the package first: there is no APIRuntime")
    var arguments = ["swiftc", "-typecheck", "-wmo", "-parse-as-library", "-swift-version", "6"]
    arguments += ["-warnings-as-errors", "-module-name", "Compiled", "-I", modules]
    for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init()
    where name.hasSuffix(".swift") {
      arguments.append(folder + "/" + name)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus == 0 { return [] }
    let errors = said.split(separator: "\n").filter { $0.hasPrefix("/") && $0.contains("error: ") }
    return errors.isEmpty ? [said] : Array(Set(errors.map { String($0) })).sorted()
  }
}

extension Workspace {
  /// Generates from a document, and compiles the result.
  func expectCompiles(
    _ document: String, to output: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try self.run("generate", document, "--quiet", "--output", output)
    #expect(
      run.status == 0, "\(document): \(run.errors.prefix(2_000))", sourceLocation: sourceLocation)
    guard run.status == 0 else { return }
    let errors = try Compiler.errors(in: self[output])
    #expect(
      errors.isEmpty, "\(document): \(errors.prefix(5).joined(separator: "\n"))",
      sourceLocation: sourceLocation)
  }
}
