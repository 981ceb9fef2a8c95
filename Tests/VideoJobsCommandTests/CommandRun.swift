import Foundation
import TestSupport
import Testing

/// One run of the built `videojobs`, with a key that must not appear anywhere.
struct CommandRun: Sendable {
  static let key = "sk-very-secret-key"

  let status: Int32
  let output: String
  let errors: String

  /// The lines of standard output as JSON objects.
  var objects: [[String: Any]] {
    let documents =
      output.hasPrefix("{\n") ? [output] : output.split(separator: "\n").map(String.init)
    return documents.compactMap {
      (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any]
    }
  }

  /// Runs it to its end.
  ///
  /// - Parameter interruption: the time from its start to a SIGINT.
  static func run(
    _ arguments: [String], in folder: URL? = nil, input: String? = nil,
    environment: [String: String?] = [:], interruption: Duration? = nil
  ) async throws -> CommandRun {
    let process = Process()
    let built: URL = try #require(
      BuiltExecutable.url("videojobs"), "build the package first: there is no videojobs")
    process.executableURL = built
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    for name in ["BOSON", "HOOKED", "MAGIC_HOUR", "HERA", "COLOSSYAN"] {
      variables["\(name)_API_KEY"] = key
    }
    // It exits during a task, whose memory would count as leaked.
    variables["ASAN_OPTIONS"] = "detect_leaks=0"
    for (name, value) in environment { variables[name] = value }
    process.environment = variables
    let streams = [Pipe(), Pipe()]
    process.standardOutput = streams[0]
    process.standardError = streams[1]
    let standardInput = Pipe()
    process.standardInput = standardInput
    let status: Int32 = try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do {
        try process.run()
        try? standardInput.fileHandleForWriting.write(contentsOf: Data((input ?? "").utf8))
        try? standardInput.fileHandleForWriting.close()
        let id = process.processIdentifier
        if let interruption {
          Task {
            try await Task.sleep(for: interruption)
            kill(id, SIGINT)
          }
        }
        // A run that hangs only fails its own test.
        DispatchQueue.global().asyncAfter(deadline: .now() + 120) { [process] in
          if process.isRunning { kill(id, SIGKILL) }
        }
      } catch {
        continuation.resume(throwing: error)
      }
    }
    // The output fits into a pipe.
    let texts = streams.map {
      String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    #expect(!texts.joined().contains(key), "the key was shown")
    return CommandRun(status: status, output: texts[0], errors: texts[1])
  }
}
