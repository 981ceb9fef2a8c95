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

  /// Calls an operation whose success is a stream of bytes, and returns as soon as the head of the
  /// answer is there.
  ///
  /// - Throws: as the other ``send(_:)`` does, before the body; reading the body throws by itself.
  public func send<Operation: APIStreamOperation>(
    _ operation: Operation
  ) async throws -> StreamedBody where Operation.API == API {
    let (head, chunks) = try await exchange(operation)
    guard (200..<300).contains(head.code) else {
      return try Operation.read(await collect(head, chunks))
    }
    return StreamedBody(response: head, chunks: chunks)
  }

  private func response<Operation: APIOperation>(
    to operation: Operation
  ) async throws -> Response {
    let (head, chunks) = try await exchange(operation)
    return try await collect(head, chunks)
  }

  /// The head of the answer, and its body.
  private func exchange<Operation: APIOperation>(
    _ operation: Operation
  ) async throws -> (Response, ResponseBody) {
    let (request, body) = try connection.request(for: operation)
    try Task.checkCancellation()
    return try await translatingErrors(of: Operation.facts) {
      let (head, chunks) = try await connection.transport.send(request, body: body)
      let response = Response(
        status: head.status, headers: head.headerFields, operation: Operation.facts)
      return (response, chunks)
    }
  }

  private func collect(_ head: Response, _ chunks: ResponseBody) async throws -> Response {
    try await translatingErrors(of: head.operation) {
      Response(
        status: head.status, headers: head.headers, data: try await chunks.collect(),
        operation: head.operation)
    }
  }

  private func translatingErrors<Result>(
    of facts: OperationFacts, _ body: () async throws -> Result
  ) async throws -> Result {
    do {
      return try await body()
    } catch let error as CancellationError {
      throw error
    } catch {
      // Each transport has its own error for a cancelled task; the caller knows one.
      if Task.isCancelled { throw CancellationError() }
      throw TransportFailure(operationID: facts.id, underlying: error)
    }
  }
}
