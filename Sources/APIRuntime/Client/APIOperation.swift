/// One call of an API as a value: its parameters are its properties, so it can be kept, compared,
/// logged, sent again and tested without a server.
public protocol APIOperation: Sendable {
  /// The API that the operation belongs to.
  associatedtype API: APIRuntime.API
  /// What a success gives.
  associatedtype Output: Sendable

  /// What is the same for every call of the operation.
  static var facts: OperationFacts { get }

  /// Puts the parameters and the body into a request.
  ///
  /// - Throws: ``InvalidRequest`` when a value cannot be sent as described.
  func write(to request: inout RequestWriter) throws

  /// Makes the output of an answer.
  ///
  /// - Throws: any ``APIFailure``: the operation's own for a documented error,
  ///   ``UndocumentedAnswer`` for another status, ``DecodingFailure`` for a body of another shape.
  static func read(_ response: Response) throws -> Output
}

extension APIOperation {
  /// Nothing to put into the request.
  public func write(to request: inout RequestWriter) throws {}
}

/// An operation whose success is bytes of any length. A client gives them while they arrive; an
/// answer that is no success is read as for any other operation.
public protocol APIStreamOperation: APIOperation where Output == StreamedBody {}
