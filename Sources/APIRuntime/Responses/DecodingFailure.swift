/// The body of a response does not match the API's description. The status can be any documented
/// one, a success or an error.
public struct DecodingFailure: APIFailure {
  /// What is wrong with the body.
  public enum Cause: Hashable, Sendable {
    /// The body is empty.
    case emptyBody
    /// The body has this media type, which is not JSON: for example the page of a proxy or of a
    /// hotel network.
    case unexpectedContentType(String)
    /// The body is declared as JSON, or has no declared type, and is not JSON.
    case notJSON
    /// The body is JSON of another shape.
    case shape([DecodingProblem])
  }

  /// The response whose body could not be read.
  public let response: Response
  /// What is wrong with the body.
  public let cause: Cause

  /// Creates the failure of reading the body of `response`.
  public init(response: Response, cause: Cause) {
    self.response = response
    self.cause = cause
  }

  /// The problems of the body, one by one.
  public var problems: [DecodingProblem] {
    switch cause {
    case .emptyBody: [DecodingProblem(path: "", expected: "JSON", found: "an empty body")]
    case .unexpectedContentType(let type):
      [
        DecodingProblem(
          path: "", expected: "JSON (\(response.operation.accept))",
          found: "a body that is not JSON (\(type))")
      ]
    case .notJSON: [.notJSON]
    case .shape(let problems): problems
    }
  }

  /// The beginning of the body as printable text, at most 200 characters, for human readers. It is
  /// not part of the description, since it may contain anything.
  public var preview: String {
    String(decoding: body.prefix(800), as: UTF8.self).unicodeScalars.prefix(200)
      .reduce(into: "") { text, scalar in
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        text.unicodeScalars.append(isControl ? " " : scalar)
      }
  }

  public var description: String { "\(response): \(DecodingProblems(problems))" }
}
