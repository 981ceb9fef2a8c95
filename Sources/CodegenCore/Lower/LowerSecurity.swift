import YAMLTree

extension Lowering {
  /// The requirement of an operation: its own, else the document's. Alternatives that the runtime
  /// cannot meet are reported and left out.
  mutating func security(of operation: OpenAPI.Operation) -> [[IR.Security]] {
    let requirements = operation.security ?? resolved.document.security
    var alternatives: [[IR.Security]] = []
    for requirement in requirements {
      var combination: [IR.Security] = []
      var isUsable = true
      for scheme in requirement.schemes {
        if let lowered = security(scheme) {
          combination.append(lowered)
        } else {
          isUsable = false
        }
      }
      if isUsable { alternatives.append(combination) }
    }
    return alternatives
  }

  private mutating func security(_ name: Located<String>) -> IR.Security? {
    guard let scheme = resolved.securityScheme(named: name.value) else {
      diagnostics.report(
        .security, "the security scheme '\(name.value)' is not defined; it is left out",
        at: name.location, help: "define it in 'components.securitySchemes'")
      return nil
    }
    let literal = StringLiteral(name.value)
    switch (scheme.type?.value, scheme.scheme?.value.lowercasedASCII(), scheme.place?.value) {
    case ("http", "bearer", _), ("oauth2", _, _), ("openIdConnect", _, _):
      return .bearer(scheme: literal)
    case ("apiKey", _, "header"):
      guard let header = scheme.name?.value, !header.isEmpty,
        header.utf8.allSatisfy(HeaderName.isTokenByte)
      else { break }
      return .apiKey(scheme: literal, header: StringLiteral(header))
    default: break
    }
    diagnostics.report(
      .security, "credentials as '\(name.value)' asks for them are not sent yet",
      at: scheme.location,
      related: [Diagnostic.Related(message: "asked for here", location: name.location)],
      help: "a transport of your own can add them; bearer and API keys in a header are sent")
    return nil
  }

  /// The first server that a key may be sent to: absolute and https. `nil` when there is none; the
  /// caller of the client names one then.
  mutating func defaultServer() -> StringLiteral? {
    let servers = resolved.document.servers
    for server in servers {
      guard let url = server.url else { continue }
      var text = url.value
      for variable in server.variables {
        text = text.replacing("{\(variable.name.value)}", with: variable.value)
      }
      if ServerURL.isUsable(text) { return StringLiteral(text) }
    }
    if !resolved.document.paths.isEmpty {
      diagnostics.report(
        .server, "the document names no server with an absolute https URL",
        at: servers.first?.location ?? resolved.document.location,
        help: "the client has to be made with `server:`")
    }
    return nil
  }
}

/// URLs of servers (https://spec.openapis.org/oas/v3.1.1.html#server-object).
enum ServerURL {
  /// https, with a host and nothing but a path behind it.
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
