import FlyingFox
import Foundation

/// A server on loopback that imitates all five providers, each below its own path: `/boson`,
/// `/hooked`, `/magic-hour`, `/hera`, `/colossyan`. Jobs start when they are first queried.
public struct MockProviders: Sendable {
  /// The server's address, for example `http://127.0.0.1:8080`.
  public let url: String

  private let duration: Double
  private let film: Data
  private let filmTime: Duration
  private let jobs = MockJobs()

  private init(url: String, duration: Double, film: Data, filmTime: Duration) {
    self.filmTime = filmTime
    self.url = url
    self.duration = duration
    self.film = film
  }

  /// Any other key is accepted.
  public static let wrongKey = "wrong"

  /// Returns the bytes of a video: the first box of an MP4 file, followed by a text pattern that
  /// says that it is not a video.
  public static func film(bytes: Int) -> Data {
    var data = Data([0, 0, 0, 16]) + Data("ftypisom".utf8) + Data([0, 0, 2, 0])
    let label = Data("not a film, but the bytes of a mock provider\n".utf8)
    while data.count < bytes { data += label }
    return data.prefix(max(bytes, 16))
  }

  /// Runs the server while `body` runs.
  ///
  /// - Parameters:
  ///   - port: 0 selects a free one.
  ///   - duration: of a job, in seconds.
  ///   - filmBytes: the size of each video.
  ///   - filmTime: how long each video takes to arrive.
  /// - Throws: errors of the socket, for example if the port is taken; whatever `body` throws.
  public static func run<Result: Sendable>(
    port: UInt16 = 0, duration: Double = 12, filmBytes: Int = 4_000_000,
    filmTime: Duration = .zero, _ body: @Sendable (MockProviders) async throws -> Result
  ) async throws -> Result {
    let box = Box()
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled,
      handler: ClosureHTTPHandler { request in
        guard let mock = await box.mock else { return HTTPResponse(statusCode: .notFound) }
        return await mock.answer(request)
      })
    let running = Task { try await server.run() }
    do {
      try await server.waitUntilListening()
      guard case .ip4(_, let taken) = await server.listeningAddress else {
        throw CancellationError()
      }
      let mock = MockProviders(
        url: "http://127.0.0.1:\(taken)", duration: duration, film: film(bytes: filmBytes),
        filmTime: filmTime)
      await box.set(mock)
      let result = try await body(mock)
      await server.stop()
      running.cancel()
      return result
    } catch {
      // A server that could not start reports the reason in its own task.
      running.cancel()
      if case .failure(let cause) = await running.result, !(cause is CancellationError) {
        throw cause
      }
      throw error
    }
  }

  /// Passed to the handler before the address is known.
  private actor Box {
    var mock: MockProviders?
    func set(_ mock: MockProviders) { self.mock = mock }
  }

  private func answer(_ request: HTTPRequest) async -> HTTPResponse {
    let parts = request.path.split(separator: "/", maxSplits: 1).map(String.init)
    guard let first = parts.first, parts.count == 2 else {
      return HTTPResponse(statusCode: .notFound)
    }
    if first == "films" { return await film(parts[1], request) }
    guard let provider = MockProvider(rawValue: first) else {
      return HTTPResponse(statusCode: .notFound)
    }
    let (header, prefix) = provider.credential
    let key = request.headers[HTTPHeader(header)] ?? ""
    guard key.hasPrefix(prefix), key.count > prefix.count, key != prefix + Self.wrongKey else {
      return failure(provider, 401, "Unauthorized")
    }
    return await answer("/" + parts[1], of: provider, request)
  }

  private func answer(
    _ path: String, of provider: MockProvider, _ request: HTTPRequest
  ) async -> HTTPResponse {
    if provider == .colossyan, let id = Self.rest(of: path, after: "/generated-videos/v-") {
      return json(200, await generatedVideo(id))
    }
    guard let id = Self.rest(of: path, after: provider.jobs) else {
      return failure(provider, 404, "Not Found")
    }
    if provider == .boson, let id = id.hasSuffix("/content") ? String(id.dropLast(8)) : nil {
      return await content(id, request)
    }
    guard let job = await jobs.look(at: id, of: provider.rawValue),
      job.kind != .deleted || provider.hasDeleted
    else {
      return failure(provider, 404, "There is no such video.")
    }
    if job.kind == .busy && job.looks % 2 == 1 {
      var response = failure(provider, 429, "Too many requests")
      response.headers[HTTPHeader("Retry-After")] = "1"
      return response
    }
    return json(
      200, provider.body(job, stage(of: job), film: address(of: job, provider)))
  }

  private func stage(of job: MockJob) -> MockJob.Stage {
    job.stage(at: Date(), duration: duration)
  }

  /// Has a fake signature: the first address of an expiring job is stale.
  private func address(of job: MockJob, _ provider: MockProvider) -> String {
    let sign = job.kind == .expiring && job.looks == 1 ? "stale" : "fresh"
    return "\(url)/films/\(provider.rawValue)/\(job.id).mp4?signature=\(sign)"
  }

  private func generatedVideo(_ id: String) async -> [String: Any] {
    let job =
      await jobs.job(id, of: MockProvider.colossyan.rawValue)
      ?? MockJob(id: id, kind: .demo, started: Date(), looks: 2)
    return [
      "id": "v-\(id)", "jobId": id, "name": "A film", "publicUrl": address(of: job, .colossyan),
      "videoSizeBytes": film.count, "videoDurationSeconds": 4.5,
    ]
  }

  private func content(_ id: String, _ request: HTTPRequest) async -> HTTPResponse {
    guard let job = await jobs.job(id, of: MockProvider.boson.rawValue),
      case .succeeded = stage(of: job)
    else { return failure(.boson, 404, "The video is not completed.") }
    return film(request)
  }

  private func film(_ name: String, _ request: HTTPRequest) async -> HTTPResponse {
    let signature = request.query.first { $0.name == "signature" }?.value
    // Like a storage service that does not know the API's keys.
    guard request.headers[.authorization] == nil, request.headers[HTTPHeader("x-api-key")] == nil
    else { return HTTPResponse(statusCode: .badRequest, body: Data("a key was sent".utf8)) }
    guard signature == "fresh" else {
      return HTTPResponse(
        statusCode: .forbidden, headers: [.contentType: "application/xml"],
        body: Data("<Error><Code>ExpiredToken</Code></Error>".utf8))
    }
    return film(request)
  }

  /// Returns the bytes, or those from an offset on.
  private func film(_ request: HTTPRequest) -> HTTPResponse {
    var headers: HTTPHeaders = [.contentType: "video/mp4"]
    headers[HTTPHeader("ETag")] = "\"film-1\""
    headers[HTTPHeader("Accept-Ranges")] = "bytes"
    let range = request.headers[HTTPHeader("Range")].flatMap { Self.rest(of: $0, after: "bytes=") }
    if let range, range.hasSuffix("-"), let start = Int(range.dropLast()), start < film.count {
      headers[HTTPHeader("Content-Range")] = "bytes \(start)-\(film.count - 1)/\(film.count)"
      return HTTPResponse(
        statusCode: .partialContent, headers: headers, body: body(film.dropFirst(start)))
    }
    return HTTPResponse(statusCode: .ok, headers: headers, body: body(film))
  }

  private func body(_ bytes: Data) -> HTTPBodySequence {
    guard filmTime > .zero else { return HTTPBodySequence(data: bytes) }
    return HTTPBodySequence(from: SlowBytes(bytes: bytes, time: filmTime), count: bytes.count)
  }

  private static func rest(of text: String, after prefix: String) -> String? {
    guard text.hasPrefix(prefix) else { return nil }
    let rest = String(text.dropFirst(prefix.count))
    return rest.isEmpty ? nil : rest
  }

  private func failure(_ provider: MockProvider, _ status: Int, _ message: String) -> HTTPResponse {
    let (status, body) = provider.failure(status, message)
    return json(status, body)
  }

  private func json(_ status: Int, _ body: [String: Any]) -> HTTPResponse {
    let data = try? JSONSerialization.data(withJSONObject: body, options: [.sortedKeys])
    return HTTPResponse(
      statusCode: HTTPStatusCode(status, phrase: "Mock"),
      headers: [.contentType: "application/json"], body: data ?? Data())
  }
}
