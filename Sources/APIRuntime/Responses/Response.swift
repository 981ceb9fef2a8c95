import Foundation
import HTTPTypes

/// A complete response of a server, not yet interpreted.
public struct Response: Sendable {
  /// The status of the response.
  public let status: HTTPResponse.Status
  /// The headers of the response.
  public let headers: HTTPFields
  /// The body as received; empty if there was none.
  public let data: Data
  /// The operation that was called.
  public let operation: OperationFacts
  /// The number of attempts made.
  public let attempts: Int

  /// Creates a response, for example to read a recorded one with ``APIOperation/read(_:)``.
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

  /// Returns the same response with a body.
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

  /// The server's identifier for this call, useful for support requests: the first of
  /// `x-request-id`, `request-id`, `x-amzn-requestid` and similar headers that is present.
  public var requestID: String? {
    for name in Self.requestIDNames {
      if let id = headers[name], !id.isEmpty { return id }
    }
    return nil
  }

  /// Decodes the body as JSON.
  ///
  /// - Throws: ``DecodingFailure``, also if the body is empty or not JSON.
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

  /// Reads a body that is described as a string without an exact media type: a quoted string if the
  /// response is declared as JSON, otherwise the body itself.
  ///
  /// - Throws: ``DecodingFailure`` for JSON that is not a string.
  public func string() throws -> String {
    contentType.isJSON ? try json() : text
  }

  /// Reads the body of a documented error, as far as possible.
  public func errorBody<Body: Decodable & Sendable>() -> ErrorBody<Body> {
    do {
      return ErrorBody(decoded: try decoded(), response: self)
    } catch {
      return ErrorBody(problem: error)
    }
  }

  /// The body as text, decoded with the `charset` of the response, UTF-8 by default. Invalid bytes
  /// are replaced by `U+FFFD`.
  public var text: String { contentType.text(of: data) }

  /// Returns the error for a status that the description does not mention.
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
  /// Operation, status, request ID and attempts; neither headers nor body, because they may contain
  /// secrets.
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

  /// The request ID in a form suitable for a line of a log.
  var printableRequestID: String? {
    requestID.map { printable($0, upTo: 128) }
  }
}

/// Makes text from a server suitable for a line of a log: printable ASCII of limited length.
func printable(_ text: String, upTo limit: Int) -> String {
  String(
    text.unicodeScalars.prefix(limit).map {
      (0x21...0x7E).contains($0.value) ? Character($0) : "?"
    })
}
