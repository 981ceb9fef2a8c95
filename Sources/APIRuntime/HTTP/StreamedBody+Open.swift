import Foundation
import HTTPTypes

extension StreamedBody {
  /// Opens what stands at an address, outside of any API: a file that an API's answer points to.
  ///
  /// The address is called as it is, since it may be signed. No credentials are sent, and neither
  /// the headers of the options nor their middleware are used, which are meant for an API. Time
  /// limits, retries and redirects are those of any call.
  ///
  /// - Parameters:
  ///   - headers: for this request, such as `Range`.
  ///   - options: the rules of the call.
  /// - Throws: ``InvalidRequest`` for an address that is not `https` (or `http` on this machine) or
  ///   holds a user; ``UndocumentedAnswer`` for a status other than 2xx; ``TransportFailure``;
  ///   ``RefusedRedirect``; `CancellationError`.
  public static func open(
    _ url: URL, headers: HTTPFields = [:], transport: any Transport,
    options: CallOptions = CallOptions()
  ) async throws -> StreamedBody {
    var options = options
    options.headers = [:]
    options.middleware = []
    let (server, request): (Server, HTTPRequest)
    do throws(InvalidRequest.Reason) {
      (server, request) = try fileRequest(url, headers, options)
    } catch {
      throw InvalidRequest(operationID: OperationFacts.file.id, reason: error)
    }
    let connection = Connection(server: server, transport: transport, options: options)
    let outcome = try await Call(
      .file, request: request, body: nil, over: connection, .streamed
    ).run()
    guard let chunks = outcome.chunks else { throw outcome.response.undocumented() }
    return StreamedBody(response: outcome.response, chunks: chunks)
  }

  private static func fileRequest(
    _ url: URL, _ headers: HTTPFields, _ options: CallOptions
  ) throws(InvalidRequest.Reason) -> (Server, HTTPRequest) {
    guard let parts = URLComponents(url: url.absoluteURL, resolvingAgainstBaseURL: true),
      let scheme = parts.scheme, let host = parts.encodedHost
    else { throw .server("it is not a URL") }
    guard parts.user == nil, parts.password == nil else {
      throw .server("it holds a user or a password")
    }
    let port = parts.port.map { ":\($0)" } ?? ""
    let server = Server("\(scheme)://\(host)\(port)")
    let address = try server.address(under: options)
    var path = parts.percentEncodedPath
    if path.isEmpty { path = "/" }
    if let query = parts.percentEncodedQuery { path += "?\(query)" }
    guard path.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw .server("it is not a URL")
    }
    var request = HTTPRequest(
      method: .get, scheme: address.scheme, authority: address.authority, path: path,
      headerFields: headers)
    request.headerFields[.accept] = "*/*"
    return (server, request)
  }
}

extension OperationFacts {
  /// A file that no API describes. Its path is never told: it may be signed.
  fileprivate static let file = OperationFacts(id: "file", method: "GET", path: "/…")
}
