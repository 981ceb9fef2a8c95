import Foundation
import Testing

/// Colors are for terminals, unless requested.
struct ColorTests {
  private static let escape = "\u{1B}["

  @Test(arguments: [
    ([], false), (["--color", "auto"], false), (["--color", "never"], false),
    (["--color", "always"], true), (["--color", "always", "--format", "github"], false),
    (["--color", "always", "--format", "json"], false),
  ])
  func pipe(_ options: [String], _ isColored: Bool) throws {
    let workspace = try Workspace()
    try workspace.write("a: 1\n", to: "a.yaml")
    let run = try workspace.run(["a.yaml"] + options)
    #expect(run.errors.contains(Self.escape) == isColored)
    #expect(!run.output.contains(Self.escape))
  }

  @Test(arguments: [
    ("", [], true), ("NO_COLOR=1; export NO_COLOR", [], false),
    ("NO_COLOR=; export NO_COLOR", [], true), ("TERM=dumb", [], false),
    ("", ["--color", "never"], false),
    ("NO_COLOR=1; export NO_COLOR", ["--color", "always"], true),
  ])
  func terminal(_ setting: String, _ options: [String], _ isColored: Bool) throws {
    let workspace = try Workspace()
    try workspace.write("a: 1\n", to: "a.yaml")
    let terminal = try #require(Terminal())
    let run = try workspace.run(
      ["a.yaml"] + options, environment: ["TERM": "xterm"],
      shell: setting + "\nexec 2>\(terminal.name)")
    #expect(run.status == 2)
    let text = terminal.text()
    #expect(text.contains("this is not an OpenAPI document"))
    #expect(text.contains(Self.escape) == isColored)
  }
}

/// A pseudo-terminal.
private struct Terminal {
  let name: String
  private let master: Int32
  /// Kept open, so that output is not lost with the last writer.
  private let slave: Int32

  init?() {
    #if os(Linux)
      // posix_openpt and the like are not in Swift's view of the C library.
      master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var (isLocked, number) = (Int32(0), Int32(0))
      let (setLock, getNumber) = (UInt(0x4004_5431), UInt(0x8004_5430))
      guard ioctl(master, setLock, &isLocked) == 0, ioctl(master, getNumber, &number) == 0
      else { return nil }
      name = "/dev/pts/\(number)"
    #else
      master = posix_openpt(O_RDWR | O_NOCTTY)
      guard grantpt(master) == 0, unlockpt(master) == 0, let name = ptsname(master)
      else { return nil }
      self.name = String(cString: name)
    #endif
    slave = open(name, O_RDWR | O_NOCTTY)
    guard slave >= 0 else { return nil }
  }

  /// The output; less than its buffer.
  func text() -> String {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(master, &bytes, bytes.count)
    close(slave)
    close(master)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
