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
  /// How many attempts it took.
  public let attempts: Int

  /// An answer, also for reading a recorded one with ``APIOperation/read(_:)``.
  public init(
    status: HTTPResponse.Status, headers: HTTPFields = [:], data: Data = Data(),
    operation: OperationFacts, attempts: Int = 1
  ) {
    self.status = status
    self.headers = headers
    self.data = data
    self.operation = operation
    self.attempts = attempts
  }

  /// The same answer with its body.
  func with(_ data: Data) -> Response {
    Response(
      status: status, headers: headers, data: data, operation: operation, attempts: attempts)
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
  public func json<Body: Decodable>() throws -> Body { try decoded() }

  private func decoded<Body: Decodable>() throws(DecodingFailure) -> Body {
    do {
      return try JSONCoding.decode(Body.self, from: data)
    } catch {
      throw DecodingFailure(
        response: self,
        cause: error.problems == [.notJSON] ? whyNotJSON : .shape(error.problems))
    }
  }

  /// Reads the body where the description says that it is text, and leaves open of which type:
  /// text in quotes when the answer says that it is JSON, else the body itself.
  ///
  /// - Throws: ``DecodingFailure`` for JSON that is no text.
  public func string() throws -> String {
    contentType.isJSON ? try json() : text
  }

  /// The body of a documented error, as far as it can be read.
  public func errorBody<Body: Decodable & Sendable>() -> ErrorBody<Body> {
    do {
      return ErrorBody(decoded: try decoded(), response: self)
    } catch {
      return ErrorBody(problem: error)
    }
  }

  /// The body as text, by the `charset` that the answer names; by UTF-8 when it names none. What
  /// that cannot read is replaced by `U+FFFD`.
  public var text: String { contentType.text(of: data) }

  /// The error for a status that the description does not mention.
  public func undocumented() -> UndocumentedAnswer {
    UndocumentedAnswer(response: self)
  }

  private var whyNotJSON: DecodingFailure.Cause {
    if data.isEmpty { return .emptyBody }
    guard let type = contentType.essence, !contentType.isJSON else { return .notJSON }
    return .unexpectedContentType(printable(type, upTo: 80))
  }

  private var contentType: ContentType { ContentType(headers[.contentType]) }
}

extension Response: CustomStringConvertible, CustomReflectable {
  /// Operation, status, request id and attempts: neither headers nor body, because secrets may
  /// stand there.
  public var description: String {
    let notes = [
      printableRequestID.map { "request \($0)" }, attempts > 1 ? "\(attempts) attempts" : nil,
    ].compactMap { $0 }
    let aside = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
    return "\(operation.id): status \(code)\(aside)"
  }

  public var customMirror: Mirror {
    Mirror(self, children: ["description": description, "bytes": data.count])
  }

  /// The request id as a line of a log can hold it.
  var printableRequestID: String? {
    requestID.map { printable($0, upTo: 128) }
  }
}

/// Text from a server for a line of a log: printable ASCII of a bounded length.
func printable(_ text: String, upTo limit: Int) -> String {
  String(
    text.unicodeScalars.prefix(limit).map {
      (0x21...0x7E).contains($0.value) ? Character($0) : "?"
    })
}
