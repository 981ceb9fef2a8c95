import Foundation

/// No complete answer came: no connection, a broken one, a timeout, a body beyond the limit.
/// Whether the server did what it was asked for is not known.
public struct TransportFailure: Error, CustomStringConvertible, LocalizedError {
  /// The operation that was called.
  public let operationID: String
  /// What the transport threw.
  public let underlying: any Error

  /// For code that stands in for a client, such as a test double.
  public init(operationID: String, underlying: any Error) {
    self.operationID = operationID
    self.underlying = underlying
  }

  /// Only the kind of the underlying error: its own text may hold the URL with its query.
  public var description: String {
    if let tooLarge = underlying as? ResponseBody.TooLarge {
      return "\(operationID): \(tooLarge)"
    }
    return "\(operationID): no complete answer (\(type(of: underlying)), code \(underlying._code))"
  }

  public var errorDescription: String? { description }
}
