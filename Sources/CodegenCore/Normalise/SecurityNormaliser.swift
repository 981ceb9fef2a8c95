import SourceDiagnostics
import YAMLTree

/// The credential that a security scheme requires.
enum AskedCredential {
  case sent(API.SecurityScheme.Place)
  /// A certificate presented by the transport.
  case certificate
  /// A scheme without a usable credential.
  case unknown

  fileprivate var place: API.SecurityScheme.Place? {
    switch self {
    case .sent(let place): place
    case .certificate, .unknown: nil
    }
  }
}

/// Decides which credentials operations require, and where they are sent.
struct SecurityNormaliser {
  let resolved: ResolvedDocument
  /// The credentials of the schemes that operations require, by the names of the schemes.
  private var asked: [String: AskedCredential] = [:]

  init(_ resolved: ResolvedDocument) {
    self.resolved = resolved
  }

  /// The requirement of an operation: its own, otherwise the document's. Alternatives that cannot
  /// be satisfied are kept: without them, calls would be sent that the document does not allow.
  mutating func demand(
    of operation: OpenAPI.Operation, into diagnostics: inout Diagnostics
  ) -> API.SecurityDemand {
    let requirements = operation.security ?? resolved.document.security
    var demand = API.SecurityDemand(canBeGiven: requirements.isEmpty)
    for requirement in requirements {
      var combination: [String] = []
      var places: [(name: Located<String>, place: API.SecurityScheme.Place)] = []
      var isMeetable = true
      for name in requirement.schemes.map(\.name) {
        let credential = asked[name.value] ?? self.credential(name, into: &diagnostics)
        asked[name.value] = credential
        switch credential {
        case .sent(let place):
          if let other = places.first(where: { $0.place.slot == place.slot }) {
            reportConflict(of: name, with: other.name, over: place, into: &diagnostics)
            isMeetable = false
          }
          places.append((name, place))
        // The client has no part in what the transport does.
        case .certificate: continue
        case .unknown: isMeetable = false
        }
        combination.append(name.value)
      }
      demand.alternatives.append(combination)
      if isMeetable { demand.canBeGiven = true }
    }
    return demand
  }

  private func credential(
    _ name: Located<String>, into diagnostics: inout Diagnostics
  ) -> AskedCredential {
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
        if HeaderName.isToken(word) { return .sent(.http(word: word)) }
        help = "give it a `scheme` of letters, such as `bearer` or `basic`"
      }
    case ("apiKey", "header"):
      if HeaderName.isToken(key), !HeaderName.frames(key) {
        return .sent(.header(key))
      }
      help = "give it a `name` that is valid for a header"
    case ("apiKey", "query"):
      if !key.isEmpty { return .sent(.query(key)) }
      help = "give it a `name`"
    case ("apiKey", "cookie"):
      if HeaderName.isToken(key) { return .sent(.cookie(key)) }
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

  private func reportConflict(
    of name: Located<String>, with other: Located<String>, over place: API.SecurityScheme.Place,
    into diagnostics: inout Diagnostics
  ) {
    diagnostics.report(
      .security,
      "'\(other.value)' and '\(name.value)' are required together, but both use \(place.slot)",
      at: name.location,
      related: [Diagnostic.Related(message: "the other scheme", location: other.location)],
      help: "if one of them is enough, make them two entries of the list")
  }

  /// Whether credentials of an operation use the header `Authorization`.
  func setsAuthorization(_ operation: OpenAPI.Operation) -> Bool {
    (operation.security ?? resolved.document.security).contains { requirement in
      requirement.schemes.contains { scheme in
        let type = resolved.securityScheme(named: scheme.name.value)?.type?.value
        return ["http", "oauth2", "openIdConnect", "basic"].contains(type ?? "")
      }
    }
  }

  /// The schemes that operations require, in the order of the document.
  func schemes() -> [API.SecurityScheme] {
    var names: Set<String> = []
    return resolved.document.components.securitySchemes.compactMap { entry in
      let name = entry.name.value
      guard let place = asked[name]?.place, names.insert(name).inserted else { return nil }
      let scheme = resolved.securityScheme(named: name)
      return API.SecurityScheme(
        name: name, swiftName: scheme?.swiftName?.value, place: place,
        description: scheme?.description, location: entry.name.location)
    }
  }

  /// The first server that is safe for credentials: absolute and https. `nil` if there is none;
  /// then the client needs one when it is created.
  func defaultServer(into diagnostics: inout Diagnostics) -> String? {
    let servers = resolved.document.servers
    for server in servers {
      guard let url = server.url else { continue }
      var text = url.value
      for variable in server.variables {
        text = text.replacing("{\(variable.name.value)}", with: variable.value.defaultValue)
      }
      if ServerURL.isUsable(text) { return text }
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

extension API.SecurityScheme.Place {
  /// The part of a request that only one credential can use, as text for messages.
  fileprivate var slot: String {
    switch self {
    case .bearer, .basic, .http: "the header 'authorization'"
    case .header(let key): "the header '\(key.lowercasedASCII())'"
    case .query(let key): "the query parameter '\(key)'"
    case .cookie(let key): "the cookie '\(key)'"
    }
  }
}
