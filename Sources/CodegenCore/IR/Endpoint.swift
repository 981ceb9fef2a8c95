extension IR {
  /// One operation: a value that can be sent.
  struct Endpoint: Sendable {
    var name: TypeName
    /// The name of the client's method.
    var methodName: MemberName
    var operationID: StringLiteral
    var method: StringLiteral
    /// With a fixed query, and without a fragment.
    var path: StringLiteral
    /// The media types accepted in responses, as the value of `Accept`.
    var accept: StringLiteral
    var documentation: DocumentationComment
    var isDeprecated: Bool
    /// Why it cannot be called: something required cannot be sent.
    var obstacle: StringLiteral?
    /// Alternatives, each the names of schemes required together; if empty, no credentials are
    /// sent.
    var security: [[StringLiteral]]
    var parameters: [Parameter]
    var body: Body?
    var output: Output
    var failures: [Failure]
    /// Every documented status, as written.
    var statuses: [StringLiteral]
    var origin: Origin
  }

  /// A way for a client to identify itself, as documented.
  struct SecurityScheme: Sendable {
    /// Where the credential is in a request.
    enum Place: Sendable, Hashable {
      case bearer
      case basic
      /// Another scheme of the `Authorization` header.
      case http(word: StringLiteral)
      case header(StringLiteral)
      case query(StringLiteral)
      case cookie(StringLiteral)
    }

    /// The property of the client's credentials.
    var name: MemberName
    var scheme: StringLiteral
    var place: Place
    var documentation: DocumentationComment
  }

  struct Parameter: Sendable {
    var name: MemberName
    var key: StringLiteral
    var place: ParameterPlace
    var type: TypeReference
    var isRequired: Bool
    /// Whether an empty string may be sent in a path.
    var allowsEmpty = false
    /// Whether it is required, if the client can provide it, too. `nil`: only the call can.
    var client: ClientShare?
    var documentation: DocumentationComment
  }

  /// A parameter that can be set on a client for all calls.
  struct ClientParameter: Sendable {
    var name: MemberName
    var key: StringLiteral
  }

  /// The media type of a body: text that is valid in a header.
  struct MediaType: Sendable, Hashable {
    var name: StringLiteral

    /// Whether it is the default for JSON.
    var isPlainJSON: Bool { name.value == "application/json" }
  }

  /// A JSON body.
  struct Body: Sendable {
    var name: MemberName
    var type: TypeReference
    /// The media type it is sent as.
    var mediaType: MediaType
    var isRequired: Bool
    var documentation: DocumentationComment
  }

  /// The output of a success. Except for `several`, it applies to every 2xx: a server that responds
  /// with an undocumented 2xx has succeeded, too.
  enum Output: Sendable {
    case nothing
    case one(Payload)
    /// The bytes as they arrive.
    case stream
    case several([Answer])
  }

  /// One of several successes, or a documented failure.
  struct Answer: Sendable {
    var name: MemberName
    var status: StatusMatch
    var payload: Payload
    var documentation: DocumentationComment
  }

  typealias Failure = Answer

  /// The form of a response body on the wire.
  enum Payload: Sendable, Hashable {
    case json(TypeReference)
    /// Text, in quotes if the response says it is JSON.
    case text
    /// The unchanged bytes.
    case data
    case empty
  }
}
