extension TypeEmitter {
  /// Prints a union: a case for each variant that the document describes, one that keeps anything
  /// else, and what tells them apart.
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
      printer.documentation(DocumentationComment("A value that the document does not describe."))
      printer.line("case unknown(\(names.builtin(.json)))")
      printer.blank()
      let variants = names.runtime(.unionVariants)
      let tag: Code = union.tag.map { "(tag: \($0))" } ?? ""
      printer.block("public static let variants = \(variants)<Self>\(tag)") { printer in
        for variant in union.variants {
          printer.line("$0.add(Self.\(variant.name)\(variant.mark.arguments))")
        }
      }
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
}

extension IR.Union.Mark {
  /// What follows the case in the list of variants.
  fileprivate var arguments: Code {
    switch self {
    case .none: ""
    case .tags(let values): values.map { ", \($0.code)" }.joined("")
    case .ownTags(let values): values.map { ", \($0.code)" }.joined("") + ", writesTag: true"
    case .property(let name): ", has: \(name)"
    }
  }
}
