extension IR {
  /// One operation: a value that can be sent.
  struct Endpoint: Sendable {
    var name: TypeName
    /// Of the client's method.
    var methodName: MemberName
    var operationID: StringLiteral
    var method: StringLiteral
    var path: StringLiteral
    var documentation: DocumentationComment
    var isDeprecated: Bool
    /// Alternatives, each the names of schemes that are needed together; none means that no
    /// credentials are sent.
    var security: [[StringLiteral]]
    /// Whether a client can meet one of the alternatives, given the right credentials.
    var credentialsCanBeGiven: Bool
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
    enum Place: Sendable { case path, query, header }

    var name: MemberName
    var key: StringLiteral
    var place: Place
    var type: TypeReference
    var isRequired: Bool
    var documentation: DocumentationComment
  }

  /// A body of JSON.
  struct Body: Sendable {
    var name: MemberName
    var type: TypeReference
    var isRequired: Bool
    var documentation: DocumentationComment
  }

  /// What a success gives.
  enum Output: Sendable {
    case nothing([StatusMatch])
    case one([StatusMatch], Payload)
    /// Bytes, as they arrive.
    case stream([StatusMatch])
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

  enum Payload: Sendable {
    case json(TypeReference)
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
