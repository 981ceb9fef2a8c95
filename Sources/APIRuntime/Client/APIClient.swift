import Foundation
import HTTPTypes

/// Calls the operations of one API over one connection.
public protocol APIClient: Sendable {
  /// The API whose operations this client calls.
  associatedtype API: APIRuntime.API

  /// How the API is reached.
  var connection: Connection { get set }

  /// Creates a client that uses a connection.
  init(connection: Connection)
}

extension APIClient {
  /// Creates a client for a server of the caller's choice.
  public init(
    credentials: API.Credentials = API.Credentials(mode: .asDocumented), server: Server,
    transport: any Transport
  ) {
    self.init(
      connection: Connection(server: server, credentials: credentials, transport: transport))
  }

  /// Creates a client for the server that the API's description names.
  public init(
    credentials: API.Credentials = API.Credentials(mode: .asDocumented), transport: any Transport
  ) where API: HostedAPI {
    self.init(credentials: credentials, server: Server(API.server), transport: transport)
  }

  /// Returns a client with the same connection and other credentials.
  public func with(credentials: API.Credentials) -> Self {
    var client = self
    client.connection.credentials = credentials
    return client
  }

  /// Calls an operation and returns the body of its successful response.
  ///
  /// - Throws: ``InvalidRequest`` before anything is sent; ``TransportFailure`` when no complete
  ///   response arrived; any ``APIFailure`` for an unsuccessful response; `CancellationError`;
  ///   whatever the closures of credentials and middleware throw.
  public func send<Operation: APIOperation>(
    _ operation: Operation
  ) async throws -> Operation.Output where Operation.API == API {
    // A body that the description does not mention is not read, whatever its size.
    let use: Call.BodyUse = Operation.Output.self == Void.self ? .ignored : .collected
    return try Operation.read(await Call(operation, over: connection, use).run().response)
  }

  /// Calls an operation and returns its output together with the status, headers and raw body.
  ///
  /// - Throws: the same errors as ``send(_:)``.
  public func reply<Operation: APIOperation>(
    to operation: Operation
  ) async throws -> Reply<Operation.Output> where Operation.API == API {
    let response = try await Call(operation, over: connection, .collected).run().response
    return Reply(body: try Operation.read(response), response: response)
  }

  /// Calls an operation whose successful response is a stream of bytes. Returns as soon as the head
  /// of the response has arrived.
  ///
  /// - Throws: the same errors as the other ``send(_:)``, until the body begins; reading the body
  ///   throws its own errors.
  public func send<Operation: APIStreamOperation>(
    _ operation: Operation
  ) async throws -> StreamedBody where Operation.API == API {
    try await stream(operation)
  }

  /// Calls any operation and returns its successful response as a stream of bytes as soon as the
  /// head has arrived. Use it for a body that is large or not described.
  ///
  /// - Throws: the same errors as ``send(_:)``, until the body begins; reading the body throws its
  ///   own errors.
  public func stream<Operation: APIOperation>(
    _ operation: Operation
  ) async throws -> StreamedBody where Operation.API == API {
    let outcome = try await Call(operation, over: connection, .streamed).run()
    if let chunks = outcome.chunks {
      return StreamedBody(response: outcome.response, chunks: chunks)
    }
    // Not a success, so reading it throws the failure.
    _ = try Operation.read(outcome.response)
    throw outcome.response.undocumented()
  }
}
