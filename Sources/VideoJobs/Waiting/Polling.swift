/// How a job is waited for.
///
/// The first look is made at once, the second after ``interval``; each further one after ``factor``
/// times the wait before, up to ``maximumInterval``. A `Retry-After` of the server wins.
public struct Polling: Hashable, Sendable {
  /// Between the first two looks; `nil` is what suits the provider,
  /// ``VideoProvider/firstInterval``.
  public var interval: Duration?
  /// What each wait is longer than the one before by.
  public var factor = 1.5
  /// The longest wait; an ``interval`` beyond it is kept.
  public var maximumInterval: Duration = .seconds(15)
  /// By how much a wait is made shorter or longer at random, so that jobs that began together do
  /// not stay together: 0.2 is up to 20 % either way.
  public var jitter = 0.2
  /// How long a job is waited for, from the first look on. At the limit one last look is made.
  /// `nil` is without limit. Reaching it does not stop the job, and so neither what it costs: none
  /// of the providers' documents has a way to cancel one.
  public var timeout: Duration? = .seconds(900)
  /// How long after the first look a 404 means that the job is not there *yet*. Without, it is
  /// final at once.
  public var tolerates404For: Duration = .zero
  /// How many failures that may pass (no connection, 408, 425, 429, 5xx) in a row end the waiting.
  public var transientErrorLimit = 5

  /// The defaults, but for what is given.
  public init(interval: Duration? = nil, timeout: Duration? = .seconds(900)) {
    self.interval = interval
    self.timeout = timeout
  }
}
