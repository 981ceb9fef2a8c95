import Foundation
import HTTPTypes

extension StreamedBody {
  /// Opens what stands at an address, outside of any API: a file that an API's answer points to.
  ///
  /// The address is called as it is, since it may be signed: only what cannot stand in a request is
  /// encoded, see ``APIURL/url``. No credentials are sent, and neither the headers of the options
  /// nor their middleware are used, which are meant for an API. Time limits, retries and redirects
  /// are those of any call.
  ///
  /// - Parameters:
  ///   - server: whose answer the address is from, when it is from one. It may then lead where a
  ///     redirect of that server may: not from the internet to this machine or into a private
  ///     network, and not from `https` to `http`.
  ///   - headers: for this request, such as `Range`.
  ///   - options: the rules of the call.
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

  /// Opens what stands at a URL, as one does that is text.
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
  /// A file that no API describes. Its path is never told: it may be signed.
  fileprivate static let file = OperationFacts(id: "file", method: "GET", path: "/…")
}
