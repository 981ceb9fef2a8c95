import Foundation
import HTTPTypes

/// Calls the operations of one API over one connection.
public protocol APIClient: Sendable {
  /// The API whose operations this client calls.
  associatedtype API: APIRuntime.API

  /// How the API is reached.
  var connection: Connection { get set }

  /// A client over a connection.
  init(connection: Connection)
}

extension APIClient {
  /// A client for a server of the caller's choice.
  public init(credentials: Credentials = .none, server: Server, transport: any Transport) {
    self.init(
      connection: Connection(server: server, credentials: credentials, transport: transport))
  }

  /// A client for the server that the API's description names.
  public init(credentials: Credentials = .none, transport: any Transport) where API: HostedAPI {
    self.init(credentials: credentials, server: Server(API.server), transport: transport)
  }

  /// Calls an operation and returns the body of its success.
  ///
  /// - Throws: ``InvalidRequest`` before anything is sent; ``TransportFailure`` when no complete
  ///   answer came; any ``APIFailure`` for an answer that is no success; `CancellationError`.
  public func send<Operation: APIOperation>(
    _ operation: Operation
  ) async throws -> Operation.Output where Operation.API == API {
    try Operation.read(await response(to: operation))
  }

  /// Calls an operation and returns its success together with status, headers and raw body.
  ///
  /// - Throws: as ``send(_:)`` does.
  public func reply<Operation: APIOperation>(
    to operation: Operation
  ) async throws -> Reply<Operation.Output> where Operation.API == API {
    let response = try await response(to: operation)
    return Reply(body: try Operation.read(response), response: response)
  }

  private func response<Operation: APIOperation>(
    to operation: Operation
  ) async throws -> Response {
    let (request, body) = try connection.request(for: operation)
    try Task.checkCancellation()
    do {
      let (head, chunks) = try await connection.transport.send(request, body: body)
      return Response(
        status: head.status, headers: head.headerFields, data: try await chunks.collect(),
        operation: Operation.facts)
    } catch let error as CancellationError {
      throw error
    } catch {
      // Each transport has its own error for a cancelled task; the caller knows one.
      if Task.isCancelled { throw CancellationError() }
      throw TransportFailure(operationID: Operation.facts.id, underlying: error)
    }
  }
}
