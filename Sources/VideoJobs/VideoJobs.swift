import APIRuntime
import Foundation
import HTTPTypes

/// Follows the jobs of five providers of video: one look, waiting, and the finished films.
///
/// ```swift
/// let videos = VideoJobs(credentials: .environment, transport: DefaultTransport())
/// let job = try await videos.wait(for: .magicHour("cuid-example"))
/// let files = try await videos.download(job, into: URL(filePath: "out"))
/// ```
///
/// Nothing here makes a job or changes one. A value: copies share connections.
public struct VideoJobs: Sendable {
  /// How jobs are waited for, unless a call says otherwise.
  public var polling = Polling()
  /// What waiting is measured by. Requests have a clock of their own, `CallOptions.clock`.
  public var clock: any Clock<Duration> = ContinuousClock()

  let credentials: VideoCredentials
  let connections: [VideoProvider: Connection]
  let transport: any Transport
  let options: CallOptions

  /// - Parameters:
  ///   - credentials: those of the providers that are used.
  ///   - baseURL: where all providers are reached through one server, a proxy or a mock: each below
  ///     its name, so that Hera's `/videos/1` is called at `<baseURL>/hera/videos/1`.
  ///   - servers: where single providers are reached; wins over `baseURL`.
  ///   - transport: by what requests are sent; `DefaultTransport()` of `APITransport`.
  ///   - options: the rules for each request. While a job is waited for, requests are not repeated
  ///     by themselves: the next look does that.
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

  /// For an app, which cannot keep a key: one provider through the app's own server, which adds the
  /// key. What the app shows to its server is set by a closure, before each request.
  ///
  /// - Parameters:
  ///   - server: takes the place of the provider's own address.
  ///   - authorize: adds headers to a request, for example a session's token. They go to `server`
  ///     and nowhere else: not to the addresses of films, not where redirects lead.
  public init(
    provider: VideoProvider, server: Server, transport: any Transport,
    options: CallOptions = CallOptions(),
    authorize: @escaping @Sendable (_ headers: inout HTTPFields) async throws -> Void
  ) {
    self.init(
      credentials: VideoCredentials([provider: APINoCredentials.custom(authorize)]),
      servers: [provider: server], transport: transport, options: options)
  }

  /// Looks at a job once.
  ///
  /// - Throws: ``VideoJobError/api(_:_:)``, ``VideoJobError/missingCredentials(_:)``,
  ///   `CancellationError`. A job that has failed is no error here.
  public func status(of ref: JobRef) async throws -> VideoJob {
    try await look(at: ref, options: options).job
  }

  /// Makes a job of a recorded answer, without a network: what ``status(of:)`` would have returned
  /// or thrown. Where Colossyan's film is, a second answer says, which is not asked for here.
  ///
  /// - Parameters:
  ///   - id: of the job, if the body does not say it; `unknown` stands in its place.
  ///   - status: the status that the body came with.
  /// - Throws: ``VideoJobError/api(_:_:)``.
  public static func normalize(
    provider: VideoProvider, body: Data, id: String? = nil, status: Int = 200
  ) throws -> VideoJob {
    try provider.adapter.normalize(body, id: id, status: status)
  }
}

extension VideoJobs: CustomStringConvertible, CustomReflectable {
  /// Whose jobs can be followed.
  public var description: String { "VideoJobs with \(credentials)" }

  /// No children, as a connection has none.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
