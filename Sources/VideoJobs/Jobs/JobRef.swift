import Foundation

/// Identifies one job of one provider. This is all that is needed to query it again, in another
/// process or on another day. Its text and JSON form is `hooked:vid_abc123`.
public struct JobRef: Hashable, Sendable {
  /// The provider of the job.
  public let provider: VideoProvider
  /// The provider's identifier for the job. For Magic Hour this is the ID of the project; of
  /// Colossyan's two IDs it is that of the job, not that of the video.
  public let id: String

  /// Creates a reference. An invalid ID (empty, `..`) is refused when a request is built.
  public init(provider: VideoProvider, id: String) {
    self.provider = provider
    self.id = id
  }

  public static func boson(_ id: String) -> JobRef { JobRef(provider: .boson, id: id) }
  public static func hooked(_ id: String) -> JobRef { JobRef(provider: .hooked, id: id) }
  public static func magicHour(_ id: String) -> JobRef { JobRef(provider: .magicHour, id: id) }
  public static func hera(_ id: String) -> JobRef { JobRef(provider: .hera, id: id) }
  public static func colossyan(_ id: String) -> JobRef { JobRef(provider: .colossyan, id: id) }
}

/// A text is not a valid ``JobRef``.
public struct InvalidJobRef: Error, Hashable, CustomStringConvertible, LocalizedError {
  /// What is wrong with the text.
  public enum Reason: Hashable, Sendable {
    /// It contains no `:`.
    case noColon
    /// The part before the `:` is not the name of a provider.
    case unknownProvider
    /// The part after the `:` is empty.
    case emptyID
    /// The part after the `:` contains spaces or control characters, is `.` or `..`, or is longer
    /// than 512 bytes.
    case unusableID
  }

  /// The text as given.
  public let text: String
  /// What is wrong with it.
  public let reason: Reason

  public var description: String {
    let shown = plain(text, upTo: 80).debugDescription
    let names = VideoProvider.allCases.map(\.rawValue).joined(separator: ", ")
    return switch reason {
    case .noColon: "\(shown) is not a job: write provider:id, for example hooked:vid_abc123"
    case .unknownProvider: "\(shown) does not name a provider; there are \(names)"
    case .emptyID: "\(shown) has no id after the colon"
    case .unusableID: "\(shown) does not have a valid id after the colon"
    }
  }

  public var errorDescription: String? { description }
}

extension JobRef: LosslessStringConvertible, Codable {
  public var description: String { "\(provider.rawValue):\(id)" }

  /// Returns `nil` if the text is not a valid job, see ``init(parsing:)``.
  public init?(_ description: String) {
    guard let ref = try? JobRef(parsing: description) else { return nil }
    self = ref
  }

  /// Parses `provider:id`.
  ///
  /// - Throws: ``InvalidJobRef``, which tells what is wrong with the text.
  public init(parsing text: String) throws(InvalidJobRef) {
    guard let colon = text.firstIndex(of: ":") else {
      throw InvalidJobRef(text: text, reason: .noColon)
    }
    guard let provider = VideoProvider(rawValue: String(text[..<colon])) else {
      throw InvalidJobRef(text: text, reason: .unknownProvider)
    }
    let id = String(text[text.index(after: colon)...])
    guard !id.isEmpty else { throw InvalidJobRef(text: text, reason: .emptyID) }
    let isUsable = id.unicodeScalars.allSatisfy {
      !$0.properties.isWhitespace && !CharacterSet.controlCharacters.contains($0)
    }
    guard isUsable, id != ".", id != "..", id.utf8.count <= 512 else {
      throw InvalidJobRef(text: text, reason: .unusableID)
    }
    self.init(provider: provider, id: id)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      try self.init(parsing: container.decode(String.self))
    } catch let error as InvalidJobRef {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: error.description)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// The text form for a line of a log or an error; always a single line.
  var words: String { plain(description, upTo: 200) }
}
