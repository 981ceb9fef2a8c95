import SourceDiagnostics
import YAMLTree

/// The credentials that an operation requires.
struct SecurityDemand {
  /// The names of schemes required together.
  var alternatives: [[StringLiteral]] = []
  /// Whether a client can satisfy one of them.
  var canBeGiven: Bool
}

/// The credential that a security scheme requires.
enum AskedCredential {
  case sent(IR.SecurityScheme.Place)
  /// A certificate presented by the transport.
  case certificate
  /// A scheme without a usable credential.
  case unknown

  fileprivate var place: IR.SecurityScheme.Place? {
    switch self {
    case .sent(let place): place
    case .certificate, .unknown: nil
    }
  }
}

extension Lowering {
  /// The requirement of an operation: its own, otherwise the document's. Alternatives that cannot
  /// be satisfied are kept: without them, calls would be sent that the document does not allow.
  mutating func security(of operation: OpenAPI.Operation) -> SecurityDemand {
    let requirements = operation.security ?? resolved.document.security
    var demand = SecurityDemand(canBeGiven: requirements.isEmpty)
    for requirement in requirements {
      var combination: [StringLiteral] = []
      var places: [(name: Located<String>, place: IR.SecurityScheme.Place)] = []
      var isMeetable = true
      for name in requirement.schemes.map(\.name) {
        let credential = askedSchemes[name.value] ?? self.credential(name)
        askedSchemes[name.value] = credential
        switch credential {
        case .sent(let place):
          if let other = places.first(where: { $0.place.slot == place.slot }) {
            reportConflict(of: name, with: other.name, over: place)
            isMeetable = false
          }
          places.append((name, place))
        // The client has no part in what the transport does.
        case .certificate: continue
        case .unknown: isMeetable = false
        }
        combination.append(StringLiteral(name.value))
      }
      demand.alternatives.append(combination)
      if isMeetable { demand.canBeGiven = true }
    }
    return demand
  }

  private mutating func credential(_ name: Located<String>) -> AskedCredential {
    guard let scheme = resolved.securityScheme(named: name.value) else {
      let home = resolved.document.version.place(of: .securityScheme).joined(separator: ".")
      diagnostics.report(
        .security,
        "the security scheme '\(name.value)' is not defined; it cannot have a credential",
        at: name.location, help: "define it in '\(home)'")
      return .unknown
    }
    let key = scheme.name?.value ?? ""
    let help: String
    switch (scheme.type?.value, scheme.place?.value) {
    case ("oauth2", _), ("openIdConnect", _): return .sent(.bearer)
    case ("http", _):
      let word = scheme.scheme?.value ?? ""
      switch word.lowercasedASCII() {
      case "bearer": return .sent(.bearer)
      case "basic": return .sent(.basic)
      default:
        if HeaderName.isToken(word) { return .sent(.http(word: StringLiteral(word))) }
        help = "give it a `scheme` of letters, such as `bearer` or `basic`"
      }
    case ("apiKey", "header"):
      if HeaderName.isToken(key), !HeaderName.frames(key) {
        return .sent(.header(StringLiteral(key)))
      }
      help = "give it a `name` that is valid for a header"
    case ("apiKey", "query"):
      if !key.isEmpty { return .sent(.query(StringLiteral(key))) }
      help = "give it a `name`"
    case ("apiKey", "cookie"):
      if HeaderName.isToken(key) { return .sent(.cookie(StringLiteral(key))) }
      help = "give it a `name` that is valid for a cookie"
    case ("apiKey", _): help = "give it an `in`: header, query or cookie"
    case ("mutualTLS", _):
      diagnostics.report(
        .security, "the client does not send the certificate that '\(name.value)' requires",
        at: scheme.location,
        related: [Diagnostic.Related(message: "required here", location: name.location)],
        help: "use a transport with a session that has the certificate")
      return .certificate
    default: help = "give it a `type`: apiKey, http, oauth2, openIdConnect or mutualTLS"
    }
    diagnostics.report(
      .security, "the credentials that '\(name.value)' requires cannot be sent",
      at: scheme.location,
      related: [Diagnostic.Related(message: "required here", location: name.location)],
      help: help)
    return .unknown
  }

