import Foundation
import HTTPTypes

/// What a transport of this module throws by itself; other errors are those of the HTTP library
/// beneath it.
public enum TransportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The request has no absolute http or https URL.
  case invalidURL
  /// The answer is not one of HTTP, or its status has not three digits.
  case malformedResponse

  public var description: String {
    switch self {
    case .invalidURL: "the request has no absolute http or https URL"
    case .malformedResponse: "the answer is not one of HTTP"
    }
  }
}

extension HTTPRequest {
  /// The whole address as text. Made here from its checked parts and not by `URL`, which would
  /// change the spelling of some of them.
  func absoluteURL() throws -> String {
    guard let scheme, let authority, let path, scheme == "https" || scheme == "http",
      !authority.isEmpty, path.hasPrefix("/")
    else { throw TransportError.invalidURL }
    return "\(scheme)://\(authority)\(path)"
  }
}

extension HTTPResponse {
  /// An answer's head out of what an HTTP library parsed. A header whose name is no token is left
  /// out.
  init(code: Int, headers: some Sequence<(name: String, value: String)>) throws {
    guard (100...999).contains(code) else { throw TransportError.malformedResponse }
    var fields = HTTPFields()
    for (name, value) in headers {
      guard let name = HTTPField.Name(name) else { continue }
      fields.append(HTTPField(name: name, value: value))
    }
    self.init(status: Status(code: code), headerFields: fields)
  }
}
