import HTTPTypes

/// A redirect that was not followed: the answer itself, and why.
public struct RefusedRedirect: APIFailure {
  /// Why it was not followed.
  public enum Reason: Error, Hashable, Sendable {
    /// Only `GET` and `HEAD` are repeated elsewhere.
    case method
    /// There is no `Location`, or none that is text.
    case location
    /// Where it leads must not be called.
    case address(UnsafeAddress)
    /// The sixth in a row.
    case tooMany
    /// The body of the request can be sent only once, and was sent.
    case body
  }

  /// The redirect.
  public let response: Response
  /// Why it was not followed.
  public let reason: Reason

  /// For code that stands in for a client, such as a test double.
  public init(response: Response, reason: Reason) {
    self.response = response
    self.reason = reason
  }

  public var description: String {
    switch reason {
    case .method: "\(response): a redirect is followed for GET and HEAD only"
    case .location: "\(response): the redirect has no address"
    case .address(let reason): "\(response): the redirect's address is not called: \(reason)"
    case .body: "\(response): the body can be sent only once, so the redirect is not followed"
    case .tooMany: "\(response): more than \(Redirect.limit) redirects"
    }
  }
}

/// Where a redirect leads, and what goes along.
struct Redirect {
  static let limit = 5

  // What may be told to an origin that the request was not made for. A list of what may go and not
  // of what may not: APIs have credentials in headers of their own.
  private static let harmless: [HTTPField.Name] = [
    .accept, .acceptEncoding, .acceptLanguage, .userAgent, .range, .ifRange,
  ]

  /// The request that a redirect leads to.
  let request: HTTPRequest
  /// Whether it leads elsewhere, where no body of the request may go either.
  let leavesOrigin: Bool

  /// - Parameters:
  ///   - request: what was answered by the redirect.
  ///   - head: the redirect.
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
    // In place of bytes that are no UTF-8, HTTP libraries put a mark: the server never said that.
    guard let location = head.headerFields[.location], !location.isEmpty,
      !location.unicodeScalars.contains("\u{FFFD}"),
      let scheme = request.scheme, let authority = request.authority, let path = request.path
    else { return nil }
    let base = URIReference("\(scheme)://\(authority)\(path)")
    return URIReference(location).resolved(against: base)
  }

  /// Whether an answer sends the caller elsewhere.
  static func isRedirect(_ status: HTTPResponse.Status) -> Bool {
    [301, 302, 303, 307, 308].contains(status.code)
  }
}
