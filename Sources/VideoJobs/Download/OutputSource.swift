import APIRuntime
import Foundation
import HTTPTypes

/// Opens one film of a job, and asks once for another address when the one that is known is of no
/// use any more.
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

  /// - Parameter headers: those that ask for the rest of a film, or none.
  /// - Throws: ``VideoJobError`` for what is final; else what the runtime throws.
  mutating func open(_ headers: HTTPFields) async throws -> StreamedBody {
    let hasExpired = output.expiresAt.map { $0 <= Date() } ?? false
    let hasAddress = output.url != nil || output.needsCredentials
    if !isRefreshed, hasExpired || !hasAddress { try await refresh() }
    do {
      return try await request(headers)
    } catch let failure as any APIFailure where meansExpiry(failure) && !isRefreshed {
      try await refresh()
      // Only what the server itself recognises is certainly the rest of the same film.
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

  /// What the API itself refuses is not a matter of addresses.
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

  /// The key goes to the API, and to nothing else.
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
