import Foundation

/// An address, as described by `format: uri`: the text as given or received, byte for byte. It is
/// read, stored, compared and sent unchanged, so that signatures stay valid and an unusual address
/// does not make a response unreadable.
///
/// ```swift
/// let film: APIURL = "https://files.example.com/my film.mp4?sig=a%2Fb"
/// film.url?.absoluteString  // https://files.example.com/my%20film.mp4?sig=a%2Fb
/// ```
public struct APIURL: RawRepresentable, Sendable {
  /// The text, unchanged.
  public let rawValue: String

  /// Accepts any text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Accepts any text.
  public init(_ text: String) {
    rawValue = text
  }

  /// Takes the text of a `URL`.
  public init(_ url: URL) {
    rawValue = url.absoluteString
  }

  /// The address for Foundation. Characters that a URL cannot contain are percent-encoded (spaces,
  /// `|`, `{`, non-ASCII letters, a percent sign that encodes nothing), existing encoding is kept,
  /// and an internationalized host name is converted to the form used on the network. `nil` if the
  /// text is empty or still not a valid address.
  public var url: URL? {
    guard let text = URIReference(rawValue).encoded()?.text, let url = URL(string: text),
      // Foundation encodes invalid characters in its own way.
      url.absoluteString.utf8.elementsEqual(text.utf8)
    else { return nil }
    return url
  }
}

extension APIURL: Hashable {
  /// Whether the bytes are the same: strings that are equal by Unicode rules can be different
  /// addresses.
  public static func == (a: APIURL, b: APIURL) -> Bool {
    a.rawValue.utf8.elementsEqual(b.rawValue.utf8)
  }

  /// Replaces the default for `RawRepresentable`, which compares by Unicode rules.
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
