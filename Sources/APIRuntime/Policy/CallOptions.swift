import HTTPTypes
import Logging

/// The rules that calls are made under. A client has its own; one call gets others by
/// ``APIClient/with(_:)``.
public struct CallOptions: Sendable {
  /// Which failures are tried again, how often and when.
  public var retry = RetryPolicy()
  /// How long a call may take.
  public var timeouts = Timeouts()
  /// How much an answer may hold.
  public var limits = AnswerLimits()
  /// Headers that every request gets, unless the operation is called with one of that name. They
  /// come before what follows from the description, such as `Accept`; what frames a message, such
  /// as `Content-Length`, is refused.
  public var headers: HTTPFields = [:]
  /// The texts of parameters that calls need not be given, by their names in the description: of
  /// those that the generated client has as properties.
  public var parameters = ClientParameters()
  /// Whether `http://` is good enough for a host other than this machine. Whoever listens on the
  /// way then sees the credentials.
  public var allowsInsecureHTTP = false
  /// What stands around each attempt, the outermost first.
  public var middleware: [Middleware] = []
  /// Where attempts are told of: at level debug, retries at notice. Method, host, path template,
  /// status, attempt, request id and duration; never a query, a header or a body.
  public var logger: Logger?
  /// What waiting and deadlines are measured by.
  public var clock: any Clock<Duration> = ContinuousClock() {
    didSet { watchdog = Watchdog(clock) }
  }

  private(set) var watchdog = Watchdog(ContinuousClock())

  /// The defaults: two retries, ten minutes for a call, answers of 16 MB.
  public init() {}
}

extension CallOptions: CustomStringConvertible, CustomReflectable {
  /// Without the values of the headers, which may be secret.
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

/// How long a call may take. `nil` is without limit.
public struct Timeouts: Hashable, Sendable {
  /// One attempt: from the request to the end of the answer, or of its head when the body is
  /// streamed. 2 minutes.
  public var attempt: Duration? = .seconds(120)
  /// Between two pieces of a body, while one is waited for. Not of one that middleware reads. 30
  /// seconds.
  public var idle: Duration? = .seconds(30)
  /// The whole call with its retries and the waiting between them. 10 minutes.
  public var overall: Duration? = .seconds(600)
  /// In place of ``overall``, for a call whose body is streamed, to the end of the body. 2 hours.
  public var streaming: Duration? = .seconds(7_200)

  /// The defaults.
  public init() {}
}

/// How much an answer may hold.
public struct AnswerLimits: Hashable, Sendable {
  /// The bytes of a body that is decoded, counted after decompression. 16 MB. A streamed body has
  /// no limit but what its reader takes.
  public var body = ResponseBody.defaultLimit
  /// The bytes of all headers. 64 KB.
  public var headerBytes = 65_536
  /// The number of headers. 256.
  public var headers = 256

  /// The defaults.
  public init() {}
}
