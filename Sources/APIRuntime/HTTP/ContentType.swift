import Foundation

/// The `Content-Type` of a response, https://www.rfc-editor.org/rfc/rfc9110#section-8.3.
struct ContentType {
  /// Type and subtype in lowercase, without parameters; `nil` if there is none.
  let essence: String?
  /// The name of the text encoding, in lowercase.
  private let charset: String?

  /// - Parameter header: the value of `Content-Type`.
  init(_ header: String?) {
    let parts = (header ?? "").split(separator: ";").map {
      $0.trimmingCharacters(in: .whitespaces).lowercased()
    }
    essence = parts.first.flatMap { $0.contains("/") ? $0 : nil }
    charset =
      parts.dropFirst().lazy.compactMap { part in
        part.hasPrefix("charset=")
          ? part.dropFirst("charset=".count).filter { $0 != "\"" && $0 != "'" } : nil
      }.first
  }

  /// `application/json`, `text/json` and all types that end in `+json`.
  var isJSON: Bool {
    guard let essence else { return false }
    return essence.hasSuffix("/json") || essence.hasSuffix("+json")
  }

  /// Decodes a body as text.
  func text(of data: Data) -> String {
    switch charset {
    case "iso-8859-1", "latin1", "us-ascii", "ascii":
      String(String.UnicodeScalarView(data.map { Unicode.Scalar($0) }))
    case "windows-1252": String(data: data, encoding: .windowsCP1252) ?? utf8(data)
    case "utf-16": String(data: data, encoding: .utf16) ?? utf8(data)
    case "utf-16le": String(data: data, encoding: .utf16LittleEndian) ?? utf8(data)
    case "utf-16be": String(data: data, encoding: .utf16BigEndian) ?? utf8(data)
    default: utf8(data)
    }
  }

  private func utf8(_ data: Data) -> String {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return String(decoding: data.starts(with: mark) ? data.dropFirst(3) : data, as: UTF8.self)
  }
}
