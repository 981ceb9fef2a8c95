/// The body of an answer is not what the API's description says. The status can be any documented
/// one, a success as well as an error.
public struct DecodingFailure: APIFailure {
  /// The answer with the body that could not be read.
  public let response: Response
  /// What is wrong with the body.
  public let problems: [DecodingProblem]

  /// The failure of reading the body of `response`.
  public init(response: Response, problems: [DecodingProblem]) {
    self.response = response
    self.problems = problems
  }

  public var description: String { "\(response): \(DecodingProblems(problems))" }
}
