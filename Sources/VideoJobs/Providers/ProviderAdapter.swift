import APIRuntime
import Foundation

/// Interprets the responses of one provider.
protocol ProviderAdapter: Sendable {
  associatedtype Client: APIClient
  /// The operation that queries a job.
  associatedtype Look: APIOperation where Look.API == Client.API

  static var provider: VideoProvider { get }

  /// Returns the call that queries a job.
  static func look(at id: String) -> Look

  /// Returns the ID in a response, if any.
  static func id(in body: Look.Output) -> String?

  /// Creates the job from a response.
  ///
  /// - Throws: an `APIFailure` if the response is a failure, whatever its status.
  static func job(_ body: Look.Output, _ ref: JobRef, _ response: Response) throws -> VideoJob

  /// Requests what a job that has just succeeded does not tell itself.
  ///
  /// - Throws: only `CancellationError`.
  static func complete(_ job: VideoJob, _ client: Client) async throws -> VideoJob

  /// Where a video can be found that is a response of the API itself, for display.
  static func contentURL(of id: String, at server: Server) -> URL?

  /// Opens a video that is a response of the API itself, see ``VideoJob/Output/needsCredentials``.
  static func content(of id: String, _ client: Client) async throws -> StreamedBody
}

extension ProviderAdapter {
  static func complete(_ job: VideoJob, _ client: Client) async throws -> VideoJob { job }

  static func contentURL(of id: String, at server: Server) -> URL? { nil }

  static func content(of id: String, _ client: Client) async throws -> StreamedBody {
    throw VideoJobError.expired(JobRef(provider: provider, id: id), output: 0)
  }

  static func content(of id: String, over connection: Connection) async throws -> StreamedBody {
    try await content(of: id, Client(connection: connection))
  }

  /// Queries a job over a connection.
  static func look(
    at ref: JobRef, over connection: Connection
  ) async throws -> (job: VideoJob, retryAfter: Duration?) {
    let client = Client(connection: connection)
    let reply = try await client.reply(to: look(at: ref.id))
    var job = try job(reply.body, ref, reply.response)
    job.setContentURL(contentURL(of: ref.id, at: connection.server))
    if job.state == .succeeded { job = try await complete(job, client) }
    return (job, reply.response.retryAfter)
  }

  static func normalize(_ body: Data, id: String?, status: Int) throws -> VideoJob {
    let response = Response(
      status: .init(code: status), headers: [.contentType: "application/json"], data: body,
      operation: Look.facts)
    var ref = JobRef(provider: provider, id: id ?? "unknown")
    do {
      let body = try Look.read(response)
      if id == nil, let found = self.id(in: body) { ref = JobRef(provider: provider, id: found) }
      var job = try job(body, ref, response)
      job.setContentURL(contentURL(of: ref.id, at: provider.server))
      return job
    } catch {
      throw VideoJobError.api(ref, VideoAPIError(error, from: provider))
    }
  }
}

extension VideoProvider {
  /// The adapter that interprets the provider's responses.
  var adapter: any ProviderAdapter.Type {
    switch self {
    case .boson: BosonJobs.self
    case .hooked: HookedJobs.self
    case .magicHour: MagicHourJobs.self
    case .hera: HeraJobs.self
    case .colossyan: ColossyanJobs.self
    }
  }
}

extension VideoJob {
  /// Sets the address of videos that are responses of the API itself.
  fileprivate mutating func setContentURL(_ url: URL?) {
    for index in outputs.indices where outputs[index].needsCredentials { outputs[index].url = url }
  }

  /// Sets the progress that a provider reports; always less than 1 before the job has succeeded.
  mutating func setProgress(_ done: Double?, of whole: Double) {
    guard state != .succeeded, let done, done.isFinite, whole.isFinite, whole > 0 else { return }
    progress = min(max(done / whole, 0), 0.99)
  }
}

extension VideoJob.Output {
  /// Creates an output from an address as text. An invalid URL is a failure of the output, not of
  /// reading the response.
  init(index: Int, state: VideoJob.State, address: String?) {
    self.init(index: index, state: state)
    guard let address, !address.isEmpty else { return }
    if let url = APIURL(address).url, url.host != nil {
      self.url = url
      format = Self.format(of: url)
    } else {
      self.state = .failed
      failure = VideoJob.Failure(code: "invalid_url", "the provider's address is not a URL")
    }
  }

  /// The formats of videos, used as file extensions.
  static let formats: Set = ["mp4", "mov", "webm", "gif"]

  /// The extension of a URL's path, if it is the name of a format.
  static func format(of url: URL) -> String? {
    let ending = url.pathExtension.lowercased()
    return formats.contains(ending) ? ending : nil
  }
}
