import APIRuntime
import HTTPTypes

extension HTTPRequest {
  /// The whole address as text. Built from its checked parts rather than by `URL`, which would
  /// change the spelling of some of them.
  func absoluteURL() throws(TransportProblem) -> String {
    guard let scheme, let authority, let path, scheme == "https" || scheme == "http",
      !authority.isEmpty, path.hasPrefix("/")
    else { throw TransportProblem(.other, detail: "the request has no http or https address") }
    return "\(scheme)://\(authority)\(path)"
  }
}

extension HTTPResponse {
  /// Creates the head of a response from what an HTTP library parsed. Headers with invalid names
  /// are dropped.
  init(
    code: Int, headers: some Sequence<(name: String, value: String)>
  ) throws(TransportProblem) {
    guard (100...599).contains(code) else {
      throw TransportProblem(.malformed, detail: "invalid status \(code)")
    }
    var fields = HTTPFields()
    for (name, value) in headers {
      guard let name = HTTPField.Name(name) else { continue }
      fields.append(HTTPField(name: name, value: value))
    }
    self.init(status: Status(code: code), headerFields: fields)
  }

  /// Returns the head for a body that has been decompressed, if it had one of these codings.
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
