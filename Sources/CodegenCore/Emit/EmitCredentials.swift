/// Prints the credentials of a client: a property for each security scheme.
struct CredentialsEmitter {
  let types: TypeEmitter
  private var names: TypeNames { types.names }
  private var access: Code { types.access }
  private var schemes: [IR.SecurityScheme] { types.namespace.schemes }

  func emit(to printer: inout SwiftPrinter) {
    let credential = names.runtime(.credential)
    let mode = names.runtime(.credentialsMode)
    let shortcuts = shortcuts
    let protocols = shortcuts.isEmpty ? [.credentials] : shortcuts.map(\.conformance)
    printer.documentation(
      DocumentationComment("What a client of the API identifies itself with."))
    printer.block(
      "\(access)struct Credentials: \(protocols.map { names.runtime($0) }.joined(", "))"
    ) { printer in
      for scheme in schemes {
        printer.documentation(scheme.documentation)
        printer.line("\(access)var \(scheme.name): \(credential)?")
      }
      printer.line("\(access)var mode: \(mode) = .asDocumented")
      printer.blank()
      printer.signature(
        "\(access)init(", schemes.map { "\($0.name): \(credential)? = nil" }, ")"
      ) { printer in
        for scheme in schemes { printer.line("self.\(scheme.name) = \(scheme.name)") }
      }
      printer.blank()
      printer.block("\(access)init(mode: \(mode))") { $0.line("self.mode = mode") }
      for shortcut in shortcuts {
        printer.blank()
        printer.block(
          "\(access)static func \(shortcut.name)(_ credential: \(credential)) -> Self"
        ) { $0.line("Self(\(label: shortcut.scheme.name): credential)") }
      }
      printer.blank()
      printer.block(
        "\(access)func schemes(_ schemes: inout \(names.runtime(.schemes)))"
      ) { printer in
        for scheme in schemes { printer.line(visit(scheme)) }
      }
    }
  }

  /// A factory method for the only scheme of a kind.
  private struct Shortcut {
    var conformance: RuntimeName
    var name: Code
    var scheme: IR.SecurityScheme
  }

  private var shortcuts: [Shortcut] {
    let kinds: [(RuntimeName, Code, (IR.SecurityScheme.Place) -> Bool)] = [
      (.bearerCredentials, "bearer", { $0 == .bearer }),
      (.keyCredentials, "apiKey", \.isKey),
      (.basicCredentials, "basic", { $0 == .basic }),
    ]
    return kinds.compactMap { conformance, name, isKind in
      let fitting = schemes.filter { isKind($0.place) }
      guard let scheme = fitting.first, fitting.count == 1 else { return nil }
      return Shortcut(conformance: conformance, name: name, scheme: scheme)
    }
  }

  private func visit(_ scheme: IR.SecurityScheme) -> Code {
    let property = StringLiteral(scheme.name.text)
    let (kind, more): (Code, Code) =
      switch scheme.place {
      case .bearer: ("bearer", "")
      case .basic: ("basic", "")
      case .http(let word): ("http", ", word: \(word)")
      case .header(let key): ("header", ", key: \(key)")
      case .query(let key): ("query", ", key: \(key)")
      case .cookie(let key): ("cookie", ", key: \(key)")
      }
    let facts: Code = "\(scheme.scheme), property: \(property)\(more)"
    return "schemes.\(kind)(\(facts), self.\(scheme.name))"
  }
}

extension IR.SecurityScheme.Place {
  /// Whether a plain key is sent there.
  fileprivate var isKey: Bool {
    switch self {
    case .header, .query, .cookie: true
    case .bearer, .basic, .http: false
    }
  }
}
