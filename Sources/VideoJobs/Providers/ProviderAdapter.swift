import APIRuntime
import Foundation

/// Says what one provider's answers mean.
protocol ProviderAdapter: Sendable {
  associatedtype Client: APIClient
  /// The operation that looks at a job.
  associatedtype Look: APIOperation where Look.API == Client.API

  static var provider: VideoProvider { get }

  /// The call that looks at a job.
  static func look(at id: String) -> Look

  /// The id that an answer gives, if it does.
  static func id(in body: Look.Output) -> String?

  /// Makes the job of an answer.
  ///
  /// - Throws: an `APIFailure` when the answer is none, whatever its status says.
  static func job(_ body: Look.Output, _ ref: JobRef, _ response: Response) throws -> VideoJob

  /// Asks for what a job that has just succeeded does not say itself.
  ///
  /// - Throws: `CancellationError` only.
  static func complete(_ job: VideoJob, _ client: Client) async throws -> VideoJob

  /// Where a film is that is an answer of the API itself, for a person to see.
  static func contentURL(of id: String, at server: Server) -> URL?

  /// Opens a film that is an answer of the API itself, see ``VideoJob/Output/needsCredentials``.
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

  /// Looks at a job over a connection.
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
  /// Where the provider's answers are understood.
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
  /// Sets the address of films that are answers of the API itself.
  fileprivate mutating func setContentURL(_ url: URL?) {
    for index in outputs.indices where outputs[index].needsCredentials { outputs[index].url = url }
  }

  /// Sets the progress to what a provider reports: never the whole before the job has succeeded.
  mutating func setProgress(_ done: Double?, of whole: Double) {
    guard state != .succeeded, let done, done.isFinite, whole.isFinite, whole > 0 else { return }
    progress = min(max(done / whole, 0), 0.99)
  }
}

extension VideoJob.Output {
  /// An output at an address that came as text. One that is no URL is a failure of the output, not
  /// one of reading the answer.
  init(index: Int, state: VideoJob.State, address: String?) {
    self.init(index: index, state: state)
    guard let address, !address.isEmpty else { return }
    if let url = APIURL(address).url, url.host != nil {
      self.url = url
      format = Self.format(of: url)
    } else {
      self.state = .failed
      failure = VideoJob.Failure(code: "invalid_url", "the provider's address is no URL")
    }
  }

  /// The formats that films come in, and that files are named after.
  static let formats: Set = ["mp4", "mov", "webm", "gif"]

  /// What a URL's path ends with, if that is the name of a format.
  static func format(of url: URL) -> String? {
    let ending = url.pathExtension.lowercased()
    return formats.contains(ending) ? ending : nil
  }
}
