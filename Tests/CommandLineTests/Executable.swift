import Foundation
import TestSupport
import Testing

/// The result of a run of the executable.
struct Run: Sendable {
  /// The exit status; `nil` if a signal ended the run.
  var status: Int32?
  var output: String
  var errors: String

  /// The lines of standard error.
  var lines: [String] { errors.split(separator: "\n").map { String($0) } }

  /// The diagnostics and failures among them, without excerpts and help.
  var headings: [String] {
    lines.filter { $0.contains(": error: ") || $0.contains(": warning: ") }
  }
}

/// The executable that was built with these tests.
enum Executable {
  /// How long a run may take before it counts as hanging.
  private static let patience = DispatchTimeInterval.seconds(120)

  static let path: String? = BuiltExecutable.url("codegen")?.path

  /// Runs it to its end, while reading both streams.
  static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:],
    shell: String? = nil
  ) throws -> Run {
    let running = try RunningExecutable(
      arguments, in: folder, environment: environment, shell: shell)
    return try running.end(within: patience)
  }
}

/// A run that has not ended yet. A class, because the threads that read its streams share it.
final class RunningExecutable: @unchecked Sendable {
  private let process = Process()
  private let ended = DispatchSemaphore(value: 0)
  private let reading = DispatchGroup()
  private let lock = NSLock()
  private var streams: [Data] = [Data(), Data()]

  /// - Parameter shell: commands for `sh` before the run, such as `ulimit`.
  init(
    _ arguments: [String], in folder: String, environment: [String: String] = [:],
    shell: String? = nil
  ) throws {
    let path = try #require(Executable.path, "build the package first: there is no codegen")
    if let shell {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", shell + "\nexec \"$0\" \"$@\"", path] + arguments
    } else {
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments
    }
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var variables = ProcessInfo.processInfo.environment
    variables["NO_COLOR"] = nil
    process.environment = variables.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let pipes = [Pipe(), Pipe()]
    process.standardOutput = pipes[0]
    process.standardError = pipes[1]
    process.terminationHandler = { [ended] _ in ended.signal() }
    try process.run()
    for (index, pipe) in pipes.enumerated() {
      DispatchQueue.global().async(group: reading) { [self] in
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        lock.withLock { streams[index] = data }
      }
    }
  }

  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
  }

  var isRunning: Bool { process.isRunning }

  func end(within time: DispatchTimeInterval = .seconds(120)) throws -> Run {
    if ended.wait(timeout: .now() + time) == .timedOut {
      kill()
      Issue.record("codegen did not end: \(process.arguments ?? [])")
    }
    _ = reading.wait(timeout: .now() + .seconds(10))
    let texts = lock.withLock { streams.map { String(decoding: $0, as: UTF8.self) } }
    let isExit = process.terminationReason == .exit
    return Run(
      status: isExit ? process.terminationStatus : nil, output: texts[0], errors: texts[1])
  }
}
