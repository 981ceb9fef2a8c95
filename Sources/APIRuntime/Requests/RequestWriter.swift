import Foundation
import HTTPTypes

/// The request of a call, without its credentials.
struct WrittenRequest {
  var request: HTTPRequest
  var body: RequestBody?
  /// The idempotency key that was not given. Each call has its own, so that writing a request gives
  /// the same one every time.
  var missingKey: HTTPField.Name?
}

/// Collects the parameters and the body of one call and builds the request.
///
/// Whatever a value contains, it stays in its place: in the path it is one segment or a part of
/// one, in the query one value, in the headers one line.
public struct RequestWriter {
  private let facts: OperationFacts
  private var pathValues: [String: String] = [:]
  private var query = ""
  private var headers = HTTPFields()
  private var body: RequestBody?
  /// The media type of the body.
  private var mediaType: String?
  /// The idempotency key that the call has to add.
  private var missingKey: HTTPField.Name?

  /// The client's parameters for all calls.
  private let shared: ClientParameters

  init(_ facts: OperationFacts, shared: ClientParameters = ClientParameters()) {
    self.facts = facts
    self.shared = shared
  }

  /// Fills a placeholder of the path.
  ///
  /// - Parameter allowsEmpty: whether the empty string is a valid value, such as that of a root
  ///   folder.
  /// - Throws: ``InvalidRequest`` for an empty value, and for `.` and `..`, which would refer to
  ///   another path.
  public mutating func path<Value: ParameterValue>(
    _ name: String, _ value: Value, allowsEmpty: Bool = false
  ) throws {
    let text = try text(of: value, name)
    guard allowsEmpty || !text.isEmpty else { throw invalid(.emptyPathParameter(name)) }
    guard text != ".", text != ".." else { throw invalid(.dotPathParameter(name)) }
    pathValues[name] = PercentEncoding.encode(text)
  }

  /// Adds a query parameter: `name=value`. `nil` adds nothing.
  public mutating func query<Value: ParameterValue>(_ name: String, _ value: Value?) throws {
    guard let value else { return }
    if !query.isEmpty { query += "&" }
    query += PercentEncoding.encode(name) + "=" + PercentEncoding.encode(try text(of: value, name))
  }

  /// Adds a query parameter once per value: `name=a&name=b` (form, exploded). `nil` and an empty
  /// array add nothing.
  public mutating func query<Value: ParameterValue>(_ name: String, _ values: [Value]?) throws {
    for value in values ?? [] { try query(name, value) }
  }

  /// Sets a header. `nil` sets nothing, with one exception: a call of an operation that is not
  /// idempotent sends a random idempotency key.
  ///
  /// - Throws: ``InvalidRequest`` for a name that is not a token and a value that is not printable
  ///   ASCII.
  public mutating func header<Value: ParameterValue>(_ name: String, _ value: Value?) throws {
    if let value {
      try setHeader(name, text(of: value, name))
    } else if Self.isIdempotencyKey(name.lowercased()) && !facts.isIdempotent {
      guard let field = HTTPField.Name(name) else { throw invalid(.headerName(name)) }
      missingKey = field
    }
  }

  /// Whether servers use a header to tell a repetition from a second request,
  /// https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header.
  static func isIdempotencyKey(_ name: String) -> Bool {
    name == "idempotency-key" || name == "x-idempotency-key"
  }

  /// Sets a header to a list: `a,b`. `nil` and an empty array set nothing.
  public mutating func header<Value: ParameterValue>(_ name: String, _ values: [Value]?) throws {
    guard let values, !values.isEmpty else { return }
    try setHeader(name, values.map { try text(of: $0, name) }.joined(separator: ","))
  }

  /// Adds a query parameter, with the client's value if the call was given none.
  ///
  /// - Throws: ``InvalidRequest``, also if a required value is missing.
  public mutating func query<Value: ParameterValue>(
    _ name: String, _ value: Value?, orClients need: ClientParameters.Need
  ) throws {
    if let value { return try query(name, value) }
    if let text = try text(ofClients: name, need) { try query(name, text) }
  }

  /// Sets a header, to the client's value if the call was given none.
  ///
  /// - Throws: ``InvalidRequest``, also if a required value is missing.
  public mutating func header<Value: ParameterValue>(
    _ name: String, _ value: Value?, orClients need: ClientParameters.Need
  ) throws {
    if let value { return try header(name, value) }
    if let text = try text(ofClients: name, need) { try header(name, text) }
  }

  private func text(ofClients name: String, _ need: ClientParameters.Need) throws -> String? {
    if let text = shared[name] { return text }
    switch need {
    case .optional: return nil
    case .required: throw invalid(.missingParameter(name))
    }
  }

