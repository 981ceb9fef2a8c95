import APIRuntime

extension VideoJobs {
  /// Queries a job once.
  ///
  /// - Throws: ``VideoJobError/api(_:_:)``, ``VideoJobError/missingCredentials(_:)``,
  ///   `CancellationError`.
  func look(
    at ref: JobRef, options: CallOptions
  ) async throws -> (job: VideoJob, retryAfter: Duration?) {
    var connection = try connection(to: ref)
    connection.options = options
    do {
      return try await ref.provider.adapter.look(at: ref, over: connection)
    } catch {
      throw try problem(error, ref)
    }
  }

  /// Queries a job once during a wait: without retries and within a time limit.
  ///
  /// - Throws: errors that end the wait in any case.
  func sighting(of ref: JobRef, within limit: Duration?) async throws -> JobWatch.Sighting {
    var options = options
    options.retry.limit = 0
    if let limit {
      options.timeouts.overall = options.timeouts.overall.map { min($0, limit) } ?? limit
    }
    do {
      let (job, retryAfter) = try await look(at: ref, options: options)
      return .job(job, retryAfter: retryAfter)
    } catch VideoJobError.api(_, let error) {
      return .failure(error)
    }
  }

  /// - Throws: ``VideoJobError/missingCredentials(_:)``.
  func connection(to ref: JobRef) throws(VideoJobError) -> Connection {
    guard let connection = connections[ref.provider] else { throw .missingCredentials(ref) }
    return connection
  }

  /// Returns the error of a call about a job.
  ///
  /// - Throws: `CancellationError` if the call was canceled.
  func problem(_ error: any Error, _ ref: JobRef) throws -> VideoJobError {
    if let error = error as? VideoJobError { return error }
    if error is CancellationError || Task.isCancelled { throw CancellationError() }
    return .api(
      ref,
      VideoAPIError(
        error, from: ref.provider, finalCodes: options.retry.finalCodes,
        redact: { credentials.redact($0, from: ref.provider) }))
  }
}
