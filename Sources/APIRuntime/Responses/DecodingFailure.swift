/// The body of an answer is not what the API's description says. The status can be any documented
/// one, a success as well as an error.
public struct DecodingFailure: APIFailure {
  /// What is wrong with the body.
  public enum Cause: Hashable, Sendable {
    /// There is none.
    case emptyBody
    /// It is of this media type, and no JSON: the page of a proxy, of a hotel's network.
    case unexpectedContentType(String)
    /// It says that it is JSON, or nothing, and is not.
    case notJSON
    /// It is JSON of another shape.
    case shape([DecodingProblem])
  }

  /// The answer with the body that could not be read.
  public let response: Response
  /// What is wrong with the body.
  public let cause: Cause

  /// The failure of reading the body of `response`.
  public init(response: Response, cause: Cause) {
    self.response = response
    self.cause = cause
  }

  /// What is wrong with the body, place by place.
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

  /// The beginning of the body as printable text, at most 200 characters, for a person to look at.
  /// It is not part of the description: there may be anything in it.
  public var preview: String {
    String(decoding: body.prefix(800), as: UTF8.self).unicodeScalars.prefix(200)
      .reduce(into: "") { text, scalar in
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        text.unicodeScalars.append(isControl ? " " : scalar)
      }
  }

  public var description: String { "\(response): \(DecodingProblems(problems))" }
}
