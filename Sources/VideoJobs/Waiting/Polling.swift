/// How to wait for a job.
///
/// The first query is made at once, the second after ``interval``, each further one after
/// ``factor`` times the previous wait, up to ``maximumInterval``. A `Retry-After` of the server
/// wins.
public struct Polling: Hashable, Sendable {
  /// The wait between the first two queries; `nil` for the provider's default,
  /// ``VideoProvider/firstInterval``.
  public var interval: Duration?
  /// The factor by which each wait is longer than the previous one.
  public var factor = 1.5
  /// The longest wait; a longer ``interval`` is kept.
  public var maximumInterval: Duration = .seconds(15)
  /// By how much a wait is randomly shortened or lengthened, so that jobs started together do not
  /// stay in step: 0.2 means up to 20 % either way.
  public var jitter = 0.2
  /// The limit of the wait, from the first query on. At the limit one last query is made. `nil`
  /// means no limit. Reaching it does not stop the job or its costs: none of the providers'
  /// documents describes a way to cancel one.
  public var timeout: Duration? = .seconds(900)
  /// How long after the first query a 404 means that the job does not exist *yet*. By default a 404
  /// is final.
  public var tolerates404For: Duration = .zero
  /// How many transient failures in a row (no connection, 408, 425, 429, 5xx) end the wait.
  public var transientErrorLimit = 5

  /// Creates the defaults with these changes.
  public init(interval: Duration? = nil, timeout: Duration? = .seconds(900)) {
    self.interval = interval
    self.timeout = timeout
  }
}
