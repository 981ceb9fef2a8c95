import HTTPTypes

/// A redirect that was not followed, with its response and the reason.
public struct RefusedRedirect: APIFailure {
  /// Why the redirect was not followed.
  public enum Reason: Error, Hashable, Sendable {
    /// Only `GET` and `HEAD` requests are redirected.
    case method
    /// `Location` is missing or is not valid text.
    case location
    /// The target must not be called.
    case address(UnsafeAddress)
    /// It is the sixth in a row.
    case tooMany
    /// The body of the request can be sent only once and has been sent.
    case body
  }

  /// The redirect response.
  public let response: Response
  /// Why the redirect was not followed.
  public let reason: Reason

  /// Creates a failure. For code that stands in for a client, such as a test double.
  public init(response: Response, reason: Reason) {
    self.response = response
    self.reason = reason
  }

  public var description: String {
    switch reason {
    case .method: "\(response): redirects are followed only for GET and HEAD"
    case .location: "\(response): the redirect has no address"
    case .address(let reason): "\(response): the redirect's address must not be called: \(reason)"
    case .body: "\(response): the body can be sent only once, so the redirect is not followed"
    case .tooMany: "\(response): more than \(Redirect.limit) redirects"
    }
  }
}

/// The request that a redirect leads to.
struct Redirect {
  static let limit = 5

  // Headers that may be sent to an origin the request was not made for. An allow list rather than a
  // deny list, because APIs send credentials in headers of their own.
  private static let harmless: [HTTPField.Name] = [
    .accept, .acceptEncoding, .acceptLanguage, .userAgent, .range, .ifRange,
  ]

  /// The new request.
  let request: HTTPRequest
  /// Whether it leads to another origin, which must not receive the body either.
  let leavesOrigin: Bool

  /// - Parameters:
  ///   - request: the request that was redirected.
  ///   - head: the redirect response.
  init(
    of request: HTTPRequest, by head: HTTPResponse, allowsInsecureHTTP: Bool
  ) throws(RefusedRedirect.Reason) {
    guard request.method == .get || request.method == .head else { throw .method }
    guard let source = Origin(request), let target = Self.target(of: head, from: request) else {
      throw .location
    }
    let address: WebAddress
    do {
      address = try WebAddress(target)
      try address.check(namedBy: source, allowsInsecureHTTP: allowsInsecureHTTP)
    } catch {
      throw .address(error)
    }
    var next = request
    next.scheme = address.scheme
    next.authority = address.authority
    next.path = address.target
    leavesOrigin = address.origin != source
    if leavesOrigin {
      next.headerFields = HTTPFields(
        request.headerFields.filter { Self.harmless.contains($0.name) })
    }
    self.request = next
  }

  private static func target(of head: HTTPResponse, from request: HTTPRequest) -> URIReference? {
    // HTTP libraries replace invalid UTF-8 with a mark, which the server did not send.
    guard let location = head.headerFields[.location], !location.isEmpty,
      !location.unicodeScalars.contains("\u{FFFD}"),
      let scheme = request.scheme, let authority = request.authority, let path = request.path
    else { return nil }
    let base = URIReference("\(scheme)://\(authority)\(path)")
    return URIReference(location).resolved(against: base)
  }

  /// Whether a status is a redirect.
  static func isRedirect(_ status: HTTPResponse.Status) -> Bool {
    [301, 302, 303, 307, 308].contains(status.code)
  }
}
