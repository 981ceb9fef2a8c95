import Foundation
import Testing

/// What `$ref` may open: regular files within the root, and nothing else.
struct ReferenceTests {
  /// Files inside and outside of `specs`, which contains the document.
  private func workspace(_ references: String...) throws -> Workspace {
    let workspace = try Workspace()
    for name in ["specs/shared.yaml", "specs/below/shared.yaml", "outside.yaml"] {
      try workspace.write(Documents.shared, to: name)
    }
    try workspace.link("specs/inner.yaml", to: "below/shared.yaml")
    try workspace.link("specs/outer.yaml", to: "../outside.yaml")
    try workspace.link("specs/up", to: "..")
    try workspace.link("specs/dangling.yaml", to: "nowhere.yaml")
    try workspace.link("specs/loop.yaml", to: "loop.yaml")
    try workspace.pipe("specs/pipe.yaml")
    try workspace.write(Data(), to: "specs/large.yaml")
    try #require(truncate(workspace["specs/large.yaml"], 1 << 30) == 0)
    try workspace.write(
      Documents.references(references[0]), to: "specs/a.yaml")
    return workspace
  }

  @Test(arguments: ["shared.yaml", "./shared.yaml", "below/shared.yaml", "inner.yaml"])
  func inside(_ path: String) throws {
    let workspace = try workspace(path + "#/Colour")
    let run = try workspace.run("specs/a.yaml", "--output", "out", "--strict")
    #expect(run.status == 0)
    #expect(try workspace.text("out/A/A+Holder.swift").contains("Colour"))
  }

  /// A reference is a URI: it contains an encoded file name.
  @Test(arguments: ["a b.yaml", "a%b.yaml", "ü.yaml", "a:b.yaml"])
  func encodedNames(_ name: String) throws {
    let encoded = name.utf8.map { byte in
      (0x61...0x7A).contains(byte) || byte == UInt8(ascii: ".")
        ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16)
    }
    let workspace = try workspace(encoded.joined() + "#/Colour")
    try workspace.write(Documents.shared, to: "specs/" + name)
    let run = try workspace.run("specs/a.yaml", "--output", "out", "--strict")
    #expect(run.status == 0)
    #expect(try workspace.text("out/A/A+Holder.swift").contains("Colour"))
  }

  @Test(arguments: [
    "%2e%2e/outside.yaml", "..%2Foutside.yaml", "%2Fetc/passwd", "%5C%5Chost%5Cshare", "a%00.yaml",
    "../outside.yaml", "below/../../outside.yaml", "outer.yaml", "up/outside.yaml", "pipe.yaml",
    "dangling.yaml", "loop.yaml", "below", "large.yaml", "missing.yaml", "/etc/passwd",
    "file:///etc/passwd", "../../../../../../../../etc/passwd", "data:text/plain,a", "//host/a",
    "\\\\\\\\host\\\\share", "http://169.254.169.254/", "https://example.com/x.yaml", "/dev/zero",
  ])
  func outside(_ path: String) throws {
    let workspace = try workspace(path + "#/Colour")
    let run = try workspace.run("specs/a.yaml", "--output", "out")
    #expect(run.status == 0)
    #expect(run.headings.count == 1)
    #expect(run.headings.first?.hasPrefix("specs/a.yaml:10:20: warning: ") == true)
    #expect(run.headings.first?.hasSuffix("[dangling-reference]") == true)
    #expect(!(try workspace.text("out/A/A+Holder.swift").contains("Colour")))
  }

  @Test(arguments: ["../outside.yaml", "outer.yaml", "up/outside.yaml"])
  func widerRoot(_ path: String) throws {
    let workspace = try workspace(path + "#/Colour")
    let run = try workspace.run("specs/a.yaml", "--root", ".", "--output", "out", "--strict")
    #expect(run.status == 0)
    #expect(try workspace.text("out/A/A+Holder.swift").contains("Colour"))
  }

  @Test func narrowerRoot() throws {
    let workspace = try workspace("shared.yaml#/Colour")
    let run = try workspace.run("specs/a.yaml", "--root", "specs/below", "--output", "out")
    #expect(run.status == 0)
    #expect(run.errors.contains("is outside of the folder specs/below (see --root)"))
  }

  /// A folder whose name begins with the root's is not inside it.
  @Test func neighbour() throws {
    let workspace = try workspace("../specs2/shared.yaml#/Colour")
    try workspace.write(Documents.shared, to: "specs2/shared.yaml")
    let run = try workspace.run("specs/a.yaml", "--output", "out")
    #expect(run.headings.count == 1)
  }

  @Test func namedByAnAbsolutePath() throws {
    let workspace = try workspace("below/shared.yaml#/Colour")
    let run = try workspace.run(workspace["specs/a.yaml"], "--output", "out", "--strict")
    #expect(run.status == 0)
  }

  #if os(Linux)
    /// A server that must not be called.
    @Test func noConnection() throws {
      let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(listener) }
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      var size = socklen_t(MemoryLayout<sockaddr_in>.size)
      try withUnsafeMutableBytes(of: &address) { bytes in
        let pointer = try #require(bytes.assumingMemoryBound(to: sockaddr.self).baseAddress)
        try #require(bind(listener, pointer, size) == 0)
        try #require(getsockname(listener, pointer, &size) == 0)
      }
      try #require(listen(listener, 1) == 0)
      try #require(fcntl(listener, F_SETFL, O_NONBLOCK) == 0)
      let port = UInt16(bigEndian: address.sin_port)
      let workspace = try workspace("http://127.0.0.1:\(port)/x.yaml#/Colour")
      #expect(try workspace.run("specs/a.yaml", "--output", "out").status == 0)
      #expect(accept(listener, nil, nil) == -1)
    }
  #endif
}
