extension TypeEmitter {
  /// Prints a union: a case for each kind of value that the document describes, and one that keeps
  /// any other.
  func emit(
    _ union: IR.Union, _ name: TypeName, _ id: IR.TypeID, to printer: inout SwiftPrinter
  ) {
    let scope = IR.Owner.type(id)
    let header: Code = union.isIndirect ? "public indirect enum" : "public enum"
    printer.block("\(header) \(name): \(names.runtime(.union))") { printer in
      for variant in union.variants {
        printer.documentation(variant.documentation)
        printer.line("case \(variant.name)(\(names.type(variant.type, in: scope)))")
      }
      printer.documentation(
        DocumentationComment("A value of a kind that the document does not name."))
      printer.line("case unknown(\(names.builtin(.json)))")
      printer.blank()
      emitReading(union, to: &printer)
      printer.blank()
      printer.block("public var value: any \(names.runtime(.unionValue))") { printer in
        printer.line("switch self {")
        for variant in union.variants {
          printer.line("case .\(variant.name)(let value): value")
        }
        printer.line("case .unknown(let value): value")
        printer.line("}")
      }
      for child in children(of: scope) {
        printer.blank()
        emit(child, to: &printer)
      }
    }
  }

  private func emitReading(_ union: IR.Union, to printer: inout SwiftPrinter) {
    let reader = names.runtime(.unionReader)
    printer.block("public init(from reader: \(reader)<Self>) throws") { printer in
      let variants = union.variants.map { variant -> Code in
        let kinds = variant.kinds.map { ".\($0)" as Code }.joined(", ")
        return "reader.variant(\(kinds), as: Self.\(variant.name))"
      }
      guard let first = variants.first else { return }
      printer.line("self = try \(first)")
      printer.indented { printer in
        for variant in variants.dropFirst() { printer.line("?? \(variant)") }
        printer.line("?? .unknown(reader.json())")
      }
    }
  }
}
