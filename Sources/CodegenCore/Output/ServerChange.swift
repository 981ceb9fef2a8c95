/// A change of a client's server from the existing output: it decides where credentials go.
public struct ServerChange: Sendable, Hashable {
  public var namespace: String
  /// As in Swift source, without the quotes. `nil`: there was none, or there no longer is one.
  public var old: String?
  public var new: String?

  /// `nil` if the file is not that of a namespace itself, or the server is unchanged.
  init?(_ file: GeneratedFile, before: [UInt8]) {
    let parts = file.path.split(separator: "/")
    guard let folder = parts.first, parts.last == folder + ".swift" else { return nil }
    namespace = String(folder)
    old = Self.server(in: before)
    new = Self.server(in: file.bytes)
    if old == new { return nil }
  }

  private static func server(in bytes: [UInt8]) -> String? {
    let declaration = Array(" static let server = \"".utf8)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let starts = line.indices.first { line[$0...].starts(with: declaration) }
      guard let starts else { continue }
      return String(
        decoding: line[(starts + declaration.count)...].dropLast(), as: UTF8.self)
    }
    return nil
  }
}
