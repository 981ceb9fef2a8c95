import APIRuntime
import Foundation
import VideoAPIs

/// The supported providers. The raw value is the name used in a ``JobRef``, on the command line and
/// in file names.
public enum VideoProvider: String, CaseIterable, Codable, Hashable, Sendable {
  case boson
  case hooked
  case magicHour = "magic-hour"
  case hera
  case colossyan

  /// The environment variable that ``VideoCredentials/environment(_:)`` reads the key from.
  public var keyVariable: String {
    switch self {
    case .boson: "BOSON_API_KEY"
    case .hooked: "HOOKED_API_KEY"
    case .magicHour: "MAGIC_HOUR_API_KEY"
    case .hera: "HERA_API_KEY"
    case .colossyan: "COLOSSYAN_API_KEY"
    }
  }

  /// The server named in the provider's own document.
  public var server: Server {
    switch self {
    case .boson: Server(Boson.server)
    case .hooked: Server(Hooked.server)
    case .magicHour: Server(MagicHour.server)
    case .hera: Server(Hera.server)
    case .colossyan: Server(Colossyan.server)
    }
  }

  /// The server's address below that of a proxy or a mock.
  package func server(below base: URL) -> Server {
    Server("\(base.absoluteString)/\(rawValue)")
  }

  /// How long to wait between the first two queries of a job, unless ``Polling/interval`` is set.
  /// Hooked's and Magic Hour's documentation recommend 5 s; for the others, these values follow
  /// from what is known of their speed and rate limits.
  public var firstInterval: Duration {
    switch self {
    case .boson: .seconds(2)
    case .hooked, .magicHour, .colossyan: .seconds(5)
    case .hera: .seconds(3)
    }
  }

  /// The statuses that the provider's document lists, as they appear in responses.
  public var knownStatuses: [String] {
    switch self {
    case .boson: Boson.Video.Status.allCases.map(\.rawValue)
    case .hooked: Hooked.Video.Status.allCases.map(\.rawValue)
    case .magicHour: MagicHour.VideoProjectsGetDetails.Output.Status.allCases.map(\.rawValue)
    case .hera: Hera.ExternalExportStatusEnum.allCases.map(\.rawValue)
    case .colossyan: Colossyan.GetVideoGenerationJobStatus.Output.Status.allCases.map(\.rawValue)
    }
  }

  /// Returns a key as the provider's credentials.
  func credentials(_ key: Secret) -> any APICredentials {
    switch self {
    case .boson: Boson.Credentials.bearer(key)
    case .hooked: Hooked.Credentials.apiKey(key)
    case .magicHour: MagicHour.Credentials.bearer(key)
    case .hera: Hera.Credentials.apiKey(key)
    case .colossyan: Colossyan.Credentials.bearer(key)
    }
  }
}

extension VideoProvider: CustomStringConvertible {
  public var description: String { rawValue }
}
