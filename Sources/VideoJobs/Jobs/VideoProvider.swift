import APIRuntime
import Foundation
import VideoAPIs

/// The providers whose jobs can be waited for. The raw value is the name that a ``JobRef``, a
/// command line and the names of files show.
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

  /// The address that the provider's own document names.
  public var server: Server {
    switch self {
    case .boson: Server(Boson.server)
    case .hooked: Server(Hooked.server)
    case .magicHour: Server(MagicHour.server)
    case .hera: Server(Hera.server)
    case .colossyan: Server(Colossyan.server)
    }
  }

  /// Where the provider is reached below the address of a proxy or a mock.
  package func server(below base: URL) -> Server {
    Server("\(base.absoluteString)/\(rawValue)")
  }

  /// How long to wait between the first two looks at a job, unless ``Polling/interval`` says
  /// otherwise. Hooked's page and Magic Hour's advise 5 s; the others say nothing, and what is
  /// known of their speed and rate limits led to these.
  public var firstInterval: Duration {
    switch self {
    case .boson: .seconds(2)
    case .hooked, .magicHour, .colossyan: .seconds(5)
    case .hera: .seconds(3)
    }
  }

  /// The statuses that the provider's document names, as they stand in its answers.
  public var knownStatuses: [String] {
    switch self {
    case .boson: Boson.Video.Status.allCases.map(\.rawValue)
    case .hooked: Hooked.Video.Status.allCases.map(\.rawValue)
    case .magicHour: MagicHour.VideoProjectsGetDetails.Output.Status.allCases.map(\.rawValue)
    case .hera: Hera.ExternalExportStatusEnum.allCases.map(\.rawValue)
    case .colossyan: Colossyan.GetVideoGenerationJobStatus.Output.Status.allCases.map(\.rawValue)
    }
  }

  /// A key in the form that the provider wants it in.
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