  /// Sets the body and its media type. `nil` sets none.
  ///
  /// - Throws: ``InvalidRequest`` for a value that JSON cannot represent.
  public mutating func json<Body: Encodable>(
    _ value: Body?, as mediaType: String = "application/json"
  ) throws {
    guard let value else { return }
    do {
      body = RequestBody(try JSONCoding.encode(value))
    } catch {
      throw invalid(.body)
    }
    guard isHeaderValue(mediaType) else { throw invalid(.headerValue("Content-Type")) }
    self.mediaType = mediaType
  }

  /// Sets the body to bytes, a file or a stream, unchanged. `nil` sets none.
  ///
  /// - Throws: ``InvalidRequest`` for a content type that is not printable ASCII.
  public mutating func body(_ value: RequestBody?, contentType: String) throws {
    guard let value else { return }
    body = value
    try setHeader("Content-Type", contentType)
  }

  private mutating func setHeader(_ name: String, _ value: String) throws {
    guard let field = HTTPField.Name(name) else { throw invalid(.headerName(name)) }
    guard isHeaderValue(value) else { throw invalid(.headerValue(name)) }
    headers[field] = value
  }

  private func text<Value: ParameterValue>(of value: Value, _ name: String) throws -> String {
    do {
      return try value.parameterText
    } catch {
      throw invalid(.parameter(name))
    }
  }

  private func invalid(_ reason: InvalidRequest.Reason) -> InvalidRequest {
    InvalidRequest(operationID: facts.id, reason: reason)
  }

  /// - Parameter others: headers common to all requests.
  func request(
    to server: Server, adding others: HTTPFields = [:]
  ) throws(InvalidRequest.Reason) -> WrittenRequest {
    guard let method = HTTPRequest.Method(facts.method) else { throw .method(facts.method) }
    let address = try server.address()
    let end = Self.endOfPath(facts.path)
    var path = address.path + (try filledPath(facts.path[..<end]))
    if path.isEmpty { path = "/" }
    let fixed =
      end == facts.path.endIndex ? "" : try filled(facts.path[end...].dropFirst())
    if !fixed.isEmpty { path += "?" + fixed }
    if !query.isEmpty { path += (fixed.isEmpty ? "?" : "&") + query }
    var request = HTTPRequest(
      method: method, scheme: address.scheme, authority: address.authority, path: path,
      headerFields: headers)
    // Headers of the call take precedence over those of all calls, and these over those derived
    // from the document.
    request.headerFields.add(missing: others)
    if let mediaType, request.headerFields[.contentType] == nil {
      request.headerFields[.contentType] = mediaType
    }
    if request.headerFields[.accept] == nil { request.headerFields[.accept] = facts.accept }
    return WrittenRequest(request: request, body: body, missingKey: missingKey)
  }

  /// Where a template's path ends: at a `?` that is not part of a placeholder's name.
  private static func endOfPath(_ template: String) -> String.Index {
    guard template.utf8.contains(UInt8(ascii: "?")) else { return template.endIndex }
    var isName = false
    for (index, byte) in zip(template.utf8.indices, template.utf8) {
      switch byte {
      case UInt8(ascii: "{"): isName = true
      case UInt8(ascii: "}"): isName = false
      case UInt8(ascii: "?") where !isName: return index
      default: continue
      }
    }
    return template.endIndex
  }

  private func filledPath(_ template: Substring) throws(InvalidRequest.Reason) -> String {
    let text = try filled(template)
    // Two adjacent values can form a segment that neither of them is alone.
    let mayHoldDots = text.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "%") }
    if mayHoldDots, text.utf8.split(separator: UInt8(ascii: "/")).contains(where: Self.isDots) {
      throw .dotPath(facts.path)
    }
    return text.isEmpty || text.hasPrefix("/") ? text : "/" + text
  }

  /// Fills a template with its values.
  private func filled(_ template: Substring) throws(InvalidRequest.Reason) -> String {
    var text = ""
    var rest = template
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      guard let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}")) else { break }
      let name = String(rest[rest.index(after: open)..<close])
      guard let value = pathValues[name] else { throw .missingPathParameter(name) }
      text += PercentEncoding.encodeTemplate(rest[..<open]) + value
      rest = rest[rest.index(after: close)...]
    }
    return text + PercentEncoding.encodeTemplate(rest)
  }

  /// Whether a segment is `.` or `..`, percent-encoded or not, since servers decode it.
  private static func isDots(_ segment: Substring.UTF8View) -> Bool {
    var rest = segment
    var dots = 0
    while let byte = rest.first {
      if byte == UInt8(ascii: ".") {
        rest = rest.dropFirst()
      } else if rest.starts(with: "%2e".utf8) || rest.starts(with: "%2E".utf8) {
        rest = rest.dropFirst(3)
      } else {
        return false
      }
      dots += 1
    }
    return dots == 1 || dots == 2
  }
}

/// Whether a value can be sent unchanged in a header: printable ASCII. Some HTTP implementations
/// truncate or replace anything else, or send it as another header.
func isHeaderValue(_ value: String) -> Bool {
  value.utf8.allSatisfy { (0x20...0x7E).contains($0) }
}
