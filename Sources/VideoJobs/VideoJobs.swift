import APIRuntime
import Foundation
import HTTPTypes

/// Follows the jobs of five video providers: querying, waiting, and downloading the videos.
///
/// ```swift
/// let videos = VideoJobs(credentials: .environment, transport: DefaultTransport())
/// let job = try await videos.wait(for: .magicHour("cuid-example"))
/// let files = try await videos.download(job, into: URL(filePath: "out"))
/// ```
///
/// It never creates or changes a job. A value: copies share connections.
public struct VideoJobs: Sendable {
  /// How to wait for jobs, unless a call sets its own.
  public var polling = Polling()
  /// The clock for waits between queries. Requests have a clock of their own, `CallOptions.clock`.
  public var clock: any Clock<Duration> = ContinuousClock()

  let credentials: VideoCredentials
  let connections: [VideoProvider: Connection]
  let transport: any Transport
  let options: CallOptions

  /// - Parameters:
  ///   - credentials: those of the providers in use.
  ///   - baseURL: the address of a proxy or a mock for all providers, each below its name: Hera's
  ///     `/videos/1` is called at `<baseURL>/hera/videos/1`.
  ///   - servers: the servers of single providers; they win over `baseURL`.
  ///   - transport: sends the requests; `DefaultTransport()` of `APITransport`.
  ///   - options: for each request. During a wait, requests are not retried; the next query takes
  ///     their place.
  public init(
    credentials: VideoCredentials, baseURL: URL? = nil, servers: [VideoProvider: Server] = [:],
    transport: any Transport, options: CallOptions = CallOptions()
  ) {
    self.credentials = credentials
    self.transport = transport
    self.options = options
    var connections: [VideoProvider: Connection] = [:]
    for provider in VideoProvider.allCases {
      guard let shown = credentials[provider] else { continue }
      let proxied = baseURL.map { provider.server(below: $0) }
      connections[provider] = Connection(
        server: servers[provider] ?? proxied ?? provider.server, credentials: shown,
        transport: transport, options: options)
    }
    self.connections = connections
  }

  /// For an app, which cannot keep a key secret: one provider through the app's own server, which
  /// adds the key. A closure sets what the app sends to its server, before each request.
  ///
  /// - Parameters:
  ///   - server: replaces the provider's own address.
  ///   - authorize: adds headers to a request, for example a session's token. They are sent only to
  ///     `server`: not to the addresses of videos, and not to targets of redirects.
  public init(
    provider: VideoProvider, server: Server, transport: any Transport,
    options: CallOptions = CallOptions(),
    authorize: @escaping @Sendable (_ headers: inout HTTPFields) async throws -> Void
  ) {
    self.init(
      credentials: VideoCredentials([provider: APINoCredentials.custom(authorize)]),
      servers: [provider: server], transport: transport, options: options)
  }

  /// Queries a job once.
  ///
  /// - Throws: ``VideoJobError/api(_:_:)``, ``VideoJobError/missingCredentials(_:)``,
  ///   `CancellationError`. A failed job is not an error here.
  public func status(of ref: JobRef) async throws -> VideoJob {
    try await look(at: ref, options: options).job
  }

  /// Creates a job from a recorded response, without a network: what ``status(of:)`` would have
  /// returned or thrown. For Colossyan, the address of the video comes from a second response,
  /// which is not requested here.
  ///
  /// - Parameters:
  ///   - id: the ID of the job, if the body does not contain it; `unknown` by default.
  ///   - status: the status of the response.
  /// - Throws: ``VideoJobError/api(_:_:)``.
  public static func normalize(
    provider: VideoProvider, body: Data, id: String? = nil, status: Int = 200
  ) throws -> VideoJob {
    try provider.adapter.normalize(body, id: id, status: status)
  }
}

extension VideoJobs: CustomStringConvertible, CustomReflectable {
  /// The providers whose jobs can be followed.
  public var description: String { "VideoJobs with \(credentials)" }

  /// No children, like a connection.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
