/// One call of an API as a value. The parameters are its properties, so it can be stored, compared,
/// logged, sent again and tested without a server.
public protocol APIOperation: Sendable {
  /// The API that the operation belongs to.
  associatedtype API: APIRuntime.API
  /// The result of a successful call.
  associatedtype Output: Sendable

  /// The facts that all calls of the operation share.
  static var facts: OperationFacts { get }

  /// Writes the parameters and the body into a request.
  ///
  /// - Throws: ``InvalidRequest`` if a value cannot be sent as described.
  func write(to request: inout RequestWriter) throws

  /// Reads the output from a response.
  ///
  /// - Throws: any ``APIFailure``: the operation's own for a documented error,
  ///   ``UndocumentedAnswer`` for another status, ``DecodingFailure`` for a body of another shape.
  static func read(_ response: Response) throws -> Output
}

extension APIOperation {
  /// Writes nothing.
  public func write(to request: inout RequestWriter) throws {}
}

/// An operation whose successful response is a byte stream of any length. A client hands the bytes
/// over as they arrive; an unsuccessful response is read as for any other operation.
public protocol APIStreamOperation: APIOperation where Output == StreamedBody {}
