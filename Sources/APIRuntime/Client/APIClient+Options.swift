import HTTPTypes

extension APIClient {
  /// Returns a client with the same connection but other options, for one call or for several:
  /// `client.with { $0.retry.limit = 0 }.getVideo(videoID: id)`.
  public func with(_ change: (inout CallOptions) -> Void) -> Self {
    var client = self
    change(&client.connection.options)
    return client
  }

  /// Returns a client with the same connection whose calls end after `timeout`, are retried at most
  /// `retries` times, or send additional headers.
  public func with(
    timeout: Duration? = nil, retries: Int? = nil, headers: HTTPFields = [:]
  ) -> Self {
    with { options in
      if let timeout {
        options.timeouts.overall = timeout
        options.timeouts.streaming = timeout
      }
      if let retries { options.retry.limit = retries }
      options.headers.replace(with: headers)
    }
  }
}
