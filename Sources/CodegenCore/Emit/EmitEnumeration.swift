extension TypeEmitter {
  /// Prints an open enumeration: a case for each documented value, and one for any other.
  func emit(_ enumeration: IR.Enumeration, _ name: TypeName, to printer: inout SwiftPrinter) {
    let raw = names.builtin(enumeration.rawType.builtin)
    printer.block("\(access)enum \(name): \(names.runtime(.openEnum))") { printer in
      for value in enumeration.cases { printer.line("case \(value.name)") }
      printer.documentation(DocumentationComment("A value that the document does not name."))
      printer.line("case unknown(\(raw))")
      printer.blank()
      printer.list(
        "\(access)static let allCases: [Self] = [", enumeration.cases.map { ".\($0.name)" }, "]")
      printer.blank()
      printer.block("\(access)var rawValue: \(raw)") { printer in
        printer.line("switch self {")
        for value in enumeration.cases {
          printer.line("case .\(value.name): \(value.value.code)")
        }
        printer.line("case .unknown(let value): value")
        printer.line("}")
      }
    }
  }
}

extension IR.Enumeration.RawType {
  var builtin: Builtin {
    switch self {
    case .string: .string
    case .integer: .int
    case .number: .double
    case .mixed: .json
    }
  }
}
