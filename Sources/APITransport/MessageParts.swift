import APIRuntime
import HTTPTypes

extension HTTPRequest {
  /// The whole address as text. Made here from its checked parts and not by `URL`, which would
  /// change the spelling of some of them.
  func absoluteURL() throws(TransportProblem) -> String {
    guard let scheme, let authority, let path, scheme == "https" || scheme == "http",
      !authority.isEmpty, path.hasPrefix("/")
    else { throw TransportProblem(.other, detail: "the request has no http or https address") }
    return "\(scheme)://\(authority)\(path)"
  }
}

extension HTTPResponse {
  /// An answer's head out of what an HTTP library parsed. A header whose name is no token is left
  /// out.
  init(
    code: Int, headers: some Sequence<(name: String, value: String)>
  ) throws(TransportProblem) {
    guard (100...599).contains(code) else {
      throw TransportProblem(.malformed, detail: "there is no status \(code)")
    }
    var fields = HTTPFields()
    for (name, value) in headers {
      guard let name = HTTPField.Name(name) else { continue }
      fields.append(HTTPField(name: name, value: value))
    }
    self.init(status: Status(code: code), headerFields: fields)
  }

  /// The same head for a body that has been decompressed, if it was compressed in one of these
  /// ways.
  func withoutCodings(_ codings: [String]) -> HTTPResponse {
    guard let coding = headerFields[.contentEncoding], codings.contains(coding.lowercased()) else {
      return self
    }
    var head = self
    head.headerFields[.contentEncoding] = nil
    head.headerFields[.contentLength] = nil
    return head
  }
}
