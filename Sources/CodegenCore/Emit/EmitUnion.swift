extension TypeEmitter {
  /// Prints a union: a case for each documented variant, one for anything else, and how to tell
  /// them apart.
  func emit(
    _ union: IR.Union, _ name: TypeName, _ id: IR.TypeID, to printer: inout SwiftPrinter
  ) {
    let scope = IR.Owner.type(id)
    let header: Code = union.isIndirect ? "\(access)indirect enum" : "\(access)enum"
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
      printer.block("\(access)static let variants = \(variants)<Self>\(tag)") { printer in
        for variant in union.variants {
          // The bare case would not be a `@Sendable` function in Swift 5.
          printer.line("$0.add\(variant.mark.arguments) { Self.\(variant.name)($0) }")
        }
      }
      printer.blank()
      printer.block("\(access)var value: any \(names.runtime(.unionValue))") { printer in
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
  /// The arguments that distinguish the case in the list of variants.
  fileprivate var arguments: Code {
    switch self {
    case .none: ""
    case .tags(let values): "(\(values.map(\.code).joined(", ")))"
    case .ownTags(let values): "(\(values.map(\.code).joined(", ")), writesTag: true)"
    case .property(let name): "(has: \(name))"
    }
  }
}
