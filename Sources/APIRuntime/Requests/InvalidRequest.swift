import Foundation

/// A call that was not sent because its request is invalid or unsafe.
public struct InvalidRequest: Error, Hashable, CustomStringConvertible, LocalizedError {
  /// The reason. It names parameters and headers but never repeats values. Later versions may add
  /// reasons.
  public enum Reason: Error, Hashable, Sendable {
    /// The server's address is unusable.
    case server(String)
    /// The server's address begins with `http://`; it is not this machine, and the options do not
    /// allow it.
    case insecureServer
    /// The address of a file must not be called.
    case address(UnsafeAddress)
    /// The operation requires credentials that the client does not have: these, for the combination
    /// that lacks the least.
    case missingCredentials([MissingCredential])
    /// The credential for a scheme is blank or contains characters that its place does not allow,
    /// often a trailing line break.
    case unusableCredential(scheme: String, problem: String)
    /// Two schemes that are required together occupy the same place.
    case conflictingCredentials(String, String, place: String)
    /// The method is not a token.
    case method(String)
    /// A placeholder of the path has no value.
    case missingPathParameter(String)
    /// A parameter was given neither to the call nor to its client.
    case missingParameter(String)
    /// A path value is empty, which would call another path.
    case emptyPathParameter(String)
    /// A path value is `.` or `..`, which would call another path.
    case dotPathParameter(String)
    /// The path has a segment `.` or `..` after its values were inserted.
    case dotPath(String)
    /// A parameter cannot be written as text: an infinite number, a date after year 9999.
    case parameter(String)
    /// A header's name is not a token.
    case headerName(String)
    /// A header's value is not printable ASCII.
    case headerValue(String)
    /// A header that frames the message, which the transport sets itself.
    case framingHeader(String)
    /// The body cannot be written as JSON: an infinite number, a date after year 9999.
    case body
  }

  /// The operation that was to be called.
  public let operationID: String
  /// What is wrong with the call.
  public let reason: Reason

  /// Creates an error. For code that stands in for a client, such as a test double.
  public init(operationID: String, reason: Reason) {
    self.operationID = operationID
    self.reason = reason
  }

  public var description: String { "\(operationID) was not sent: \(reason.words)" }
  public var errorDescription: String? { description }
}

extension InvalidRequest.Reason {
  fileprivate var words: String {
    switch self {
    case .server(let problem): "the server's address is unusable: \(problem)"
    case .insecureServer:
      "the server's address begins with http://, which would show the credentials to anyone on the"
        + " network path; use https://, or allow it with options.allowsInsecureHTTP"
    case .address(let reason): "its address must not be called: \(reason)"
    case .missingCredentials(let missing): "it needs \(missing.words)"
    case .unusableCredential(let scheme, let problem):
      "the credential for the scheme \(scheme.debugDescription) is unusable: \(problem)"
    case .conflictingCredentials(let one, let other, let place):
      "the schemes \(one.debugDescription) and \(other.debugDescription) both use \(place);"
        + " set the headers for the server with credentials: .custom { headers in … }"
    case .method(let method): "\(method.debugDescription) is not a method"
    case .missingPathParameter(let name): "the path parameter \(name.debugDescription) is missing"
    case .missingParameter(let name):
      "the parameter \(name.debugDescription) is missing: give it with the call, or to the client"
    case .emptyPathParameter(let name): "the path parameter \(name.debugDescription) is empty"
    case .dotPathParameter(let name): "the path parameter \(name.debugDescription) is . or .."
    case .dotPath(let path):
      "the path \(path.debugDescription) has a segment . or .., which leads to another path"
    case .parameter(let name): "the parameter \(name.debugDescription) cannot be written as text"
    case .headerName(let name): "\(name.debugDescription) is not a header name"
    case .headerValue(let name): "the header \(name.debugDescription) is not printable ASCII"
    case .framingHeader(let name):
      "the header \(name.debugDescription) is set by the transport; remove it from the options"
    case .body: "the body contains a value that JSON cannot represent"
    }
  }
}

extension [MissingCredential] {
  fileprivate var words: String {
    map { missing in
      let scheme = missing.scheme.debugDescription
      guard let property = missing.property else {
        return "the credential \(scheme), but the API's document does not say how it is sent: set"
          + " headers with credentials: .custom { headers in … }, or pass .notRequired"
      }
      return "the credential \(scheme): set credentials.\(property), or .notRequired for a"
        + " server that needs none"
    }.joined(separator: "; and ")
  }
}
