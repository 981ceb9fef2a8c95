import APIRuntime
import Foundation
import HTTPTypes

/// Opens one video of a job, and requests a new address once if the known one no longer works.
struct OutputSource {
  let videos: VideoJobs
  let ref: JobRef
  private(set) var output: VideoJob.Output
  private var isRefreshed = false

  init(_ videos: VideoJobs, _ ref: JobRef, _ output: VideoJob.Output) {
    self.videos = videos
    self.ref = ref
    self.output = output
  }

  /// - Parameter headers: those that request the rest of a video, or none.
  /// - Throws: ``VideoJobError`` for final errors; otherwise whatever the runtime throws.
  mutating func open(_ headers: HTTPFields) async throws -> StreamedBody {
    let hasExpired = output.expiresAt.map { $0 <= Date() } ?? false
    let hasAddress = output.url != nil || output.needsCredentials
    if !isRefreshed, hasExpired || !hasAddress { try await refresh() }
    do {
      return try await request(headers)
    } catch let failure as any APIFailure where meansExpiry(failure) && !isRefreshed {
      try await refresh()
      // Only a version that the server recognizes is certainly the same video.
      return try await requestAfterRefresh(headers[.ifRange] == nil ? [:] : headers)
    } catch let failure as any APIFailure where meansExpiry(failure) {
      throw expired(failure)
    }
  }

  private func requestAfterRefresh(_ headers: HTTPFields) async throws -> StreamedBody {
    do {
      return try await request(headers)
    } catch let failure as any APIFailure where meansExpiry(failure) {
      throw expired(failure)
    }
  }

  /// If the API itself refuses, the address is not the problem.
  private func expired(_ failure: any APIFailure) -> any Error {
    output.needsCredentials ? failure : VideoJobError.expired(ref, output: output.index)
  }

  private func meansExpiry(_ failure: any APIFailure) -> Bool {
    let statuses = output.needsCredentials ? [404, 410] : [401, 403, 404, 410]
    return statuses.contains(failure.status.code)
  }

  private mutating func refresh() async throws {
    isRefreshed = true
    let job = try await videos.status(of: ref).succeeded()
    let index = output.index
    guard let fresh = job.outputs.first(where: { $0.index == index && $0.isPromised }) else {
      throw VideoJobError.noOutput(job)
    }
    guard fresh.url != nil || fresh.needsCredentials else { throw VideoJobError.noOutput(job) }
    output = fresh
  }

  /// The key is sent only to the API.
  private func request(_ headers: HTTPFields) async throws -> StreamedBody {
    var connection = try videos.connection(to: ref)
    connection.options.retry.limit = 0
    if output.needsCredentials {
      connection.options.headers.replace(with: headers)
      return try await ref.provider.adapter.content(of: ref.id, over: connection)
    }
    guard let url = output.url else { throw VideoJobError.expired(ref, output: output.index) }
    do {
      return try await StreamedBody.open(
        url, namedBy: connection.server, headers: headers, transport: connection.transport,
        options: connection.options)
    } catch let invalid as InvalidRequest {
      guard case .address(let reason) = invalid.reason else { throw invalid }
      throw VideoJobError.unsafeURL(ref, output: output.index, reason)
    }
  }
}
