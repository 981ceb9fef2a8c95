import Foundation
import HTTPTypes

/// A redirect that was not followed: the answer itself, and why.
public struct RefusedRedirect: APIFailure {
  /// Why it was not followed.
  public enum Reason: Error, Hashable, Sendable {
    /// Only `GET` and `HEAD` are repeated elsewhere.
    case method
    /// There is no `Location`, or it is no address.
    case location
    /// From `https` to `http`, or to `http` on another machine.
    case insecure
    /// From another machine to the caller's own.
    case loopback
    /// From the internet into a private network, such as a cloud's metadata.
    case privateNetwork
    /// To something that is not the web: `file:`, `ftp:`, `data:`.
    case scheme
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
    case .insecure: "\(response): the redirect leads to an insecure address"
    case .loopback: "\(response): the redirect leads to the caller's own machine"
    case .privateNetwork: "\(response): the redirect leads into a private network"
    case .scheme: "\(response): the redirect leads to something that is neither https nor http"
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
    guard let source = Origin(request), let parts = Self.target(of: head, from: request),
      let scheme = parts.scheme?.lowercased()
    else { throw .location }
    guard scheme == "https" || scheme == "http" else { throw .scheme }
    guard parts.user == nil, parts.password == nil, let host = parts.encodedHost,
      Server.isHost(host)
    else { throw .location }
    let authority = host + (parts.port.map { ":\($0)" } ?? "")
    guard let target = Origin(scheme: scheme, authority: authority) else { throw .location }
    guard source.isLoopback || !target.isLoopback else { throw .loopback }
    guard source.reach != .internet || target.reach == .internet else { throw .privateNetwork }
    guard
      scheme == "https" || (source.scheme == "http" && (target.isLoopback || allowsInsecureHTTP))
    else { throw .insecure }
    var next = request
    next.scheme = scheme
    next.authority = authority
    let path = parts.percentEncodedPath
    next.path = (path.isEmpty ? "/" : path) + (parts.percentEncodedQuery.map { "?\($0)" } ?? "")
    leavesOrigin = target != source
    if leavesOrigin {
      next.headerFields = HTTPFields(
        request.headerFields.filter { Self.harmless.contains($0.name) })
    }
    self.request = next
  }

  private static func target(of head: HTTPResponse, from request: HTTPRequest) -> URLComponents? {
    guard let location = head.headerFields[.location], let scheme = request.scheme,
      let authority = request.authority, let path = request.path,
      let base = URL(string: "\(scheme)://\(authority)\(path)"),
      let url = URL(string: location, relativeTo: base)
    else { return nil }
    return URLComponents(url: url.absoluteURL, resolvingAgainstBaseURL: true)
  }

  /// Whether an answer sends the caller elsewhere.
  static func isRedirect(_ status: HTTPResponse.Status) -> Bool {
    [301, 302, 303, 307, 308].contains(status.code)
  }
}