  private mutating func reportConflict(
    of name: Located<String>, with other: Located<String>, over place: IR.SecurityScheme.Place
  ) {
    diagnostics.report(
      .security,
      "'\(other.value)' and '\(name.value)' are required together, but both use \(place.slot)",
      at: name.location,
      related: [Diagnostic.Related(message: "the other scheme", location: other.location)],
      help: "if one of them is enough, make them two entries of the list")
  }

  /// The schemes that operations require, with the names of their properties.
  mutating func nameSchemes() -> [IR.SecurityScheme] {
    var names: Set<String> = []
    let schemes = resolved.document.components.securitySchemes.filter {
      askedSchemes[$0.name.value]?.place != nil && names.insert($0.name.value).inserted
    }
    let (members, collisions) = AssignNames.members(
      schemes.map { scheme in
        .member(
          scheme.name.value,
          swiftName: resolved.securityScheme(named: scheme.name.value)?.swiftName?.value)
      }, reserved: ReservedWords.credentials)
    report(
      collisions,
      of: schemes.map { Subject("the security scheme", $0.name.value, at: $0.name.location) },
      names: members.map(\.text))
    return zip(schemes, members).compactMap { scheme, member in
      let name = scheme.name.value
      return askedSchemes[name]?.place.map { place in
        IR.SecurityScheme(
          name: member, scheme: StringLiteral(name), place: place,
          documentation: DocumentationComment(
            resolved.securityScheme(named: name)?.description, place.words))
      }
    }
  }

  /// The first server that is safe for credentials: absolute and https. `nil` if there is none;
  /// then the client needs one when it is created.
  mutating func defaultServer() -> StringLiteral? {
    let servers = resolved.document.servers
    for server in servers {
      guard let url = server.url else { continue }
      var text = url.value
      for variable in server.variables {
        text = text.replacing("{\(variable.name.value)}", with: variable.value.defaultValue)
      }
      if ServerURL.isUsable(text) { return StringLiteral(text) }
    }
    if !resolved.document.paths.isEmpty {
      diagnostics.report(
        .server, "the document has no server with an absolute https URL",
        at: servers.first?.location ?? resolved.document.location,
        help: "create the client with `server:`")
    }
    return nil
  }
}

/// URLs of servers (https://spec.openapis.org/oas/v3.1.1.html#server-object).
enum ServerURL {
  /// Whether it is https, with a host followed by nothing but a path.
  static func isUsable(_ text: String) -> Bool {
    let prefix = "https://"
    guard text.lowercasedASCII().hasPrefix(prefix) else { return false }
    let rest = text.utf8.dropFirst(prefix.utf8.count)
    let host = rest.prefix { $0 != UInt8(ascii: "/") }
    guard let first = host.first, first != UInt8(ascii: ":") else { return false }
    return rest.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "%"):
        true
      default: false
      }
    }
  }
}

extension IR.SecurityScheme.Place {
  /// The part of a request that only one credential can use, as text for messages.
  fileprivate var slot: String {
    switch self {
    case .bearer, .basic, .http: "the header 'authorization'"
    case .header(let key): "the header '\(key.value.lowercasedASCII())'"
    case .query(let key): "the query parameter '\(key.value)'"
    case .cookie(let key): "the cookie '\(key.value)'"
    }
  }
}

extension IR.SecurityScheme.Place {
  /// For documentation.
  fileprivate var words: String {
    switch self {
    case .bearer: "Sent as `Authorization: Bearer …`."
    case .basic: "A user and a password, sent as `Authorization: Basic …`."
    case .http(let word): "Sent as `Authorization: \(word.value) …`."
    case .header(let key): "Sent in the header `\(key.value)`."
    case .query(let key): "Sent in the query as `\(key.value)`."
    case .cookie(let key): "Sent in the cookie `\(key.value)`."
    }
  }
}
