import APIRuntime
import Foundation
import VideoJobs

/// What is written where: JSON to standard output, words to standard error.
enum Terminal {
  /// Whether a person is looking at standard error.
  static let isWatched = isatty(STDERR_FILENO) == 1

  /// Whether words may be coloured, https://no-color.org.
  static let hasColors: Bool = {
    let environment = ProcessInfo.processInfo.environment
    return isWatched && environment["NO_COLOR", default: ""].isEmpty
      && environment["TERM"] != "dumb"
  }()

  /// How many columns a line has.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// A sentence for a person.
  static func say(_ text: String) {
    writeAll("videojobs: \(text)\n", to: STDERR_FILENO)
  }

  /// Text to standard error as it is.
  static func paint(_ text: String) {
    writeAll(text, to: STDERR_FILENO)
  }

  /// Text to standard output as it is.
  static func write(_ text: String) {
    writeAll(text, to: STDOUT_FILENO)
  }

  /// A value as JSON, on lines of its own or on one.
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
      // Nobody reads any more: there is nobody to tell.
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
