import APIRuntime
import Foundation
import VideoJobs

/// Output: JSON to standard output, text for people to standard error.
enum Terminal {
  /// Whether standard error is a terminal.
  static let isWatched = isatty(STDERR_FILENO) == 1

  /// Whether text may be colored, https://no-color.org.
  static let hasColors: Bool = {
    let environment = ProcessInfo.processInfo.environment
    return isWatched && environment["NO_COLOR", default: ""].isEmpty
      && environment["TERM"] != "dumb"
  }()

  /// The number of columns.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes a sentence to standard error.
  static func say(_ text: String) {
    writeAll("videojobs: \(text)\n", to: STDERR_FILENO)
  }

  /// Writes text to standard error unchanged.
  static func paint(_ text: String) {
    writeAll(text, to: STDERR_FILENO)
  }

  /// Writes text to standard output unchanged.
  static func write(_ text: String) {
    writeAll(text, to: STDOUT_FILENO)
  }

  /// Writes a value as JSON, on several lines or on one.
  static func write(_ value: some Encodable, onOneLine: Bool = false) throws {
    let encoder = JSONCoding.encoder()
    if !onOneLine { encoder.outputFormatting.insert(.prettyPrinted) }
    write(String(decoding: try encoder.encode(value), as: UTF8.self) + "\n")
  }

  private static func writeAll(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      // The output is closed, so an error cannot be reported.
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
