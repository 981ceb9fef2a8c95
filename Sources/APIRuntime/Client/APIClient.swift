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
  public init(
    credentials: API.Credentials = API.Credentials(mode: .asDocumented), server: Server,
    transport: any Transport
  ) {
    self.init(
      connection: Connection(server: server, credentials: credentials, transport: transport))
  }

  /// A client for the server that the API's description names.
  public init(
    credentials: API.Credentials = API.Credentials(mode: .asDocumented), transport: any Transport
  ) where API: HostedAPI {
    self.init(credentials: credentials, server: Server(API.server), transport: transport)
  }

  /// A client of the same connection that identifies itself as someone else.
  public func with(credentials: API.Credentials) -> Self {
    var client = self
    client.connection.credentials = credentials
    return client
  }

  /// Calls an operation and returns the body of its success.
  ///
  /// - Throws: ``InvalidRequest`` before anything is sent; ``TransportFailure`` when no complete
  ///   answer came; any ``APIFailure`` for an answer that is no success; `CancellationError`; what
  ///   the closures of credentials and middleware throw.
  public func send<Operation: APIOperation>(
    _ operation: Operation
  ) async throws -> Operation.Output where Operation.API == API {
    // What the description does not describe is not read for it, however much it is.
    let use: Call.BodyUse = Operation.Output.self == Void.self ? .ignored : .collected
    return try Operation.read(await Call(operation, over: connection, use).run().response)
  }

  /// Calls an operation and returns its success together with status, headers and raw body.
  ///
  /// - Throws: as ``send(_:)`` does.
  public func reply<Operation: APIOperation>(
    to operation: Operation
  ) async throws -> Reply<Operation.Output> where Operation.API == API {
    let response = try await Call(operation, over: connection, .collected).run().response
    return Reply(body: try Operation.read(response), response: response)
  }

  /// Calls an operation whose success is a stream of bytes, and returns as soon as the head of the
  /// answer is there.
  ///
  /// - Throws: as the other ``send(_:)`` does, before the body; reading the body throws by itself.
  public func send<Operation: APIStreamOperation>(
    _ operation: Operation
  ) async throws -> StreamedBody where Operation.API == API {
    try await stream(operation)
  }

  /// Calls any operation, and hands its success over as a stream of bytes as soon as the head of
  /// the answer is there: for a body that is large, or that the description says nothing about.
  ///
  /// - Throws: as ``send(_:)`` does, before the body; reading the body throws by itself.
  public func stream<Operation: APIOperation>(
    _ operation: Operation
  ) async throws -> StreamedBody where Operation.API == API {
    let outcome = try await Call(operation, over: connection, .streamed).run()
    if let chunks = outcome.chunks {
      return StreamedBody(response: outcome.response, chunks: chunks)
    }
    // No success, so that reading it throws what it is.
    _ = try Operation.read(outcome.response)
    throw outcome.response.undocumented()
  }
}
