import APIRuntime
import Foundation

extension VideoAPIError {
  /// Interprets an error.
  ///
  /// - Parameter redact: removes the key from the provider's message.
  init(
    _ error: any Error, from provider: VideoProvider, finalCodes: Set<String>? = nil,
    redact: (String) -> String = { $0 }
  ) {
    self.provider = provider
    underlying = error
    guard let failure = error as? any APIFailure else {
      let problem = error as? TransportFailure
      kind = problem != nil ? .transport : .notSent
      status = problem?.status?.code
      requestID = problem?.requestID
      retryAfter = nil
      (message, type, code) = (nil, nil, nil)
      isTransient = problem?.kind.mayPass ?? false
      return
    }
    let words = Words(failure.response)
    (message, type, code) = (
      words.message.map(redact), words.type.map(redact), words.code.map(redact)
    )
    status = failure.status.code
    requestID = failure.requestID
    retryAfter = failure.retryAfter
    let empty = finalCodes ?? RetryPolicy().finalCodes
    let isAccountEmpty = !empty.isDisjoint(with: [words.code, words.type].compactMap { $0 })
    kind = Self.kind(of: failure, provider, message: words.message, isAccountEmpty)
    isTransient = Self.isTransient(failure.status.code) && !isAccountEmpty
  }

  private static func isTransient(_ status: Int) -> Bool {
    switch status {
    case 408, 425, 429, 500...599: true
    default: false
    }
  }

  private static func kind(
    of failure: any APIFailure, _ provider: VideoProvider, message: String?,
    _ isAccountEmpty: Bool
  ) -> Kind {
    if failure is UnsuccessfulAnswer, (200..<300).contains(failure.status.code) {
      return .refused
    }
    if failure is RefusedRedirect { return .malformed }
    return switch failure.status.code {
    case 200..<300: .malformed
    case 401: .unauthenticated
    // "Invalid or missing API key" has the same status as "Video belongs to another team".
    case 403: provider == .hooked && isAboutTheKey(message) ? .unauthenticated : .forbidden
    case 402: .payment
    case 404: .notFound
    case 410: .gone
    case 429: isAccountEmpty ? .payment : .rateLimited
    case 408, 425, 500...599: .server
    default: .refused
    }
  }

  private static func isAboutTheKey(_ message: String?) -> Bool {
    guard let message = message?.lowercased() else { return false }
    return message.contains("not authenticated") || message.contains("api key")
  }

  /// The message of an error body, in any of the places where the five APIs put it.
  private struct Words {
    var message: String?
    var type: String?
    var code: String?

    init(_ response: Response) {
      guard let body = try? JSONCoding.decode(JSONValue.self, from: response.data) else { return }
      let error = body["error"] ?? .null
      message = error["message"]?.stringValue ?? body["message"]?.stringValue ?? error.stringValue
      type = error["type"]?.stringValue ?? body["type"]?.stringValue
      code = error["code"]?.stringValue ?? body["code"]?.stringValue
    }
  }
}

extension TransportProblem.Kind {
  /// Whether the same request may succeed a little later.
  var mayPass: Bool {
    switch self {
    case .connection, .interrupted, .timeout, .other: true
    case .tls, .malformed, .contentEncoding, .tooLarge, .headersTooLarge, .requestBody,
      .unexpected:
      false
    }
  }
}
