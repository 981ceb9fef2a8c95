import Foundation

/// An address as a document's `format: uri` has it: the text as it was given or came, byte for
/// byte. It is read, kept, compared and sent as that text, whatever it is, so that no signature in
/// it is spelled anew and no odd address makes an answer unreadable.
///
/// ```swift
/// let film: APIURL = "https://files.example.com/my film.mp4?sig=a%2Fb"
/// film.url?.absoluteString  // https://files.example.com/my%20film.mp4?sig=a%2Fb
/// ```
public struct APIURL: RawRepresentable, Sendable {
  /// The text, unchanged.
  public let rawValue: String

  /// Any text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Any text.
  public init(_ text: String) {
    rawValue = text
  }

  /// The text of a `URL`.
  public init(_ url: URL) {
    rawValue = url.absoluteString
  }

  /// The address for Foundation. What cannot stand in a URL is percent-encoded (a blank, `|`, `{`,
  /// letters beyond ASCII, a percent sign that encodes nothing), what is encoded already stays as
  /// it is, and the name of a host in other letters becomes one that the network knows. `nil` when
  /// the text is empty or no address even so.
  public var url: URL? {
    guard let text = URIReference(rawValue).encoded()?.text, let url = URL(string: text),
      // Foundation has a way of its own to encode what it does not take.
      url.absoluteString.utf8.elementsEqual(text.utf8)
    else { return nil }
    return url
  }
}

extension APIURL: Hashable {
  /// Whether the bytes are the same: texts that Unicode calls equal are addresses of two things.
  public static func == (a: APIURL, b: APIURL) -> Bool {
    a.rawValue.utf8.elementsEqual(b.rawValue.utf8)
  }

  /// The standard library has one for all that is `RawRepresentable`, which compares as Unicode.
  public static func != (a: APIURL, b: APIURL) -> Bool {
    !(a == b)
  }

  public func hash(into hasher: inout Hasher) {
    var text = rawValue
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension APIURL: Codable, LosslessStringConvertible, ExpressibleByStringLiteral {
  /// The text, unchanged.
  public var description: String { rawValue }

  public init(stringLiteral text: String) {
    rawValue = text
  }
}

extension APIURL: ParameterValue {
  public var parameterText: String { rawValue }
}
