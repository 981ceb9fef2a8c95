import YAMLTree

extension API {
  /// Who calls. So far, only operations that a client calls are read.
  enum Role: Sendable { case call }

  /// A method of a path: what is sent, and what is returned.
  struct Operation: Sendable {
    var role = Role.call
    var home: Home
    /// As documented, or derived from method and path.
    var id: String
    var method: String
    var path: PathTemplate
    /// Its name, as chosen or as documented, and names derived from method and path.
    var names: OperationNames
    var summary: String?
    var description: String?
    var isDeprecated: Bool
    /// In the order of arguments.
    var parameters: [Parameter]
    var body: Body?
    var responses: [Response]
    /// What the document describes and requests do not contain.
    var unsent: [Unsent]
    /// Whether something required is passed as text, for lack of a type.
    var takesText: Bool
    var security: SecurityDemand
    /// The JSON Pointer in its document (RFC 6901).
    var pointer: String
    var location: Location
  }

  /// Names for an operation, the preferred one first.
  struct OperationNames: Sendable {
    var candidates: [String]
    /// Distinguishes it from all others.
    var hash: String
  }

  /// A parameter that is sent.
  struct Parameter: Sendable {
    /// How values are written.
    enum Style: Sendable, Hashable {
      /// A scalar as its text, a list in the query as one entry for each element.
      case standard
    }

    var wire: String
    var swiftName: String?
    var place: ParameterPlace
    var style = Style.standard
    var schema: SchemaID
    var isRequired: Bool
    /// Whether an empty string may be sent in a path.
    var allowsEmpty = false
    /// Whether the client can provide it, and then whether it is required.
    var client: ClientShare?
    var documentation: DocumentationComment
    var location: Location
  }

  /// A body with its media type, as sent in a header.
  struct Body: Sendable {
    var schema: SchemaID
    var mediaType: String
    var isRequired: Bool
    var documentation: DocumentationComment
    var location: Location
  }

  /// Something documented that is not sent.
  struct Unsent: Sendable {
    /// Its description in messages: `the cookie 'session'`.
    var what: String
    var isRequired: Bool
  }

  /// The response for some status codes.
  struct Response: Sendable {
    /// The form of a body on the wire.
    enum Body: Sendable {
      case json(SchemaID)
      case text, bytes, empty
    }

    /// As documented: `200`, `4XX`, `default`.
    var status: String
    var match: StatusMatch
    /// `default` may be both.
    var isSuccess: Bool
    var isFailure: Bool
    var body: Body
    /// The media types to accept for the body.
    var mediaTypes: [String]
    var documentation: DocumentationComment
    var location: Location
  }

  /// The credentials that an operation requires.
  struct SecurityDemand: Sendable {
    /// The names of schemes required together.
    var alternatives: [[String]] = []
    /// Whether a client can satisfy one of them.
    var canBeGiven: Bool
  }

  /// A way for a client to identify itself, as documented.
  struct SecurityScheme: Sendable {
    /// Where the credential is in a request.
    enum Place: Sendable, Hashable {
      case bearer
      case basic
      /// Another scheme of the `Authorization` header.
      case http(word: String)
      case header(String)
      case query(String)
      case cookie(String)
    }

    var name: String
    var swiftName: String?
    var place: Place
    var description: String?
    var location: Location
  }
}
