import HTTPTypes
import Logging

/// The options of calls: retries, time limits, sizes, headers, middleware and logging. A client has
/// its own; ``APIClient/with(_:)`` changes them for single calls.
public struct CallOptions: Sendable {
  /// Which failures are retried, how often and when.
  public var retry = RetryPolicy()
  /// How long a call may take.
  public var timeouts = Timeouts()
  /// How large a response may be.
  public var limits = AnswerLimits()
  /// Headers sent with every request, unless the operation sets one of that name. They take
  /// precedence over headers derived from the description, such as `Accept`; headers that frame a
  /// message, such as `Content-Length`, are refused.
  public var headers: HTTPFields = [:]
  /// Default values, as text, for the parameters that the generated client has as properties, by
  /// their names in the description.
  public var parameters = ClientParameters()
  /// Whether `http://` is allowed for a host other than this machine. Anyone on the network path
  /// can then read the credentials.
  public var allowsInsecureHTTP = false
  /// Runs around each attempt; the first one is outermost.
  public var middleware: [Middleware] = []
  /// Logs attempts at level debug and retries at level notice: method, host, path template, status,
  /// attempt, request ID and duration; never a query, a header or a body.
  public var logger: Logger?
  /// The clock for waits and deadlines.
  public var clock: any Clock<Duration> = ContinuousClock() {
    didSet { watchdog = Watchdog(clock) }
  }

  private(set) var watchdog = Watchdog(ContinuousClock())

  /// Creates the defaults: two retries, ten minutes per call, response bodies of up to 16 MB.
  public init() {}
}

extension CallOptions: CustomStringConvertible, CustomReflectable {
  /// Omits the values of the headers, which may be secret.
  public var description: String {
    let children = customMirror.children.map { "\($0.label ?? ""): \($0.value)" }
    return "CallOptions(\(children.joined(separator: ", ")))"
  }

  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "retry": retry, "timeouts": timeouts, "limits": limits,
        "headers": headers.map(\.name.rawName), "allowsInsecureHTTP": allowsInsecureHTTP,
      ])
  }
}

/// How long a call may take. `nil` means no limit.
public struct Timeouts: Hashable, Sendable {
  /// One attempt: from the request to the end of the response, or of its head if the body is
  /// streamed. Default: 2 minutes.
  public var attempt: Duration? = .seconds(120)
  /// Between two pieces of a body, while one is awaited. Does not apply to a body that middleware
  /// reads. Default: 30 seconds.
  public var idle: Duration? = .seconds(30)
  /// The whole call with its retries and the waits between them. Default: 10 minutes.
  public var overall: Duration? = .seconds(600)
  /// Replaces ``overall`` for a call whose body is streamed, up to the end of the body. Default: 2
  /// hours.
  public var streaming: Duration? = .seconds(7_200)

  /// Creates the defaults.
  public init() {}
}

/// How large a response may be.
public struct AnswerLimits: Hashable, Sendable {
  /// The size of a decoded body in bytes, after decompression. Default: 16 MB. A streamed body has
  /// no limit except what its reader accepts.
  public var body = ResponseBody.defaultLimit
  /// The total size of the headers in bytes. Default: 64 KB.
  public var headerBytes = 65_536
  /// The number of headers. Default: 256.
  public var headers = 256

  /// Creates the defaults.
  public init() {}
}
