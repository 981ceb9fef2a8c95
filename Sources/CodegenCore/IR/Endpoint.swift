extension IR {
  /// One operation: a value that can be sent.
  struct Endpoint: Sendable {
    var name: TypeName
    /// Of the client's method.
    var methodName: MemberName
    var operationID: StringLiteral
    var method: StringLiteral
    /// With a fixed query, and without a fragment.
    var path: StringLiteral
    /// The media types that an answer is asked for in, as `Accept` has them.
    var accept: StringLiteral
    var documentation: DocumentationComment
    var isDeprecated: Bool
    /// Why no call can be made: something that it needs cannot be sent.
    var obstacle: StringLiteral?
    /// Alternatives, each the names of schemes that are needed together; none means that no
    /// credentials are sent.
    var security: [[StringLiteral]]
    /// Whether a client can meet one of the alternatives, given the right credentials.
    var credentialsCanBeGiven: Bool
    /// Whether something that has to be given is taken as text, for want of a type.
    var takesText: Bool
    var parameters: [Parameter]
    var body: Body?
    var output: Output
    var failures: [Failure]
    /// Every status that the document names, as it names it.
    var statuses: [StringLiteral]
    var origin: Origin
  }

  /// How a client identifies itself, as the document names it.
  struct SecurityScheme: Sendable {
    /// Where in a request the credential stands.
    enum Place: Sendable, Hashable {
      case bearer
      case basic
      /// Another word of the `Authorization` header.
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
    enum Place: Sendable, Hashable {
      case path, query, header
    }

    var name: MemberName
    var key: StringLiteral
    var place: Place
    var type: TypeReference
    var isRequired: Bool
    /// Whether the empty text is sent in a path.
    var allowsEmpty = false
    /// Whether it has to be given, to the call or to the client. `nil`: to the call only.
    var client: ClientShare?
    var documentation: DocumentationComment
  }

  /// What the client has of a parameter of its operations.
  enum ClientShare: Sendable, Hashable {
    case optional, required
  }

  /// A parameter that a client can be given for all calls.
  struct ClientParameter: Sendable {
    var name: MemberName
    var key: StringLiteral
  }

  /// The media type of a body: text that a header can hold.
  struct MediaType: Sendable, Hashable {
    var name: StringLiteral

    /// Whether it is the one that JSON has when nothing else is said.
    var isPlainJSON: Bool { name.value == "application/json" }
  }

  /// A body of JSON.
  struct Body: Sendable {
    var name: MemberName
    var type: TypeReference
    /// As which it is sent.
    var mediaType: MediaType
    var isRequired: Bool
    var documentation: DocumentationComment
  }

  /// What a success gives. But for several, that is so for every 2xx: a server that answers with
  /// another than the documented one has done its work all the same.
  enum Output: Sendable {
    case nothing
    case one(Payload)
    /// Bytes, as they arrive.
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

  /// How the body of an answer stands on the wire.
  enum Payload: Sendable, Hashable {
    case json(TypeReference)
    /// Text, in quotes when the answer says that it is JSON.
    case text
    /// The bytes as they came.
    case data
    case empty
  }

  /// Which status codes an answer is for.
  enum StatusMatch: Sendable, Hashable {
    case code(Int)
    /// `4XX`: the first digit.
    case range(Int)
    case otherwise
  }
}
