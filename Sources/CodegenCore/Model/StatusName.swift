/// Status codes of responses (RFC 9110, section 15) and the names of their cases.
enum StatusName {
  /// `200`, `4XX`, `default`, by their text; `nil` for anything else.
  static func match(_ text: String) -> StatusMatch? {
    if text == "default" { return .otherwise }
    let bytes = Array(text.utf8)
    guard bytes.count == 3, let first = bytes.first, (0x31...0x35).contains(first) else {
      return nil
    }
    if text.dropFirst().lowercasedASCII() == "xx" { return .range(Int(first) - 0x30) }
    guard bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text).map { .code($0) }
  }

  /// Only 2xx is a success. `default` describes one if nothing else does.
  static func isSuccess(_ match: StatusMatch, hasSuccess: Bool) -> Bool {
    switch match {
    case .code(let code): (200..<300).contains(code)
    case .range(let digit): digit == 2
    case .otherwise: !hasSuccess
    }
  }

  /// `default` always describes failures, too.
  static func isFailure(_ match: StatusMatch) -> Bool {
    match == .otherwise || !isSuccess(match, hasSuccess: true)
  }

  static func caseName(_ match: StatusMatch) -> String {
    switch match {
    case .code(let code): names[code] ?? "status\(code)"
    case .range(let digit): ranges[digit] ?? "status\(digit)XX"
    case .otherwise: "default"
    }
  }

  private static let ranges = [
    1: "informational", 2: "success", 3: "redirection", 4: "clientError", 5: "serverError",
  ]

  private static let names = [
    200: "ok", 201: "created", 202: "accepted", 203: "nonAuthoritativeInformation",
    204: "noContent", 205: "resetContent", 206: "partialContent", 207: "multiStatus",
    300: "multipleChoices", 301: "movedPermanently", 302: "found", 303: "seeOther",
    304: "notModified", 307: "temporaryRedirect", 308: "permanentRedirect", 400: "badRequest",
    401: "unauthorized", 402: "paymentRequired", 403: "forbidden", 404: "notFound",
    405: "methodNotAllowed", 406: "notAcceptable", 408: "requestTimeout", 409: "conflict",
    410: "gone", 411: "lengthRequired", 412: "preconditionFailed", 413: "contentTooLarge",
    414: "uriTooLong", 415: "unsupportedMediaType", 416: "rangeNotSatisfiable",
    417: "expectationFailed", 421: "misdirectedRequest", 422: "unprocessableContent",
    423: "locked", 424: "failedDependency", 425: "tooEarly", 426: "upgradeRequired",
    428: "preconditionRequired", 429: "tooManyRequests", 431: "requestHeaderFieldsTooLarge",
    451: "unavailableForLegalReasons", 500: "internalServerError", 501: "notImplemented",
    502: "badGateway", 503: "serviceUnavailable", 504: "gatewayTimeout",
    507: "insufficientStorage",
  ]
}
