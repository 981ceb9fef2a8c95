import Foundation
import HTTPTypes

/// One answer of a server, complete and not yet interpreted.
public struct Response: Sendable {
  /// The status of the answer.
  public let status: HTTPResponse.Status
  /// The headers of the answer.
  public let headers: HTTPFields
  /// The body as it came; empty if there was none.
  public let data: Data
  /// The operation that was answered.
  public let operation: OperationFacts

  /// An answer, also for reading a recorded one with ``APIOperation/read(_:)``.
  public init(
    status: HTTPResponse.Status, headers: HTTPFields = [:], data: Data = Data(),
    operation: OperationFacts
  ) {
    self.status = status
    self.headers = headers
    self.data = data
    self.operation = operation
  }

  /// The status as a number.
  public var code: Int { status.code }

  private static let requestIDNames = [
    "x-request-id", "request-id", "x-amzn-requestid", "x-amz-request-id", "x-ms-request-id",
    "x-correlation-id", "x-trace-id", "cf-ray",
  ].compactMap { HTTPField.Name($0) }

  /// The server's name for this call, which its operators ask for: the first of `x-request-id`,
  /// `request-id`, `x-amzn-requestid` and the like that is there.
  public var requestID: String? {
    for name in Self.requestIDNames {
      if let id = headers[name], !id.isEmpty { return id }
    }
    return nil
  }

  /// Reads the body.
  ///
  /// - Throws: ``DecodingFailure``, also when there is no body or it is not JSON.
  public func json<Body: Decodable>() throws -> Body {
    do {
      return try JSONCoding.decode(Body.self, from: data)
    } catch {
      throw DecodingFailure(
        response: self, problems: error.problems == [.notJSON] ? [notJSON] : error.problems)
    }
  }

  /// Reads the body of a documented error.
  ///
  /// - Throws: ``DecodingFailure``, which carries the status, too.
  public func errorBody<Body: Decodable & Sendable>() throws -> ErrorBody<Body> {
    ErrorBody(decoded: try json(), response: self)
  }

  /// The error for a status that the description does not mention.
  public func undocumented() -> UndocumentedAnswer {
    UndocumentedAnswer(response: self)
  }

  private var notJSON: DecodingProblem {
    if data.isEmpty { return DecodingProblem(path: "", expected: "JSON", found: "an empty body") }
    let type = headers[.contentType]?.prefix { $0 != ";" }
      .filter { $0.isASCII && ($0.isLetter || $0.isNumber || "/+-._".contains($0)) }
    guard let type, !type.isEmpty else { return .notJSON }
    return DecodingProblem(
      path: "", expected: "JSON", found: "a body that is not JSON (\(type.prefix(80)))")
  }
}

extension Response: CustomStringConvertible {
  /// Operation, status and request id: neither headers nor body, because secrets may stand there.
  public var description: String {
    let id = requestID.map { " (request \(printable($0)))" } ?? ""
    return "\(operation.id): status \(code)\(id)"
  }
}

/// Text from a server for a line of a log: printable ASCII of a bounded length.
private func printable(_ text: String) -> String {
  let scalars = text.unicodeScalars.prefix(128)
  return String(scalars.map { (0x21...0x7E).contains($0.value) ? Character($0) : "?" })
}
