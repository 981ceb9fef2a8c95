import Foundation
import HTTPTypes

extension StreamedBody {
  /// Opens a file outside of any API, such as one that an API's response points to.
  ///
  /// The address is requested unchanged, since it may be signed: only characters that cannot appear
  /// in a request are encoded, see ``APIURL/url``. No credentials are sent, and neither the headers
  /// nor the middleware of the options are used, because those are meant for an API. Time limits,
  /// retries and redirects work as for any call.
  ///
  /// - Parameters:
  ///   - server: the server whose response named the address, if any. The address may then lead
  ///     only where a redirect of that server may: not from the internet to this machine or into a
  ///     private network, and not from `https` to `http`.
  ///   - headers: for this request, such as `Range`.
  ///   - options: the options of the call.
  /// - Throws: ``InvalidRequest`` with ``InvalidRequest/Reason/address(_:)`` for an address that
  ///   must not be called; ``UndocumentedAnswer`` for a status other than 2xx;
  ///   ``TransportFailure``; ``RefusedRedirect``; `CancellationError`.
  public static func open(
    _ address: APIURL, namedBy server: Server? = nil, headers: HTTPFields = [:],
    transport: any Transport, options: CallOptions = CallOptions()
  ) async throws -> StreamedBody {
    var options = options
    options.headers = [:]
    options.middleware = []
    let (host, request): (Server, HTTPRequest)
    do throws(InvalidRequest.Reason) {
      (host, request) = try fileRequest(address, server, headers, options)
    } catch {
      throw InvalidRequest(operationID: OperationFacts.file.id, reason: error)
    }
    let connection = Connection(server: host, transport: transport, options: options)
    let outcome = try await Call(
      .file, request: request, body: nil, over: connection, .streamed
    ).run()
    guard let chunks = outcome.chunks else { throw outcome.response.undocumented() }
    return StreamedBody(response: outcome.response, chunks: chunks)
  }

  /// Opens a file at a URL, like the method that takes an ``APIURL``.
  public static func open(
    _ url: URL, namedBy server: Server? = nil, headers: HTTPFields = [:],
    transport: any Transport, options: CallOptions = CallOptions()
  ) async throws -> StreamedBody {
    try await open(
      APIURL(url.absoluteURL), namedBy: server, headers: headers, transport: transport,
      options: options)
  }

  private static func fileRequest(
    _ address: APIURL, _ namer: Server?, _ headers: HTTPFields, _ options: CallOptions
  ) throws(InvalidRequest.Reason) -> (Server, HTTPRequest) {
    let source = try namer?.address().whole.origin
    let address = try checked(address, namedBy: source, options)
    var request = HTTPRequest(
      method: .get, scheme: address.scheme, authority: address.authority, path: address.target,
      headerFields: headers)
    request.headerFields[.accept] = "*/*"
    return (Server("\(address.scheme)://\(address.authority)"), request)
  }

  private static func checked(
    _ address: APIURL, namedBy source: Origin?, _ options: CallOptions
  ) throws(InvalidRequest.Reason) -> WebAddress {
    do {
      let address = try WebAddress(address.rawValue)
      try address.check(namedBy: source, allowsInsecureHTTP: options.allowsInsecureHTTP)
      return address
    } catch {
      throw .address(error)
    }
  }
}

extension OperationFacts {
  /// A file that no API describes. Its path is never shown, since it may be signed.
  fileprivate static let file = OperationFacts(id: "file", method: "GET", path: "/…")
}
