import Foundation
import HTTPTypes

extension APIOperation {
  /// Returns the request that a call of this operation sends, without its credentials.
  ///
  /// - Throws: ``InvalidRequest``.
  public func request(to server: Server) throws -> (request: HTTPRequest, body: RequestBody?) {
    try request(to: server, CallOptions())
  }

  /// - Parameter options: contain the headers and parameters common to all calls.
  fileprivate func request(
    to server: Server, _ options: CallOptions
  ) throws -> (request: HTTPRequest, body: RequestBody?) {
    var writer = RequestWriter(Self.facts, shared: options.parameters)
    try write(to: &writer)
    do {
      return try writer.request(to: server, adding: options.headers)
    } catch {
      throw InvalidRequest(operationID: Self.facts.id, reason: error)
    }
  }
}

extension Connection {
  /// Returns the request with the headers of the options, validated as a whole, without
  /// credentials.
  func request<Operation: APIOperation>(
    for operation: Operation
  ) throws -> (request: HTTPRequest, body: RequestBody?) {
    do {
      for field in options.headers {
        guard !Self.framing.contains(field.name) else {
          throw InvalidRequest.Reason.framingHeader(field.name.rawName)
        }
        guard isHeaderValue(field.value) else {
          throw InvalidRequest.Reason.headerValue(field.name.rawName)
        }
      }
      try checkCredentials(for: Operation.facts)
      _ = try server.address(under: options)
      return try operation.request(to: server, options)
    } catch let reason as InvalidRequest.Reason {
      throw InvalidRequest(operationID: Operation.facts.id, reason: reason)
    }
  }

  /// Headers that frame the message. The transport writes them according to what it sends.
  private static let framing: Set<HTTPField.Name> = Set(
    [.contentLength, .transferEncoding, .connection, .te, .trailer, .upgrade]
      + ["Host", "Keep-Alive"].compactMap { HTTPField.Name($0) })
}

extension Server {
  /// Returns the address for calls with these options.
  ///
  /// - Throws: the same errors as ``address()``; ``InvalidRequest/Reason/insecureServer``.
  func address(under options: CallOptions) throws(InvalidRequest.Reason) -> Address {
    let address = try address()
    do {
      try address.whole.check(namedBy: nil, allowsInsecureHTTP: options.allowsInsecureHTTP)
    } catch {
      throw error == .insecure ? .insecureServer : .server("\(error)")
    }
    return address
  }
}
